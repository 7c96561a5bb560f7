import type {TestRunnerPlugin} from '@web/test-runner-core';

/** What a page may ask for; see `test/support/keys.ts`. */
interface KeyPayload {
  press?: string;
  type?: string;
}

interface Keyboard {
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** The keyboards of our launchers, as far as we use them. */
interface PuppeteerBrowser {
  type: 'puppeteer';
  getPage(id: string): {keyboard: Keyboard};
}
interface WebDriverBrowser {
  type: 'webdriver';
  /** Presses all keys one after the other and then lets go of them: a chord. */
  sendKeys(id: string, chord: string[]): Promise<void>;
}

/**
 * Real keys in every engine. The runner's own `sendKeys` has no chord such as `Shift+Tab` that works in all of
 * them, and in WebKit it swallows a character that comes twice, since it types a text as one chord.
 */
export function pressPlugin(): TestRunnerPlugin<KeyPayload> {
  return {
    name: 'press',
    async executeCommand({command, payload, session}) {
      if (command !== 'press-keys' || payload === undefined) return undefined;
      const browser = session.browser as unknown as PuppeteerBrowser | WebDriverBrowser;
      const keys = payload.press?.split('+').map(key => (key === 'Space' ? ' ' : key));
      if (browser.type === 'puppeteer') {
        const {keyboard} = browser.getPage(session.id);
        await (keys === undefined ? keyboard.type(payload.type ?? '') : chord(keyboard, keys));
      } else {
        const chords = keys === undefined ? [...(payload.type ?? '')].map(character => [character]) : [keys];
        for (const each of chords) await browser.sendKeys(session.id, each);
      }
      return true;
    },
  };
}

async function chord(keyboard: Keyboard, keys: string[]): Promise<void> {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}
