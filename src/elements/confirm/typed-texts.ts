/** What a form's fields hold, by their names; several values of one name stand in lines. */
export function typedTexts(form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form);
  const names = [...form.elements].map(control => control.getAttribute('name') ?? '').filter(Boolean);
  return Object.fromEntries(
    names.map(name => [
      name,
      data
        .getAll(name)
        .filter(value => typeof value === 'string')
        .join('\n'),
    ]),
  );
}
