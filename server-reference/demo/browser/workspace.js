/** Ties the workspace together: who is signed in, which tab is open, and the switch for the video rooms. */
import {showBookings} from './bookings.js';
import {showCalendar, startCalendar} from './calendar.js';
import {startComposer} from './composer.js';
import {actAs, getMemberToken} from './server-calls.js';

const memberKey = 'demo-member';
const choice = document.querySelector('#member');
const provider = document.querySelector('scheduler-provider');
const bookingList = document.querySelector('#booking-list');

const refresh = {
  bookings: () => showBookings(bookingList),
  calendar: () => showCalendar(),
};

/** The tab that the address names; the first one without. */
const openTab = () => {
  const sections = [...document.querySelectorAll('main section')];
  const open = sections.find(({id}) => `#${id}` === location.hash) ?? sections[0];
  for (const section of sections) section.hidden = section !== open;
  for (const link of document.querySelectorAll('.tabs a')) {
    link.toggleAttribute('aria-current', link.hash === `#${open.id}`);
  }
  void refresh[open.id]?.();
};

/** A new function, so that the elements ask for everything again. */
const signIn = id => {
  actAs(id);
  provider.getMemberToken = () => getMemberToken();
  sessionStorage.setItem(memberKey, id);
};

const setVideo = failWith =>
  fetch('/demo/video', {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({failWith: failWith || null}),
  });

const before = sessionStorage.getItem(memberKey);
if ([...choice.options].some(({value}) => value === before)) choice.value = before;
signIn(choice.value);
startComposer();
startCalendar();
openTab();

choice.addEventListener('change', () => {
  signIn(choice.value);
  openTab();
});
addEventListener('hashchange', openTab);
addEventListener('focus', () => void refresh[location.hash.slice(1)]?.());
document.querySelector('#reload-bookings').addEventListener('click', () => void refresh.bookings());
document.querySelector('#video').addEventListener('change', ({target}) => void setVideo(target.value));
