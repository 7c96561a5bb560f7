/** Everything that a page says: text and attributes in all shadow roots, and what is read out. */
import type {Page} from 'playwright-core';

/** Text nodes, and attributes that are shown or read out; runs in the page. */
const written = (): string[] => {
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
    'value',
    'label',
  ];
  const inside = (node: Node): string[] => [
    ...(node instanceof Text ? [node.data] : []),
    ...(node instanceof Element ? spoken.map(name => node.getAttribute(name) ?? '') : []),
    ...(node instanceof HTMLInputElement ? [node.value] : []),
    ...(node instanceof Element && node.shadowRoot ? inside(node.shadowRoot) : []),
    ...[...node.childNodes].flatMap(inside),
  ];
  return inside(document);
};

/** Each of them once, in no order. The names that assistive technology hears are the browser's own work. */
export async function allWords(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const names = nodes.flatMap(({name, description, value}) =>
    [name, description, value].map(part => String(part?.value ?? '')),
  );
  return [...new Set([...names, ...(await page.evaluate(written))])].filter(text => text.trim() !== '');
}
