import {html} from 'hono/html';
import type {Html} from './html.ts';

/** What a form sends along unseen; what is not given is left out. */
export const hiddenFields = (fields: Readonly<Record<string, string | undefined>>): Html =>
  html`${Object.entries(fields).map(([name, value]) =>
    value === undefined ? '' : html`<input type="hidden" name="${name}" value="${value}" />`,
  )}`;
