/**
 * The script of the hosted page. It stands at the top of the page itself, and is allowed there by its hash.
 *
 * It tells, before anything is painted, whether the viewer's clocks show the times in the page; if not, it asks at
 * once for the same page with the viewer's times, and puts these in their place as soon as both are here. Then it
 * fetches the elements and, meanwhile, what they will show; and lets them take over. For the first of these it asks
 * nothing of `Intl`, whose first answer takes a slow phone a tenth of a second: times that are right are painted
 * before anything else is done.
 */
export const hostedScript = `{
const {origin, pathname} = location;
const at = pathname.lastIndexOf('/m/');
const server = origin + pathname.slice(0, at);
const token = pathname.slice(at + 3);

const root = document.documentElement;
const {zone, clocks, chosen} = root.dataset;
// A zone that was chosen, by the page's address or here. One that the engine does not know throws, and is passed over.
let named = chosen && zone;
try {
  const choice = 'scheduler:time-zone';
  const asked = new URL(location);
  // Just chosen, in the form without the elements: it is the last choice, once.
  if (chosen && asked.searchParams.has('set')) {
    localStorage.setItem(choice, zone);
    asked.searchParams.delete('set');
    history.replaceState(history.state, '', asked);
  }
  const kept = localStorage.getItem(choice);
  if (kept && kept !== zone) Intl.DateTimeFormat('en', {timeZone: kept});
  named = kept || named;
} catch {}
// Each an instant and the minutes that clocks in the page's zone are ahead of UTC then.
const isShown = clock => {
  const [instant, ahead] = clock.split(' ');
  return new Date(instant).getTimezoneOffset() === -ahead;
};
const isOwn = named ? named === zone : clocks.split(',').every(isShown);

// Milliseconds: times of another zone are not shown before those of the viewer's have had theirs, and what is about
// to be changed is drawn once where the change comes soon.
const [patience, soon] = [5000, 300];
const show = (...without) => root.classList.remove(...without);
if (!isOwn) {
  root.classList.add('waiting', 'veiled');
  setTimeout(show, patience, 'waiting');
  setTimeout(show, soon, 'veiled');
}

// As the element takes it: UTC where the machine's zone has no name.
const wanted = () => {
  const set = globalThis.Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return encodeURIComponent(named || (/^(?!Etc\\/Unknown)[A-Z]/.test(set) ? set : 'UTC'));
};

// Puts what differs in another page into this one: the rest is not laid out anew, and keeps the focus. Times, which
// all differ and cannot have it yet, are sooner there as a whole than text by text.
const become = (here, there) => {
  const [now, then] = [[...here.childNodes], [...there.childNodes]];
  const isOther = here.nodeName !== there.nodeName || now.length !== then.length;
  if (isOther || here.className === 'days') return here.replaceWith(there);
  if (here.nodeValue !== there.nodeValue) here.nodeValue = there.nodeValue;
  for (const {name} of [...(here.attributes ?? [])]) if (!there.hasAttribute(name)) here.removeAttribute(name);
  for (const {name, value} of there.attributes ?? [])
    if (here.getAttribute(name) !== value) here.setAttribute(name, value);
  now.forEach((child, place) => become(child, then[place]));
};

// A request for a document, since the policy of the page lets no text be made one.
const translation = isOwn ? undefined : new Promise(done => {
  const request = new XMLHttpRequest();
  request.open('GET', '?tz=' + wanted());
  request.responseType = 'document';
  // Times that were shown stay.
  request.timeout = patience - soon;
  request.onloadend = () => done(request.response);
  request.send();
});

document.addEventListener('DOMContentLoaded', () => {
  const flow = document.querySelector('scheduler-flow');
  const plain = document.querySelector('.plain');

  const translate = page => {
    const other = page?.querySelector('[data-zone] .plain');
    if (!other || page.documentElement.dataset.zone === zone) return;
    const chosen = plain.querySelector('input:checked');
    become(plain, other);
    // The browser may have brought it back, from before the page was left.
    const again = chosen && plain.querySelector('input[value="' + chosen.value + '"]');
    if (again) again.checked = true;
    show('waiting');
  };

  const elements = '../cdn/scheduler.js';
  const start = () => {
    const first = server + '/v1/link?timeZone=' + wanted();
    let early = fetch(first, {
      headers: {Authorization: 'Bearer ' + token},
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
      signal: AbortSignal.timeout(3 * patience),
    });
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
  // After the frame with the times there is one more: nothing keeps it from the screen.
  const afterFrame = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(start)));
  // The elements come on the way that the times have left.
  const ahead = () => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = elements;
    document.head.append(link);
    afterFrame();
  };
  if (translation) translation.then(translate).then(() => show('veiled')).then(ahead);
  else ahead();

  // What the element draws in the end: times or a booking, in the language of the page.
  const drawn = () => {
    const step = flow.shadowRoot?.querySelector('scheduler-picker, scheduler-booked');
    const base = step?.shadowRoot?.querySelector('[lang]');
    return base?.lang === root.lang && !step.matches(':state(loading)') ? step : undefined;
  };

  // What was chosen or reached meanwhile stays so.
  const takeOver = step => {
    const chosen = plain.querySelector('input:checked');
    const focused = plain.contains(document.activeElement) ? document.activeElement : undefined;
    plain.remove();
    flow.hidden = false;
    const same = radio => radio && step.shadowRoot.querySelector('input[value="' + radio.value + '"]');
    same(chosen)?.click();
    const [heading] = [flow, step].flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('.heading')]);
    if (focused) (same(focused) ?? heading)?.focus();
  };
  // Frame by frame; not so for ever, where something it needs does not come.
  const last = performance.now() + 2 * patience;
  const look = () => {
    const step = drawn();
    if (step) takeOver(step);
    else if (performance.now() < last) requestAnimationFrame(look);
    else setTimeout(look, 1000);
  };
  customElements.whenDefined('scheduler-flow').then(look);
});
}`;
