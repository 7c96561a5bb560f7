/**
 * Registers a tag once. The script may be on a page twice, and a host may have registered the class itself:
 * the first one stays, and nothing breaks. A server has nowhere to register it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const {customElements: registry} = globalThis;
  if (!registry?.get(tag)) registry?.define(tag, element);
}
