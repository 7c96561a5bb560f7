/** The recruiter's upcoming interviews, by the server's own words for times. */
import {call, element} from './server-calls.js';

const day = new Intl.DateTimeFormat('en', {weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC'});

/** The wall time that the server gives is printed, not computed again. */
const when = ({local}) =>
  `${day.format(Date.parse(local.date))}, ${local.start} – ${local.end}, ${local.timeZone} (GMT${local.offset})`;

const fact = (label, value) =>
  value ? [element('dt', {textContent: label}), element('dd', {textContent: value})] : [];

const room = ({conference, conferenceProblem}) => {
  if (conferenceProblem)
    return element('p', {className: 'notice bad', textContent: conferenceProblem.detail});
  if (conference.state === 'pending')
    return element('p', {className: 'quiet', textContent: 'The video room is being made.'});
  if (!conference.joinUrl) return null;
  return element(
    'p',
    {},
    element('a', {
      href: conference.joinUrl,
      target: '_blank',
      rel: 'noopener noreferrer',
      textContent: 'Join',
    }),
    conference.accessCode ? ` · access code ${conference.accessCode}` : '',
  );
};

const card = booking =>
  element(
    'article',
    {className: booking.state},
    element('h2', {textContent: booking.candidate.name}),
    element('p', {
      textContent: booking.state === 'cancelled' ? `Cancelled: ${when(booking)}` : when(booking),
    }),
    element(
      'dl',
      {className: 'facts'},
      ...fact('Phone', booking.phone?.formatted),
      ...fact('E-mail', booking.email),
      ...fact('Note', booking.note),
      ...booking.answers.flatMap(({label, text}) => fact(label, text)),
      ...booking.extra.flatMap(({name, value}) => fact(name, value)),
      ...fact('Reason', booking.cancelReason),
    ),
    booking.state === 'booked' ? room(booking) : null,
  );

const none = () =>
  element('p', {className: 'quiet', textContent: 'No interviews yet. Send a candidate a link.'});

/** Fills `list` anew. */
export const showBookings = async list => {
  try {
    const {bookings} = await call('GET', '/v1/member-bookings?when=upcoming');
    list.replaceChildren(...(bookings.length > 0 ? bookings.map(card) : [none()]));
  } catch (error) {
    list.replaceChildren(element('p', {className: 'notice bad', textContent: error.message}));
  }
};
