/** What every calendar has to keep. */
import assert from 'node:assert/strict';
import {after, before, suite, test} from 'node:test';
import {
  CalendarUnavailable,
  type CalendarAccount,
  type CalendarProvider,
  type InterviewEvent,
  type Interval,
} from '../../server-reference/ports/calendar.ts';

export interface CalendarFixture {
  readonly provider: CalendarProvider;
  readonly account: CalendarAccount;
  /** An account whose owner has taken the permission back. */
  readonly disconnected: CalendarAccount;
  /** Adds an event as its owner does. */
  addOwnEvent(event: Interval): Promise<void>;
  /** Titles and times of the interviews that its owner sees. */
  interviews(): Promise<{title: string; start: number; end: number}[]>;
  close(): Promise<void>;
}

const hour = 3_600_000;
const noon = Date.UTC(2027, 1, 8, 12);
const at = (start: number, end: number): Interval => ({start: noon + start * hour, end: noon + end * hour});

const interview: InterviewEvent = {
  sessionId: 'ses_calendar0suite0000000',
  title: 'Interview with Rebecca Silva',
  description: 'Join: https://meet.example.com/a',
  location: 'https://meet.example.com/a',
  ...at(3, 4),
};

export const calendarSuite = (name: string, make: () => Promise<CalendarFixture>): void => {
  suite(`${name}, as any calendar`, () => {
    let fixture: CalendarFixture;
    const busy = (range: Interval) => fixture.provider.busy(fixture.account, range);
    before(async () => {
      fixture = await make();
    });
    after(() => fixture.close());

    test('is empty at first', async () => {
      assert.deepEqual(await busy(at(-24, 24)), []);
    });

    test('tells what is busy, soonest first, without titles', async () => {
      await fixture.addOwnEvent(at(2, 3));
      await fixture.addOwnEvent(at(0, 1));
      assert.deepEqual(await busy(at(-24, 24)), [at(0, 1), at(2, 3)]);
    });

    test('counts what only overlaps the range, not what touches it', async () => {
      assert.deepEqual(await busy(at(0.5, 2)), [at(0, 1)]);
      assert.deepEqual(await busy(at(1, 2)), []);
    });

    test('shows an interview to its owner but does not count it as busy', async () => {
      await fixture.provider.put(fixture.account, interview);
      assert.deepEqual(await fixture.interviews(), [{title: interview.title, ...at(3, 4)}]);
      assert.deepEqual(await busy(at(-24, 24)), [at(0, 1), at(2, 3)]);
    });

    test('moves an interview when it is written again', async () => {
      await fixture.provider.put(fixture.account, {...interview, title: 'Moved', ...at(5, 6)});
      assert.deepEqual(await fixture.interviews(), [{title: 'Moved', ...at(5, 6)}]);
    });

    test('removes an interview, and one that is gone, without complaint', async () => {
      await fixture.provider.remove(fixture.account, interview.sessionId);
      await fixture.provider.remove(fixture.account, interview.sessionId);
      assert.deepEqual(await fixture.interviews(), []);
      assert.deepEqual(await busy(at(-24, 24)), [at(0, 1), at(2, 3)]);
    });

    test('is unknown, never free, once it is disconnected', async () => {
      await assert.rejects(fixture.provider.busy(fixture.disconnected, at(-24, 24)), CalendarUnavailable);
      await assert.rejects(fixture.provider.put(fixture.disconnected, interview), CalendarUnavailable);
    });
  });
};
