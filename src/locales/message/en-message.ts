/** What the form says with which candidates write to the recruiter; fetched with it. Names are first names, or the organization's. */
export const enMessage = {
  proposeHeading: (name: string) => `Propose times to ${name}`,
  proposeText: 'Name up to three times, the best first. Or just write what would help.',
  choice: (number: number) => `Choice ${number}`,
  date: 'Date',
  from: 'From',
  to: 'To',
  add: 'Add another time',
  remove: (number: number) => `Remove choice ${number}`,
  text: 'Message',
  send: 'Send',
  sending: 'Sending…',
  sent: 'Your message has been sent',
  answerTo: (name: string, email: string) => `${name} will answer to ${email}.`,
  answer: (name: string) => `${name} will answer the way your invitation came.`,
  tooMany: 'You have sent several messages already. Nothing is lost; send this one later.',
  faults: {
    empty: 'Write something, or propose a time.',
    date: 'Enter a date.',
    time: 'Enter both times.',
    short: 'Let it end at least 15 minutes after it starts.',
    long: 'Make it 12 hours at most.',
    past: 'This time has passed.',
    skipped: 'Clocks are put forward on that day and skip this time.',
  },
};

export type MessageTexts = typeof enMessage;
