/** What a recruiter's page, the ATS and the operator call, in words. */
import {addCalendarEvent, listCalendarEvents, removeCalendarEvent} from '../calendar-events.ts';
import {getHealth} from '../health.ts';
import {createLinks, extendLink, listLinks, revokeLink} from '../links.ts';
import {listBookings} from '../member-bookings.ts';
import {createMemberToken} from '../member-tokens.ts';
import {changeSettings, getSettings, previewSlots} from '../settings.ts';
import {accessAndOperationDocs} from './access-and-operation.ts';
import {calendarEventDocs, exampleEvent} from './calendar-events.ts';
import {explain} from './describe.ts';
import {exampleLink, linkDocs} from './links.ts';
import {memberBookingDocs} from './member-bookings.ts';
import {settingsDocs} from './settings.ts';
import {exampleSlots} from './slots.ts';

const linkId = 'Id of a link of this member, prefix `lnk_`. Any other id is `not-found`.';
const settings = settingsDocs.Settings.example;
const change = settingsDocs.SettingsChange.example;

export const memberEndpointDocs = [
  explain(getSettings, {
    tag: 'Settings',
    summary: 'Read one’s settings',
    description:
      'The member’s scheduler settings, the organization’s bounds, and the providers to choose from.',
    success: 'The settings.',
    reply: settings,
  }),
  explain(changeSettings, {
    tag: 'Settings',
    summary: 'Save settings',
    description:
      'Saves the fields that are given and leaves the others. `version` must be the one the settings have: when somebody else, or another window, saved since, the answer is 409 `settings-outdated` and nothing is overwritten unseen. A window that ends before it starts, a date given twice, a provider that is not switched on and the like are refused with `validation-failed`. Bookings made before do not move.\n\nNo `Idempotency-Key` is needed: a repeated request meets `settings-outdated`.',
    body: change,
    success: 'The settings as they are now, with the next `version`.',
    reply: {...settings, version: 5, durationMinutes: 45},
  }),
  explain(previewSlots, {
    tag: 'Settings',
    summary: 'Preview one’s availability',
    description:
      'What a candidate would be offered with the settings as they are saved, for a meeting of the settings’ duration. `excludeBooking` has no effect here.',
    query: {timeZone: 'America/New_York', firstDate: '2027-02-08', days: 5},
    success: 'The offer.',
    reply: exampleSlots,
  }),
  explain(createLinks, {
    tag: 'Links',
    summary: 'Make scheduling links',
    description:
      'Makes one link for each recipient, in their order, all or none. Nothing is sent: put `url` or `message` into the conversation with the candidate.',
    body: linkDocs.LinksRequest.example,
    success: 'The links were made.',
    reply: {links: [exampleLink]},
    problems: {'calendar-disconnected': 'The member’s calendar has to be authorized first.'},
  }),
  explain(listLinks, {
    tag: 'Links',
    summary: 'List one’s links',
    description: 'The member’s links, newest first, 50 at a time, ended ones included.',
    query: {},
    success: 'A page of links.',
    reply: linkDocs.LinksPage.example,
  }),
  explain(revokeLink, {
    tag: 'Links',
    summary: 'Revoke a link',
    description:
      'Ends a link at once: whoever opens it reads so. A live booking stays and can still be cancelled by the candidate. There is no way back: make a new link instead. Revoking again answers the same.',
    path: {linkId},
    success: 'The link as it is now.',
    reply: {...exampleLink, state: 'revoked'},
  }),
  explain(extendLink, {
    tag: 'Links',
    summary: 'Extend a link',
    description:
      'Lets a link live until another instant, also one that has expired; one that was revoked stays so. The address stays the same. An instant that is not later than now, or over 90 days away, is refused with `validation-failed`.',
    path: {linkId},
    body: linkDocs.LinkExtension.example,
    success: 'The link as it is now.',
    reply: {...exampleLink, expiresAt: '2027-02-25T18:22:41Z'},
    problems: {'link-revoked': 'The link was revoked: make a new one. There is no member `link` here.'},
  }),
  explain(listBookings, {
    tag: 'Bookings',
    summary: 'List one’s bookings',
    description: 'The member’s interviews with contact details, note and answers, 50 at a time.',
    query: {when: 'upcoming'},
    success: 'A page of bookings.',
    reply: memberBookingDocs.MemberBookingsPage.example,
  }),
  explain(listCalendarEvents, {
    tag: 'Calendar',
    summary: 'List events of one’s built-in calendar',
    description:
      'For members without an account at a calendar provider: the calendar that the server keeps for them, their interviews included.',
    query: calendarEventDocs.CalendarEventsQuery.example,
    success: 'The events of that stretch.',
    reply: calendarEventDocs.CalendarEvents.example,
  }),
  explain(addCalendarEvent, {
    tag: 'Calendar',
    summary: 'Mark time as busy',
    description:
      'The time is not offered from the moment this answers. Bookings that overlap it stay. An end that is not later than the start is refused with `validation-failed`.',
    body: calendarEventDocs.CalendarEventRequest.example,
    success: 'The event was added.',
    reply: exampleEvent,
  }),
  explain(removeCalendarEvent, {
    tag: 'Calendar',
    summary: 'Remove an event',
    description:
      'Removes an event of the member’s own; its time may be offered again. Removing what is gone already is `not-found`.',
    path: {eventId: 'Id of an event of this member, prefix `evt_`. Any other id is `not-found`.'},
    success: 'It is gone.',
    problems: {forbidden: 'The event belongs to a booking and goes with it.'},
  }),
  explain(createMemberToken, {
    tag: 'Access',
    summary: 'Mint a token for a member',
    description:
      'Called by the ATS’s own back end for a person who has signed in there, never by a page: the API key must not leave the back end. The page gets the token from its own back end and sends it with every call as the member. Each call makes a new token; the older ones stay valid until they expire. A member who is deactivated is refused at once.',
    body: accessAndOperationDocs.MemberTokenRequest.example,
    success: 'The token.',
    reply: accessAndOperationDocs.MemberToken.example,
    problems: {'not-found': 'No active member of this organization has that id.'},
  }),
  explain(getHealth, {
    tag: 'Operation',
    summary: 'Ask how the server is',
    description: 'Answers 200 as long as the database does. Without it the answer is 503 `unavailable`.',
    success: 'It answers; `status` says whether all is well.',
    reply: accessAndOperationDocs.Health.example,
  }),
];
