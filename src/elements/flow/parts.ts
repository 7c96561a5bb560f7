/** Parts of the steps, handed out under their step's name: `picker__slot`. Names are public and stay. */

const field = ' field field-label field-input field-error';
const shared = 'base heading button button-primary button-secondary error';

const partsOf = {
  picker: `${shared} nav nav-previous nav-next range month days day day-heading slots slot slot-selected slot-time summary empty footer timezone timezone-select`,
  confirm: `${shared}${field} summary hold footer`,
  booked: `${shared}${field} booked booked-time join calendar-links contact organization dialog dialog-body dialog-footer questions`,
} as const;

const exported = (prefix: string, parts: string) =>
  parts
    .split(' ')
    .map(part => `${part}: ${prefix}__${part}`)
    .join(', ');

/** Values of `exportparts`. */
export const exportedParts = {
  picker: exported('picker', partsOf.picker),
  confirm: exported('confirm', partsOf.confirm),
  booked: exported('booked', partsOf.booked),
};
