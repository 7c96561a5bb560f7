/** The icons of the elements that plain pages show, on the same grid; decoration only. */
import {html} from 'hono/html';

const icon = (path: string, name = '') =>
  html`<svg class="${name}" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}" /></svg>`;

export const chevron = {
  start: icon('m15 5-7 7 7 7', 'mirrored'),
  end: icon('m9 5 7 7-7 7', 'mirrored'),
  down: icon('m6 9 6 6 6-6'),
};
export const tick = icon('m5 12.5 5 5L19.5 7');
export const cross = icon('M6 6 18 18M18 6 6 18');
export const clock = icon('M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 7v5l3.5 2');
export const video = icon(
  'M5.5 6h7a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1-2.5 2.5h-7a2.5 2.5 0 0 1-2.5-2.5v-7a2.5 2.5 0 0 1 2.5-2.5ZM15 11l6-3.5v9L15 13',
);
export const phone = icon(
  'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
);
export const globe = icon(
  'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3 12h18M12 3c5 5.5 5 12.5 0 18c-5-5.5-5-12.5 0-18',
);
