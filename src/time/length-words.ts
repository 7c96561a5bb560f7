/** `10 minutes`, `2 hours`, `1 day`: a length in the largest unit that fits without a rest. */
export function lengthWords(language: string, minutes: number): string {
  const [unit, size] =
    minutes % 1440 === 0 ? ['day', 1440] : minutes % 60 === 0 ? ['hour', 60] : ['minute', 1];
  return new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'}).format(minutes / size);
}
