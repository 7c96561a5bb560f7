import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import {defineConfig, type Plugin, type UserConfig} from 'vite';

/** What a host site loads by a script tag; `package.config.ts` makes what it installs. The server is no part of either. */
export default defineConfig(({mode}): UserConfig => {
  if (mode === 'cdn') return cdn();
  // Storybook reads this file too and needs nothing from it.
  return {publicDir: false};
});

const target = 'es2022';

/**
 * What comes after the candidate's first view, though other elements on demand use some of it: one file weighs less
 * than a handful.
 */
const afterFirstView = new RegExp(
  `/src/(${[
    'contract/holds',
    'elements/(confirm|booked)/(?!phone-check|acts|forms|phone-editor)',
    'elements/flow/booking-steps',
    'elements/add-to-calendar/calendar-list',
    'locales/(calling-codes|candidate|countries|en-(booked|confirm))',
    'events/(booking|cancel|hold|reschedule)-',
    'state/(after-press|alarm|candidate-locale|draft|heading-focus|kept-draft|slot-hold|slowness|submission|submit-refusals|booking-desk)',
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
    plugins: [repliesOnly(), smallTemplates(), leanLibraries(), sharedByAddress(), lastBytes(), integrity()],
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
 * A page only reads replies: forwards, at once, each value as it is. What else zod can do is settled here, so that the
 * minifier drops all that hangs on it; with it go methods that every schema carries along and no page calls, what Lit
 * has for browsers that could draw nothing of ours, and all that either would put on the page's `window`.
 */
const settled: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  '/zod/v4/mini/schemas.js': [
    [/^ {4}(?:(?:parseAsync|safeParseAsync|brand|register|apply)\(|[gs]et with\()[^]*?^ {4}\},\n/gm, ''],
    [/\.\.\.util\.normalizeParams\(\w+\),/g, ''],
    [/\.\.\.checks\.map\(\(ch\) => typeof ch === "function" .*: ch\)/g, '...checks'],
    [/^ {4}if \(!inst\._zod\)\n.*\n|^ {4}inst\.options = .*\n/gm, ''],
  ],
  '/zod/v4/core/api.js': [[/\.\.\.util\.normalizeParams\(\w+\),?/g, '']],
  '/zod/v4/core/checks.js': [
    // The bounds that come after it refuse the same numbers.
    [/^ {12}if \(!Number\.isSafeInteger\(input\)\) \{[^]*?^ {12}\}\n/gm, ''],
    [/^ {4}if \(def\.pattern\)\n[^]*?check = \(\) => \{ \}\);\n/gm, ''],
  ],
  '/zod/v4/core/schemas.js': [
    [/^ {4}[gs]et "~standard"\([^]*?^ {4}\},\n/gm, ''],
    // What other schemas and documents ask of one.
    [
      /^ {4}util\.defineLazyInternal\(inst, "(?:values|pattern|propValues)",(?:.*\);|[^]*?^ {4}\}\);)\n/gm,
      '',
    ],
    // No schema of ours names itself: what is read lazily for such is known at once.
    [
      /util\.defineLazyInternal\(inst, "(optin|optout)", (\(zod\) => .*)\);/g,
      'inst._zod.$1 = ($2)(inst._zod);',
    ],
    [/^ {4}const desc = Object\.getOwnPropertyDescriptor\(def, "shape"\);\n[^]*?(?=^ {4}const _norm)/gm, ''],
    // Every shape is one of schemas, by names.
    [/^ {4}const ownSymbols = [^]*?^ {4}\}\n.*\n(?= {4}return)/gm, ''],
    [/^ {8}allKeys,\n[^]*?(?= {8}keySet)/gm, 'allKeys: keys,'],
    [/^ {8}numKeys: .*\n.*\n/gm, ''],
    // What stands in for a wrong value is always the same.
    [/def\.catchValue\(\{[^]*?\n {4}\}\)/g, 'def.catchValue()'],
    [/inst\._zod\.(?:pattern|version|bag) = .*;/g, ''],
    [/[\w.]+ instanceof Promise/g, 'false'],
    [/\basyncResult(?=\)| \|\|)/g, 'false'],
    [/\b(?:proms|unrecognized)\.length/g, '0'],
    [/\bt === "never"|\b(?:payload|result)\.memo(?=\))/g, 'false'],
    [/ctx\??\.(?:direction === "backward"|skipChecks|abortEarly)|def\.coerce|ch\._zod\.def\.when/g, 'false'],
    [/core\.globalConfig\.memoizer|capSize\(inst, \w+\)(?=;)/g, 'undefined'],
    [/^ {8}const received = [^;]*;\n|^ {12}\.\.\.\(received .*\n/gm, ''],
  ],
  '/zod/v4/core/util.js': [
    [/^ {4}(?:u?int32|float(?:32|64)): .*\n/gm, ''],
    [/\bdesc\.get(?=\)\n)/g, 'false'],
    [/^ {4}const numericValues = [^]*?^ {4}return values;/gm, 'return Object.values(entries);'],
    // Nobody reads what is wrong with a reply but in a console: where it is, and what was expected there.
    [/^ {4}const traits = iss\.inst[^]*?"Invalid input"\);/gm, 'const message = "Invalid input";'],
    [/^ {4}if \(ctx\?\.reportInput\) \{[^]*?^ {4}\}\n/gm, ''],
    [/^export const captureStackTrace = .*\n/gm, 'export const captureStackTrace = undefined;\n'],
  ],
  '/zod/v4/core/errors.js': [
    [/^ {4}if \(!_installedToString[^]*?^ {4}\}\n/gm, ''],
    [/util\.jsonStringifyReplacer/g, 'null'],
  ],
  '/zod/v4/core/parse.js': [
    [/result instanceof Promise/g, 'false'],
    [/^ +util\.captureStackTrace\(.*\n/gm, ''],
    [/failure\(_Err, result\.issues, ctx\)/g, '{ success: false }'],
    [/_ctx \? \{ \.\.\._ctx, async: false \} : \{ async: false \}/g, '{}'],
    [/, core\.config\(\)/g, ''],
  ],
  '/zod/v4/core/core.js': [
    [/\w+\.__zod_globalConfig\?\.postProcessor/g, 'undefined'],
    [/^\(_a = globalThis\)\.__zod_globalConfig \?\?.*\n/gm, ''],
    [/globalThis\.__zod_globalConfig\b/g, '{}'],
    [/newError\(Definition\)(?= :)/g, 'new Definition()'],
    [/"captureStackTrace" in Error \? Error : null/g, 'null'],
    // Nobody makes types of their own, changes ours, or asks which one a schema is.
    [/^ {12}const ctorProto = [^]*?up \?\? own;\n/gm, 'const target = own;'],
    [/^ {8}const proto = _\.prototype;\n[^]*?^ {8}\}\n/gm, ''],
    [/^ {4}Object\.defineProperty\(_, Symbol\.hasInstance, \{[^]*?^ {4}\}\);\n/gm, ''],
    [/^ {4}Object\.defineProperty\((?:Definition|_), "name", .*\n/gm, ''],
  ],
  // Every browser with container queries adopts style sheets, and nobody writes any against the built file.
  '/@lit/reactive-element/css-tag.js': [
    [/\w\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/g, 'true'],
    [/if\([^;{}]*\)throw Error\("CSSResult is not constructable[^"]*"\);/g, 'this._$cssResult$=true;'],
    [/throw Error\("Value passed to 'css'.*?care to ensure page security\."\)/g, 'throw Error()'],
  ],
  // Decorators, polyfills, drawing on a server, and counting versions on the page: none of it here.
  '/@lit/reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
    [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{[^{}]*\}/g, ''],
    [/static addInitializer\(\w\)\{[^{}]*\}/g, ''],
    [/,\w=\w\.reactiveElementPolyfillSupport/g, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  ],
  '/lit-html/lit-html.js': [
    [
      /,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /g,
      ',',
    ],
  ],
  '/lit-element/lit-element.js': [
    [
      /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/g,
      ';',
    ],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ''],
  ],
};

function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    transform(code, id) {
      const facts = Object.entries(settled).find(([file]) => id.endsWith(file))?.[1];
      if (!facts) return null;
      const stale = facts.find(([found]) => code.search(found) < 0);
      if (stale) throw new Error(`${id} is no longer what it was: look at ${stale[0]} in vite.config.ts.`);
      return {code: facts.reduce((lean, [found, fact]) => lean.replaceAll(found, fact), code), map: null};
    },
  };
}

/**
 * What chunks share may have come under a second address, when the first failed (`src/client/fetch-code.ts`). An
 * import at the top of a file would ask for the first one all the same, so it asks as that does. When nothing comes,
 * the error names the file that asked: that is what has to be run again.
 */
function sharedByAddress(): Plugin {
  const imports = /^import \{ (.*) \} from "(\.\/.*)";$/gm;
  return {
    name: 'shared-by-address',
    transform(code, id) {
      if (!id.endsWith('/src/define.ts')) return null;
      return {code: `${code}\nexport {fetchCode} from './client/fetch-code.ts';`, map: null};
    },
    renderChunk(code, {isEntry}) {
      const shared = isEntry ? [] : [...code.matchAll(imports)];
      if (shared.length === 0) return null;
      const names = shared.map(([, all = '']) => `{${all.replaceAll(' as ', ': ')}}`);
      const files = shared.map(([, , file]) => `fetchCode(() => import("${file}"))`);
      const lost = 'cause => {throw Error("module: " + import.meta.url, {cause})}';
      const ask = `const [${names.join()}] = await Promise.all([${files.join()}]).catch(${lost});`;
      // On the first line, so that the others keep their numbers.
      return {
        code: `import {fetchCode} from "../scheduler.js";${ask}${code.replace(imports, '')}`,
        map: null,
      };
    },
  };
}

/**
 * Chromium compiles a file with this in front of it as a whole, beside the page's own thread, before it runs. What is
 * in the first file is called at once: a slow phone draws the first view a tenth sooner.
 */
const compileWhole = '//# allFunctionsCalledOnLoad';

/** What one minifier leaves, another one finds: 1.5 % of a file that every candidate waits for. */
function lastBytes(): Plugin {
  return {
    name: 'last-bytes',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const {code, map} = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: {passes: 3, unsafe_arrows: true, keep_fargs: false},
          sourceMap: {content: chunk.map?.toString() ?? '', url: basename(`${chunk.fileName}.map`)},
          format: {preamble: chunk.isEntry ? compileWhole : ''},
        });
        const mapFile = bundle[`${chunk.fileName}.map`];
        if (code === undefined || typeof map !== 'string' || mapFile?.type !== 'asset')
          throw new Error(`${chunk.fileName} could not be made smaller.`);
        chunk.code = code;
        mapFile.source = map;
      }
    },
  };
}

/**
 * Lets a host pin what it loads: `integrity.json` has the hash of each file, `snippet.html` the tags to paste. Only
 * an import map can pin what comes on demand.
 */
function integrity(): Plugin {
  const folder = 'https://cdn.example/';
  return {
    name: 'integrity',
    // Once all is on the disk: what is hashed is what is served.
    writeBundle({dir = ''}, bundle) {
      const hashes = Object.fromEntries(
        Object.keys(bundle).map(file => [
          file,
          `sha384-${createHash('sha384')
            .update(readFileSync(`${dir}/${file}`))
            .digest('base64')}`,
        ]),
      );
      writeFileSync(`${dir}/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`);
      const scripts = Object.entries(hashes).filter(([file]) => file.endsWith('.js'));
      const map = Object.fromEntries(scripts.map(([file, hash]) => [folder + file, hash]));
      writeFileSync(
        `${dir}/snippet.html`,
        `<script type="importmap">${JSON.stringify({integrity: map}, null, 2)}</script>
<script type="module" src="${folder}scheduler.js" integrity="${hashes['scheduler.js']}" crossorigin></script>
`,
      );
    },
  };
}
