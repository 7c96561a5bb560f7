/** The hosted candidate page: a frame around `<scheduler-flow>`, the same for every token, good or bad. */
import {html} from 'hono/html';
import {candidateMessages} from '../../src/locales/candidate.ts';
import {bestMatch} from '../../src/locales/catalogue.ts';

const english = {
  title: 'Your interview',
  noScript:
    'This page needs JavaScript to show free times. Turn it on, or reply to the message with the link.',
};
const texts: Readonly<Record<string, typeof english>> = {
  en: english,
  de: {
    title: 'Ihr Interview',
    noScript:
      'Diese Seite braucht JavaScript, um freie Zeiten zu zeigen. Schalten Sie es ein oder antworten Sie auf die Nachricht mit dem Link.',
  },
};

/** The reader's first language that the elements speak, with its region; else English. `accepted`: `Accept-Language`. */
export const pageLanguage = (accepted: string): string =>
  accepted
    .split(',')
    .map(part => readTag(part.split(';')[0]?.trim() ?? ''))
    .find(tag => tag && bestMatch(candidateMessages, tag)) ?? 'en';

/** Undefined for what names no language: `*`, `en_US`. */
function readTag(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).baseName;
  } catch {
    return undefined;
  }
}

const rightToLeft = ['Arab', 'Hebr'];

/** Addresses are relative to `/m/<token>`, so that the page works behind a proxy with a path of its own. */
export const hostedPage = (language: string) => {
  const words = texts[language.split('-')[0] ?? ''] ?? english;
  const direction = rightToLeft.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  return html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${words.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="../pages/hosted.css" />
        <script type="module" src="../pages/hosted.js"></script>
        <script type="module" src="../cdn/scheduler.js"></script>
      </head>
      <body>
        <main>
          <scheduler-flow heading-level="1"></scheduler-flow>
          <noscript><p>${words.noScript}</p></noscript>
        </main>
      </body>
    </html>`;
};
