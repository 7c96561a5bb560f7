/** Inline icons on a 24-unit grid, drawn in `currentColor`; decoration only, so hidden from assistive technology. */
import {html, type TemplateResult} from 'lit';

/** `path` is the drawing, the `d` of an SVG path. Marked pure at each use, so that a page gets only those it shows. */
const icon = (path: string, name = ''): TemplateResult =>
  html`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const chevron = {
  start: /* @__PURE__ */ icon('m15 5-7 7 7 7', 'mirrored'),
  end: /* @__PURE__ */ icon('m9 5 7 7-7 7', 'mirrored'),
  down: /* @__PURE__ */ icon('m6 9 6 6 6-6'),
};
export const tick = /* @__PURE__ */ icon('m5 12.5 5 5L19.5 7');
export const clock = /* @__PURE__ */ icon('M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 7v5l3.5 2');
export const video = /* @__PURE__ */ icon(
  'M5.5 6h7a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1-2.5 2.5h-7a2.5 2.5 0 0 1-2.5-2.5v-7a2.5 2.5 0 0 1 2.5-2.5ZM15 11l6-3.5v9L15 13',
);
export const phone = /* @__PURE__ */ icon(
  'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
);
export const globe = /* @__PURE__ */ icon(
  'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3 12h18M12 3c5 5.5 5 12.5 0 18c-5-5.5-5-12.5 0-18',
);
export const copy = /* @__PURE__ */ icon(
  'M11 9h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2ZM15 5.5A1.5 1.5 0 0 0 13.5 4h-8A1.5 1.5 0 0 0 4 5.5v8A1.5 1.5 0 0 0 5.5 15',
);
export const cross = /* @__PURE__ */ icon('M6 6 18 18M18 6 6 18');
export const plus = /* @__PURE__ */ icon('M12 5v14M5 12h14');
export const calendar = /* @__PURE__ */ icon(
  'M6 5h12a2.5 2.5 0 0 1 2.5 2.5v10.5a2.5 2.5 0 0 1-2.5 2.5h-12a2.5 2.5 0 0 1-2.5-2.5v-10.5a2.5 2.5 0 0 1 2.5-2.5ZM3.5 10h17M8 3v4M16 3v4',
);
export const bin = /* @__PURE__ */ icon('M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5');
