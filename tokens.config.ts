/** The design tokens as data, in the format of the Design Tokens Community Group (2025.10), from the style sheet itself. */
import {readFileSync} from 'node:fs';
import Color from 'colorjs.io';
import {tokens} from './src/styles/tokens.ts';

type Theme = 'light' | 'dark';

/** What a browser draws where the page says nothing. */
const pageColors: Record<string, Record<Theme, string>> = {
  Canvas: {light: '#fff', dark: '#121212'},
  CanvasText: {light: '#000', dark: '#fff'},
};

const curves: Record<string, number[]> = {'ease-out': [0, 0, 0.58, 1]};

interface Declared {
  /** `--scheduler-color-accent`. */
  readonly name: string;
  /** Its default, as the style sheet has it. */
  readonly css: string;
}

/** By their private names; of two defaults the later one, which newer browsers take, wins. */
const declared = new Map<string, Declared>(
  [...tokens.cssText.matchAll(/(--_[\w-]+): var\(\s*(--scheduler-[\w-]+),\s*([^;]+?)\s*\);/g)].map(
    ([, own = '', name = '', css = '']) => [own, {name, css: css.replaceAll(/\s+/g, ' ')}],
  ),
);

/** Public names and their defaults in public words: what the manifest says of them too. */
export const tokenDefaults = (): Record<string, string> =>
  Object.fromEntries(
    [...declared.values()].map(({name, css}) => [
      name,
      css.replaceAll(/--_[\w-]+/g, own => declared.get(own)?.name ?? own),
    ]),
  );

interface Manifest {
  modules: {declarations: {cssProperties?: {name: string; description: string}[]}[]}[];
}

const manifest = JSON.parse(readFileSync('src/custom-elements.json', 'utf8')) as Manifest;
const descriptions = new Map(
  manifest.modules
    .flatMap(({declarations}) => declarations.flatMap(({cssProperties = []}) => cssProperties))
    .map(({name, description}) => [name, description]),
);

/** A file of tokens; colours as on a light page. */
export const tokenValues = (): object =>
  grouped([...declared.values()].map(token => [token, tokenOf(token, 'light')]));

/** Puts the colours of a dark page over those of the file above. */
export function tokenThemes(): object {
  const dark = [...declared.values()].filter(
    token => JSON.stringify(tokenOf(token, 'light')) !== JSON.stringify(tokenOf(token, 'dark')),
  );
  return {
    name: 'Scheduler Elements',
    version: '2025.10',
    sets: {defaults: {sources: [{$ref: 'tokens.json'}]}},
    modifiers: {
      theme: {
        description: 'Whether the page is light or dark.',
        contexts: {light: [], dark: [grouped(dark.map(token => [token, tokenOf(token, 'dark')]))]},
        default: 'light',
      },
    },
    resolutionOrder: [{$ref: '#/sets/defaults'}, {$ref: '#/modifiers/theme'}],
  };
}

/** `color.accent` of `--scheduler-color-accent`: colours are a group. */
const pathOf = ({name}: Declared): string[] => name.replace('--scheduler-', '').split(/(?<=^color)-/);

function grouped(entries: [Declared, object][]): object {
  const root: Record<string, Record<string, object>> = {};
  for (const [declaration, token] of entries) {
    const [first = '', second] = pathOf(declaration);
    root[first] = second === undefined ? {...token} : {...root[first], [second]: token};
  }
  return root;
}

function tokenOf(declaration: Declared, theme: Theme): object {
  const {name, css} = declaration;
  const other = declared.get(/^var\((--_[\w-]+)\)$/.exec(css)?.[1] ?? '');
  return {
    $type: typeOf(name),
    $value: other ? `{${pathOf(other).join('.')}}` : valueOf(name, css, theme),
    $description: descriptions.get(name) ?? '',
    $extensions: {'scheduler-elements': {property: name, default: tokenDefaults()[name]}},
  };
}

function typeOf(name: string): string {
  if (name.startsWith('--scheduler-color-')) return 'color';
  if (name.startsWith('--scheduler-shadow-')) return 'shadow';
  if (name.endsWith('-font-family')) return 'fontFamily';
  if (name.endsWith('-duration')) return 'duration';
  return name.endsWith('-easing') ? 'cubicBezier' : 'dimension';
}

function valueOf(name: string, css: string, theme: Theme): unknown {
  switch (typeOf(name)) {
    case 'color':
      return colorValue(colorOf(css, theme));
    case 'shadow':
      return shadowValue(css);
    case 'fontFamily':
      return css;
    case 'cubicBezier':
      return curves[css];
    default:
      return measure(css);
  }
}

/** `{value: 8, unit: 'px'}`; a naked zero is in pixels. */
function measure(css: string): object {
  const [, value = '', unit = 'px'] = /^([\d.]+)([a-z]+)?$/.exec(css) ?? [];
  return {value: Number(value), unit};
}

function shadowValue(css: string): object {
  const [, x = '', y = '', blur = '', color = ''] = /^(\S+) (\S+) (\S+) (.*)$/.exec(css) ?? [];
  return {
    color: colorValue(new Color(color)),
    offsetX: measure(x),
    offsetY: measure(y),
    blur: measure(blur),
    spread: measure('0'),
  };
}

/** Works out what a browser would. */
function colorOf(css: string, theme: Theme): Color {
  const [, call, inner = ''] = /^([\w-]+)\((.*)\)$/.exec(css) ?? [];
  if (call === 'var') return colorOf(declared.get(inner)?.css ?? inner, theme);
  const [first = '', second = '', third = ''] = inner.split(/,\s*(?![^(]*\))/);
  if (call === 'light-dark') return colorOf(theme === 'light' ? first : second, theme);
  if (call === 'contrast-color') return contrasting(colorOf(inner, theme));
  if (call === 'color-mix') {
    const [, color = '', share] = /^(.*) (\d+)%$/.exec(second) ?? [];
    return colorOf(third, theme).mix(colorOf(color, theme), Number(share) / 100, {space: 'oklab'});
  }
  return new Color(pageColors[css]?.[theme] ?? css);
}

function contrasting(color: Color): Color {
  const [white, black] = [new Color('white'), new Color('black')];
  return color.contrastWCAG21(white) >= color.contrastWCAG21(black) ? white : black;
}

function colorValue(color: Color): object {
  const {coords, alpha} = color.to('srgb').toGamut();
  const components = coords.map(part => Number((part ?? 0).toFixed(4)));
  const hex = new Color('srgb', coords).toString({format: 'hex', collapse: false});
  return {colorSpace: 'srgb', components, ...(alpha < 1 && {alpha}), hex};
}
