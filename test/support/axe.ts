import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type axe from 'axe-core';
import type {Page} from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const options: axe.RunOptions = {
  // Without the last tag but one, axe leaves out the size of targets.
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe finds wrong on the page, a line each: the rule, what it wants, and where. */
export async function accessibilityFaults(page: Page, within = 'body'): Promise<string[]> {
  await page.evaluate(source);
  const {violations} = await page.evaluate<axe.AxeResults, [string, axe.RunOptions]>(
    ([selector, run]) => (globalThis as unknown as {axe: typeof axe}).axe.run(selector, run),
    [within, options],
  );
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(node => `${id}: ${help} ← ${node.target.flat().join(' ')}`),
  );
}
