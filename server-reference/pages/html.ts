/** Words for templates. */
import {html} from 'hono/html';

/** A piece of a page: everything put into it was escaped. */
export type Html = ReturnType<typeof html>;

export const nothing = html``;

/** An address of the web; anything else, `javascript:` above all, is not linked to. */
export const webAddress = (url: string | null): string | null =>
  url && /^https?:\/\//i.test(url) ? url : null;
