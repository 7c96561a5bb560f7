import {expect} from 'chai';
import '../../src/elements/time-zone/scheduler-time-zone.ts';
import {isKnownZone} from '../../src/time/page-rules.ts';
import {aliasesOf} from '../../src/time/zone-aliases.ts';
import {zoneIds} from '../../src/time/zone-list.ts';
import {type FlowPage, openFlow, plain, until} from '../support/flow-page.ts';
import {press, type} from '../support/keys.ts';

const optionsOf = (list: ShadowRoot) => [...list.querySelectorAll<HTMLElement>('[role=option]')];
const idsOf = (list: ShadowRoot) => optionsOf(list).map(({dataset}) => dataset.zone);
const groupsOf = (list: ShadowRoot) =>
  [...list.querySelectorAll('[role=group]')].map(group => group.getAttribute('aria-label'));

async function search(page: FlowPage, words: string): Promise<ShadowRoot> {
  const list = await page.openZones();
  const input = list.querySelector('input');
  if (!input) throw new Error('The list has no search field.');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await until(() => groupsOf(list).length === 0);
  return list;
}

describe('the list of time zones', () => {
  it('suggests the candidate’s zone and the recruiter’s, then goes by region', async () => {
    const list = await (await openFlow({timeZone: 'Asia/Kathmandu'})).openZones();
    await until(() => groupsOf(list).length > 1);
    expect(groupsOf(list)).to.deep.equal([
      'Suggested',
      'Europe',
      'Americas',
      'Asia',
      'Africa',
      'Oceania',
      'Antarctica',
    ]);
    const suggested = [...list.querySelectorAll<HTMLElement>('[role=group]:first-child > [role=option]')];
    const ids = suggested.map(({dataset}) => dataset.zone);
    expect(ids[0]).to.equal('Asia/Kathmandu');
    expect(ids).to.include('America/Los_Angeles');
  });

  it('tells city, country, name, offset on the days shown, and the time of now', async () => {
    const list = await search(await openFlow(), 'berlin');
    expect(plain(optionsOf(list)[0]?.textContent)).to.match(
      /^Berlin Germany Central European (Standard )?Time \d+:\d\d [AP]M GMT\+1$/,
    );
  });

  it('chooses nothing with the key that takes a word being put together', async () => {
    const page = await openFlow();
    const list = await search(page, '東京');
    const enter = {key: 'Enter', bubbles: true, composed: true, isComposing: true};
    list.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', enter));
    expect(page.session.state.timeZone).to.equal('America/Los_Angeles');
  });

  it('marks the chosen zone, once', async () => {
    const list = await (await openFlow({timeZone: 'Asia/Calcutta'})).openZones();
    const chosen = optionsOf(list).filter(option => option.getAttribute('aria-selected') === 'true');
    expect(chosen.map(({dataset}) => dataset.zone)).to.deep.equal(['Asia/Calcutta']);
  });

  it('keeps the name by which a zone was found', async () => {
    const page = await openFlow();
    const list = await search(page, 'kiev');
    optionsOf(list)[0]?.click();
    await until(() => page.session.state.timeZone === 'Europe/Kiev');
    await until(() => page.zone.endsWith('GMT+2'));
  });

  it('speaks the reader’s language, and understands English too', async () => {
    const page = await openFlow({lang: 'de'});
    const list = await page.openZones();
    await until(() => groupsOf(list).includes('Ozeanien'));
    await type('vereinigte staaten');
    await until(() => idsOf(list).includes('America/New_York') && groupsOf(list).length === 0);
    expect(idsOf(await search(await openFlow({lang: 'de'}), 'austria'))).to.deep.equal(['Europe/Vienna']);
  }).timeout(15_000);

  it('has no name that this engine does not know', () => {
    const unknown = zoneIds()
      .flatMap(id => [id, ...aliasesOf(id)])
      .filter(id => !isKnownZone(id));
    expect(unknown).to.deep.equal([]);
  });

  it('goes through its groups with the arrows', async () => {
    const page = await openFlow({timeZone: 'Asia/Kathmandu'});
    const list = await page.openZones();
    await until(() => list.querySelector('#zone-20'));
    await press('ArrowDown');
    const active = () => list.querySelector('input')?.getAttribute('aria-activedescendant');
    await until(() => active() === 'zone-1');
    expect(list.querySelector('#zone-1')?.classList.contains('active')).to.equal(true);
  });

  it('lets Tab go on to how times are written, and stays open', async () => {
    const page = await openFlow();
    const list = await page.openZones();
    await press('Tab');
    await until(() => list.activeElement?.getAttribute('role') === 'switch');
    await press('Space');
    await until(() => page.times(0)[0] === '09:00 – 09:30');
  }).timeout(15_000);
});

describe('scheduler-time-zone as a field', () => {
  it('offers no switches, and tells of a new value', async () => {
    const field = document.createElement('scheduler-time-zone');
    field.value = 'Europe/Berlin';
    field.lang = 'en';
    document.body.replaceChildren(field);
    await field.updateComplete;
    const changed = new Promise(resolve => field.addEventListener('change', resolve));
    field.shadowRoot?.querySelector('button')?.click();
    const list = await until(() => {
      const root = field.shadowRoot?.querySelector('scheduler-zone-list')?.shadowRoot;
      return root?.activeElement && root;
    });
    expect(list.querySelector('.switch')).to.equal(null);
    await type('tokyo');
    await until(() => idsOf(list)[0] === 'Asia/Tokyo');
    await press('Enter');
    await changed;
    expect(field.value).to.equal('Asia/Tokyo');
  }).timeout(15_000);
});
