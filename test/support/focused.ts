/** The focus as a person finds it, through shadow roots. */
import type {Page} from 'playwright-core';

/** The focused element: its kind, and what is read out first of it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const labels = element instanceof HTMLInputElement ? element.labels : null;
    const name = element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent;
    return `${element?.localName ?? 'nothing'} ${name?.trim() ?? ''}`;
  });

/** Waits until the focused element says so. */
export async function focusOn(page: Page, words: string): Promise<void> {
  await page.waitForFunction(said => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element !== document.body && element?.textContent?.includes(said);
  }, words);
}
