import { type Decimal, decimal, ofUnits, toPlaces } from './decimal.ts';

const MONEY = /^(?:0|[1-9]\d*)\.\d{2}$/;
const DECIMAL = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const PERCENT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The most digits of an amount that is given, before the point and after it: four multiplied with one another are held whole. */
export const MOST_DIGITS = 12;
const FEW_DIGITS = new RegExp(`^-?\\d{1,${MOST_DIGITS}}(?:\\.\\d{1,${MOST_DIGITS}})?$`);

/** Pounds as text with two places, rounded half up: "12.34". A sum below nil has a sign, nil never. */
export const moneyText = (x: Decimal): string => toPlaces(x, 2);

/** Whether the text of an amount has no more digits than may be given. */
export const hasFewDigits = (text: string): boolean => FEW_DIGITS.test(text);

/** Whether text has the form of money: two places, no sign, no leading zeros. */
export const isMoneyText = (text: string): boolean => MONEY.test(text);

/** As money, but with any number of places. */
export const isDecimalText = (text: string): boolean => DECIMAL.test(text);

/** As a decimal, but a leading minus is allowed: "8.75" is 8.75 per cent, "-0.1" a tenth of one below nil. */
export const isPercentText = (text: string): boolean => PERCENT.test(text);

/**
 * The amount that text writes as it may be given: no leading noughts, at most so many digits, a minus where `signed`; `undefined`
 * for other text. The same number as `decimal` makes of it.
 */
export function readAmount(text: string, signed: boolean): Decimal | undefined {
  const start = signed && text.charCodeAt(0) === MINUS ? 1 : 0;
  const point = endOfDigits(text, start);
  if (point === start || point - start > MOST_DIGITS || (text.charCodeAt(start) === NOUGHT && point > start + 1))
    return undefined;
  let end = point;
  if (point < text.length) {
    end = endOfDigits(text, point + 1);
    const places = end - point - 1;
    if (text.charCodeAt(point) !== POINT || end !== text.length || places === 0 || places > MOST_DIGITS)
      return undefined;
    if (point - start + places > FIT) return decimal(text);
  }
  let units = 0;
  for (let at = start; at < end; at += 1) if (at !== point) units = units * 10 + text.charCodeAt(at) - NOUGHT;
  return ofUnits(start === 1 ? -units : units, Math.max(0, end - point - 1));
}

/** The same for money: two places, no sign. */
export const readMoney = (text: string): Decimal | undefined =>
  text.charCodeAt(text.length - 3) === POINT ? readAmount(text, false) : undefined;

/** The whole pence of what `readMoney` accepts; `undefined` for what it does not. */
export function readPence(text: string): number | undefined {
  const point = text.length - 3;
  if (point < 1 || point > MOST_DIGITS || text.charCodeAt(point) !== POINT) return undefined;
  if (text.charCodeAt(0) === NOUGHT && point > 1) return undefined;
  let pence = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at === point) continue;
    const digit = text.charCodeAt(at) - NOUGHT;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    pence = pence * 10 + digit;
  }
  return pence;
}

/** So many digits are a safe integer. */
const FIT = 15;
const MINUS = 45;
const POINT = 46;
const NOUGHT = 48;

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= NOUGHT && text.charCodeAt(at) < NOUGHT + 10) at += 1;
  return at;
}
