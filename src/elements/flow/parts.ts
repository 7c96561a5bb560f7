/** Parts of the steps, handed out under their step's name: `picker__slot`. Names are public and stay. */

const partsOf = {
  picker:
    'base nav nav-previous nav-next range days day day-heading slots slot slot-selected slot-time summary empty error footer button button-primary timezone timezone-select',
  confirm:
    'base heading field field-label field-input field-error summary footer button button-primary error',
  booked:
    'base heading booked booked-time join calendar-links contact organization questions button button-primary button-secondary field field-label field-input field-error dialog dialog-body dialog-footer error',
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
