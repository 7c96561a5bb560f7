import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readCase} from '../../server-reference/scheduling/availability-case.ts';
import {isoInstant} from '../../server-reference/scheduling/slot-days.ts';
import {oracleSlots} from './oracle.ts';

interface Case {
  id: string;
  name: string;
  /** The offered starts, or how the error begins: its code and field. */
  expected: string[] | {error: string};
}

const json = readFileSync(new URL('cases.json', import.meta.url), 'utf8');
const cases: Case[] = JSON.parse(json);

/** Runs the command behind `npm run availability` on a machine whose own zone is `TZ`. */
async function answer(input: string, TZ = 'UTC') {
  const cli = new URL('../../server-reference/availability-cli.ts', import.meta.url);
  const child = spawn(process.execPath, [fileURLToPath(cli)], {env: {...process.env, TZ}});
  child.stdin.end(input);
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return {out, errors, code: child.exitCode};
}

describe('the availability command', () => {
  let answers: Record<string, string[] | {error: string}>;
  before(async () => {
    answers = JSON.parse((await answer(json)).out);
  });

  for (const {id, name, expected} of cases) {
    it(`${id}: ${name}`, () => {
      const given = answers[id];
      if (Array.isArray(expected)) return assert.deepEqual(given, expected);
      assert.ok(
        given && 'error' in given && given.error.startsWith(`${expected.error}: `),
        JSON.stringify(given),
      );
    });
  }

  it('has a case for every id', () => {
    assert.deepEqual(
      Object.keys(answers),
      cases.map(({id}) => id),
    );
  });

  for (const zone of ['America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia']) {
    it(`answers the same on a machine in ${zone}`, async () => {
      assert.deepEqual(JSON.parse((await answer(json, zone)).out), answers);
    });
  }

  it('refuses what is no list of named cases, in one sentence', async () => {
    for (const input of ['', '{', '{}', '[{}]', '[{"id": "a"}, {"id": "a"}]']) {
      const {out, errors, code} = await answer(input);
      assert.deepEqual({out, code}, {out: '', code: 1});
      assert.match(errors, /^availability: .+\n$/);
    }
  });
});

describe('the oracle', () => {
  for (const {id, expected} of cases) {
    if (Array.isArray(expected)) {
      it(`agrees about ${id}`, () => {
        const request = readCase(cases.find(other => other.id === id));
        assert.deepEqual(oracleSlots(request).map(isoInstant), expected);
      });
    }
  }
});
