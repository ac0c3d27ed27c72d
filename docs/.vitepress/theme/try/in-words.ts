/** Values as a Briton writes them, made without the reader's locale so that everybody reads the same. */
const months = 'January February March April May June July August September October November December'.split(' ');

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** `2025-03-10` as 10 March 2025; what is no day as it stands. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return isDay(day) ? `${date} ${months[(month ?? 1) - 1]} ${year}` : day;
}

/** `1234.5` as £1,234.50; more than two places stay. */
export function poundsInWords(sum: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(sum) ?? [];
  if (whole === '') return sum;
  const pence = part.replace(/0+$/, '').padEnd(2, '0');
  return `${sign === '' ? '' : '−'}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${pence}`;
}

const periods: Readonly<Record<string, string>> = { Y: 'year', M: 'month', D: 'day' };
/** `P1Y6M` as 1 year 6 months. */
const durationInWords = (text: string): string =>
  [...text.matchAll(/(\d+)([YMD])/g)].map(([, count = '', unit = '']) => many(count, periods[unit] ?? '')).join(' ');

const many = (count: string | number, one: string): string => `${count} ${one}${String(count) === '1' ? '' : 's'}`;

export interface Worded {
  readonly unit?: string | null | undefined;
  readonly type?: unknown;
  readonly options?: Readonly<Record<string, string>>;
}

/** A value of an answer in words; a dash where there is none. */
export function valueInWords(value: unknown, { unit, type, options = {} }: Worded = {}): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((one) => valueInWords(one, { options })).join('; ') || 'none';
  if (typeof value === 'object') return 'unknown' in value ? openInWords(value) : recordInWords(value, options);
  const text = String(value);
  if (isDay(text)) return dayInWords(text);
  if (/^P(\d+[YMD])+$/.test(text)) return durationInWords(text);
  if (type === 'money' || (unit === 'pounds' && /^-?[\d.]+$/.test(text))) return poundsInWords(text);
  if (type === 'percent' || unit === 'per cent') return `${text} per cent`;
  if (typeof unit === 'string' && /^-?[\d.]+$/.test(text))
    return `${text} ${text === '1' ? unit.replace(/s$/, '') : unit}`;
  return /^[a-z][a-z-]*$/.test(text) ? choiceInWords(text, options) : text;
}

/** What is not known, by what it may be: `a day from 10 March 2025 to 9 April 2025`. */
function openInWords(value: object): string {
  const { between, oneOf } = value as { between?: { from: string; to: string }; oneOf?: readonly unknown[] };
  if (between !== undefined) return `a day from ${dayInWords(between.from)} to ${dayInWords(between.to)}`;
  if (oneOf !== undefined && oneOf.length <= 4) return oneOf.map((one) => valueInWords(one)).join(' or ');
  return 'not known';
}

const recordInWords = (record: object, options: Readonly<Record<string, string>>): string =>
  Object.entries(record)
    .map(([name, part]) => {
      const unit = name === 'amount' ? 'pounds' : null;
      return `${nameInWords(name)} ${valueInWords(part, { options, unit })}`;
    })
    .join(', ');

/** A word of the rules, such as `headed-fax`, as words. */
export const choiceInWords = (word: string, options: Readonly<Record<string, string>> = {}): string =>
  Object.hasOwn(options, word) ? (options[word] as string) : word.replaceAll('-', ' ');

/** `billingDate` as billing date. */
const nameInWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
