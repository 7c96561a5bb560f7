/** The frame of every hosted page. */
import {html, raw} from 'hono/html';
import {type Html, nothing} from './html.ts';
import {hostedScript} from './hosted-script.ts';
import type {Reader} from './reader.ts';

export interface Page {
  readonly title: string;
  readonly main: Html;
  /** Its style sheet, which stands in the page itself: the first paint waits for nothing else. */
  readonly style: string;
  readonly status?: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
  /** With it, the element takes over as soon as it has something to show. */
  readonly takeover?: Takeover;
}

export interface Takeover {
  /** The zone of the times in the page. */
  readonly timeZone: string;
  /** The reader chose it. */
  readonly chosen: boolean;
  /** Moments that tell whether the viewer's clocks show the same, and how many minutes its own are ahead of UTC then. */
  readonly clocks: readonly {readonly instant: string; readonly ahead: number}[];
}

/** Id of the last element. */
const last = 'all';

const element = ({timeZone, chosen}: Takeover) =>
  html`<scheduler-flow
    id="${last}"
    hidden
    heading-level="1"
    ${chosen ? html`time-zone="${timeZone}"` : nothing}
  ></scheduler-flow>`;

const clocksOf = ({clocks}: Takeover) => clocks.map(({instant, ahead}) => `${instant} ${ahead}`).join();

/** Nothing is drawn before all is here: in pieces, the times would come later. */
const wholeAtOnce = html`<link rel="expect" href="#${last}" blocking="render" />`;

/** Not a character more than its hash was made of; the same of the style sheet. */
const scriptElement = raw(`<script>${hostedScript}</script>`);
const styleElement = (style: string) => raw(`<style>${style}</style>`);

const head = ({title, style, takeover}: Page): Html =>
  html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="same-origin" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    ${takeover ? html`${wholeAtOnce}${scriptElement}` : nothing} ${styleElement(style)}
  </head>`;

/** `alone`: for a page that asks for another, and has all but its content already. */
export const pageDocument = ({language, direction}: Reader, page: Page, alone = false): Html => {
  const {main, takeover} = page;
  const hints = takeover
    ? html`data-zone="${takeover.timeZone}" data-clocks="${clocksOf(takeover)}"
      ${takeover.chosen ? html`data-chosen="true"` : nothing}`
    : nothing;
  return html`<!doctype html>
    <html lang="${language}" dir="${direction}" ${hints}>
      ${alone ? nothing : head(page)}
      <body>
        <main>
          <div class="plain">
            <div class="card">${main}</div>
          </div>
          ${takeover && !alone ? element(takeover) : nothing}
        </main>
      </body>
    </html>`;
};
