import {expect} from 'chai';
import {type FlowPage, openFlow, until} from '../support/flow-page.ts';
import {press} from '../support/keys.ts';

const monday9 = '2027-02-08T17:00:00Z';

const daysOf = ({picker}: FlowPage) => [...(picker?.querySelectorAll<HTMLElement>('.day') ?? [])];

/** Whether the days stand side by side. */
const inColumns = (page: FlowPage) => {
  const [first, second] = daysOf(page);
  return first?.offsetTop === second?.offsetTop;
};

const heightOf = ({picker}: FlowPage) => picker?.querySelector<HTMLElement>('.slot')?.offsetHeight ?? 0;

describe('the view of the days', () => {
  it('follows the width until the host page names one', async () => {
    expect(inColumns(await openFlow())).to.equal(true);
    expect(inColumns(await openFlow({width: '400px'}))).to.equal(false);
  });

  it('is a list on a wide page that wants one, in which the arrows go to the next time', async () => {
    const page = await openFlow();
    page.flow.setAttribute('view', 'list');
    await until(() => !inColumns(page));
    expect(page.times(0)[0]).to.equal('9:00 AM – 9:30 AM');
    page.focus(monday9);
    await press('ArrowRight');
    await until(() => page.focused === '2027-02-08T17:30:00Z');
  });

  it('is columns on a narrow page that wants them, and nothing is wider than the page', async () => {
    const page = await openFlow({width: '360px'});
    page.flow.view = 'columns';
    await until(() => inColumns(page));
    expect(page.flow.scrollWidth).to.equal(360);
    page.focus(monday9);
    await press('ArrowRight');
    await until(() => page.focused === '2027-02-09T17:00:00Z');
  });

  it('shows ranges in columns where there is room, whoever chose the columns', async () => {
    const page = await openFlow();
    page.flow.view = 'columns';
    await until(() => page.flow.shadowRoot?.querySelector('scheduler-picker[view=columns]'));
    expect(page.times(0)[0]).to.equal('9:00 – 9:30 AM');
    page.flow.view = undefined;
    await until(() => !page.flow.shadowRoot?.querySelector('scheduler-picker[view]'));
  });
});

describe('the density', () => {
  it('leaves less room between things when it is compact, in every step, and no target too small', async () => {
    const page = await openFlow();
    const [before, whole] = [heightOf(page), page.flow.offsetHeight];
    page.flow.density = 'compact';
    await until(() => page.flow.offsetHeight < whole);
    // Where there is a touch screen alone, times stay as they are.
    const expected = matchMedia('(hover: hover)').matches ? 32 : before;
    expect(heightOf(page)).to.equal(expected);
    const space = (element: Element | null | undefined) =>
      element && getComputedStyle(element).getPropertyValue('--scheduler-space');
    expect(space(page.flow.shadowRoot?.querySelector('scheduler-picker'))).to.equal('6px');
    for (const button of page.picker?.querySelectorAll('button') ?? [])
      expect(button.offsetHeight).to.be.at.least(24);
  });

  it('is what the host page says for the element itself', async () => {
    const page = await openFlow();
    page.flow.density = 'compact';
    page.flow.style.setProperty('--scheduler-space', '5px');
    await page.flow.updateComplete;
    expect(getComputedStyle(page.flow).getPropertyValue('--scheduler-space')).to.equal('5px');
  });
});
