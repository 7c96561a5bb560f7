import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type axe from 'axe-core';
import type {Page} from 'playwright-core';
import {axeOptions, faultLines} from './axe-rules.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong on the page, a line each: the rule, what it wants, and where. */
export async function accessibilityFaults(page: Page, within = 'body'): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate<axe.AxeResults, [string, axe.RunOptions]>(
    ([selector, run]) => (globalThis as unknown as {axe: typeof axe}).axe.run(selector, run),
    [within, axeOptions],
  );
  return faultLines(results);
}
