/** The tokens as data: read by a tool for the format, they are what a browser makes of the style sheet. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {defineConfig, Logger, parse, type TokenNormalizedSet} from '@terrazzo/parser';
import Color from 'colorjs.io';
import {type Browser, chromium as playwright} from 'playwright-core';
import {tokens as sheet} from '../../src/styles/tokens.ts';
import {chromium} from '../support/chromium.ts';
import {serveFolder, type StaticServer} from '../support/static-server.ts';

const folder = pathToFileURL('dist/npm/');

/** Reads a file as design tools do, which throws at the first mistake. */
async function read(name: string) {
  const logger = new Logger();
  const config = defineConfig({}, {logger, cwd: folder});
  const filename = new URL(name, folder);
  const src = await readFile(filename, 'utf8');
  const result = await parse([{filename, src}], {config, logger, req: url => readFile(url, 'utf8')});
  return {...result, complaints: logger.errorCount + logger.warnCount};
}

type Token = TokenNormalizedSet[string];

/** A token's value in CSS, and a property that takes such a value. */
function asStyle({$type, $value}: Token): [property: string, css: string] | undefined {
  switch ($type) {
    case 'color':
      return ['color', colorText($value)];
    case 'dimension':
      return ['width', lengthText($value)];
    case 'duration':
      return ['transition-duration', lengthText($value)];
    case 'shadow': {
      const shadows = $value.map(
        ({offsetX, offsetY, blur, spread, color}) =>
          `${[offsetX, offsetY, blur, spread].map(lengthText).join(' ')} ${colorText(color)}`,
      );
      return ['box-shadow', shadows.join()];
    }
    default:
      // Of a curve or a typeface, browsers give back the very words.
      return undefined;
  }
}

const lengthText = ({value, unit}: {value: number; unit: string}) => `${value}${unit}`;
const colorText = ({components, alpha}: {components: readonly unknown[]; alpha?: number}) =>
  `rgb(${components.map(part => `${Number(part) * 100}%`).join(' ')} / ${alpha ?? 1})`;

/** `--_accent` of `--scheduler-color-accent`. */
const privateNames = new Map(
  [...sheet.cssText.matchAll(/(--_[\w-]+): var\(\s*(--scheduler-[\w-]+)/g)].map(([, own = '', name = '']) => [
    name,
    own,
  ]),
);

describe('design tokens', () => {
  let site: StaticServer;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([serveFolder('dist/cdn'), playwright.launch(await chromium())]);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('are all there, each with a type and a description', async () => {
    const {tokens, complaints} = await read('tokens.json');
    assert.equal(complaints, 0);
    assert.deepEqual(new Set(Object.values(tokens).map(propertyOf)), new Set(privateNames.keys()));
    assert.deepEqual(
      Object.values(tokens).filter(({$type, $description}) => !$type || !$description),
      [],
    );
  });

  it('have a light and a dark theme', async () => {
    const {resolver, complaints} = await read('tokens.resolver.json');
    assert.equal(complaints, 0);
    assert.deepEqual(resolver.listPermutations?.(), [{theme: 'light'}, {theme: 'dark'}]);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`are what a browser draws on a ${theme} page`, async () => {
      const {resolver} = await read('tokens.resolver.json');
      const wanted = Object.values(resolver.apply({theme})).flatMap(token => {
        const style = asStyle(token);
        return style ? [[propertyOf(token), ...style] as const] : [];
      });
      assert.ok(wanted.length > 15);
      const page = await browser.newPage();
      const body = `<html style="color-scheme: ${theme}"><scheduler-picker></scheduler-picker>
        <script type="module" src="scheduler.js"></script></html>`;
      await page.route(`${site.url}/page`, route => route.fulfill({contentType: 'text/html', body}));
      await page.goto(`${site.url}/page`);
      await page.waitForFunction(
        () => document.querySelector('scheduler-picker')?.shadowRoot?.firstElementChild,
      );
      const drawn = await page.evaluate(
        asked => {
          const probe = document.createElement('span');
          probe.style.display = 'block';
          document.querySelector('scheduler-picker')?.shadowRoot?.append(probe);
          const computed = (property: string, css: string) => {
            probe.style.setProperty(property, css);
            return getComputedStyle(probe).getPropertyValue(property);
          };
          return asked.map(([own, property, css]) => [
            computed(property, `var(${own})`),
            computed(property, css),
          ]);
        },
        wanted.map(([name, ...style]) => [privateNames.get(name) ?? '', ...style] as const),
      );
      const different = wanted.filter((_, index) => {
        const [ours = '', theirs = ''] = drawn[index] ?? [];
        return ours !== theirs && !looksLike(ours, theirs);
      });
      assert.deepEqual(different, []);
      await page.close();
    });
  }
});

const propertyOf = ({$extensions}: Token): string =>
  ($extensions?.['scheduler-elements'] as {property: string} | undefined)?.property ?? '';

/** Colours may be said in different spaces. */
const looksLike = (one: string, other: string): boolean => {
  try {
    const [first, second] = [new Color(one), new Color(other)];
    return first.deltaE2000(second) < 0.5 && first.alpha === second.alpha;
  } catch {
    return false;
  }
};
