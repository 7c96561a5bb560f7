/** A member's scheduler settings. */
import type {Settings} from '../../src/contract/settings.ts';
import type {HostRecord} from './host-record.ts';
import type {MemberCaller} from './identify.ts';
import {readMember} from './member-record.ts';
import type {Ports} from './ports.ts';

/** Settings with the organization's bounds, and the providers it has switched on. */
export const presentSettings = (ports: Ports, host: HostRecord): Settings => ({
  version: host.settingsVersion,
  member: {
    id: host.memberId,
    name: host.memberName,
    email: host.memberEmail,
    role:
      host.memberRole === 'interviewer' || host.memberRole === 'administrator'
        ? host.memberRole
        : 'recruiter',
  },
  durationMinutes: host.settingsDuration,
  timeZone: host.timeZone,
  meeting: host.settingsMeeting,
  weeklyHours: host.weeklyHours,
  dateOverrides: host.dateOverrides,
  blocked: host.blocked,
  policy: host.policy,
  bounds: host.organizationPolicy,
  providers: host.conferenceProviders.flatMap(id => {
    const provider = ports.conferences.get(id);
    return provider ? [{id, name: provider.name}] : [];
  }),
});

export const readSettings = async (ports: Ports, caller: MemberCaller): Promise<Settings> =>
  presentSettings(ports, await readMember(ports.database, caller));
