import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ConfigurationError, readConfiguration} from '../../server-reference/configuration.ts';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
};

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    const {port, publicUrl, dataDir, databaseUrl} = readConfiguration({});
    assert.deepEqual(
      {port, publicUrl, dataDir, databaseUrl},
      {port: 4321, publicUrl: 'http://localhost:4321', dataDir: 'data', databaseUrl: null},
    );
  });

  it('names every bad variable and what is expected of it, all at once', () => {
    const problems = problemsOf({
      PORT: 'eighty',
      PUBLIC_URL: 'interviews',
      DATABASE_POOL: '0',
      SECRET_KEY: 'short',
      SMTP_URL: 'https://mail.example',
      JITSI_HOST: 'https://meet.example/',
      RATE_LIMIT_PER_ADDRESS: '-1',
    });
    const named = [
      'PORT',
      'PUBLIC_URL',
      'DATABASE_POOL',
      'SECRET_KEY',
      'SMTP_URL',
      'JITSI_HOST',
      'RATE_LIMIT_PER_ADDRESS',
    ];
    assert.equal(problems.length, named.length);
    for (const name of named)
      assert.ok(
        problems.some(problem => problem.startsWith(`${name} must be `)),
        name,
      );
  });

  it('does not repeat a value that may hold a password', () => {
    assert.ok(
      problemsOf({DATABASE_URL: 'mysql://me:hunter2@host/db'}).every(problem => !problem.includes('hunter2')),
    );
  });

  it('asks for a secret key with PostgreSQL, where several processes must share it', () => {
    assert.match(
      problemsOf({DATABASE_URL: 'postgres://host/db'})[0] ?? '',
      /^SECRET_KEY must be set when DATABASE_URL is/,
    );
  });

  it('takes a key in hex or base64', () => {
    const bytes = new Uint8Array(32).fill(7);
    for (const SECRET_KEY of [bytes.toHex(), bytes.toBase64()]) {
      assert.deepEqual(readConfiguration({SECRET_KEY}).secretKey, bytes);
    }
  });

  it('asks for the sender’s address with a mail server', () => {
    assert.match(problemsOf({SMTP_URL: 'smtp://mail.example'})[0] ?? '', /^MAIL_FROM must be set/);
    assert.deepEqual(
      readConfiguration({SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Interviews <i@company.example>'}).mail
        ?.from,
      {name: 'Interviews', email: 'i@company.example'},
    );
  });

  it('takes proxies by their addresses alone, since a network or a name would match nobody', () => {
    const TRUSTED_PROXIES = '10.0.0.1, 2001:db8::1';
    assert.deepEqual(readConfiguration({TRUSTED_PROXIES}).trustedProxies, ['10.0.0.1', '2001:db8::1']);
    for (const wrong of ['10.0.0.0/8', 'proxy.example', '10.0.0.1, *', '10.0.0.256', '::1::'])
      assert.match(problemsOf({TRUSTED_PROXIES: wrong})[0] ?? '', /^TRUSTED_PROXIES must be /, wrong);
  });

  it('refuses a public address that cannot be put before a path', () => {
    for (const wrong of ['https://x.example/?a=b', 'https://x.example/#a', 'https://me:pw@x.example'])
      assert.match(problemsOf({PUBLIC_URL: wrong})[0] ?? '', /^PUBLIC_URL must be /, wrong);
  });

  it('cuts the slash from the public address', () => {
    assert.equal(readConfiguration({PUBLIC_URL: 'https://x.example/'}).publicUrl, 'https://x.example');
  });
});
