/**
 * Registers a tag once. The script may be on a page twice, and a host may have registered the class itself:
 * the first one stays, and nothing breaks.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
