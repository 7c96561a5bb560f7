/** For the play of stories about narrow places and large texts. */

function* within(place: ParentNode): Iterable<Element> {
  for (const element of place.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);

/** Fails when something sticks out of `frame`, or can be reached only by scrolling sideways inside it. */
export function nothingSideways(frame: Element): void {
  for (const element of [frame, ...[...within(frame)].filter(scrolls)]) {
    const {scrollWidth, clientWidth} = element;
    if (scrollWidth <= clientWidth) continue;
    const name = `${element.localName}${element.className && `.${element.className}`}`;
    throw new Error(`<${name}> is ${scrollWidth} wide inside, ${clientWidth} outside.`);
  }
}
