/**
 * Tells, before anything is painted, whether the viewer's clocks show the times in the page. Stands in the page itself,
 * behind the element, and is allowed there by its hash.
 */
export const zoneCheck = `{
  const plain = document.querySelector('.plain');
  // The zone that the element will show.
  let kept = null;
  try {
    kept = localStorage.getItem('scheduler:time-zone');
  } catch {}
  const zone = kept || document.querySelector('scheduler-flow').getAttribute('time-zone') ||
    Intl.DateTimeFormat().resolvedOptions().timeZone;
  const {zone: shown, instants} = plain.dataset;
  let isOwn = zone === shown;
  const reads = timeZone => instants.split(' ').map(time => new Date(time).toLocaleString('en', {timeZone})).join();
  try {
    isOwn ||= instants !== '' && reads(zone) === reads(shown);
  } catch {}
  plain.dataset.viewer = zone;
  plain.classList.toggle('own-zone', isOwn);
}`;

/**
 * The script of the hosted page. It asks for the link's data while the elements are on their way, and lets
 * the element take over once it has something to show.
 */
export const hostedScript = `const flow = document.querySelector('scheduler-flow');
const plain = document.querySelector('.plain');
const {origin, pathname} = location;
const at = pathname.lastIndexOf('/m/');
const server = origin + pathname.slice(0, at);
const token = pathname.slice(at + 3);

const zone = plain.dataset.viewer;

const first = server + '/v1/link?timeZone=' + encodeURIComponent(zone);
let early = fetch(first, {headers: {Authorization: 'Bearer ' + token}, referrerPolicy: 'no-referrer', credentials: 'omit'});
early.catch(() => {});
flow.fetch = (request, options) => {
  const asked = new Request(request, options);
  const answer = early && asked.url === first ? early : fetch(asked);
  early = undefined;
  return answer;
};
flow.token = token;
flow.server = server;

// What the element draws in the end: times or a booking, in the language of the page.
const drawn = () => {
  const step = flow.shadowRoot?.querySelector('scheduler-picker, scheduler-booked');
  const base = step?.shadowRoot?.querySelector('[lang]');
  return base?.lang === document.documentElement.lang && !step.matches(':state(loading)') ? step : undefined;
};

// What was chosen or reached meanwhile stays so.
const takeOver = step => {
  const chosen = plain.querySelector('input:checked');
  const focused = plain.contains(document.activeElement) ? document.activeElement : undefined;
  plain.remove();
  flow.hidden = false;
  const same = radio => radio && step.shadowRoot.querySelector('input[value="' + radio.value + '"]');
  same(chosen)?.click();
  if (focused) (same(focused) ?? flow.shadowRoot.querySelector('.heading'))?.focus();
};
const look = () => {
  const step = drawn();
  if (step) takeOver(step);
  // The page says what it can; an element that cannot open the link adds nothing to it.
  else if (!flow.matches(':state(error)')) requestAnimationFrame(look);
};
customElements.whenDefined('scheduler-flow').then(look);

// Times that are right are painted before the elements take the processor.
const elements = '../cdn/scheduler.js';
const start = () => import(elements);
if (plain.classList.contains('own-zone')) requestAnimationFrame(() => setTimeout(start));
else start();
`;
