/** What the confirm step says. Names are first names unless said. */
export const confirm = {
  heading: 'Confirm details',
  movingHeading: 'Confirm the new time',
  /** Full name. */
  lengthWith: (length: string, name: string) => `${length} with ${name}`,
  video: (provider: string | null) =>
    provider
      ? `This interview will be a ${provider} video conference`
      : 'This interview will be a video conference',
  phoneCall: (name: string) => `${name} will call you`,
  now: 'Now',
  new: 'New',
  contact: 'Your contact information',
  country: 'Country',
  phone: 'Phone number',
  email: 'E-mail',
  required: 'required',
  optional: 'optional',
  note: 'A note to send along',
  ownNote: 'Write my own…',
  ownNoteLabel: 'Your note',
  noNote: 'No note',
  noAnswer: 'No answer',
  questions: (organization: string) => `Questions from ${organization}`,
  reason: 'Reason',
  privacy: (name: string) => `We’ll send these details to ${name} on your behalf.`,
  movingPrivacy: (name: string) => `We’ll tell ${name} on your behalf.`,
  confirm: 'Confirm',
  confirming: 'Booking…',
  move: 'Move the interview',
  moving: 'Moving…',
  /** Of the chosen time; seconds: 5 to 60. */
  hold: {
    ending: (seconds: number) => `Your time is kept for ${seconds} more seconds.`,
    keep: 'Keep it',
    kept: 'Your time is kept.',
    ended: 'Your time is no longer kept. You can still book it if it’s free.',
  },
  faults: {
    title: 'Please check what you entered',
    phoneMissing: 'Enter a phone number.',
    phoneShort: 'This number is too short. Check it.',
    phoneLong: 'This number is too long. Check it.',
    phone: 'This doesn’t look like a phone number of this country. Check the number and the country.',
    email: 'Enter an e-mail address like name@example.com, or leave it empty.',
    answerMissing: 'Answer this question.',
    unticked: 'Tick this box to continue.',
    date: 'Enter a whole date.',
    tooLong: 'This is too long. Shorten it.',
    other: 'This can’t be sent as it is. Change it.',
  },
};
