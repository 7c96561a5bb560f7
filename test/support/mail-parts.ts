/** Reads a mail as it went over the wire. */

const decoders: Record<string, (body: string) => string> = {
  base64: body => Buffer.from(body, 'base64').toString(),
  'quoted-printable': body =>
    Buffer.from(
      body
        .replaceAll('=\r\n', '')
        .replaceAll(/=([0-9A-F]{2})/g, (_match, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        ),
      'latin1',
    ).toString(),
};

export interface MailPart {
  /** With its parameters: `text/calendar; charset=utf-8; method=REQUEST`. */
  readonly type: string;
  readonly body: string;
}

/** Header lines, unfolded. */
export const headersOf = (raw: string): string[] =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

const valueOf = (part: string, name: string) =>
  headersOf(part)
    .find(line => line.toLowerCase().startsWith(`${name}: `))
    ?.slice(name.length + 2);

/** Its parts that hold something, decoded, in their order. */
export const partsOf = (raw: string): MailPart[] =>
  raw
    .split(/\r\n--[^\r\n]*(?:--)?\r\n/)
    .slice(1)
    .filter(
      part => part.includes('\r\n\r\n') && !(valueOf(part, 'content-type') ?? '').startsWith('multipart/'),
    )
    .map(part => {
      const body = part.slice(part.indexOf('\r\n\r\n') + 4);
      const encoding = valueOf(part, 'content-transfer-encoding') ?? '7bit';
      return {type: valueOf(part, 'content-type') ?? '', body: decoders[encoding]?.(body) ?? body};
    });
