import type {Page} from 'playwright-core';

export interface StoryOutcome {
  /** `finished`, or what went wrong. */
  outcome: string;
  /** Errors of the page and of its console; grows as long as the page is open. */
  complaints: string[];
}

declare global {
  /** Set by the watch below. */
  var storyOutcome: Promise<string>;
}

/** A state that does not come by then never will, even on a busy machine; a journey starts a database in its page. */
const secondsFor = (id: string): number => (id.startsWith('journeys-') ? 240 : 40);

/** Opens one story and waits until Storybook says that it has been drawn and played to its end. */
export async function openStory(
  page: Page,
  storybook: string,
  id: string,
  globals: Record<string, string>,
): Promise<StoryOutcome> {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    // The browser itself reports each reply of 400 and above; a story may well be about one.
    const reply = new URL(message.location().url || 'about:blank').pathname.includes('/v1/');
    const serious = message.type() === 'error' || message.type() === 'warning';
    if (serious && !reply) complaints.push(message.text());
  });
  await page.addInitScript(watchChannel, secondsFor(id));
  const settings = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  // The addon would run axe a second time.
  const query = new URLSearchParams({
    id,
    viewMode: 'story',
    globals: [...settings, 'a11y.manual:!true'].join(';'),
  });
  await page.goto(`${storybook}/iframe.html?${query}`);
  return {outcome: await page.evaluate(() => globalThis.storyOutcome), complaints};
}

/** Runs in the page before anything else: listens to Storybook's channel from the moment it is made. */
function watchChannel(seconds: number): void {
  interface Channel {
    on(event: string, listener: (detail: {message?: string}) => void): void;
  }
  const failures = [
    'configError',
    'storyMissing',
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  let channel: Channel | undefined;
  globalThis.storyOutcome = new Promise(resolve => {
    setTimeout(resolve, seconds * 1000, `not at its end after ${seconds} s`);
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(made: Channel) {
        channel = made;
        made.on('storyFinished', () => resolve('finished'));
        for (const failure of failures) {
          made.on(failure, detail => resolve(`${failure}: ${detail.message ?? JSON.stringify(detail)}`));
        }
      },
    });
  });
}
