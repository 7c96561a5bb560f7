/** What mails and calendar events say, in English. Its type is what every other language has to say. */
export const textsEn = {
  titleForCandidate: (recruiter: string, organization: string) =>
    `Interview with ${recruiter}, ${organization}`,
  titleForRecruiter: (candidate: string) => `Interview with ${candidate}`,

  recruiterSubject: {
    booked: (candidate: string, when: string) => `${candidate} booked an interview: ${when}`,
    rescheduled: (candidate: string, when: string) => `${candidate} moved the interview: ${when}`,
    updated: (candidate: string, when: string) => `Updated: interview with ${candidate}, ${when}`,
    cancelled: (candidate: string, when: string) => `Cancelled: interview with ${candidate}, ${when}`,
  },
  recruiterHeading: {
    booked: (candidate: string) => `${candidate} picked a time to talk to you`,
    rescheduled: (candidate: string) => `${candidate} picked a new time to talk to you`,
    updated: (candidate: string) => `Your interview with ${candidate} has new details`,
    cancelled: (candidate: string) => `Your interview with ${candidate} has been cancelled`,
  },
  candidateSubject: {
    booked: (title: string, when: string) => `${title}: ${when}`,
    rescheduled: (title: string, when: string) => `Moved: ${title}, ${when}`,
    updated: (title: string, when: string) => `Updated: ${title}, ${when}`,
    cancelled: (title: string, when: string) => `Cancelled: ${title}, ${when}`,
  },
  candidateHeading: {
    booked: (recruiter: string) => `You’re all set to talk to ${recruiter}`,
    rescheduled: (recruiter: string) => `Your interview with ${recruiter} has moved`,
    updated: (recruiter: string) => `Your interview with ${recruiter} has new details`,
    cancelled: (recruiter: string) => `Your interview with ${recruiter} has been cancelled`,
  },

  proposes: (candidate: string) => `${candidate} proposes other times`,
  asks: (candidate: string) => `${candidate} has a question about your interview`,
  writes: (candidate: string) => `${candidate} has written to you`,
  inPlaceOf: (recruiter: string) =>
    `This was written to ${recruiter}, who no longer schedules interviews here. It comes to you instead.`,
  choice: (number: number) => `Choice ${number}`,
  interview: 'Interview',
  reads: 'Reads',
  makeRoom: 'To meet at such a time, free it in your calendar and send a new link.',
  answerByReply: (candidate: string) => `Reply to this mail to write back to ${candidate}.`,
  answerElsewhere: (candidate: string) =>
    `No address of ${candidate} is known here: write back where you sent the link.`,

  when: 'When',
  whenFor: (name: string) => `For ${name}`,
  phone: 'Phone',
  email: 'E-mail',
  note: 'Note',
  yes: 'Yes',
  no: 'No',
  reason: 'Reason',
  video: (provider: string) => `Video, ${provider}`,
  join: 'Go to interview',
  joinAt: 'Join',
  accessCode: 'Access code',
  opens: (time: string) => `The room opens at ${time}.`,
  roomPending: 'The link to the video room follows as soon as it is there.',
  roomFailedForCandidate:
    'Something went wrong with the video conference. You can contact the recruiter for support.',
  youCall: (candidate: string, phone: string) => `You call ${candidate} at ${phone}.`,
  recruiterCalls: (recruiter: string, phone: string) => `${recruiter} will call you at ${phone}.`,
  problemCall: (recruiter: string, phone: string) =>
    `If there is a problem, ${recruiter} will call you at ${phone}.`,
  phoneCall: 'Phone call',
  answerInvitation: 'Accept or decline with the calendar invitation in this mail.',
  manage: 'Reschedule or cancel',
  bookAgain: 'Choose another time',
  questions: (recruiter: string) => `Any questions? Reply to this mail to write to ${recruiter}.`,
};

export type MailTexts = typeof textsEn;
