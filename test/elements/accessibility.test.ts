/** The main states as axe sees them, in whichever engine runs this; the stories show it every state in one. */
import 'axe-core';
import type axe from 'axe-core';
import {expect} from 'chai';
import {html} from 'lit';
import {manyQuestions} from '../../server-reference/scenarios/questions.ts';
import '../../src/elements/booked/scheduler-booked.ts';
import '../../src/elements/confirm/scheduler-confirm.ts';
import type {CandidateState} from '../../src/state/candidate-state.ts';
import {booking, endedLink, landing} from '../../stories/canned/candidate.ts';
import {problem} from '../../stories/canned/canned-server.ts';
import {cannedSession, stage} from '../../stories/canned/canned-session.ts';
import {axeOptions, faultLines} from '../support/axe-rules.ts';
import {openFlow, until} from '../support/flow-page.ts';

/** What axe is called where it is no module. */
declare const window: {readonly axe: typeof axe};

async function expectNoFault(): Promise<void> {
  expect(faultLines(await window.axe.run(document.body, axeOptions))).to.deep.equal([]);
}

/** One step with a state of the visit, once `selector` is in it. */
async function show(
  tag: 'scheduler-confirm' | 'scheduler-booked',
  state: Partial<CandidateState>,
  selector: string,
): Promise<ShadowRoot> {
  const step =
    tag === 'scheduler-confirm'
      ? html`<scheduler-confirm></scheduler-confirm>`
      : html`<scheduler-booked></scheduler-booked>`;
  document.body.replaceChildren(stage(cannedSession(state), step));
  const root = await until(() => document.querySelector(tag)?.shadowRoot);
  await until(() => root.querySelector(selector));
  return root;
}

const confirming = (state: Partial<CandidateState>, selector: string) =>
  show('scheduler-confirm', {step: 'confirm', ...state}, selector);

const booked = () => show('scheduler-booked', {step: 'booked', booking: booking()}, '.heading');

describe('axe has no word', function () {
  // A rule looks at every node, and engines differ in how long that takes.
  this.timeout(20_000);

  before(() => {
    // As any page has them.
    document.documentElement.lang = 'en';
    document.title = 'Careers';
  });

  it('for the picker', async () => {
    await openFlow();
    await expectNoFault();
  });

  it('for the months', async () => {
    const {picker} = await openFlow();
    picker?.querySelector<HTMLElement>('.range button')?.click();
    await until(() =>
      picker?.querySelector('scheduler-month')?.shadowRoot?.querySelector('[aria-busy=false] [data-date]'),
    );
    await expectNoFault();
  });

  it('for the list of zones', async () => {
    const page = await openFlow();
    const list = await page.openZones();
    await until(() => list.querySelector('[role=option]'));
    await expectNoFault();
  });

  it('for the form with faults', async () => {
    const fieldErrors = [
      {pointer: '/phone/text', code: 'phone-invalid', detail: ''},
      {pointer: '/email', code: 'format', detail: ''},
    ];
    await confirming({fieldErrors}, '#faults');
    await expectNoFault();
  });

  it('for questions of every kind', async () => {
    await confirming({landing: landing({questions: manyQuestions})}, '.questions');
    await expectNoFault();
  });

  it('for a hold that is about to end', async () => {
    await confirming({hold: {seconds: 45, renewable: true}}, '[part~=hold]');
    await expectNoFault();
  });

  it('for the booked page', async () => {
    await booked();
    await expectNoFault();
  });

  it('for the message', async () => {
    const root = await booked();
    root.querySelector<HTMLElement>('#write')?.click();
    await until(() => root.querySelector('scheduler-message-form')?.shadowRoot?.querySelector('form'));
    await expectNoFault();
  });

  it('for a link that is over', async () => {
    const over = () => problem('link-expired', {link: endedLink({booking: null})});
    await openFlow({instead: {'/v1/link': over}});
    await expectNoFault();
  });
});
