/** What the booked page says. Names are first names unless said. */
export const booked = {
  heading: (name: string) => (name ? `You’re all set, ${name}!` : 'You’re all set!'),
  /** Full names. */
  talking: (recruiter: string, organization: string) =>
    `You’re talking with ${recruiter} of ${organization}.`,
  sent: (email: string) => `We sent the details to ${email}.`,
  pastHeading: 'This interview has taken place',
  cancelledHeading: 'This interview was cancelled',
  cancelledText: (name: string) => `${name} knows that you won’t meet.`,
  bookAgain: 'Choose another time',
  reschedule: 'Reschedule',
  cancel: 'Cancel meeting',
  cannotMove: (name: string) =>
    `The time can no longer be changed here. To move the interview, write to ${name}.`,
  changed: 'This interview was changed meanwhile. Here is how it stands now.',

  join: 'Join',
  go: 'Go to interview',
  poweredBy: (provider: string) => `powered by ${provider}`,
  /** `before`: `10 minutes`. */
  opens: (before: string) => `The room opens ${before} before the start.`,
  pending: 'The video room is being prepared. It will appear here by itself.',
  ready: 'The video room is ready.',
  failed: 'Something went wrong with the video conference. You can contact the recruiter for support.',
  accessCode: 'Access code',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Select the code and copy it.',
  call: 'Phone call',
  callsAt: (name: string) => `${name} will call you at`,

  calendars: 'Add to calendar',
  calendarNames: {
    google: 'Google',
    office365: 'Office 365',
    outlook: 'Outlook.com',
    yahoo: 'Yahoo',
    apple: 'Apple',
    file: '.ics file',
  },
  /** Full names. */
  entryTitle: (recruiter: string, organization: string) => `Interview with ${recruiter}, ${organization}`,

  problem: 'If there is a problem',
  editPhone: 'Edit phone number',
  save: 'Save',
  saving: 'Saving…',
  discard: 'Cancel',
  phoneSaved: 'Phone number saved.',
  companyPage: 'View company page',
  questions: 'Questions?',
  write: (name: string) => `Write to ${name}`,
  reply: (name: string) => `Reply to the message that brought you here to reach ${name}.`,

  cancelTitle: 'Cancel this meeting?',
  cancelText: (name: string) => `The time is given back, and ${name} is told.`,
  keep: 'Keep it',
  cancelling: 'Cancelling…',
};
