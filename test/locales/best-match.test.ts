import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {candidateMessages} from '../../src/locales/candidate.ts';
import {bestMatch} from '../../src/locales/catalogue.ts';

const served = (tag: string) => bestMatch(candidateMessages, tag);

describe('the catalogue that serves a language', () => {
  it('is the one of the language, whatever the region', () => {
    assert.equal(served('de'), 'de');
    assert.equal(served('de-CH'), 'de');
    assert.equal(served('ar-EG'), 'ar');
    assert.equal(served('en-GB'), 'en');
  });

  it('is that of the script a Chinese region writes', () => {
    for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK']) assert.equal(served(tag), 'zh-Hans', tag);
    for (const tag of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-HK']) assert.equal(served(tag), 'zh-Hant', tag);
  });

  it('is that of another region before it is English', () => {
    for (const tag of ['pt', 'pt-BR', 'pt-PT']) assert.equal(served(tag), 'pt-BR', tag);
  });

  it('is none for a language that nobody has written yet', () => {
    for (const tag of ['nb', 'nn', 'no-NO', 'eo', 'und']) assert.equal(served(tag), undefined, tag);
  });

  it('prefers an entry of its own to one of the language', () => {
    const others = {'en-XA': async () => ({enXA: candidateMessages.en})};
    assert.equal(bestMatch({en: candidateMessages.en, others}, 'en-XA'), 'en-XA');
    assert.equal(bestMatch({en: candidateMessages.en, others}, 'en-US'), 'en');
  });

  it('knows a language by the tag it once had', () => assert.equal(served('iw-IL'), 'he'));
});
