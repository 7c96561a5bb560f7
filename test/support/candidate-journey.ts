/** What a candidate does on the hosted page, in their own words; Playwright looks through shadow roots. */
import type {Page} from 'playwright-core';

export const candidateJourney = (page: Page) => {
  const button = (name: string | RegExp) => page.getByRole('button', {name});
  const slots = page.getByRole('radio');
  return {
    /** Waits until times are on screen, the element's: the hosted page has shown plain ones before. */
    async seeTimes(): Promise<void> {
      await page.locator('.plain').waitFor({state: 'detached'});
      await slots.first().waitFor();
    },

    /** The first time shown, as it is read out. */
    firstTime: () => slots.first().evaluate(radio => radio.closest('label')?.textContent ?? ''),

    /** Opens the list of zones, searches and takes the first found. */
    async switchZone(search: string, shown: RegExp): Promise<void> {
      await button(/GMT|UTC/).click();
      await page.getByRole('combobox').fill(search);
      await page.getByRole('option').first().click();
      await button(shown).waitFor();
    },

    /** Picks the nth time of the week shown. */
    async pick(nth: number): Promise<void> {
      await slots.nth(nth).check({force: true});
    },

    async continue(): Promise<void> {
      await button('Continue').click();
    },

    async fillIn({phone}: {phone: string}): Promise<void> {
      await page.getByLabel('Phone number').fill(phone);
      await page.getByLabel('Excited about the opportunity!').check({force: true});
    },

    async confirm(): Promise<void> {
      await button('Confirm').click();
    },

    heading: (name: string | RegExp) => page.getByRole('heading', {name}),
    button,
  };
};

export type CandidateJourney = ReturnType<typeof candidateJourney>;
