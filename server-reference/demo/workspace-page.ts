/** The recruiter's workspace in a pretend ATS: what a host site does with the recruiter's elements. */
import {html} from 'hono/html';
import type {DemoRoomSwitch} from '../adapters/demo-room.ts';
import {layout, type Html} from './layout.ts';
import type {DemoMember} from './members.ts';

const tabs = [
  ['message', 'Message'],
  ['bookings', 'Bookings'],
  ['calendar', 'Calendar'],
  ['settings', 'Settings'],
] as const;

const memberChoice = (members: readonly DemoMember[]): Html =>
  html`<label class="member"
    ><span>You are</span>
    <select id="member">
      ${members.map(({id, name}) => html`<option value="${id}">${name}</option>`)}
    </select></label
  >`;

const message = html`<section id="message" aria-labelledby="message-title">
  <h1 id="message-title">Message a candidate</h1>
  <div class="columns">
    <form id="composer">
      <div class="row">
        <label
          >Candidate <input id="candidate-name" value="Rebecca Best" autocomplete="off" required
        /></label>
        <label
          >E-mail <input id="candidate-email" type="email" value="rebecca@example.com" autocomplete="off"
        /></label>
      </div>
      <label
        >Message
        <textarea id="text" rows="10" placeholder="Write, or share your availability." required></textarea>
      </label>
      <p class="row end">
        <span class="quiet" id="composer-state" role="status"></span>
        <button class="primary">Send</button>
      </p>
      <ol id="sent" class="thread" aria-label="Sent messages"></ol>
    </form>
    <scheduler-invite></scheduler-invite>
  </div>
</section>`;

const bookings = html`<section id="bookings" aria-labelledby="bookings-title" hidden>
  <div class="row between">
    <h1 id="bookings-title">Upcoming interviews</h1>
    <button type="button" id="reload-bookings">Reload</button>
  </div>
  <div id="booking-list" role="status"></div>
</section>`;

const calendar = html`<section id="calendar" aria-labelledby="calendar-title" hidden>
  <h1 id="calendar-title">Your calendar</h1>
  <p class="quiet">What is busy here is not offered to candidates. Times of this browser.</p>
  <form id="add-event" class="row">
    <label>Title <input name="title" value="Dentist" maxlength="200" required /></label>
    <label>From <input name="start" type="datetime-local" required /></label>
    <label>To <input name="end" type="datetime-local" required /></label>
    <button class="primary">Add</button>
  </form>
  <p id="calendar-state" role="status"></p>
  <div id="event-list"></div>
</section>`;

const settings = html`<section id="settings" hidden>
  <scheduler-settings heading-level="1"></scheduler-settings>
</section>`;

const causes = [
  ['', 'are made'],
  ['not-eligible', 'fail: the account may not make rooms'],
  ['not-a-user', 'fail: the recruiter is no user of the account'],
  ['temporary', 'fail for a while'],
] as const;

const videoSwitch = ({failWith}: DemoRoomSwitch): Html =>
  html`<footer class="row">
    <label
      >Video rooms
      <select id="video">
        ${causes.map(
          ([cause, words]) =>
            html`<option value="${cause}" ${cause === (failWith ?? '') ? html`selected` : ''}>
              ${words}
            </option>`,
        )}
      </select></label
    >
    <span class="quiet">For the demo: lets you see what both sides read when a room cannot be made.</span>
  </footer>`;

/** `server`: address of the server, for the elements. */
export const workspacePage = (
  members: readonly DemoMember[],
  {server, faults}: {readonly server: string; readonly faults: DemoRoomSwitch},
): Html =>
  layout({
    title: 'Workspace',
    path: '/demo',
    aside: memberChoice(members),
    scripts: ['/cdn/scheduler.js', '/demo/workspace.js'],
    main: html`<nav class="tabs" aria-label="Workspace">
        ${tabs.map(([id, name]) => html`<a href="#${id}">${name}</a>`)}
      </nav>
      <scheduler-provider server="${server}">
        <div class="card">${message} ${bookings} ${calendar} ${settings}</div>
      </scheduler-provider>
      ${videoSwitch(faults)}`,
  });
