import {expect} from 'chai';
import '../../src/elements/settings/scheduler-settings.ts';
import type {SettingsSavedEvent} from '../../src/events/settings-saved.ts';
import {preview, problem, settings} from '../../stories/canned/member.ts';
import {hurryTimers} from '../support/hurried-timers.ts';
import {type MemberPage, openMemberPage} from '../support/member-page.ts';
import {until} from '../support/screen.ts';
import {bodyOf} from '../support/visit-page.ts';

type Answers = NonNullable<Parameters<typeof openMemberPage>[1]['answers']>;

const open = (answers: Answers = {}) =>
  openMemberPage('scheduler-settings', {ready: 'aside li, .alert', answers});

const patches = ({requests}: MemberPage) => requests.filter(({method}) => method === 'PATCH');

const fridayOff = {...settings().weeklyHours, fri: []};

/** A server that takes every change. */
const saves: Answers = {
  'PATCH /v1/settings': async request => {
    const {version, ...changed} = await bodyOf(request);
    return Response.json({...settings(), ...changed, version: Number(version) + 1});
  },
};

const save = async ({screen}: MemberPage) => {
  await until(() => screen.text.includes('Unsaved changes'));
  screen.button('Save').click();
};

describe('scheduler-settings', () => {
  it('says why the settings could not be loaded, and loads them on another try', async () => {
    let down = true;
    const {screen} = await open({
      'GET /v1/settings': () => (down ? problem(503, 'unavailable') : Response.json(settings())),
    });
    expect(screen.text).to.contain('Your settings could not be loaded');
    down = false;
    screen.button('Try again').click();
    await until(() => screen.hasField('Meetings last'));
  });

  it('sends nothing while a window ends before it starts, and goes to the field', async () => {
    const page = await open(saves);
    const {screen} = page;
    screen.fill('Monday, to', '08:00');
    await save(page);
    await until(() => screen.focused === screen.field('Monday, from'));
    expect(screen.fault('Monday, to')).to.equal('The end must be after the start.');
    expect(patches(page)).to.have.length(0);
    screen.fill('Monday, to', '18:00');
    await until(() => screen.fault('Monday, to') === '');
  });

  it('saves the changed fields and no others, then looks at the preview anew', async () => {
    const page = await open(saves);
    const saved: SettingsSavedEvent[] = [];
    page.provider.addEventListener('scheduler-settings-saved', event => saved.push(event));
    page.screen.fill('Meetings last', '45');
    page.screen.field('Friday').click();
    await save(page);
    await until(() => saved.length > 0);
    expect(await bodyOf(patches(page)[0])).to.deep.equal({
      version: 4,
      durationMinutes: 45,
      weeklyHours: fridayOff,
    });
    expect(saved[0]?.version).to.equal(5);
    expect(page.screen.text).to.contain('Saved').and.not.to.contain('Unsaved');
    const looks = page.requests.filter(({url}) => url.includes('/v1/settings/slots'));
    expect(looks).to.have.length(2);
  });

  it('keeps one’s own changes when somebody else saved, and saves them on theirs', async () => {
    let current = settings();
    const page = await open({
      'GET /v1/settings': () => Response.json(current),
      'PATCH /v1/settings': async request => {
        const {version, ...changed} = await bodyOf(request);
        if (version !== current.version) return problem(409, 'settings-outdated');
        current = {...current, ...changed, version: current.version + 1};
        return Response.json(current);
      },
    });
    const {screen} = page;
    screen.fill('Meetings last', '45');
    current = settings({version: 5, meeting: {kind: 'phone', provider: null}});
    await save(page);
    await until(() => screen.text.includes('Somebody else saved these settings'));
    screen.button('Load and keep my changes').click();
    await until(() => screen.text.includes('Still yours and not saved yet: Meetings last.'));
    expect(screen.field('Meetings last').value).to.equal('45');
    expect(screen.field('How you prefer').value).to.equal('phone');
    screen.button('Save').click();
    await until(() => current.version === 6);
    expect(current).to.deep.include({
      version: 6,
      durationMinutes: 45,
      meeting: {kind: 'phone', provider: null},
    });
  });

  it('keeps what was changed when the server cannot be reached', async () => {
    const timers = hurryTimers();
    try {
      const page = await open({
        'PATCH /v1/settings': () => {
          throw new TypeError('Failed to fetch');
        },
      });
      page.screen.fill('Meetings last', '60');
      await save(page);
      await until(() => page.screen.text.includes('We couldn’t reach the server.'));
      expect(page.screen.field('Meetings last').value).to.equal('60');
    } finally {
      timers.restore();
    }
  });

  it('asks before the page is left with unsaved changes, and only then', async () => {
    const {screen} = await open(saves);
    const leave = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
    expect(leave()).to.equal(false);
    screen.fill('Meetings last', '15');
    expect(leave()).to.equal(true);
    await until(() => screen.findButton('Discard changes'));
    screen.button('Discard changes').click();
    expect(leave()).to.equal(false);
  });

  it('brings a day’s hours back when it is switched on again', async () => {
    const {screen} = await open();
    screen.field('Tuesday').click();
    await until(() => !screen.hasField('Tuesday, from'));
    screen.field('Tuesday').click();
    await until(() => screen.hasField('Tuesday, from'));
    expect(screen.text).to.contain('Saved').and.not.to.contain('Unsaved');
  });

  it('keeps the focus in the row when a row of hours is removed', async () => {
    const {screen} = await open();
    const row = screen.field('Tuesday').closest('li');
    const remove = [...(row?.querySelectorAll<HTMLElement>('.window button') ?? [])].at(-1);
    remove?.focus();
    remove?.click();
    await until(() => row?.querySelectorAll('.window').length === 1);
    expect(row?.contains(screen.focused)).to.equal(true);
  });

  it('copies the hours of a day to others', async () => {
    const page = await open(saves);
    page.screen.button('Copy the hours of Tuesday').click();
    await until(() => page.screen.root.querySelector('.copy'));
    page.screen.root.querySelector<HTMLElement>('.copy [value=wed]')?.click();
    page.screen.root.querySelector<HTMLElement>('.copy button')?.click();
    await save(page);
    await until(() => patches(page).length > 0);
    const {weeklyHours} = await bodyOf(patches(page)[0]);
    const {tue} = settings().weeklyHours;
    expect(weeklyHours).to.deep.equal({...settings().weeklyHours, wed: tue});
  });

  it('takes whole days off, the last one included', async () => {
    const page = await open(saves);
    const {screen} = page;
    screen.root.querySelector<HTMLElement>('.chips .add')?.click();
    await until(() => screen.hasField('First day'));
    screen.fill('First day', '2027-03-01');
    screen.fill('Last day', '2027-03-05');
    screen.root.querySelector<HTMLElement>('.adding button')?.click();
    await save(page);
    await until(() => patches(page).length > 0);
    const {blocked} = await bodyOf(patches(page)[0]);
    expect(blocked).to.deep.include({start: '2027-03-01T00:00', end: '2027-03-06T00:00'});
  });

  it('says when the calendar is not connected instead of showing times', async () => {
    const {screen} = await openMemberPage('scheduler-settings', {
      ready: 'form',
      answers: {'GET /v1/settings/slots': () => problem(503, 'calendar-disconnected')},
    });
    await until(() => screen.text.includes('Your calendar is not connected.'));
  });

  it('shows what candidates will see', async () => {
    const {screen} = await open();
    expect(screen.text).to.contain(`Next week, with your calendar: ${preview.starts.length} times`);
    expect(screen.text.replace(/\s/g, ' ')).to.contain('Wednesday Dec 2 No times');
  });
});
