/** All that comes on demand while a time is chosen, opened and used by somebody curious. */
import type {Page} from 'playwright-core';
import type {AllMessages} from '../../src/locales/en.ts';
import type {MessageTexts} from '../../src/locales/message/en-message.ts';

export interface PartsAsked {
  readonly messages: Pick<AllMessages, 'picker' | 'timeZone' | 'shared'>;
  readonly texts: MessageTexts;
  /** Looks at the page whenever something more of it is open. */
  readonly look?: (part: string) => Promise<void>;
}

const unseen = async () => {};

/** Ends with times on the screen, in Nepal’s zone and with the hours that the language does not use. */
export async function openEveryPart(page: Page, {messages, texts, look = unseen}: PartsAsked): Promise<void> {
  await useMonth(page, {messages, texts, look});
  await useZones(page, {messages, texts, look});
  await writeMessage(page, {messages, texts, look});
  await page.getByRole('radio').first().waitFor();
}

type Asked = Required<PartsAsked>;

const buttonOf = (page: Page) => (name: string) => page.getByRole('button', {name});

async function useMonth(page: Page, {messages, look}: Asked): Promise<void> {
  const sheet = page.locator('scheduler-month');
  await buttonOf(page)(messages.picker.month).click();
  await sheet.getByRole('grid').waitFor();
  await look('calendar of months');
  await sheet.getByRole('button').nth(1).click();
  await sheet.locator('.free').last().click();
  await sheet.waitFor({state: 'detached'});
  // Once the week is here the focus goes to it, and would close what was opened meanwhile.
  await page.locator('scheduler-picker input:focus').waitFor({state: 'attached'});
}

async function useZones(page: Page, {messages: {timeZone}, look}: Asked): Promise<void> {
  const search = page.getByRole('combobox');
  await buttonOf(page)(timeZone.label).click();
  // The list comes in two parts.
  await page.getByRole('option').nth(300).waitFor({state: 'attached'});
  await look('list of zones');
  await page.getByRole('switch', {name: timeZone.hours24}).click();
  await page.getByRole('switch').last().click();
  await look('switches of the hours');
  await search.fill('nowhere');
  await page.getByText(timeZone.none).first().waitFor();
  await look('search that finds nothing');
  await search.fill('kath');
  await page.getByRole('option').first().click();
  await search.waitFor({state: 'detached'});
  await look('times in Nepal');
}

async function writeMessage(page: Page, {messages, texts, look}: Asked): Promise<void> {
  const button = buttonOf(page);
  await button(messages.picker.noneWork).click();
  await button(texts.add).click();
  await look('form for messages');
  await button(texts.send).click();
  await page.locator('#faults').waitFor();
  await look('form for messages with a mistake');
  await page.getByLabel(texts.text).fill('…');
  await button(texts.send).click();
  await page.getByRole('heading', {name: texts.sent}).waitFor();
  await look('sent message');
  await button(messages.shared.back).click();
}
