/** Waits, in the play of a story, until an element has drawn what the story is about. */

type Drawn = Element & {updateComplete?: Promise<unknown>};

/** The shadow tree of the first element of a tag. */
export function shadowOf(canvas: ParentNode, tag: string): ShadowRoot {
  const root = canvas.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error(`There is no <${tag}> in this story.`);
  return root;
}

/** Resolves when `selector` is in the shadow tree of `tag`. */
export async function atRest(canvas: ParentNode, tag: string, selector: string): Promise<void> {
  const element: Drawn | null = canvas.querySelector(tag);
  await element?.updateComplete;
  const root = shadowOf(canvas, tag);
  if (root.querySelector(selector)) return;
  await new Promise<void>(resolve => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {childList: true, subtree: true, attributes: true});
  });
}
