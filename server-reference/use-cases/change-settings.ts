/** Saves scheduler settings field by field, unless somebody else saved in between. */
import type {Settings, SettingsChange} from '../../src/contract/settings.ts';
import {findSlots} from '../scheduling/availability.ts';
import {RuleError} from '../scheduling/rule-error.ts';
import type {Queries} from '../ports/database.ts';
import type {HostRecord} from './host-record.ts';
import {availabilityRequest, isMeetingAllowed} from './host-rules.ts';
import type {MemberCaller} from './identify.ts';
import {day} from './instants.ts';
import {readMember} from './member-record.ts';
import type {Ports} from './ports.ts';
import {presentSettings} from './read-settings.ts';
import {invalid, Refusal} from './refusal.ts';
import {audit, inTransaction, lockMember} from './transaction.ts';
import {requireZone} from './zones.ts';

/** The record as it would be after the change. */
const changed = (host: HostRecord, change: SettingsChange): HostRecord => ({
  ...host,
  settingsDuration: change.durationMinutes ?? host.settingsDuration,
  timeZone: change.timeZone ?? host.timeZone,
  settingsMeeting: change.meeting ?? host.settingsMeeting,
  weeklyHours: change.weeklyHours ?? host.weeklyHours,
  dateOverrides: change.dateOverrides ?? host.dateOverrides,
  blocked: change.blocked ?? host.blocked,
  policy: change.policy ?? host.policy,
});

/** Where the rules speak of the only host, the contract speaks of the settings themselves. */
const pointerInSettings = (field: string) => field.replace(/^\/hosts\/0/, '');

/** Refuses what availability could not be worked out from: reversed windows, repeated dates. */
const requireUsable = (ports: Ports, host: HostRecord): void => {
  requireZone(host.timeZone, '/timeZone');
  for (const [index, blocked] of host.blocked.entries()) {
    if (blocked.end > blocked.start) continue;
    throw invalid({
      pointer: `/blocked/${index}/end`,
      code: 'interval-reversed',
      detail: 'The end of a blocked time must come after its start.',
    });
  }
  if (!isMeetingAllowed(host, host.settingsMeeting)) {
    throw invalid({
      pointer: '/meeting/provider',
      code: 'provider-unknown',
      detail: 'Your organization has not switched this conference provider on. Choose another one.',
    });
  }
  const now = ports.clock.now();
  try {
    findSlots(
      availabilityRequest(host, {
        now,
        durationMinutes: host.settingsDuration,
        range: {start: now, end: now + day},
        taken: {busy: [], bookings: []},
      }),
    );
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw invalid({pointer: pointerInSettings(error.field), code: error.code, detail: error.detail});
  }
};

const write = (queries: Queries, host: HostRecord) =>
  queries.query(
    `update settings set version = version + 1, duration_minutes = $3, time_zone = $4, meeting = $5::jsonb,
            weekly_hours = $6::jsonb, date_overrides = $7::jsonb, blocked = $8::jsonb, policy = $9::jsonb
     where organization_id = $1 and member_id = $2`,
    [
      host.organizationId,
      host.memberId,
      host.settingsDuration,
      host.timeZone,
      JSON.stringify(host.settingsMeeting),
      JSON.stringify(host.weeklyHours),
      JSON.stringify(host.dateOverrides),
      JSON.stringify(host.blocked),
      JSON.stringify(host.policy),
    ],
  );

export const changeSettings = (
  ports: Ports,
  caller: MemberCaller,
  change: SettingsChange,
): Promise<Settings> =>
  inTransaction(ports, async queries => {
    // The lock makes bookings wait: none is made by hours that have been closed.
    await lockMember(queries, caller.memberId);
    const before = await readMember(queries, caller);
    if (before.settingsVersion !== change.version) {
      throw new Refusal(
        'settings-outdated',
        'These settings have been saved elsewhere in the meantime. Load them again, then save your changes.',
        {settings: presentSettings(ports, before)},
      );
    }
    const after = changed(before, change);
    requireUsable(ports, after);
    await write(queries, after);
    await audit(queries, ports.clock.now(), {
      organizationId: caller.organizationId,
      actor: `member:${caller.memberId}`,
      action: 'settings.changed',
      subject: `member:${caller.memberId}`,
    });
    return presentSettings(ports, {...after, settingsVersion: before.settingsVersion + 1});
  });
