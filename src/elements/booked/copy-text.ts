/**
 * Puts an element's text on the clipboard. Where the page may not (no permission, no secure address), the text is
 * selected instead, so that one key copies it; then false.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.innerText);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
