/** The npm package: modules, and beside them its `package.json`, and wrappers, types and editor data from the manifest. */
import {globSync, readFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {defineConfig, type Plugin} from 'vite';
import {tokenThemes, tokenValues} from './tokens.config.ts';

/** Of the manifest, what wrappers and types are made of. */
interface Element {
  readonly name: string;
  readonly tagName: string;
  readonly members: readonly {readonly kind: string; readonly name: string}[];
  readonly events: readonly {readonly name: string; readonly type: {readonly text: string}}[];
}

const manifest = readFileSync('src/custom-elements.json', 'utf8');
const modules = (JSON.parse(manifest) as {modules: {path: string; declarations: Element[]}[]}).modules;
const elements = modules.flatMap(({path, declarations}) =>
  declarations.map(element => ({
    ...element,
    /** The module that registers it: `elements/flow/scheduler-flow`. */
    module: path.replace(/[^/]+$/, element.tagName),
    /** `SchedulerFlow`. */
    component: element.tagName.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    fields: element.members.filter(({kind}) => kind === 'field').map(({name}) => `'${name}'`),
  })),
);

/** Packages that the published code imports; a host's own bundler joins them with its other users. */
const runtime = ['lit', '@lit/context', 'ky', 'libphonenumber-js', 'zod'];

/** Frameworks that these files serve, for hosts that have them. */
const frameworks = {'@types/react': '>=18', react: '>=18', svelte: '>=5', vue: '>=3.3'};

/** Files beside the modules, by their names. */
const packageFiles = (): Record<string, string> => ({
  'package.json': json(packageJson()),
  'custom-elements.json': manifest,
  // Each is given a copy of its own, since it changes what it is given.
  'html-custom-data.json': getVsCodeHtmlCustomData(JSON.parse(manifest), {}),
  'css-custom-data.json': getVsCodeCssCustomData(JSON.parse(manifest), {}),
  'web-types.json': getWebTypesData(JSON.parse(manifest), {}),
  'tokens.json': json(tokenValues()),
  'tokens.resolver.json': json(tokenThemes()),
  'tags.d.ts': tagTypes(),
  'types/define.d.ts': importing(elements),
  ...Object.fromEntries(elements.map(element => [`types/${element.tagName}.d.ts`, importing([element])])),
  'react.js': `'use client';\n${elements.map(({tagName}) => `export * from './react/${tagName}.js';\n`).join('')}`,
  'react.d.ts': reactTypes(),
  ...Object.fromEntries(elements.map(element => [`react/${element.tagName}.js`, reactComponent(element)])),
  'jsx.d.ts': jsxTypes,
  'vue.d.ts': vueTypes,
  'svelte.d.ts': svelteTypes,
});

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

type Wrapped = (typeof elements)[number];

/** What the types of all frameworks derive from. */
function tagTypes(): string {
  const named = elements.flatMap(({name, events}) => [name, ...events.map(({type}) => type.text)]);
  const tags = elements.map(({tagName, name, fields, events}) => {
    const said = events.map(event => `'${event.name}': ${event.type.text}`).join('; ');
    return `  '${tagName}': {element: ${name}; fields: ${fields.join(' | ') || 'never'}; events: {${said}}};\n`;
  });
  return `import type {${[...new Set(named)].filter(name => name !== 'Event').join(', ')}} from './index.js';

/** Each tag: its class, the fields that a page may set, and its events. */
export interface Tags {
${tags.join('')}}
`;
}

/** What a page may call by name once it has imported a tag: the tag, and the events of all. */
const importing = (registered: readonly Wrapped[]): string =>
  ['index', ...registered.map(({module}) => module)].map(module => `import '../${module}.js';\n`).join('');

const reactComponent = ({module, component, tagName, fields, events}: Wrapped): string =>
  `'use client';
import '../${module}.js';
import {component} from '../frameworks/react-component.js';

export const ${component} = component('${tagName}', [${fields.join(', ')}], [${events.map(({name}) => `'${name}'`).join(', ')}]);
`;

const reactTypes = (): string =>
  `import type {ElementComponent} from './frameworks/react-component.js';
import type {Tags} from './tags.js';

${elements.map(({component, tagName}) => `export declare const ${component}: ElementComponent<Tags['${tagName}']>;\n`).join('')}`;

const jsxTypes = `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Fields, Tag, TagHandlers} from './frameworks/types.js';
import type {Tags} from './tags.js';

type Own<T extends Tag> = Fields<T> & TagHandlers<T>;
type Html<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
type Elements = {[Name in keyof Tags]: Omit<Html<Tags[Name]['element']>, keyof Own<Tags[Name]>> & Own<Tags[Name]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const vueTypes = `import type {HTMLAttributes, PublicProps} from 'vue';
import type {Fields, Handlers, Tag} from './frameworks/types.js';
import type {Tags} from './tags.js';

type Own<T extends Tag> = Fields<T> & Handlers<T>;
type Props<T extends Tag> = Omit<HTMLAttributes & PublicProps, keyof Own<T>> & Own<T>;
type Components = {[Name in keyof Tags]: new () => Tags[Name]['element'] & {$props: Props<Tags[Name]>}};

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`;

const svelteTypes = `import type {HTMLAttributes} from 'svelte/elements';
import type {Fields, Tag, TagHandlers} from './frameworks/types.js';
import type {Tags} from './tags.js';

type Own<T extends Tag> = Fields<T> & TagHandlers<T>;
type Elements = {[Name in keyof Tags]: Omit<HTMLAttributes<Tags[Name]['element']>, keyof Own<Tags[Name]>> & Own<Tags[Name]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

/** The published package has a `package.json` of its own, which names no server. */
function packageJson(): object {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
    description: string;
    license: string;
    dependencies: Record<string, string>;
  };
  const typesAlone = (types: string) => ({types: `./${types}.d.ts`});
  const entry = (module: string, types = module) => ({...typesAlone(types), default: `./${module}.js`});
  const data = [
    'custom-elements',
    'html-custom-data',
    'css-custom-data',
    'web-types',
    'tokens',
    'tokens.resolver',
    'package',
  ];
  return {
    name: own.name,
    version: own.version,
    description: own.description,
    license: own.license,
    type: 'module',
    customElements: './custom-elements.json',
    'web-types': './web-types.json',
    // Everything else may be dropped by a bundler when nobody uses it.
    sideEffects: ['./define.js', ...elements.map(({module}) => `./${module}.js`)],
    exports: {
      '.': entry('index'),
      './define.js': entry('define', 'types/define'),
      ...Object.fromEntries(
        elements.map(({tagName, module}) => [`./${tagName}.js`, entry(module, `types/${tagName}`)]),
      ),
      './react': entry('react'),
      './jsx': typesAlone('jsx'),
      './vue': typesAlone('vue'),
      './svelte': typesAlone('svelte'),
      ...Object.fromEntries(data.map(name => [`./${name}.json`, `./${name}.json`])),
    },
    dependencies: Object.fromEntries(runtime.map(name => [name, `^${own.dependencies[name]}`])),
    peerDependencies: frameworks,
    peerDependenciesMeta: Object.fromEntries(Object.keys(frameworks).map(name => [name, {optional: true}])),
  };
}

/** Emits files by their names. */
function files(contents: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'files',
    generateBundle() {
      for (const [fileName, source] of Object.entries(contents))
        this.emitFile({type: 'asset', fileName, source});
    },
  };
}

/** `dist/npm/`: a module a source file, nothing bundled, nothing minified. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/npm',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: [
        'src/index.ts',
        'src/define.ts',
        'src/frameworks/react-component.ts',
        ...globSync('src/elements/*/scheduler-*.ts'),
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      external: [...runtime, 'react'].map(name => new RegExp(`^${name}(/|$)`)),
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
    },
  },
  plugins: [files(packageFiles())],
});
