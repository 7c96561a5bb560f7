/** Every scenario by name. */
import type {Question} from '../../src/contract/landing.ts';
import {busyWeeks} from './busy-weeks.ts';
import {writeCandidateLink} from './candidate-link.ts';
import {writeOrganization} from './organization.ts';
import {manyQuestions, oneQuestion} from './questions.ts';
import {writeRecruiter, type BusyEvent, type RecruiterPlan} from './recruiter.ts';
import type {Ground, Scenario, Seeded} from './scenario.ts';

const joel: RecruiterPlan = {
  name: 'Joel Bito',
  email: 'joel@northwind.example',
  title: 'Senior Partner Engineer',
  timeZone: 'America/Los_Angeles',
  externalId: 'joel',
  hue: 210,
  role: 'administrator',
};
const aiko: RecruiterPlan = {
  name: 'Aiko Tanaka',
  email: 'aiko@northwind.example',
  title: 'Talent Partner, Asia Pacific',
  timeZone: 'Asia/Tokyo',
  externalId: 'aiko',
  hue: 340,
};
const lena: RecruiterPlan = {
  name: 'Lena Hoffmann',
  email: 'lena@northwind.example',
  title: 'Recruiter',
  timeZone: 'Europe/Berlin',
  externalId: 'lena',
  hue: 150,
};

interface Staffed {
  readonly plan: RecruiterPlan;
  readonly busy?: readonly BusyEvent[];
}

const seedWith = async (ground: Ground, first: Staffed, ...others: Staffed[]): Promise<Seeded> => {
  const {organizationId, apiKey} = await writeOrganization(ground);
  const memberId = await writeRecruiter(ground, organizationId, first);
  const otherIds: string[] = [];
  for (const other of others) otherIds.push(await writeRecruiter(ground, organizationId, other));
  return {
    organizationId,
    memberIds: [memberId, ...otherIds],
    candidateToken: await writeCandidateLink(ground, {organizationId, memberId}, first.plan.meeting),
    apiKey,
  };
};

/** An organization that asks its candidates these questions. */
const asking =
  (questions: readonly Question[], seed: Scenario['seed']): Scenario['seed'] =>
  async ground => {
    const seeded = await seed(ground);
    await ground.database.query('update organizations set questions = $2::jsonb where id = $1', [
      seeded.organizationId,
      JSON.stringify(questions),
    ]);
    return seeded;
  };

/** Three recruiters on three continents with calendars that look lived in: what `npm start` shows. */
const demo: Scenario = {
  now: null,
  conferenceFailure: null,
  seed: asking(oneQuestion, ground => {
    const staffed = (plan: RecruiterPlan) => ({plan, busy: busyWeeks(ground.now, plan.timeZone)});
    return seedWith(ground, staffed(joel), staffed(aiko), staffed(lena));
  }),
};

/** One recruiter, free all week. */
const quietWeek: Scenario = {
  now: Date.UTC(2027, 1, 5, 17),
  conferenceFailure: null,
  seed: ground => seedWith(ground, {plan: joel}),
};

/** The week in which New York's clocks go forward; the recruiter works at night too. */
const dstChange: Scenario = {
  now: Date.UTC(2027, 2, 12, 12),
  conferenceFailure: null,
  seed: ground => {
    const early = [{start: '00:00', end: '06:00'}];
    const weeklyHours = {mon: early, tue: early, wed: early, thu: early, fri: early, sat: early, sun: early};
    return seedWith(ground, {plan: {...joel, timeZone: 'America/New_York', weeklyHours}});
  },
};

/** A recruiter who is away for two years. */
const nothingLeft: Scenario = {
  now: Date.UTC(2027, 1, 5, 17),
  conferenceFailure: null,
  seed: ground =>
    seedWith(ground, {plan: {...joel, blocked: [{start: '2027-01-01T00:00', end: '2029-01-01T00:00'}]}}),
};

/** A question of every kind. */
const manyQuestionsAsked: Scenario = {...quietWeek, seed: asking(manyQuestions, quietWeek.seed)};

/** No room can be made; bookings stand all the same. */
const videoDown: Scenario = {...quietWeek, conferenceFailure: 'not-eligible'};

export const scenarios = {
  demo,
  'quiet-week': quietWeek,
  'dst-change': dstChange,
  'nothing-left': nothingLeft,
  'video-down': videoDown,
  'many-questions': manyQuestionsAsked,
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
