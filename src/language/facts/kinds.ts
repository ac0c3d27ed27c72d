import { isDate } from '../../values/date.ts';
import { isDuration } from '../../values/duration.ts';
import { isInstant } from '../../values/instant.ts';
import { hasFewDigits, isDecimalText, isMoneyText, isPercentText, readAmount, readMoney } from '../../values/money.ts';
import { isTime } from '../../values/time.ts';
import { limits } from '../limits.ts';
import type { Value } from '../run-time/value.ts';

/** The value of content that the schema accepts; `undefined` leaves it to the schema to say what is wrong, or to accept it after all. */
export type ReadValue = (content: unknown) => Value | undefined;

/** What text has to be, and what is expected where it is not. */
export interface TextCheck {
  readonly holds: (text: string) => boolean;
  readonly expected: string | ((text: string) => string);
}

/** Facts that are given as text: what each has to be, in order, and as what it is read. */
export interface TextKind {
  /** What is expected where no text is given. */
  readonly expected: string;
  /** What it is counted in; left out where nothing. */
  readonly unit?: string;
  readonly checks: readonly TextCheck[];
  /** Read as a number, not as the text that it is. */
  readonly isAmount: boolean;
  readonly read: ReadValue;
}

const isNearDay = (day: string): boolean => day >= limits.firstDay && day <= limits.lastDay;
const nearDays = `from ${limits.firstDay} to ${limits.lastDay}`;

/** Text that is accepted as it is, if it is also near where told. */
function asText(expected: string, accepts: (text: string) => boolean, near: TextCheck | null = null): TextKind {
  const checks: TextCheck[] = [{ holds: accepts, expected }];
  if (near !== null) checks.push({ holds: (text) => !accepts(text) || near.holds(text), expected: near.expected });
  const passes = near === null ? accepts : (text: string) => accepts(text) && near.holds(text);
  const read: ReadValue = (given) => (typeof given === 'string' && passes(given) ? given : undefined);
  return { expected, checks, isAmount: false, read };
}

function asAmount(
  expected: string,
  accepts: (text: string) => boolean,
  amount: (text: string) => ReturnType<ReadValue>,
  notBelowNil: string | null,
  unit?: string,
): TextKind {
  const digits = `at most ${limits.digits} digits before the point and ${limits.digits} after it`;
  const isBelowNil = (text: string) => text.startsWith('-') && accepts(text.slice(1));
  return {
    expected,
    ...(unit !== undefined && { unit }),
    checks: [
      {
        holds: accepts,
        expected: notBelowNil === null ? expected : (text) => (isBelowNil(text) ? notBelowNil : expected),
      },
      { holds: (text) => !accepts(text) || hasFewDigits(text), expected: digits },
    ],
    isAmount: true,
    read: (given) => (typeof given === 'string' ? amount(given) : undefined),
  };
}

/** The kinds of facts that are given as text of one form. */
export const textKinds = {
  date: /* @__PURE__ */ asText('a day, like "2025-03-10"', isDate, { holds: isNearDay, expected: `a day ${nearDays}` }),
  money: /* @__PURE__ */ asAmount(
    'pounds and pence as text, like "10.00"',
    isMoneyText,
    readMoney,
    'pounds and pence that are not below nil, like "10.00"',
    'pounds',
  ),
  decimal: /* @__PURE__ */ asAmount(
    'a decimal as text, like "1.5"',
    isDecimalText,
    (text) => readAmount(text, false),
    'a decimal that is not below nil, like "1.5"',
  ),
  percent: /* @__PURE__ */ asAmount(
    'a percentage as text, like "4"',
    isPercentText,
    (text) => readAmount(text, true),
    null,
    'per cent',
  ),
  duration: /* @__PURE__ */ asText('a duration in months or years, like "P1M"', isDuration),
  instant: /* @__PURE__ */ asText('a moment with its offset, like "2025-03-10T18:30:00Z"', isInstant, {
    holds: (text) => isNearDay(text.slice(0, 10)),
    expected: `a moment ${nearDays}`,
  }),
  time: /* @__PURE__ */ asText('a time, like "18:00"', isTime),
} satisfies Record<string, TextKind>;

export type TextKindName = keyof typeof textKinds;

/** What a fact is that is neither a list nor an entry, as plain data. */
export type PlainForm =
  | TextKindName
  | 'text'
  | 'telephone'
  | 'boolean'
  | { readonly from: number; readonly to: number }
  | { readonly oneOf: readonly string[] };

/** A character that takes two places in a string is one. */
export const isShort = (text: string): boolean =>
  text.length <= limits.text || (text.length <= 2 * limits.text && [...text].length <= limits.text);

/** Free text; what is empty is refused before. */
export const freeText = {
  expected: `text of 1 to ${limits.text} characters`,
  checks: [
    { holds: isShort, expected: `text of 1 to ${limits.text} characters` },
    { holds: (given) => given === '' || /\S/.test(given), expected: 'text that is not blank' },
  ],
  isAmount: false,
  read: (given) => (typeof given === 'string' && isShort(given) && /\S/.test(given) ? given : undefined),
} as const satisfies TextKind;

export const inNationalForm = (number: string): string => number.replace(/[\s()-]/g, '').replace(/^(\+44|0044)0?/, '0');

/** With the area code or the code of a country, or one of the short numbers that begin with 1 or are 999. */
const TELEPHONE = /^(0\d{2,}|\+\d{3,}|1\d{2,5}|999)$/;

/** A telephone number, which is free text that is read in the national form. */
export const telephoneNumber = {
  expected: freeText.expected,
  checks: [
    ...freeText.checks,
    {
      holds: (text) => TELEPHONE.test(inNationalForm(text)),
      expected: 'a telephone number with its area code, like "01632 960123"',
    },
  ],
  isAmount: false,
  read(given) {
    if (typeof given !== 'string' || !isShort(given)) return undefined;
    const number = inNationalForm(given);
    return TELEPHONE.test(number) ? number : undefined;
  },
} as const satisfies TextKind;

/** A whole number from one to another, both included. */
export const wholeNumber = (least: number, most: number) => ({
  expected: `a whole number from ${least} to ${most}`,
  read: ((given) =>
    Number.isSafeInteger(given) && (given as number) >= least && (given as number) <= most
      ? (given as number)
      : undefined) as ReadValue,
});

export const trueOrFalse = {
  expected: 'true or false',
  read: ((given) => (typeof given === 'boolean' ? given : undefined)) as ReadValue,
};

/** One of some words. */
export function choiceOf(options: readonly string[]): { readonly read: ReadValue } {
  const known = new Set<unknown>(options);
  return { read: (given) => (known.has(given) ? (given as string) : undefined) };
}

export const listExpected = (most: number): string => `a list of at most ${most} entries`;
