/** Every way in which rules can be malformed. The list is closed. */
export type RuleErrorCode =
  | 'time-zone-unknown'
  | 'weekday-unknown'
  | 'window-malformed'
  | 'window-reversed'
  | 'date-malformed'
  | 'override-repeated'
  | 'interval-malformed'
  | 'interval-reversed'
  | 'instant-malformed'
  | 'instant-outside-years'
  | 'minutes-invalid'
  | 'count-invalid'
  | 'hosts-missing'
  | 'field-unknown'
  | 'field-missing'
  | 'field-malformed';

/** The rules contradict themselves or cannot be read; no time can be offered before they are mended. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly code: RuleErrorCode;
  /** JSON pointer to what is wrong, such as `/hosts/0/weeklyHours/mon/1`. */
  readonly field: string;
  /** What is wrong and what was expected, for people. */
  readonly detail: string;

  constructor(code: RuleErrorCode, field: string, detail: string) {
    super(`${code} at ${field}: ${detail}`);
    this.code = code;
    this.field = field;
    this.detail = detail;
  }
}

/** `items.map(read)`; puts `<field>/<index>` before the field of any rule error that `read` throws. */
export function mapUnder<Item, Result>(
  field: string,
  items: readonly Item[],
  read: (item: Item, index: number) => Result,
): Result[] {
  return items.map((item, index) => {
    try {
      return read(item, index);
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      throw new RuleError(error.code, `${field}/${index}${error.field}`, error.detail);
    }
  });
}
