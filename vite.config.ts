import {globSync, readFileSync} from 'node:fs';
import {minifyHTMLLiterals} from 'minify-literals';
import {defineConfig, type Plugin, type UserConfig} from 'vite';

/** What a host site installs or loads. The server and its packages are no part of either build. */
export default defineConfig(({mode}): UserConfig => {
  if (mode === 'npm') return npm();
  if (mode === 'cdn') return cdn();
  // Storybook reads this file too and needs nothing from it.
  return {publicDir: false};
});

/** Packages that the published code imports; a host's own bundler joins them with its other users. */
const runtime = ['lit', '@lit/context', 'ky', 'zod'];

const target = 'es2022';

/** `dist/npm/`: a module a source file, nothing bundled, nothing minified. */
function npm(): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/npm',
      target,
      minify: false,
      sourcemap: true,
      lib: {
        entry: ['src/index.ts', 'src/define.ts', ...globSync('src/elements/*/scheduler-*.ts')],
        formats: ['es'],
      },
      rolldownOptions: {
        external: runtime.map(name => new RegExp(`^${name}(/|$)`)),
        output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
      },
    },
    plugins: [packageJson()],
  };
}

/**
 * What comes after the candidate's first view, though other elements on demand use some of it: one file weighs less
 * than a handful.
 */
const afterFirstView = new RegExp(
  `/src/(${[
    'contract/holds',
    'elements/(confirm|booked)/',
    'elements/flow/(booking-steps|panels)',
    'elements/add-to-calendar/calendar-list',
    'add-to-calendar/',
    'locales/(candidate|english|en-(booked|confirm|ended))',
    'events/((booking|cancel|reschedule)-submit|hold-)',
    'state/(alarm|candidate-locale|draft|healing|heading-focus|kept-draft|slot-hold|slowness)',
    'styles/booking-icons',
    'time/(booked-wall|length-words)',
  ].join('|')})`,
);

/** `dist/cdn/`: what a script tag loads; `scheduler.js` defines all tags, the rest comes on demand. */
function cdn(): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/cdn',
      target,
      sourcemap: true,
      license: {fileName: 'third-party-licenses.md'},
      // A library gets no helper that preloads chunks: it weighs 1 kB and looks for them at the page's address.
      lib: {entry: {scheduler: 'src/define.ts'}, formats: ['es']},
      rolldownOptions: {
        // Nobody imports from the entry but our own chunks: what they share with it stays in it.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // All that a candidate needs is one file; what only others ask for comes with them.
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {name: 'candidate', tags: ['$initial'], priority: 1},
              {name: 'booking-steps', test: afterFirstView},
            ],
          },
          entryFileNames: '[name].js',
          // A language keeps its name: twenty hashes would weigh more than some languages' plurals.
          chunkFileNames: ({facadeModuleId}) =>
            facadeModuleId?.includes('/src/locales/') ? 'locales/[name].js' : 'chunks/[name]-[hash].js',
          // Vite leaves a library's white space in, for the next bundler's sake. Here comes no other.
          minify: true,
          comments: false,
        },
      },
    },
    plugins: [repliesOnly(), smallTemplates(), noGlobals()],
  };
}

/** White space of templates and style sheets, which no other minifier may touch. */
function smallTemplates(): Plugin {
  return {
    name: 'small-templates',
    async transform(code, id) {
      if (!id.includes('/src/') || !/\b(html|css|svg)`/.test(code)) return null;
      return minifyHTMLLiterals(code, {fileName: id});
    },
  };
}

/**
 * A page reads replies and never judges its own requests: what an endpoint says of requests, of access and of problems
 * is left out, and so are bounds, which are the writer's; every schema that only those needed goes with them.
 */
function repliesOnly(): Plugin {
  const judged = /^ {2}(query|body|access|status|etag|problems): (\[[^\]]*\]|[^\n]*),\n/gm;
  const bounds = /z\.(minimum|maximum|minLength|maxLength|refine)\(\w+\),? ?/g;
  const schema = /^(export const \w+) = (z\b[^]*?);$/gm;
  return {
    name: 'replies-only',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/contract\/[\w-]+\.ts$/.test(id)) return null;
      const read = code
        .replaceAll(judged, '')
        .replaceAll(bounds, '')
        .replace(/\.check\(\)|, (?=\))/g, '');
      return {code: read.replaceAll(schema, '$1 = /* @__PURE__ */ (() => $2)();'), map: null};
    },
  };
}

/**
 * Keeps to the file what two libraries would put on the page's `window`, to share it with other copies of
 * themselves: zod its settings, Lit the metadata of decorators. We set neither.
 */
function noGlobals(): Plugin {
  return {
    name: 'no-globals',
    transform(code, id) {
      const made = withoutGlobals(code, id);
      // No line moves, so that the source map stays true to the line.
      return made === null ? null : {code: made, map: null};
    },
  };
}

function withoutGlobals(code: string, id: string): string | null {
  if (id.endsWith('/zod/v4/core/core.js'))
    return `const ownGlobal = {}; ${code.replaceAll('globalThis', 'ownGlobal')}`;
  if (!id.endsWith('/reactive-element.js')) return null;
  const shared = /\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap(\(\))?/;
  return `const litPropertyMetadata = new WeakMap(); ${code.replace(shared, 'litPropertyMetadata')}`;
}

/** The published package has a `package.json` of its own, which names no server, and the manifest of its elements. */
function packageJson(): Plugin {
  return {
    name: 'package-json',
    generateBundle(_options, bundle) {
      const tags = Object.keys(bundle)
        .filter(file => /^elements\/[^/]+\/scheduler-[^/]+\.js$/.test(file))
        .toSorted();
      this.emitFile({
        type: 'asset',
        fileName: 'package.json',
        source: `${JSON.stringify(published(tags), null, 2)}\n`,
      });
      this.emitFile({
        type: 'asset',
        fileName: 'custom-elements.json',
        source: readFileSync('src/custom-elements.json'),
      });
    },
  };
}

function published(tags: string[]): object {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    version: string;
    description: string;
    license: string;
    dependencies: Record<string, string>;
  };
  const entry = (file: string) => ({types: file.replace(/\.js$/, '.d.ts'), default: file});
  const short = (tag: string) => tag.replace(/^elements\/[^/]+\//, './');
  return {
    name: own.name,
    version: own.version,
    description: own.description,
    license: own.license,
    type: 'module',
    customElements: './custom-elements.json',
    // Everything else may be dropped by a bundler when nobody uses it.
    sideEffects: ['./define.js', ...tags.map(tag => `./${tag}`)],
    exports: {
      '.': entry('./index.js'),
      './define.js': entry('./define.js'),
      ...Object.fromEntries(tags.map(tag => [short(tag), entry(`./${tag}`)])),
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    dependencies: Object.fromEntries(runtime.map(name => [name, `^${own.dependencies[name]}`])),
  };
}
