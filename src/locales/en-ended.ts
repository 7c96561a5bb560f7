/** What is said of a link that is over, or of a page without one. */
import {en} from './en.ts';

const {disconnected, unknown} = en.flow.ended;

export const ended = {
  stands: 'Your interview stands. Here you can still join, cancel or change your phone number.',
  expired: {
    title: 'This link has expired',
    text: (name: string) => `To find a new time, send ${name} a message and ask for a new link.`,
  },
  revoked: {
    title: 'This link is no longer valid',
    text: (name: string) => `${name} has withdrawn it. Send a message if you still want to talk.`,
  },
  used: {
    title: 'This link has already been used',
    text: (name: string) => `To meet again, send ${name} a message and ask for a new link.`,
  },
  gone: {
    title: 'This recruiter is no longer here',
    text: (organization: string) => `Write to ${organization}. They will find somebody to talk to you.`,
  },
  disconnected: {
    ...disconnected,
    text: (name: string) =>
      `The calendar is not connected at the moment. Send ${name} a message, or try again later.`,
  },
  unknown,
  missing: {
    title: 'No link was opened',
    text: 'Open this page from the link in your invitation.',
  },
};
