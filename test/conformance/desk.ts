/** What the cases do again and again: a recruiter with free time, their links, and candidates who book. */
import assert from 'node:assert/strict';
import {type Booking, createBooking} from '../../src/contract/bookings.ts';
import {createLinks, type Link} from '../../src/contract/links.ts';
import {createMemberToken} from '../../src/contract/member-tokens.ts';
import {changeSettings, getSettings, type Policy} from '../../src/contract/settings.ts';
import {getSlots} from '../../src/contract/slots.ts';
import {call, replyOf} from './call.ts';
import type {Target} from './target.ts';
import {openPolicy} from '../../server-reference/scenarios/organization.ts';

export interface Desk {
  readonly target: Target;
  readonly memberToken: string;
}

export interface Invitation {
  readonly link: Link;
  readonly token: string;
}

const allDay = [{start: '00:00', end: '24:00'}];

const free: Policy = {...openPolicy, sameDay: true};

/** Opens a desk: the member works around the clock, with 30 minutes for each meeting, by phone. */
export const openDesk = async (target: Target): Promise<Desk> => {
  const minted = await call(target, createMemberToken, {token: target.apiKey, body: {member: target.member}});
  const memberToken = replyOf(minted).token;
  const {version} = replyOf(await call(target, getSettings, {token: memberToken}));
  const [mon, tue, wed, thu, fri, sat, sun] = Array.from({length: 7}, () => allDay);
  const saved = await call(target, changeSettings, {
    token: memberToken,
    body: {
      version,
      durationMinutes: 30,
      timeZone: 'UTC',
      meeting: {kind: 'phone', provider: null},
      weeklyHours: {mon, tue, wed, thu, fri, sat, sun},
      dateOverrides: [],
      blocked: [],
      policy: free,
    },
  });
  replyOf(saved);
  return {target, memberToken};
};

/** The link token of a link's address: in its fragment, or the last part of its path. */
export const tokenOf = (url: string): string => {
  const {hash, pathname} = new URL(url);
  const inFragment = new URLSearchParams(hash.slice(1)).get('scheduler');
  const token = inFragment ?? decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
  assert.notEqual(token, '', `no token in ${url}`);
  return token;
};

export const invite = async (desk: Desk, count = 1): Promise<Invitation[]> => {
  const recipients = Array.from({length: count}, (_, index) => ({
    name: `Rebecca Best ${index + 1}`,
    email: `rebecca.best.${index + 1}@example.com`,
    externalId: `conformance-${index + 1}`,
  }));
  const made = await call(desk.target, createLinks, {token: desk.memberToken, body: {recipients}});
  return replyOf(made).links.map(link => ({link, token: tokenOf(link.url)}));
};

export const inviteOne = async (desk: Desk): Promise<Invitation> => {
  const [invitation] = await invite(desk);
  assert.ok(invitation, 'one link was asked for and none was made');
  return invitation;
};

/** Free starts some days from now, each run elsewhere, so that cases do not stand in each other's way. */
export const freeStarts = async (desk: Desk, token: string): Promise<readonly string[]> => {
  const today = Temporal.Now.plainDateISO('UTC');
  const firstDate = today.add({days: 3 + Math.floor(Math.random() * 300)}).toString();
  const query = {timeZone: 'UTC', firstDate, days: '7'};
  const {starts} = replyOf(await call(desk.target, getSlots, {token, query}));
  assert.ok(
    starts.length >= 20,
    `the desk is open around the clock, and only ${starts.length} starts are offered`,
  );
  return starts;
};

/** Some start that is free and has free neighbours. */
export const freeStart = async (desk: Desk, token: string): Promise<string> => {
  const starts = await freeStarts(desk, token);
  const start = starts[Math.floor(starts.length / 2)];
  assert.ok(start);
  return start;
};

export const bookingBody = (start: string) => ({
  start,
  timeZone: 'Asia/Kathmandu',
  locale: 'en',
  phone: {country: 'US', text: '+1 650 687 3600'},
});

/** A candidate who is booked. */
export const bookOne = async (desk: Desk): Promise<Invitation & {booking: Booking}> => {
  const invitation = await inviteOne(desk);
  const start = await freeStart(desk, invitation.token);
  const booked = await call(desk.target, createBooking, {token: invitation.token, body: bookingBody(start)});
  return {...invitation, booking: replyOf(booked)};
};
