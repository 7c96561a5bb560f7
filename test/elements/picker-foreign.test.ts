/** Servers of others that misread a question: the page asks them a few times, says so, and waits to be told to try again. */
import {expect} from 'chai';
import type {Slots} from '../../src/contract/slots.ts';
import {addDays} from '../../src/time/calendar.ts';
import {landing} from '../../stories/canned/candidate.ts';
import {cannedFetch} from '../../stories/canned/canned-server.ts';
import {usualWeek} from '../../stories/canned/worlds.ts';
import {openFlow, until} from '../support/flow-page.ts';

/** A flow whose server answers what it likes for the days that it is asked for. */
async function openWith(answer: (asked: {firstDate: string; days: number}, times: number) => Slots) {
  let asked = 0;
  const usual = cannedFetch({world: usualWeek});
  const page = await openFlow({
    fetch: async (input, init) => {
      const {pathname, searchParams} = new URL(input instanceof Request ? input.url : String(input));
      if (pathname !== '/v1/link/slots') return usual(input, init);
      asked += 1;
      if (asked > 50) throw new Error('The page asks without an end.');
      const firstDate = searchParams.get('firstDate') ?? '2027-02-02';
      return Response.json(answer({firstDate, days: Number(searchParams.get('days') ?? 14)}, asked));
    },
  });
  return {page, asked: () => asked};
}

const slotsOf = (firstDate: string, days: number): Slots =>
  usualWeek.slots({timeZone: 'America/Los_Angeles', firstDate, days});

/** Long enough for many questions and answers. */
async function quiet(): Promise<void> {
  for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
}

describe('a server that answers', () => {
  const wrong: Record<string, Parameters<typeof openWith>[0]> = {
    'with the same days, whatever it is asked for': () => landing().slots as Slots,
    'for days far away': ({firstDate, days}) => slotsOf(addDays(firstDate, 70), days),
    'for days far away, now here, now there': ({firstDate, days}, times) =>
      slotsOf(addDays(firstDate, times % 2 ? 70 : -35), days),
    'for the day after the one it is asked for': ({firstDate, days}) => slotsOf(addDays(firstDate, 1), days),
    'for the day before it': ({firstDate, days}) => slotsOf(addDays(firstDate, -1), days),
    'for no days': ({firstDate}) => slotsOf(firstDate, 0),
    'for fewer days than it is asked for': ({firstDate}) => slotsOf(firstDate, 3),
  };
  for (const [how, answer] of Object.entries(wrong)) {
    it(`${how} is asked a few times, and what is known stays`, async () => {
      const {page, asked} = await openWith(answer);
      await quiet();
      expect(page.times()).to.have.length.above(0);
      expect(asked()).to.be.below(3);
    });

    it(`${how} leaves the weeks after it to another try, and those before it as they are`, async () => {
      const {page, asked} = await openWith(answer);
      for (let week = 0; week < 4; week += 1) {
        page.press('Next week');
        await quiet();
      }
      await until(() => page.notice.includes('We couldn’t load times.'));
      const before = asked();
      page.press('Try again');
      await until(() => asked() > before);
      await quiet();
      expect(asked()).to.be.below(12);
      while (!page.isOff('Previous week')) {
        page.press('Previous week');
        await quiet();
      }
      // The week that the server told by itself: nothing is free in it.
      expect(page.notice).to.contain('No times this week.').and.not.to.contain('We couldn’t load times.');
    });
  }
});
