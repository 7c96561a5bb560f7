import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type axe from 'axe-core';
import type {Page} from 'playwright-core';
import {axeOptions, colorOptions, faultLines} from './axe-rules.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong on the page, a line each: the rule, what it wants, and where. */
export async function accessibilityFaults(page: Page, within = 'body'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return run(page, within, axeOptions);
}

/** What the same page, once looked at, has wrong in dark colours. */
export async function faultsInDark(page: Page): Promise<string[]> {
  await darken(page);
  return run(page, 'body', colorOptions);
}

export async function darken(page: Page): Promise<void> {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark';
  });
}

const run = async (page: Page, within: string, options: axe.RunOptions): Promise<string[]> =>
  faultLines(
    await page.evaluate<axe.AxeResults, [string, axe.RunOptions]>(
      ([selector, given]) => (globalThis as unknown as {axe: typeof axe}).axe.run(selector, given),
      [within, options],
    ),
  );
