/** Which language an element is to speak. */

/**
 * The element's own `lang`, else the nearest one above it, through shadow roots and slots, up to `<html lang>`;
 * else the browser's language; else English. A BCP 47 tag, not checked.
 */
export function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
    node = parentAcrossShadow(node);
  }
  return globalThis.navigator?.language || 'en';
}

function parentAcrossShadow(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
