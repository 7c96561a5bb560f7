/** The spelling of iCalendar: what may stand in values, parameters and lines. */

/** Line ends of every kind as LF; other control characters and halves of surrogate pairs gone. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g, '');

/** A value of type TEXT (RFC 5545 §3.3.11). */
export const textValue = (text: string): string =>
  clean(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const carets: Record<string, string> = {'^': '^^', '"': "^'", '\n': '^n'};

/** `NAME="value"`, with the characters that quotes cannot hold written by RFC 6868. */
export const parameter = (name: string, value: string): string =>
  `${name}="${clean(value).replaceAll(/[\^"\n]/g, character => carets[character] ?? '')}"`;

/** A value of type URI: whatever no address may hold comes percent-encoded. */
export const uriValue = (address: string): string =>
  clean(address).replaceAll(/[^!#-;=?-[\]_a-z~]/gu, character => encodeURIComponent(character));

/** `mailto:` and the address; `+` stays, since clients compare it with their owner's address letter by letter. */
export const calendarAddress = (email: string): string =>
  `mailto:${encodeURIComponent(clean(email)).replaceAll('%40', '@').replaceAll('%2B', '+')}`;

const longestLine = 75;
const encoder = new TextEncoder();

/** One line, folded before the 76th octet but never inside a character (RFC 5545 §3.1), with its CRLF. */
export const contentLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
};
