/** Files, member tokens and health in words. */
import {TicketQuery} from '../calendar-files.ts';
import {Health} from '../health.ts';
import {MemberToken, MemberTokenRequest} from '../member-tokens.ts';
import {describe} from './describe.ts';
import {tokens, values} from './examples.ts';

export const accessAndOperationDocs = {
  TicketQuery: describe(TicketQuery, {
    description: 'Permission to fetch one file.',
    fields: {ticket: 'As it stands in `calendarFileUrl` of the booking, unchanged.'},
    example: {ticket: tokens.ticket},
  }),
  MemberTokenRequest: describe(MemberTokenRequest, {
    description: 'For whom a token is wanted.',
    fields: {member: 'The member’s id here (`mem_…`), or the member’s id in the ATS.'},
    example: {member: 'ats-user-1187'},
  }),
  MemberToken: describe(MemberToken, {
    description: 'A short-lived token with which a page acts as one member.',
    fields: {
      token:
        'The token: opaque, at most 200 visible ASCII characters. It is a secret of the member’s session.',
      expiresAt:
        'From when it is refused. The reference server gives 30 minutes; ask for the next one a little earlier.',
    },
    example: {token: tokens.member, expiresAt: '2027-02-05T02:40:00Z'},
  }),
  Health: describe(Health, {
    description: 'Whether the server can do its work, for load balancers and operators.',
    fields: {
      status:
        '`ok`: all is well. `degraded`: it answers, but something needs an operator: the other fields say what.',
      now: 'The clock that decides here, the database’s.',
      zoneRelease: 'Release of the IANA zone rules in use: `2026c`.',
      staleZones:
        'Zones whose rules are known to have changed since that release: times there may be wrong. Empty: none.',
      oldestJobSeconds:
        'For how many seconds the oldest job that is due has waited. 0: none waits. Mails and rooms are late by this much.',
    },
    example: {
      status: 'ok',
      now: values.now,
      zoneRelease: values.zoneRelease,
      staleZones: [],
      oldestJobSeconds: 0,
    },
  }),
};
