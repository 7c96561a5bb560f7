/** The frame of the demo's own pages. */
import {html} from 'hono/html';

export type Html = ReturnType<typeof html>;

const links = [
  ['/demo', 'Workspace'],
  ['/demo/mail', 'Mail viewer'],
  ['/demo/careers', 'Careers page'],
  ['/docs', 'API'],
] as const;

export interface Page {
  readonly title: string;
  /** Which entry of the navigation this is. */
  readonly path: string;
  readonly main: Html;
  /** Stands at the end of the header. */
  readonly aside?: Html;
  /** Module scripts by address. */
  readonly scripts?: readonly string[];
}

const navigation = (current: string) =>
  html`<nav aria-label="Demo">
    ${links.map(
      ([path, name]) =>
        html`<a href="${path}" ${path === current ? html`aria-current="page"` : ''}>${name}</a>`,
    )}
  </nav>`;

export const layout = ({title, path, main, aside, scripts = []}: Page): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Northwind ATS</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo/demo.css" />
        <link rel="stylesheet" href="/demo/content.css" />
        ${scripts.map(address => html`<script type="module" src="${address}"></script>`)}
      </head>
      <body>
        <header class="top">
          <a class="brand" href="/demo"><span aria-hidden="true">N</span> Northwind ATS</a>
          ${navigation(path)} ${aside ?? ''}
        </header>
        <main>${main}</main>
      </body>
    </html>`;
