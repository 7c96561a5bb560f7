/** The server's configuration, read from environment variables and checked at start. */

export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Where candidates reach this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Folder of the embedded database and of the secret key. */
  readonly dataDir: string;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | null;
  /** Connections to PostgreSQL that this process may hold. */
  readonly databasePool: number;
  /** Null: kept in the data folder, made on first start. */
  readonly secretKey: Uint8Array<ArrayBuffer> | null;
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Requests a minute. */
  readonly limits: {readonly perAddress: number; readonly perLink: number};
  readonly mail: {
    readonly smtpUrl: string;
    readonly from: {readonly name: string; readonly email: string};
  } | null;
  readonly jitsi: {
    readonly host: string;
    readonly appId: string | null;
    readonly secret: string | null;
  } | null;
}

/** Everything that is wrong with the environment, a sentence each. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one and remembers what was wrong with them. */
class Reader {
  readonly problems: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The value, or null when the variable is not set or empty. */
  text(name: string): string | null {
    return this.#environment[name]?.trim() || null;
  }

  refuse(name: string, expected: string): null {
    this.problems.push(`${name} must be ${expected}.`);
    return null;
  }

  wholeNumber(
    name: string,
    {least, most, otherwise}: {least: number; most: number; otherwise: number},
  ): number {
    const text = this.text(name);
    if (text === null) return otherwise;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    this.refuse(name, `a whole number from ${least} to ${most}, not “${text}”`);
    return otherwise;
  }

  url(name: string, protocols: readonly string[], example: string): URL | null {
    const text = this.text(name);
    if (text === null) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && protocols.includes(url.protocol)) return url;
    // The value may hold a password, so it is not repeated.
    return this.refuse(name, `an address such as ${example}`);
  }
}

const keyBytes = 32;

const decodeKey = (text: string): Uint8Array<ArrayBuffer> | null => {
  try {
    if (/^[0-9a-f]+$/i.test(text) && text.length % 2 === 0) return Uint8Array.fromHex(text);
    return Uint8Array.fromBase64(text, {alphabet: /[-_]/.test(text) ? 'base64url' : 'base64'});
  } catch {
    return null;
  }
};

const readSecretKey = (reader: Reader, needed: boolean): Uint8Array<ArrayBuffer> | null => {
  const text = reader.text('SECRET_KEY');
  const expected = `at least ${keyBytes} random bytes in hex or base64, such as the output of “openssl rand -hex 32”`;
  if (text === null) {
    return needed ? reader.refuse('SECRET_KEY', `set when DATABASE_URL is, to ${expected}`) : null;
  }
  const key = decodeKey(text);
  return key && key.length >= keyBytes ? key : reader.refuse('SECRET_KEY', expected);
};

const mailbox = /^(?:(.*?)\s*<([^<>\s@]+@[^<>\s@]+)>|([^<>\s@]+@[^<>\s@]+))$/;

const readMail = (reader: Reader): Configuration['mail'] => {
  const smtp = reader.url('SMTP_URL', ['smtp:', 'smtps:'], 'smtp://user:password@mail.example:587');
  if (!smtp) return null;
  const [, name, named, bare] = mailbox.exec(reader.text('MAIL_FROM') ?? '') ?? [];
  const email = named ?? bare;
  if (email) return {smtpUrl: smtp.href, from: {name: name || 'Interviews', email}};
  return reader.refuse(
    'MAIL_FROM',
    'set when SMTP_URL is, to an address such as “Interviews <interviews@company.example>”',
  );
};

const readJitsi = (reader: Reader): Configuration['jitsi'] => {
  const host = reader.text('JITSI_HOST');
  const appId = reader.text('JITSI_APP_ID');
  const secret = reader.text('JITSI_SECRET');
  if ((appId === null) !== (secret === null)) {
    reader.refuse('JITSI_APP_ID and JITSI_SECRET', 'set together or not at all');
  }
  if (host === null) return null;
  if (!/^[\w.-]+(:\d+)?$/.test(host))
    return reader.refuse('JITSI_HOST', 'a host name such as meet.company.example');
  return {host, appId, secret};
};

const readPublicUrl = (reader: Reader, port: number): string => {
  const example = 'https://interviews.company.example';
  const url = reader.url('PUBLIC_URL', ['http:', 'https:'], example);
  // Links are this address with a path behind it.
  if (url && url.href !== url.origin + url.pathname) {
    reader.refuse('PUBLIC_URL', `an address without name, question mark and hash, such as ${example}`);
  }
  return (url?.href ?? `http://localhost:${port}`).replace(/\/+$/, '');
};

/** As the socket and `X-Forwarded-For` write them: an IPv6 address in its shortest form (RFC 5952). */
const isAddress = (text: string): boolean => {
  const host = text.includes(':') ? `[${text}]` : text;
  return (
    URL.canParse(`http://${host}`) &&
    /^(\[.*]|[\d.]+)$/.test(host) &&
    new URL(`http://${host}`).hostname === host
  );
};

const readProxies = (reader: Reader): readonly string[] => {
  const addresses = (reader.text('TRUSTED_PROXIES') ?? '').split(/[\s,]+/).filter(address => address !== '');
  const wrong = addresses.find(address => !isAddress(address));
  if (wrong !== undefined) {
    reader.refuse('TRUSTED_PROXIES', `single addresses such as 10.0.0.1 and 2001:db8::1, not “${wrong}”`);
  }
  return addresses;
};

/** Throws ConfigurationError with every fault at once. */
export const readConfiguration = (environment: Environment): Configuration => {
  const reader = new Reader(environment);
  const port = reader.wholeNumber('PORT', {least: 0, most: 65535, otherwise: 4321});
  const databaseUrl = reader.url(
    'DATABASE_URL',
    ['postgres:', 'postgresql:'],
    'postgres://user:password@host:5432/database',
  );
  const configuration: Configuration = {
    host: reader.text('HOST') ?? '127.0.0.1',
    port,
    publicUrl: readPublicUrl(reader, port),
    dataDir: reader.text('DATA_DIR') ?? 'data',
    databaseUrl: databaseUrl?.href ?? null,
    databasePool: reader.wholeNumber('DATABASE_POOL', {least: 1, most: 200, otherwise: 10}),
    secretKey: readSecretKey(reader, reader.text('DATABASE_URL') !== null),
    trustedProxies: readProxies(reader),
    limits: {
      perAddress: reader.wholeNumber('RATE_LIMIT_PER_ADDRESS', {least: 1, most: 1_000_000, otherwise: 600}),
      perLink: reader.wholeNumber('RATE_LIMIT_PER_LINK', {least: 1, most: 1_000_000, otherwise: 120}),
    },
    mail: readMail(reader),
    jitsi: readJitsi(reader),
  };
  if (reader.problems.length > 0) throw new ConfigurationError(reader.problems);
  return configuration;
};
