import {html} from 'hono/html';
import type {Html} from './html.ts';

/** What a form sends along unseen, in a place of its own; what is not given is left out. */
export const hiddenFields = (fields: Readonly<Record<string, string | undefined>>): Html =>
  html`<div hidden>
    ${Object.entries(fields).map(([name, value]) =>
      value === undefined ? '' : html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
  </div>`;
