/** Which language an element is to speak. */

/** `languageOf`, as a tag that Intl and the contract accept; `en` for one they do not (`en-US@posix`). */
export function languageTag(element: Element): string {
  const language = languageOf(element);
  if (/^[a-z]{2}(-[A-Z]{2})?$/.test(language)) return language;
  try {
    return new Intl.Locale(language).baseName;
  } catch {
    return 'en';
  }
}

/** Elements that write the language they found onto what they draw: inside, that says nothing of what is wanted. */
export const speakers = new WeakSet<Element>();

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
  const root = node.getRootNode();
  if (root instanceof ShadowRoot && (node === root || speakers.has(root.host))) return root.host;
  return node.parentNode;
}
