/** Opens the candidate's visit for an element that has a server and gives it to everything inside. */
import {ContextProvider} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createClient, type ExtraHeaders, type Fetch} from '../client/client.ts';
import {languageTag} from '../locales/language-of.ts';
import {candidateSessionContext} from './candidate-session.ts';
import {firstHours} from './hour-choice.ts';
import {takeLinkToken} from './link-token.ts';
import {SessionState} from './session-state.ts';
import {Visit} from './visit.ts';
import {firstZone} from './zone-choice.ts';

/** What a host page sets on `<scheduler-provider>` or `<scheduler-flow>`. */
export interface VisitSettings {
  server: string;
  token: string | undefined;
  timeZone: string;
  hourCycle: string;
  storage: string;
  headers: ExtraHeaders | undefined;
  fetch: Fetch | undefined;
}

/** When what is shown may have grown old. */
const moments = ['visibilitychange', 'pageshow', 'online', 'offline'];

export class SessionOwner implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & VisitSettings;
  readonly #provider: ContextProvider<typeof candidateSessionContext>;
  /** The visit that everything inside draws: this element's own, else one from further above. */
  readonly shown: SessionState;
  #fromPage: string | undefined;
  #opened: readonly unknown[] = [];
  #zone = '';
  #hours = '';
  #visit: Visit | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & VisitSettings) {
    this.#host = host;
    this.#provider = new ContextProvider(host, {context: candidateSessionContext});
    this.shown = new SessionState(host, session => this.#provider.setValue(session));
    host.addController(this);
  }

  /** Whether a link token was set or found. */
  get hasToken(): boolean {
    return Boolean(this.#host.token || this.#fromPage);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    for (const moment of moments) addEventListener(moment, this.#freshen);
    this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
    for (const moment of moments) removeEventListener(moment, this.#freshen);
    // Gives back what is held, unless the element was only moved: then it is back by then.
    queueMicrotask(() => this.#host.isConnected || void this.#visit?.freshen());
  }

  /** Any of the settings may change at any time: another server or link is another visit. */
  hostUpdate(): void {
    const {server, timeZone, hourCycle, fetch} = this.#host;
    const token = this.#host.token || this.#fromPage;
    const storage = this.#host.storage !== 'none';
    const wanted = [server, token, fetch, storage];
    if (!server || !token) return;
    if (wanted.some((value, index) => value !== this.#opened[index])) {
      this.#opened = wanted;
      this.#open(token);
    } else {
      if (timeZone && timeZone !== this.#zone) void this.#visit?.suggestZone(timeZone);
      if (hourCycle !== this.#hours) this.#visit?.styleTimes({hourCycle: firstHours(hourCycle, storage)});
    }
    this.#zone = timeZone;
    this.#hours = hourCycle;
  }

  #open(token: string): void {
    const host = this.#host;
    const storage = host.storage !== 'none';
    const visit = new Visit({
      client: createClient({
        server: host.server,
        token: () => token,
        fetch: host.fetch,
        headers: () => host.headers?.(),
      }),
      timeZone: firstZone(host.timeZone, storage),
      hourCycle: firstHours(host.hourCycle, storage),
      storage,
      locale: () => languageTag(host),
      target: host,
    });
    // What the last one holds is given back.
    this.#visit?.back();
    this.#visit = visit;
    this.shown.use(visit);
    this.#provider.setValue(visit);
    void visit.load();
  }

  /** A page that opens is fresh; one that comes back from the browser's cache is not. */
  readonly #freshen = ({persisted = true}: Event & {persisted?: boolean}): void => {
    if (persisted) void this.#visit?.freshen();
  };

  readonly #look = (): void => {
    this.#fromPage = takeLinkToken() ?? this.#fromPage;
    this.#host.requestUpdate();
  };
}
