import type {Browser, Page} from 'playwright-core';

/** As much of Storybook as is used here. */
interface Preview {
  ready(): Promise<void>;
  readonly currentSelection?: {storyId: string};
}
interface Channel {
  on(event: string, listener: (detail: {storyId?: string; message?: string}) => void): void;
  emit(event: string, detail: object): void;
}

/** A state that does not come by then never will, even on a busy machine; a journey starts a database in its page. */
const secondsFor = (id: string): number => (id.startsWith('journeys-') ? 240 : 40);

/**
 * A browser's page that goes from story to story as Storybook's own list does. Loading Storybook takes ten times as long
 * as a story, so it is loaded once, and again after a story that has not come to its end.
 */
export class StoryPage {
  readonly page: Page;
  readonly #address: string;
  readonly #complaints: string[] = [];
  #isReady = false;

  /** `globals` are what the toolbar of Storybook sets. */
  static async open(
    browser: Browser,
    storybook: string,
    globals: Record<string, string>,
  ): Promise<StoryPage> {
    const context = await browser.newContext({colorScheme: 'light', reducedMotion: 'reduce'});
    const settings = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
    // The addon would run axe a second time.
    const query = new URLSearchParams({globals: [...settings, 'a11y.manual:!true'].join(';')});
    return new StoryPage(await context.newPage(), `${storybook}/iframe.html?${query}`);
  }

  constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    page.on('pageerror', error => this.#complaints.push(String(error)));
    page.on('console', message => {
      // The browser itself reports each reply of 400 and above; a story may well be about one.
      const reply = new URL(message.location().url || 'about:blank').pathname.includes('/v1/');
      const serious = message.type() === 'error' || message.type() === 'warning';
      if (serious && !reply) this.#complaints.push(message.text());
    });
  }

  /** Waits until Storybook says that the story has been drawn and played to its end: `finished`, or what went wrong. */
  async show(id: string): Promise<string> {
    if (!this.#isReady) {
      await this.page.goto(this.#address);
      await this.page.evaluate(() => (Reflect.get(globalThis, '__STORYBOOK_PREVIEW__') as Preview).ready());
    }
    this.#isReady = false;
    await this.page.emulateMedia({colorScheme: 'light'});
    const outcome = await this.page.evaluate(outcomeOf, {id, seconds: secondsFor(id)});
    this.#isReady = outcome === 'finished';
    return outcome;
  }

  /** Errors of the page and of its console, told once. */
  complaints(): string[] {
    return this.#complaints.splice(0);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Runs in the page. No story sees what another one kept in the browser. */
function outcomeOf({id, seconds}: {id: string; seconds: number}): Promise<string> {
  const failures = [
    'configError',
    'storyMissing',
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  localStorage.clear();
  sessionStorage.clear();
  const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__') as Channel;
  return new Promise(resolve => {
    setTimeout(resolve, seconds * 1000, `not at its end after ${seconds} s`);
    channel.on('storyFinished', ({storyId}) => storyId === id && resolve('finished'));
    for (const failure of failures) {
      channel.on(failure, detail => resolve(`${failure}: ${detail.message ?? JSON.stringify(detail)}`));
    }
    const {currentSelection} = Reflect.get(globalThis, '__STORYBOOK_PREVIEW__') as Preview;
    const isThere = currentSelection?.storyId === id;
    channel.emit(isThere ? 'forceRemount' : 'setCurrentStory', {storyId: id, viewMode: 'story'});
  });
}
