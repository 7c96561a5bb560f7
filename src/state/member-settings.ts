/** A member's scheduler settings: as saved, as edited, and what candidates will see. */
import type {ReactiveControllerHost} from 'lit';
import type {Client} from '../client/client.ts';
import {RefusedError, type SchedulerError} from '../client/errors.ts';
import type {LocalDate} from '../contract/primitives.ts';
import {changeSettings, getSettings, previewSlots, type Settings} from '../contract/settings.ts';
import type {Slots} from '../contract/slots.ts';
import {addDays, instantAt, startOfWeek} from '../time/calendar.ts';
import {localDate} from '../time/offset-rules.ts';
import {pageOffset} from '../time/page-rules.ts';
import {withMemberClient} from './member-consumer.ts';
import {asFailure} from './refusals.ts';
import {
  changedFields,
  differingFields,
  draftOfSettings,
  type SettingsDraft,
  type SettingsField,
  settingsFields,
  unusableFields,
} from './settings-draft.ts';

export interface SettingsState {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** As the server has them. */
  readonly saved: Settings | null;
  /** As they stand in the form. */
  readonly draft: SettingsDraft | null;
  readonly saving: boolean;
  readonly failure: SchedulerError | null;
  /** Fields that cannot be saved as they are. */
  readonly faults: readonly SettingsField[];
  /** Somebody else saved meanwhile: nothing of the draft has been saved. */
  readonly outdated: boolean;
  /** After somebody else's version was loaded: fields that still hold one's own unsaved change. */
  readonly kept: readonly SettingsField[];
  /** Free slots of next week with the saved settings; null: not known yet, or see `previewFailure`. */
  readonly preview: Slots | null;
  readonly previewFailure: SchedulerError | null;
}

const nothingYet: SettingsState = {
  phase: 'loading',
  saved: null,
  draft: null,
  saving: false,
  failure: null,
  faults: [],
  outdated: false,
  kept: [],
  preview: null,
  previewFailure: null,
};

export class MemberSettings {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #client: Client | undefined;
  state: SettingsState = nothingYet;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    withMemberClient(host, client => {
      this.#client = client;
      void this.load();
    });
  }

  /** Whether the form holds something that is not saved. */
  get isDirty(): boolean {
    const {saved, draft} = this.state;
    return saved !== null && draft !== null && differingFields(saved, draft).length > 0;
  }

  /** Fetches the settings; what was edited before stays where it differs from what was saved then. */
  async load(): Promise<void> {
    const {saved: before, draft} = this.state;
    const own = before && draft ? changedFields(before, draft) : {};
    this.#set({phase: before ? 'ready' : 'loading', failure: null});
    try {
      const saved = await this.#ask().call(getSettings);
      const merged = {...draftOfSettings(saved), ...own} as SettingsDraft;
      const kept = before ? differingFields(draftOfSettings(saved), merged) : [];
      this.#set({phase: 'ready', saved, draft: merged, outdated: false, kept, faults: []});
      await this.#look();
    } catch (error) {
      this.#set({phase: before ? 'ready' : 'failed', failure: asFailure(error)});
    }
  }

  edit(change: Partial<SettingsDraft>): void {
    const {draft, faults} = this.state;
    if (!draft) return;
    const left = faults.filter(field => !(field in change));
    this.#set({draft: {...draft, ...change}, faults: left});
  }

  /** Back to what is saved. */
  discard(): void {
    const {saved} = this.state;
    if (saved) this.#set({draft: draftOfSettings(saved), faults: [], kept: [], failure: null});
  }

  /** Sends the changed fields; true when they were saved. */
  async save(): Promise<boolean> {
    const {saved, draft, saving} = this.state;
    if (!saved || !draft || saving) return false;
    const faults = unusableFields(draft);
    this.#set({faults, failure: null});
    if (faults.length > 0) return false;
    this.#set({saving: true});
    try {
      const body = {version: saved.version, ...changedFields(saved, draft)};
      const now = await this.#ask().call(changeSettings, {body});
      this.#set({saved: now, draft: draftOfSettings(now), saving: false, outdated: false, kept: []});
    } catch (error) {
      this.#set({saving: false, ...refused(asFailure(error))});
      return false;
    }
    await this.#look();
    return true;
  }

  /** Asks what candidates are offered next week. Without an answer the preview is empty, nothing else suffers. */
  async #look(): Promise<void> {
    const {timeZone} = this.state.saved ?? {};
    if (!timeZone) return;
    const query = {timeZone, firstDate: nextMonday(timeZone), days: 7};
    try {
      this.#set({preview: await this.#ask().call(previewSlots, {query}), previewFailure: null});
    } catch (error) {
      this.#set({preview: null, previewFailure: asFailure(error)});
    }
  }

  #ask(): Client {
    if (!this.#client) throw new Error('No <scheduler-provider> with getMemberToken is around this element.');
    return this.#client;
  }

  #set(patch: Partial<SettingsState>): void {
    this.state = {...this.state, ...patch};
    this.#host.requestUpdate();
  }
}

/** The Monday after the current week, on the zone's wall. */
function nextMonday(timeZone: string): LocalDate {
  const now = Date.now();
  const today = localDate([{from: 0, minutes: pageOffset(timeZone, now)}], instantAt(now));
  return addDays(startOfWeek(today, 1), 7);
}

/** The state after a refused save. */
function refused(failure: SchedulerError): Partial<SettingsState> {
  if (!(failure instanceof RefusedError)) return {failure};
  if (failure.code === 'settings-outdated') return {outdated: true};
  const named = failure.problem.errors?.map(({pointer}) => pointer.split('/')[1]) ?? [];
  return {failure, faults: settingsFields.filter(field => named.includes(field))};
}
