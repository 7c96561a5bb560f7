/**
 * The script of the hosted page. It stands in the page itself, behind the element, and is allowed there by its hash.
 *
 * It tells, before anything is painted, whether the viewer's clocks show the times in the page; fetches the elements
 * and, meanwhile, what they will show; and lets them take over. For the first of these it asks nothing of `Intl`, whose
 * first answer takes a slow phone a tenth of a second: times that are right are painted before anything else is done.
 */
export const hostedScript = `{
const flow = document.querySelector('scheduler-flow');
const plain = document.querySelector('.plain');
const {origin, pathname} = location;
const at = pathname.lastIndexOf('/m/');
const server = origin + pathname.slice(0, at);
const token = pathname.slice(at + 3);

// A zone that was chosen, here or by the page's address.
let named = flow.getAttribute('time-zone');
try {
  named = localStorage.getItem('scheduler:time-zone') || named;
} catch {}
// Each an instant and the minutes that clocks in the page's zone are ahead of UTC then.
const isShown = clock => {
  const [instant, ahead] = clock.split(' ');
  return new Date(instant).getTimezoneOffset() === -ahead;
};
const {zone, clocks} = plain.dataset;
const isOwn = named ? named === zone : clocks.split(',').every(isShown);
plain.classList.toggle('own-zone', isOwn);

const elements = '../cdn/scheduler.js';
const start = () => {
  const query = '?timeZone=' + encodeURIComponent(named || Intl.DateTimeFormat().resolvedOptions().timeZone);
  const first = server + '/v1/link' + query;
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
  import(elements);
};
// After the first frame there is one more: nothing keeps the first one from the screen.
if (isOwn) requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start)));
else start();

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
}`;
