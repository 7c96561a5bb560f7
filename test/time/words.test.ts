import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dayWords, daysWords, rangeWords, whenWords} from '../../src/time/wording.ts';
import {withHours} from '../../src/time/hours.ts';
import {offsetWords, shortZoneName, zoneName} from '../../src/time/zone-words.ts';

const at = (hours: number, minutes = 0) => Date.UTC(2027, 1, 9, hours, minutes);
/** Spaces of every width and marks of direction are the engine's business. */
const plain = (text: string) => text.replace(/[\u2009\u202F\u00A0]/g, ' ').replace(/[\u200E\u200F]/g, '');
const losAngeles = {timeZone: 'America/Los_Angeles', ms: at(17), offset: -480};

describe('words of times', () => {
  it('say a range once where both halves share it', () => {
    assert.equal(plain(rangeWords('en-US', at(9, 30), at(10))), '9:30 – 10:00 AM');
    assert.equal(plain(rangeWords('en-GB', at(9, 30), at(10))), '09:30–10:00');
    assert.equal(plain(rangeWords('de', at(9, 30), at(10))), '09:30–10:00 Uhr');
  });

  it('say both ends in full when midnight or a change of clocks lies between', () => {
    assert.equal(plain(rangeWords('en-US', at(23, 30), at(24))), '11:30 PM – 12:00 AM');
    assert.equal(plain(rangeWords('en-US', at(1, 30), at(1))), '1:30 AM – 1:00 AM');
  });

  it('say them as those within a day, whatever stands between, behind and before', () => {
    const words = (language: string) => plain(rangeWords(language, at(23, 45), at(24, 15)));
    assert.equal(words('de'), '23:45–00:15 Uhr');
    assert.equal(words('da'), '23.45–00.15');
    assert.equal(words('ja'), '23時45分～0時15分');
    assert.equal(words('ko'), '오후 11:45 ~ 오전 12:15');
    assert.equal(plain(whenWords('de', at(23, 45), at(24, 15))), 'Dienstag, 9. Februar, 23:45–00:15 Uhr');
    assert.equal(plain(whenWords('ko', at(23, 45), at(24, 15))), '2월 9일 화요일 오후 11:45 ~ 오전 12:15');
  });

  it('say hours as they were asked for, and midnight as 0:00', () => {
    const words = (language: string, cycle: '12' | '24') =>
      plain(rangeWords(withHours(language, cycle), at(0), at(0, 30)));
    assert.equal(words('en-US', '24'), '00:00 – 00:30');
    assert.equal(words('de', '12'), '12:00–12:30 AM');
    assert.equal(words('ja', '24'), '0時00分～0時30分');
    assert.equal(withHours('de', ''), 'de');
  });

  it('say when an interview is', () => {
    assert.equal(plain(whenWords('en-US', at(9, 30), at(10))), 'Tuesday, February 9, 9:30 – 10:00 AM');
    assert.equal(plain(whenWords('de', at(9, 30), at(10))), 'Dienstag, 9. Februar, 09:30–10:00 Uhr');
  });

  it('say a week', () => {
    assert.equal(plain(daysWords('en-US', ['2027-02-08', '2027-02-12'], 'week')), 'Feb 8 – 12, 2027');
    assert.equal(
      plain(daysWords('en-US', ['2027-02-26', '2027-03-02'], 'spokenWeek')),
      'February 26 – March 2',
    );
  });

  it('count years as the contract does, also where another calendar is usual', () => {
    assert.match(dayWords('fa', '2027-02-09', 'fullDay'), /۲۰۲۷/);
    assert.match(dayWords('th', '2027-02-09', 'fullDay'), /2027/);
  });
});

describe('names of zones', () => {
  it('are those of the date shown', () => {
    assert.equal(zoneName('en-US', losAngeles), 'Pacific Standard Time');
    const july = {...losAngeles, ms: Date.UTC(2027, 6, 1), offset: -420};
    assert.equal(zoneName('en-US', july), 'Pacific Daylight Time');
  });

  it('do not contradict the server where this engine has other rules', () => {
    assert.equal(zoneName('en-US', {...losAngeles, offset: -420}), 'Pacific Time');
    assert.equal(shortZoneName('en-US', {...losAngeles, offset: -420}), 'GMT−7');
  });

  it('tell the two halves of a repeated hour apart', () => {
    const newYork = {timeZone: 'America/New_York', ms: Date.UTC(2027, 10, 7, 5, 30)};
    assert.equal(shortZoneName('en-US', {...newYork, offset: -240}), 'EDT');
    assert.equal(shortZoneName('en-US', {...newYork, ms: newYork.ms + 3_600_000, offset: -300}), 'EST');
  });

  it('spell offsets as the language does', () => {
    assert.equal(offsetWords('en', 345), 'GMT+5:45');
    assert.equal(offsetWords('fr', -210), 'UTC−3:30');
    assert.equal(offsetWords('en', 0), 'GMT');
  });
});
