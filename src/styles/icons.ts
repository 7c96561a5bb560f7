/** Inline icons on a 24-unit grid, drawn in `currentColor`; decoration only, so hidden from assistive technology. */
import {html, type TemplateResult} from 'lit';

/** `path` is the drawing, the `d` of an SVG path. Marked pure at each use, so that a page gets only those it shows. */
export const icon = (path: string, name = ''): TemplateResult =>
  html`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const chevron = {
  start: /* @__PURE__ */ icon('m15 5-7 7 7 7', 'mirrored'),
  end: /* @__PURE__ */ icon('m9 5 7 7-7 7', 'mirrored'),
  down: /* @__PURE__ */ icon('m6 9 6 6 6-6'),
};
export const tick = /* @__PURE__ */ icon('m5 12.5 5 5L19.5 7');
export const globe = /* @__PURE__ */ icon(
  'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3 12h18M12 3c5 5.5 5 12.5 0 18c-5-5.5-5-12.5 0-18',
);
