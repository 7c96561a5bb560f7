/** Language of an element: live, its own, and fetched on demand. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fetchCode} from '../client/fetch-code.ts';
import {bestMatch, type Catalogue, exportOf, type MessageFile} from '../locales/catalogue.ts';
import type {FirstMessages} from '../locales/en.ts';
import {firstMessages} from '../locales/first-view.ts';
import {languageTag, speakers} from '../locales/language-of.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Messages that are here already, by what fetches them: an element that comes later speaks no English first. */
const spoken = new Map<unknown, unknown>();

/** Words in `messages` and numbers and dates in `language` always match: both are English until others have come. */
export class LocaleController<M> implements ReactiveController {
  readonly #host: Host;
  readonly #catalogue: Catalogue<M>;
  #wanted = '';
  /** BCP 47 tag for Intl and for `lang` of what is drawn. */
  language = 'en';
  /** The tag that `language` is to be as soon as its messages are here. */
  awaited = 'en';
  messages: M;

  constructor(host: Host, catalogue: Catalogue<M>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.messages = catalogue.en;
    speakers.add(host);
    host.addController(this);
  }

  hostConnected(): void {
    watchPage();
    watched.add(this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    watched.delete(this.#look);
  }

  readonly #look = (): void => {
    const wanted = languageTag(this.#host);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const key = bestMatch(this.#catalogue, wanted);
    this.awaited = key ? wanted : 'en';
    const fetched = key && this.#catalogue.others[key];
    if (!fetched) return this.#speak(this.awaited, this.#catalogue.en);
    const known = spoken.get(fetched);
    if (known) return this.#speak(wanted, known as M);
    void this.#fetch(wanted, fetched, exportOf(key));
  };

  async #fetch(wanted: string, fetched: () => Promise<MessageFile<M>>, name: string): Promise<void> {
    const messages = (await fetchCode(fetched, name).catch(() => undefined))?.[name];
    if (messages) spoken.set(fetched, messages);
    if (wanted !== this.#wanted) return;
    if (messages) this.#speak(wanted, messages);
    // The file did not come; English is better than nothing, and the next occasion asks again.
    else this.#wanted = '';
  }

  #speak(language: string, messages: M): void {
    this.language = language;
    this.messages = messages;
    this.#host.requestUpdate();
  }
}

const watched = new Set<() => void>();
let isWatching = false;

/**
 * One observer for the page: `lang` may change on any element above. Changes inside a host's own shadow tree are missed.
 * What did not come is asked for again when the page may be reached again, or is looked at.
 */
function watchPage(): void {
  if (isWatching) return;
  isWatching = true;
  const lookAll = () => watched.forEach(look => look());
  new MutationObserver(lookAll).observe(document, {
    attributes: true,
    attributeFilter: ['lang'],
    subtree: true,
  });
  for (const moment of ['online', 'visibilitychange']) addEventListener(moment, lookAll);
}

/** `readonly #locale = localize(this)`, then say `#locale.messages.picker.continue`. */
export const localize = (host: Host): LocaleController<FirstMessages> =>
  new LocaleController(host, firstMessages);
