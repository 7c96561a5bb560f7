/** Cuts texts so that they fit into an address once encoded; never inside a character, never inside a link. */

/** Encodes well-formed text for an address. */
export type Encode = (text: string) => string;

const holdsLink = (text: string) => text.includes('://');

const cut = (text: string, room: number, encode: Encode): string => {
  const ellipsis = encode('…');
  let fitting = '';
  for (const character of text) {
    const longer = fitting + character;
    if (encode(longer).length + ellipsis.length > room) break;
    fitting = longer;
  }
  return fitting === '' ? '' : encode(fitting) + ellipsis;
};

/** The line encoded in at most `room` characters: cut, or left out when it holds a link, which half of is no use. */
export const fitLine = (line: string, room: number, encode: Encode): string => {
  const wellFormed = line.toWellFormed();
  const encoded = encode(wellFormed);
  if (encoded.length <= room) return encoded;
  return holdsLink(wellFormed) ? '' : cut(wellFormed, room, encode);
};

/** As many lines as fit, from the top; after the first one that was cut comes no other. */
export const fitLines = (text: string, room: number, encode: Encode): string => {
  const lineBreak = encode('\n');
  let fitting = '';
  for (const line of text.toWellFormed().split(/\r\n?|\n/)) {
    const lead = fitting === '' ? '' : lineBreak;
    const left = room - fitting.length - lead.length;
    const whole = encode(line);
    if (whole.length > left) return fitting + prefixed(lead, fitLine(line, left, encode));
    fitting += lead + whole;
  }
  return fitting;
};

const prefixed = (lead: string, text: string) => (text === '' ? '' : lead + text);
