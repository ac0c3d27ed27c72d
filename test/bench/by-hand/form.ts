/** One thing that is wrong with facts: what is wrong, and where. */
export interface Fault {
  readonly code: string;
  readonly at: string;
}

/** What a decision comes to when it is written by hand: an answer, or what is wrong with the facts, or that facts are left out. */
export type ByHand<Values> =
  | { readonly outcome: string | null; readonly values: Values }
  | { readonly issues: readonly Fault[] }
  | typeof leftOut;

/** Facts that are left out are not answered by hand. */
export const leftOut: unique symbol = Symbol('a fact is left out');

/** What is wrong with the content of one fact; `null` for nothing. */
type Check = (content: unknown) => string | null;
export type Form = ReadonlyMap<string, Check>;
export type Content = Readonly<Record<string, unknown>>;

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const digit = (text: string, at: number): number => {
  const number = text.charCodeAt(at) - 48;
  return number >= 0 && number <= 9 ? number : Number.NaN;
};

export function day(content: unknown): string | null {
  if (typeof content !== 'string') return 'wrong-type';
  if (content.length !== 10 || content[4] !== '-' || content[7] !== '-') return 'malformed';
  const year = digit(content, 0) * 1000 + digit(content, 1) * 100 + digit(content, 2) * 10 + digit(content, 3);
  const month = digit(content, 5) * 10 + digit(content, 6);
  const date = digit(content, 8) * 10 + digit(content, 9);
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && date >= 1)) return 'malformed';
  const last = month === 2 && leap(year) ? 29 : (lengths[month - 1] as number);
  return date <= last ? null : 'malformed';
}

const matching =
  (form: RegExp): Check =>
  (content) => {
    if (typeof content !== 'string') return 'wrong-type';
    return form.test(content) ? null : 'malformed';
  };
export const money = matching(/^(?:0|[1-9]\d{0,11})\.\d\d$/);
export const decimal = matching(/^(?:0|[1-9]\d{0,11})(?:\.\d{1,12})?$/);
export const percent = matching(/^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,12})?$/);
export const name: Check = (content) => {
  if (typeof content !== 'string') return 'wrong-type';
  return content.length <= 1000 && /\S/.test(content) ? null : 'malformed';
};
export const yesOrNo: Check = (content) => (typeof content === 'boolean' ? null : 'wrong-type');
export const whole =
  (least: number, most: number): Check =>
  (content) => {
    if (!Number.isSafeInteger(content)) return 'wrong-type';
    return (content as number) >= least && (content as number) <= most ? null : 'malformed';
  };
export const oneOf = (...options: readonly string[]): Check => {
  const known = new Set<unknown>(options);
  return (content) => (known.has(content) ? null : 'not-an-option');
};
export const orNone =
  (check: Check): Check =>
  (content) =>
    content === null ? null : check(content);

export const isObject = (content: unknown): content is Content =>
  typeof content === 'object' && content !== null && !Array.isArray(content);

/** The fields of a list's entries; those of `optional` may be left out. */
export interface EntryForm {
  readonly fields: Form;
  readonly optional?: ReadonlySet<string>;
  /** Fields that are lists themselves. */
  readonly lists?: ReadonlyMap<string, EntryForm>;
  readonly most?: number;
}

const none: ReadonlyMap<string, EntryForm> = new Map();
const required: ReadonlySet<string> = new Set();

/** Checks the fields of an entity, which may be left out. */
export function checkEntity(content: unknown, form: Form, at: string, faults: Fault[], lists = none): void {
  if (!isObject(content)) {
    faults.push({ code: 'wrong-type', at });
    return;
  }
  for (const field in content) {
    const list = lists.get(field);
    if (list === undefined) checkFact(content[field], form.get(field), at, field, faults);
    else checkList(content[field], list, `${at}/${field}`, faults);
  }
}

/** Checks one fact; one without a check is not known. */
export function checkFact(
  content: unknown,
  check: Check | undefined,
  at: string,
  field: string,
  faults: Fault[],
): void {
  const code = check === undefined ? 'unknown-path' : check(content);
  if (code !== null) faults.push({ code, at: `${at}/${field}` });
}

/** Checks a list of entries: first whether there are other fields anywhere, then those there are. */
export function checkList(content: unknown, form: EntryForm, at: string, faults: Fault[]): void {
  unknownFields(content, form, at, faults);
  knownFields(content, form, at, faults);
}

function unknownFields(content: unknown, { fields, lists = none }: EntryForm, at: string, faults: Fault[]): void {
  if (!Array.isArray(content)) return;
  for (let index = 0; index < content.length; index += 1) {
    const entry: unknown = content[index];
    if (!isObject(entry)) continue;
    for (const field in entry) {
      const list = lists.get(field);
      if (list !== undefined) unknownFields(entry[field], list, `${at}/${index}/${field}`, faults);
      else if (!fields.has(field)) faults.push({ code: 'unknown-path', at: `${at}/${index}/${field}` });
    }
  }
}

function knownFields(content: unknown, form: EntryForm, at: string, faults: Fault[]): void {
  const { fields, optional = required, lists = none, most = 10_000 } = form;
  if (!Array.isArray(content)) {
    faults.push({ code: 'wrong-type', at });
    return;
  }
  for (let index = 0; index < content.length; index += 1) {
    const entry: unknown = content[index];
    if (!isObject(entry)) {
      faults.push({ code: 'wrong-type', at: `${at}/${index}` });
      continue;
    }
    for (const [field, check] of fields) {
      const given = entry[field];
      if (given === undefined) {
        // A word of several is asked for by naming them.
        const code = check(undefined) === 'not-an-option' ? 'not-an-option' : 'missing';
        if (!optional.has(field)) faults.push({ code, at: `${at}/${index}/${field}` });
        continue;
      }
      const code = check(given);
      if (code !== null) faults.push({ code, at: `${at}/${index}/${field}` });
    }
    for (const [field, list] of lists)
      if (entry[field] !== undefined) knownFields(entry[field], list, `${at}/${index}/${field}`, faults);
  }
  if (content.length > most) faults.push({ code: content.length > 10_000 ? 'too-long' : 'malformed', at });
}
