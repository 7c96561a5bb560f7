/** What the engine and the catalogues say together, where a language does something English does not. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {candidateMessages} from '../../src/locales/candidate.ts';
import {messagesFor} from '../../src/locales/catalogue.ts';
import type {Messages} from '../../src/locales/en.ts';
import {firstName} from '../../src/locales/first-name.ts';
import {firstWeekday} from '../../src/time/week.ts';
import {daysWords, rangeWords, whenWords} from '../../src/time/wording.ts';

const at = (hours: number, minutes = 0) => Date.UTC(2027, 1, 9, hours, minutes);
/** Spaces of every width and marks of direction are the engine's business. */
const plain = (text: string) => text.replace(/[\u2009\u202F\u00A0]/g, ' ').replace(/[\u200E\u200F]/g, '');

async function messages(language: string): Promise<Messages> {
  assert.ok(candidateMessages.others[language], language);
  return messagesFor(candidateMessages, language);
}

const minutes = async (language: string, counts: readonly number[]) => {
  const {shared} = await messages(language);
  return counts.map(count => plain(shared.minutes(count)));
};

describe('counted nouns', () => {
  it('take all six forms of Arabic, one and two without a number', async () => {
    assert.deepEqual(await minutes('ar', [1, 2, 5, 30, 100]), [
      'دقيقة واحدة',
      'دقيقتان',
      '5 دقائق',
      '30 دقيقة',
      '100 دقيقة',
    ]);
  });

  it('take the dual of Hebrew', async () => {
    assert.deepEqual(await minutes('he', [1, 2, 20]), ['דקה אחת', 'שתי דקות', '20 דקות']);
  });

  it('follow the last digits in Ukrainian', async () => {
    assert.deepEqual(await minutes('uk', [1, 3, 12, 21, 45]), [
      '1 хвилина',
      '3 хвилини',
      '12 хвилин',
      '21 хвилина',
      '45 хвилин',
    ]);
  });

  it('have one form in Japanese', async () => {
    assert.deepEqual(await minutes('ja', [1, 30]), ['1分', '30分']);
  });
});

describe('times and weeks', () => {
  it('keep the digits, the hours and the week of Egypt', () => {
    assert.equal(plain(rangeWords('ar-EG', at(21, 30), at(22))), '٩:٣٠–١٠:٠٠ م');
    assert.match(plain(daysWords('ar-EG', ['2027-02-08', '2027-02-12'], 'week')), /٨.*١٢.*٢٠٢٧/);
    assert.equal(firstWeekday('ar-EG'), 6);
  });

  it('are 12 hours from Sunday in India, 24 hours in Japan', () => {
    assert.match(plain(rangeWords('hi', at(21, 30), at(22))), /^9:30–10:00 pm$/i);
    assert.equal(firstWeekday('hi'), 7);
    assert.equal(plain(rangeWords('ja', at(21, 30), at(22))), '21時30分～22時00分');
    assert.match(plain(daysWords('ja', ['2027-02-08', '2027-02-12'], 'spokenWeek')), /2.*8.*12/);
  });
});

describe('the day before a range of times', () => {
  it('keeps its month apart from its weekday in Chinese and Japanese', () => {
    assert.equal(plain(whenWords('ja', at(9, 30), at(10))), '2月9日火曜日 9時30分～10時00分');
    assert.equal(plain(whenWords('zh-CN', at(9, 30), at(10))), '2月9日星期二 09:30–10:00');
    assert.match(plain(whenWords('zh-TW', at(9, 30), at(10))), /^2月9日.?星期二 上午9:30至10:00$/);
  });
});

describe('names', () => {
  it('of East Asia stay whole where they are written without a space', async () => {
    const {picker} = await messages('zh-Hant');
    assert.equal(picker.heading(firstName('王小明')), '選擇與王小明面談的時間');
  });

  it('written family name first are called by it, politely', async () => {
    const {booked} = await messages('ja');
    assert.equal(booked.heading(firstName('佐藤 健')), '佐藤様、予約が完了しました');
  });
});
