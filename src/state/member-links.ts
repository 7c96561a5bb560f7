/** A member's scheduling links: made, listed, extended, revoked. */
import type {ReactiveControllerHost} from 'lit';
import type {Client} from '../client/client.ts';
import type {SchedulerError} from '../client/errors.ts';
import {
  createLinks,
  extendLink,
  type Link,
  type LinksRequest,
  listLinks,
  revokeLink,
} from '../contract/links.ts';
import {getSettings, type Settings} from '../contract/settings.ts';
import {instantAt, msPerDay} from '../time/calendar.ts';
import {withMemberClient} from './member-consumer.ts';
import {asFailure} from './refusals.ts';
import {SubmissionKeys} from './submission.ts';

export interface LinksState {
  /** The member's defaults; null: not here yet. */
  readonly settings: Settings | null;
  /** Links sent, newest first; null: not here yet. */
  readonly links: readonly Link[] | null;
  /** Where the list goes on; null: it is whole. */
  readonly nextCursor: string | null;
  readonly creating: boolean;
  /** Id of the link that is being changed. */
  readonly changing: string | null;
  /** Those just made, in the order of their recipients. */
  readonly created: readonly Link[];
  readonly failure: SchedulerError | null;
}

export class MemberLinks {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #keys = new SubmissionKeys();
  #client: Client | undefined;
  state: LinksState = {
    settings: null,
    links: null,
    nextCursor: null,
    creating: false,
    changing: null,
    created: [],
    failure: null,
  };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    withMemberClient(host, client => {
      this.#client = client;
      void this.load();
    });
  }

  /** Fetches defaults and the newest links. */
  async load(): Promise<void> {
    await this.#try(async client => {
      const [settings, page] = await Promise.all([
        client.call(getSettings),
        client.call(listLinks, {query: {}}),
      ]);
      this.#set({settings, ...page});
    });
  }

  /** Fetches the links after those listed. */
  async more(): Promise<void> {
    const {nextCursor: cursor, links} = this.state;
    if (!cursor) return;
    await this.#try(async client => {
      const page = await client.call(listLinks, {query: {cursor}});
      this.#set({links: [...(links ?? []), ...page.links], nextCursor: page.nextCursor});
    });
  }

  /** Makes one link for each recipient; none on failure. The same request sent again is the same links. */
  async create(body: LinksRequest): Promise<readonly Link[]> {
    if (this.state.creating) return [];
    this.#set({creating: true, created: []});
    await this.#try(async client => {
      const intent = this.#keys.intent(body);
      try {
        const {links} = await client.call(createLinks, intent);
        this.#keys.settle();
        this.#set({created: links, links: [...links, ...(this.state.links ?? [])]});
      } catch (error) {
        this.#keys.settle(error);
        throw error;
      }
    });
    this.#set({creating: false});
    return this.state.created;
  }

  /** Lets a link live a week longer, counted from now where it has expired; undefined on failure. */
  async extend({id, expiresAt}: Link): Promise<Link | undefined> {
    const from = Math.max(Date.now(), Date.parse(expiresAt));
    const body = {expiresAt: instantAt(from + 7 * msPerDay)};
    return this.#change(id, client => client.call(extendLink, {params: {linkId: id}, body}));
  }

  /** Ends a link at once; undefined on failure. */
  async revoke({id}: Link): Promise<Link | undefined> {
    return this.#change(id, client => client.call(revokeLink, {params: {linkId: id}}));
  }

  /** Forgets the links just made, to begin with others. */
  clear(): void {
    this.#set({created: [], failure: null});
  }

  async #change(id: string, ask: (client: Client) => Promise<Link>): Promise<Link | undefined> {
    if (this.state.changing) return undefined;
    let changed: Link | undefined;
    this.#set({changing: id});
    await this.#try(async client => {
      changed = await ask(client);
    });
    const links = this.state.links?.map(link => (link.id === id ? (changed ?? link) : link)) ?? null;
    this.#set({changing: null, links});
    return changed;
  }

  async #try(act: (client: Client) => Promise<void>): Promise<void> {
    if (!this.#client) return;
    this.#set({failure: null});
    try {
      await act(this.#client);
    } catch (error) {
      this.#set({failure: asFailure(error)});
    }
  }

  #set(patch: Partial<LinksState>): void {
    this.state = {...this.state, ...patch};
    this.#host.requestUpdate();
  }
}
