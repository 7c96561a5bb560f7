import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {setupWorker} from 'msw/browser';
import {HttpNetworkFrame} from 'msw/experimental';
import {mswLoader} from 'msw-storybook-addon/csf3';
import manifest from '../src/custom-elements.json';
import {candidateMessages} from '../src/locales/candidate.ts';
import {start} from '../stories/canned/candidate.ts';
import type {Catalogue} from '../src/locales/catalogue.ts';
import type {Messages} from '../src/locales/en.ts';
import {pseudoMessages} from '../stories/canned/pseudo-messages.ts';

/** Starts the worker beside the page, so that Storybook may be served from any folder. */
async function startWorker() {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    serviceWorker: {url: new URL('mockServiceWorker.js', document.baseURI).pathname},
    // A request of the contract that no handler of the story answers is a mistake; all else are Storybook's own files.
    onUnhandledFrame({frame, defaults}) {
      if (!(frame instanceof HttpNetworkFrame)) return;
      if (new URL(frame.data.request.url).pathname.includes('/v1/')) defaults.error();
    },
  });
  return worker;
}

setCustomElementsManifest(manifest);

const pseudo: Catalogue<Messages>['others'] = {'en-XA': async () => ({enXA: pseudoMessages})};
Object.assign(candidateMessages.others, pseudo);

/** Each by its own name. */
const languages = Object.fromEntries(
  ['en', ...Object.keys(candidateMessages.others)].map(tag => [
    tag,
    tag === 'en-XA' ? 'Longer, accented' : (new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag),
  ]),
);

/**
 * What the page takes for now: elements ask nothing else. Beside the interview that canned servers have booked, so that
 * stories show the same on any day.
 */
const realNow = Date.now;
const opened = realNow();
const at = (minutes: number) => () => Date.parse(start) + minutes * 60_000 + realNow() - opened;
const clocks: Record<string, () => number> = {
  before: at(-24 * 60),
  soon: at(-5),
  during: at(10),
  after: at(24 * 60),
};

const rightToLeft = /^(ar|he)\b/;

export default {
  loaders: [mswLoader(startWorker)],
  decorators: [
    (story, {globals}) => {
      const {theme, locale, direction, text, now} = globals;
      Date.now = clocks[now] ?? realNow;
      const root = document.documentElement;
      root.style.colorScheme = theme;
      // Said aloud, since axe takes a page without a background for white, even a dark one.
      root.style.background = 'Canvas';
      root.style.color = 'CanvasText';
      root.style.fontSize = `${text}%`;
      root.lang = locale;
      root.dir = direction === 'auto' ? (rightToLeft.test(locale) ? 'rtl' : 'ltr') : direction;
      return html`${story()}`;
    },
  ],
  initialGlobals: {
    theme: 'light',
    locale: 'en',
    direction: 'auto',
    text: '100',
    timeZone: 'Europe/Berlin',
    now: 'before',
  },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', {light: 'Light', dark: 'Dark'}),
    locale: toolbar('Language', 'globe', languages),
    direction: toolbar('Direction', 'transfer', {
      auto: 'Of the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    text: toolbar('Text size', 'grow', {100: '100 %', 200: '200 %', 400: '400 %'}),
    // Stories read it as `context.globals.timeZone`.
    timeZone: toolbar('Time zone', 'time', {
      'Europe/Berlin': 'Berlin',
      'America/Los_Angeles': 'Los Angeles',
      'Asia/Kathmandu': 'Kathmandu',
      'Pacific/Chatham': 'Chatham Islands',
    }),
    now: toolbar('Now', 'calendar', {
      before: 'A day before the interview',
      soon: 'Five minutes before it',
      during: 'During it',
      after: 'A day after it',
    }),
  },
  parameters: {
    layout: 'padded',
    a11y: {
      // Target size (WCAG 2.2) is off unless its tag is named.
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
    },
  },
  tags: ['autodocs'],
} satisfies Preview;

type Icon = 'calendar' | 'contrast' | 'globe' | 'grow' | 'transfer' | 'time';

function toolbar(title: string, icon: Icon, choices: Record<string, string>) {
  const items = Object.entries(choices).map(([value, choice]) => ({value, title: choice}));
  return {description: title, toolbar: {title, icon, items, dynamicTitle: true}};
}
