/** A company's own page that embeds the candidate's journey: one script, one element, a few colours. */
import {html} from 'hono/html';
import type {Html} from './layout.ts';

/** `server`: address of the server, for the element. The link token comes in the fragment: `#scheduler=<token>`. */
export const careersPage = (server: string): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Interviews at Northwind</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo/demo.css" />
        <link rel="stylesheet" href="/demo/content.css" />
        <script type="module" src="/cdn/scheduler.js"></script>
      </head>
      <body class="careers">
        <header class="top">
          <span class="brand"><span aria-hidden="true">N</span> Northwind careers</span>
        </header>
        <main>
          <h1>Let’s talk</h1>
          <p class="quiet">
            We look forward to meeting you. Pick a time that suits you; it is shown in your own time zone.
          </p>
          <scheduler-flow server="${server}"></scheduler-flow>
        </main>
      </body>
    </html>`;
