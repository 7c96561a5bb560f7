/** Icons that only recruiters see. */
import {icon} from './icons.ts';

export const plus = /* @__PURE__ */ icon('M12 5v14M5 12h14');
export const calendar = /* @__PURE__ */ icon(
  'M6 5h12a2.5 2.5 0 0 1 2.5 2.5v10.5a2.5 2.5 0 0 1-2.5 2.5h-12a2.5 2.5 0 0 1-2.5-2.5v-10.5a2.5 2.5 0 0 1 2.5-2.5ZM3.5 10h17M8 3v4M16 3v4',
);
export const bin = /* @__PURE__ */ icon('M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5');
