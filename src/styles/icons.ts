/** Inline icons on a 24-unit grid, drawn in `currentColor`; decoration only, so hidden from assistive technology. */
import {html, svg, type TemplateResult} from 'lit';

const icon = (drawing: TemplateResult, name = '') =>
  html`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>`;

export const chevron = {
  start: icon(svg`<path d="m15 5-7 7 7 7"/>`, 'mirrored'),
  end: icon(svg`<path d="m9 5 7 7-7 7"/>`, 'mirrored'),
  down: icon(svg`<path d="m6 9 6 6 6-6"/>`),
};
export const tick = icon(svg`<path d="m5 12.5 5 5L19.5 7"/>`);
export const clock = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`);
export const video = icon(
  svg`<rect x="3" y="6" width="12" height="12" rx="2.5"/><path d="m15 11 6-3.5v9L15 13"/>`,
);
export const phone = icon(
  svg`<path d="M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z"/>`,
);
export const globe = icon(
  svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5.5 5 12.5 0 18c-5-5.5-5-12.5 0-18"/>`,
);
export const copy = icon(
  svg`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M15 5.5A1.5 1.5 0 0 0 13.5 4h-8A1.5 1.5 0 0 0 4 5.5v8A1.5 1.5 0 0 0 5.5 15"/>`,
);
export const cross = icon(svg`<path d="M6 6 18 18M18 6 6 18"/>`);
