import type {Page} from 'playwright-core';

/**
 * Texts that stand out less than 4.5 to 1 from what is behind them, shadow trees included; what is off may. axe takes a
 * text that has no contrast at all for one that is meant to be hidden.
 */
export const unreadable = (page: Page): Promise<string[]> => page.evaluate(look);

/** Runs in the page. */
function look(): string[] {
  type Color = readonly [number, number, number, number];

  const read = (css: string): Color => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = ([red, green, blue, alpha]: Color, [r, g, b]: Color): Color => [
    red * alpha + r * (1 - alpha),
    green * alpha + g * (1 - alpha),
    blue * alpha + b * (1 - alpha),
    1,
  ];
  const around = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const behind = (element: Element | null): Color => {
    if (!element) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(around(element)));
  };
  /** As WCAG defines it. */
  const luminance = (color: Color): number => {
    const [red = 0, green = 0, blue = 0] = color.map(part =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (element: Element): number => {
    const ground = behind(element);
    const [dark = 0, light = 0] = [over(read(getComputedStyle(element).color), ground), ground]
      .map(luminance)
      .toSorted((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(element => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const hasText = (element: Element): boolean =>
    !element.matches('style, option') &&
    [...element.childNodes].some(node => node.nodeType === 3 && node.nodeValue?.trim());

  return all(document.body)
    .filter(
      element =>
        hasText(element) && element.checkVisibility() && !element.closest('[aria-disabled=true], :disabled'),
    )
    .map(element => ({text: element.textContent.trim(), ratio: contrast(element)}))
    .filter(({ratio}) => ratio < 4.5)
    .map(({text, ratio}) => `${text} (${ratio.toFixed(1)} to 1)`);
}
