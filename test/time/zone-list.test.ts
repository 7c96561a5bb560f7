import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {aliasesOf, primaryOf} from '../../src/time/zone-aliases.ts';
import {zoneChoice, zoneChoices, zoneIds} from '../../src/time/zone-list.ts';
import {placeOfZone} from '../../src/time/zone-places.ts';
import {zoneFinder} from '../../src/time/zone-search.ts';
import {pageOffset} from '../../src/time/page-rules.ts';

/** A Tuesday in February and the 1st of July 2027. */
const february = Date.UTC(2027, 1, 9, 17);
const july = Date.UTC(2027, 6, 1, 12);

const choices = zoneChoices({language: 'en-US', at: february, now: february});
const search = zoneFinder('en-US', choices);
const found = (words: string) => search(words).map(({id}) => id);
const instantIn = (zone: string) => new Temporal.ZonedDateTime(0n, zone);

describe('the list of zones', () => {
  it('holds every zone of the engine once, by its present name, and UTC', () => {
    const listed = new Set(choices.map(({id}) => id));
    assert.equal(listed.size, choices.length);
    for (const id of [...Intl.supportedValuesOf('timeZone'), 'UTC']) assert.ok(listed.has(primaryOf(id)), id);
    assert.ok(listed.has('Asia/Kolkata') && !listed.has('Asia/Calcutta'));
  });

  it('knows the country of every zone but UTC', () => {
    const nowhere = zoneIds().filter(id => placeOfZone(id).country === '');
    assert.deepEqual(nowhere, ['UTC']);
  });

  it('names countries that Intl has names for', () => {
    const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
    for (const {country} of choices) if (country) assert.ok(names.of(country), country);
  });

  it('has other names for the same zone only', () => {
    for (const id of zoneIds()) {
      for (const alias of aliasesOf(id))
        assert.ok(instantIn(alias).equals(instantIn(id)), `${alias} is ${id}`);
    }
  });

  it('runs from west to east', () => {
    const minutes = choices.map(choice => choice.minutes);
    assert.deepEqual(
      minutes,
      minutes.toSorted((one, other) => one - other),
    );
  });

  it('shows the offset of the days looked at, and the time of now', () => {
    const {offset, minutes, time} = zoneChoice('America/New_York', {
      language: 'en-US',
      at: july,
      now: february,
    });
    assert.equal(offset, 'GMT−4');
    assert.equal(minutes, -240);
    assert.match(time, /^12:00.PM$/);
  });

  it('reads every zone’s clocks as the rest of the page does', () => {
    for (const {id, minutes} of choices) assert.equal(minutes, pageOffset(id, february), id);
  });
});

describe('a search for a zone', () => {
  const firsts: [words: string, id: string][] = [
    ['kath', 'Asia/Kathmandu'],
    ['zür', 'Europe/Zurich'],
    ['SÃO PAULO', 'America/Sao_Paulo'],
    ['berlin', 'Europe/Berlin'],
    ['san francisco', 'America/Los_Angeles'],
    ['münchen', 'Europe/Berlin'],
    ['india', 'Asia/Kolkata'],
    ['japan', 'Asia/Tokyo'],
    ['deutschland', 'Europe/Berlin'],
    ['日本', 'Asia/Tokyo'],
    ['uk', 'Europe/London'],
    ['jst', 'Asia/Tokyo'],
    ['us/pacific', 'America/Los_Angeles'],
    ['utc', 'UTC'],
    ['new york', 'America/New_York'],
    ['kyiv', 'Europe/Kyiv'],
  ];
  for (const [words, id] of firsts)
    it(`for “${words}” finds ${id} first`, () => assert.equal(found(words)[0], id));

  it('finds a country in the reader’s language too', () => {
    const german = zoneFinder('de', choices);
    assert.ok(german('schweiz').some(({id}) => id === 'Europe/Zurich'));
    assert.ok(german('switzerland').some(({id}) => id === 'Europe/Zurich'));
  });

  it('finds by abbreviation, whatever the season', () => {
    for (const words of ['pst', 'pdt', 'pt']) assert.ok(found(words).includes('America/Los_Angeles'), words);
    assert.ok(found('cest').includes('Europe/Paris'));
    assert.ok(found('ist').includes('Asia/Kolkata'));
  });

  it('keeps the name that was looked for', () => {
    assert.deepEqual(found('calcutta'), ['Asia/Calcutta']);
    assert.deepEqual(found('kiev'), ['Europe/Kiev']);
    assert.equal(search('calcutta')[0]?.city, 'Calcutta');
  });

  it('shows no zone twice', () => {
    const ids = found('asia').map(primaryOf);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('finds by offset as people type it', () => {
    for (const words of ['+5:45', '+545', 'UTC+05:45', 'gmt +5:45'.replace(' ', '')])
      assert.deepEqual(found(words), ['Asia/Kathmandu'], words);
    assert.ok(found('-8').includes('America/Los_Angeles'));
  });

  it('takes +1 for one hour, not for ten', () => {
    const offsets = new Set(search('gmt+1').map(({minutes}) => minutes));
    assert.deepEqual([...offsets], [60]);
  });

  it('finds nothing quietly', () => {
    assert.deepEqual(found('atlantis'), []);
  });
});
