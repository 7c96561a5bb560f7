/** What a person finds in an element: fields by their labels, buttons by their names, text. */

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Asks once a frame until there is an answer; the test's own time limit ends the waiting. */
export async function until<T>(ask: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export class Screen {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const root = this.element.shadowRoot;
    if (!root) throw new Error(`<${this.element.localName}> has drawn nothing.`);
    return root;
  }

  /** All that is written, in one line. */
  get text(): string {
    return tidy(this.root.textContent);
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** The control whose name, by label or `aria-label`, begins so. */
  field(label: string): Field {
    const found = this.#all<Field>('input, select, textarea').find(field => nameOf(field).startsWith(label));
    if (!found) throw new Error(`There is no field “${label}”.`);
    return found;
  }

  hasField(label: string): boolean {
    return this.#all<Field>('input, select, textarea').some(field => nameOf(field).startsWith(label));
  }

  /** The button or link whose name begins so. */
  button(name: string): HTMLElement {
    const found = this.findButton(name);
    if (!found) throw new Error(`There is no button “${name}” among: ${this.#names().join(' | ')}`);
    return found;
  }

  findButton(name: string): HTMLElement | undefined {
    return this.#all('button, a[href]').find(button => nameOf(button).startsWith(name));
  }

  /** Enters a value as a person does: it is typed, and the field is left. */
  fill(label: string, value: string): void {
    const field = this.field(label);
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** What the field's error says. */
  fault(label: string): string {
    return this.#said(label, id => id.endsWith('-error'));
  }

  /** What helps to fill in the field. */
  help(label: string): string {
    return this.#said(label, id => !id.endsWith('-error'));
  }

  /** Texts that describe the field, or else the group that it is in. */
  #said(label: string, wanted: (id: string) => boolean): string {
    const field = this.field(label);
    const described = field.hasAttribute('aria-describedby') ? field : field.closest('fieldset');
    const ids = (described?.getAttribute('aria-describedby') ?? '').split(' ').filter(wanted);
    return tidy(ids.map(id => this.root.getElementById(id)?.textContent).join(' '));
  }

  #names(): string[] {
    return this.#all('button, a[href]').map(nameOf);
  }

  #all<E extends HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)].filter(
      element => element.closest('[hidden]') === null,
    );
  }
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  return tidy(labels.length > 0 ? labels.map(({textContent}) => textContent).join(' ') : element.textContent);
}
