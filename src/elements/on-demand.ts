/** Fetches the code of an element when the page first holds one. */

/** How to register a tag. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Registers each tag as soon as one is in the document: now, or added later. One inside a host's own shadow tree
 * is not seen; there, import its `scheduler-….ts`. On a server there is no document to wait for.
 */
export function defineOnDemand(loaders: Loaders): void {
  if (typeof document === 'undefined') return;
  const waiting = new Map(Object.entries(loaders));
  const look = (node: ParentNode) => {
    for (const [tag, load] of waiting) {
      if (!(node instanceof Element && node.localName === tag) && !node.querySelector(tag)) continue;
      waiting.delete(tag);
      load().catch((error: unknown) => {
        waiting.set(tag, load);
        console.error(`<${tag}> could not be loaded.`, error);
      });
    }
    if (waiting.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(records => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });
  observer.observe(document, {childList: true, subtree: true});
  look(document);
}
