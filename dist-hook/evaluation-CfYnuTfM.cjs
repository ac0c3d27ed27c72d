'use strict';

var errors = require('./errors-DiCdZaI1.cjs');
var decimal_js = require('decimal.js');

class OutOfRange extends RangeError {
}

class Small {
  constructor(units, places) {
    this.units = units;
    this.places = places;
  }
  units;
  places;
}
const MOST_PLACES = 15;
const POWERS = Array.from({ length: MOST_PLACES + 1 }, (_, places) => 10 ** places);
const powerOf$1 = (places) => POWERS[places];
const { isSafeInteger: isSafeInteger$1 } = Number;
function smallOf(units, places) {
  let left = units;
  let at = places;
  for (; at > 0 && Math.floor(left / 10) * 10 === left; at -= 1) left /= 10;
  return new Small(left + 0, at);
}
function sumOf(a, b) {
  const further = a.places - b.places;
  const x = further < 0 ? a.units * powerOf$1(-further) : a.units;
  const y = further > 0 ? b.units * powerOf$1(further) : b.units;
  const units = x + y;
  if (!isSafeInteger$1(x) || !isSafeInteger$1(y) || !isSafeInteger$1(units)) return null;
  return smallOf(units, further < 0 ? b.places : a.places);
}
const negativeOf = ({ units, places }) => new Small(0 - units, places);
function productOf$1(a, b) {
  const [units, places] = [a.units * b.units, a.places + b.places];
  return isSafeInteger$1(units) && places <= MOST_PLACES ? smallOf(units, places) : null;
}
function compareSmall(a, b) {
  const further = a.places - b.places;
  const x = further < 0 ? a.units * powerOf$1(-further) : a.units;
  const y = further > 0 ? b.units * powerOf$1(further) : b.units;
  return x === y ? 0 : x < y ? -1 : 1;
}
function roundedSmall(a, places) {
  if (places >= a.places) return a;
  const unit = powerOf$1(a.places - places);
  const size = Math.abs(a.units);
  const rest = size % unit;
  const rounded = (size - rest) / unit + (rest * 2 >= unit ? 1 : 0);
  return smallOf(a.units < 0 ? -rounded : rounded, places);
}
const withPoint = (whole, part, places) => places === 0 ? `${whole}` : `${whole}.${String(part).padStart(places, "0")}`;
function smallText({ units, places }) {
  const size = Math.abs(units);
  const part = size % powerOf$1(places);
  const text = withPoint((size - part) / powerOf$1(places), part, places);
  return units < 0 ? `-${text}` : text;
}
function smallToPlaces(a, places) {
  const rounded = roundedSmall(a, places);
  const text = smallText(rounded);
  if (rounded.places === places) return text;
  return `${text}${rounded.places === 0 ? "." : ""}${"0".repeat(places - rounded.places)}`;
}
const [POINT$1, MINUS$1, NOUGHT$2] = [46, 45, 48];
const MOST_DIGITS$1 = 16;
function readSmall(text) {
  const start = text.charCodeAt(0) === MINUS$1 ? 1 : 0;
  if (text.length - start > MOST_DIGITS$1 + 1) return null;
  let point = text.length;
  let units = 0;
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - NOUGHT$2;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === POINT$1 - NOUGHT$2 && point === text.length) point = at;
    else return null;
  }
  const places = Math.max(0, text.length - point - 1);
  const isNumber = point > start && point !== text.length - 1;
  return isNumber && places <= MOST_PLACES && isSafeInteger$1(units) ? smallOf(start === 1 ? -units : units, places) : null;
}

const Exact = decimal_js.Decimal.clone({
  defaults: true,
  precision: 100,
  rounding: decimal_js.Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15
});
const isLarge = (x) => x.constructor === Exact && x instanceof Exact;
function largeOf(x) {
  if (x instanceof Small) return new Exact(smallText(x));
  return x instanceof Exact ? x : new Exact(x.dividend).dividedBy(x.divisor);
}
const MOST_BEFORE_POINT = 60;
const MOST_NOUGHTS_AFTER = 1e3;
function inBounds(x) {
  if (x.e < MOST_BEFORE_POINT && x.e > -MOST_NOUGHTS_AFTER || x.isZero()) return held(x);
  throw new OutOfRange(
    `more than ${MOST_BEFORE_POINT} digits before the point, or ${MOST_NOUGHTS_AFTER} noughts after it`
  );
}
const WORDS_OF_SMALL = 4;
function held(x) {
  if (x.d.length > WORDS_OF_SMALL || x.e > 15 || x.e < -15) return x.isZero() ? smallOf(0, 0) : x;
  return readSmall(x.toFixed()) ?? x;
}
const readLarge = (text) => held(new Exact(text));
const SNAP_PLACES = 40;
const roundedLarge = (x, places) => x.toDecimalPlaces(SNAP_PLACES, decimal_js.Decimal.ROUND_HALF_UP).toDecimalPlaces(places, decimal_js.Decimal.ROUND_HALF_UP);

class Quotient {
  constructor(dividend, divisor) {
    this.dividend = dividend;
    this.divisor = divisor;
  }
  dividend;
  divisor;
}
const powerOf = (places) => POWERS[places];
const { isSafeInteger } = Number;
function quotientOf(a, b) {
  const further = a.places - b.places;
  const dividend = further < 0 ? a.units * powerOf(-further) : a.units;
  const divisor = further > 0 ? b.units * powerOf(further) : b.units;
  if (!isSafeInteger(dividend) || !isSafeInteger(divisor)) return null;
  const [over, under] = divisor < 0 ? [-dividend, -divisor] : [dividend, divisor];
  if (over % under === 0) return smallOf(over / under, 0);
  let [others, twos, fives] = [under, 0, 0];
  for (; others % 2 === 0; twos += 1) others /= 2;
  for (; others % 5 === 0; fives += 1) others /= 5;
  if (over % others !== 0) return new Quotient(over, under);
  const places = Math.max(twos, fives);
  const units = over / others * 2 ** (places - twos) * 5 ** (places - fives);
  return places <= MOST_PLACES && isSafeInteger(units) ? smallOf(units, places) : null;
}
function compareQuotients(a, b) {
  const [aOver, aUnder] = a instanceof Small ? [a.units, powerOf(a.places)] : [a.dividend, a.divisor];
  const [bOver, bUnder] = b instanceof Small ? [b.units, powerOf(b.places)] : [b.dividend, b.divisor];
  const [x, y] = [aOver * bUnder, bOver * aUnder];
  if (x !== y) return x < y ? -1 : 1;
  if (isSafeInteger(x)) return 0;
  const [p, q] = [BigInt(aOver) * BigInt(bUnder), BigInt(bOver) * BigInt(aUnder)];
  return p === q ? 0 : p < q ? -1 : 1;
}
function sizeTo({ dividend, divisor }, places) {
  if (places > MOST_PLACES || divisor * 10 > Number.MAX_SAFE_INTEGER) return null;
  const size = Math.abs(dividend);
  let rest = size % divisor;
  const whole = (size - rest) / divisor;
  let step = 1;
  while (divisor * powerOf(step + 1) <= Number.MAX_SAFE_INTEGER && step + 1 < MOST_PLACES) step += 1;
  let part = 0;
  for (let left = places; left > 0; left -= step) {
    const unit = powerOf(Math.min(step, left));
    const scaled = rest * unit;
    rest = scaled % divisor;
    part = part * unit + (scaled - rest) / divisor;
  }
  if (rest * 2 < divisor) return { whole, part };
  return part + 1 < powerOf(places) ? { whole, part: part + 1 } : { whole: whole + 1, part: 0 };
}
function roundedQuotient(x, places) {
  const found = sizeTo(x, places);
  if (found === null) return null;
  const units = found.whole * powerOf(places) + found.part;
  return isSafeInteger(units) ? smallOf(x.dividend < 0 ? -units : units, places) : null;
}
function quotientToPlaces(x, places) {
  const found = sizeTo(x, places);
  if (found === null) return null;
  const { whole, part } = found;
  const sign = x.dividend < 0 && (whole > 0 || part > 0) ? "-" : "";
  return `${sign}${withPoint(whole, part, places)}`;
}

const TEXT = /^-?\d+(\.\d+)?$/;
const hide = (x) => x;
const show = (x) => x;
function decimal(text) {
  const small = readSmall(text);
  if (small !== null) return hide(small);
  if (!TEXT.test(text)) throw new RangeError(`not a decimal number: \`${text}\``);
  return hide(readLarge(text));
}
const ofUnits = (units, places2) => hide(smallOf(units, places2));
const ofInt = (n) => {
  if (!Number.isSafeInteger(n)) throw new OutOfRange(`not a whole number that is held exactly: ${n}`);
  return hide(smallOf(n, 0));
};
const isDecimal = (x) => typeof x === "object" && x !== null && (x instanceof Small || x instanceof Quotient || isLarge(x));
const isSmallNil = (x) => x instanceof Small && x.units === 0;
function plus(a, b) {
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) {
    const sum = sumOf(x, y);
    if (sum !== null) return hide(sum);
  } else if (x instanceof Quotient && isSmallNil(y)) return a;
  else if (y instanceof Quotient && isSmallNil(x)) return b;
  return hide(inBounds(largeOf(x).plus(largeOf(y))));
}
function minus(a, b) {
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) {
    const difference = sumOf(x, negativeOf(y));
    if (difference !== null) return hide(difference);
  } else if (x instanceof Quotient && isSmallNil(y)) return a;
  return hide(inBounds(largeOf(x).minus(largeOf(y))));
}
function times(a, b) {
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) {
    const product = productOf$1(x, y);
    if (product !== null) return hide(product);
  }
  return hide(inBounds(largeOf(x).times(largeOf(y))));
}
function dividedBy(a, b) {
  if (isNil(b)) throw new RangeError("division by nil");
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) {
    const quotient = quotientOf(x, y);
    if (quotient !== null) return hide(quotient);
  }
  return hide(inBounds(largeOf(x).dividedBy(largeOf(y))));
}
const isOfNumbers = (x) => x instanceof Small || x instanceof Quotient;
function compare(a, b) {
  const [x, y] = [show(a), show(b)];
  if (x instanceof Small && y instanceof Small) return compareSmall(x, y);
  return isOfNumbers(x) && isOfNumbers(y) ? compareQuotients(x, y) : largeOf(x).comparedTo(largeOf(y));
}
function places(a) {
  const x = show(a);
  return x instanceof Small ? x.places : largeOf(x).decimalPlaces();
}
function penceIn(a) {
  const x = show(a);
  return x instanceof Small && x.places <= 2 ? x.units * (x.places === 2 ? 1 : x.places === 1 ? 10 : 100) : Number(largeOf(x).times(100).toFixed(0));
}
function penceText(pence) {
  const [sign, size] = pence < 0 ? ["-", -pence] : ["", pence];
  const part = size % 100;
  return `${sign}${(size - part) / 100}.${part < 10 ? "0" : ""}${part}`;
}
const ofPence = (pence) => Number.isSafeInteger(pence) ? ofUnits(pence, 2) : decimal(penceText(pence));
function isNil(a) {
  const x = show(a);
  return x instanceof Small ? x.units === 0 : !(x instanceof Quotient) && x.isZero();
}
const lesser = (a, b) => compare(a, b) <= 0 ? a : b;
const greater = (a, b) => compare(a, b) >= 0 ? a : b;
function roundHalfUp(a, places2) {
  const x = show(a);
  if (x instanceof Small) return hide(roundedSmall(x, places2));
  const rounded = x instanceof Quotient ? roundedQuotient(x, places2) : null;
  return hide(rounded ?? held(roundedLarge(largeOf(x), places2)));
}
function toPlaces(a, places2) {
  const x = show(a);
  if (x instanceof Small) return smallToPlaces(x, places2);
  const shown = x instanceof Quotient ? quotientToPlaces(x, places2) : null;
  return shown ?? roundedLarge(largeOf(x), places2).toFixed(places2);
}
function toPlain(a) {
  const x = show(a);
  return x instanceof Small ? smallText(x) : largeOf(x).toFixed();
}

const MONEY = /^(?:0|[1-9]\d*)\.\d{2}$/;
const DECIMAL = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const PERCENT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const MOST_DIGITS = 12;
const FEW_DIGITS = new RegExp(`^-?\\d{1,${MOST_DIGITS}}(?:\\.\\d{1,${MOST_DIGITS}})?$`);
const moneyText = (x) => toPlaces(x, 2);
const hasFewDigits = (text) => FEW_DIGITS.test(text);
const isMoneyText = (text) => MONEY.test(text);
const isDecimalText = (text) => DECIMAL.test(text);
const isPercentText = (text) => PERCENT.test(text);
function readAmount(text, signed) {
  const start = signed && text.charCodeAt(0) === MINUS ? 1 : 0;
  const point = endOfDigits(text, start);
  if (point === start || point - start > MOST_DIGITS || text.charCodeAt(start) === NOUGHT$1 && point > start + 1)
    return void 0;
  let end = point;
  if (point < text.length) {
    end = endOfDigits(text, point + 1);
    const places = end - point - 1;
    if (text.charCodeAt(point) !== POINT || end !== text.length || places === 0 || places > MOST_DIGITS)
      return void 0;
    if (point - start + places > FIT) return decimal(text);
  }
  let units = 0;
  for (let at = start; at < end; at += 1) if (at !== point) units = units * 10 + text.charCodeAt(at) - NOUGHT$1;
  return ofUnits(start === 1 ? -units : units, Math.max(0, end - point - 1));
}
const readMoney = (text) => text.charCodeAt(text.length - 3) === POINT ? readAmount(text, false) : void 0;
function readPence(text) {
  const point = text.length - 3;
  if (point < 1 || point > MOST_DIGITS || text.charCodeAt(point) !== POINT) return void 0;
  if (text.charCodeAt(0) === NOUGHT$1 && point > 1) return void 0;
  let pence = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at === point) continue;
    const digit = text.charCodeAt(at) - NOUGHT$1;
    if (!(digit >= 0 && digit <= 9)) return void 0;
    pence = pence * 10 + digit;
  }
  return pence;
}
const FIT = 15;
const MINUS = 45;
const POINT = 46;
const NOUGHT$1 = 48;
function endOfDigits(text, from) {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= NOUGHT$1 && text.charCodeAt(at) < NOUGHT$1 + 10) at += 1;
  return at;
}

const limits = {
  /** The days and moments that a fact may give: no reckoning from them leaves the calendar, and no span of them is very long. */
  firstDay: "1900-01-01",
  lastDay: "2199-12-31",
  /** The digits of an amount before the point, and those after it. */
  digits: MOST_DIGITS,
  /** The greatest whole number of a fact, unless its schema says less: seconds of it are counted exactly, and so are their sums. */
  wholeNumber: 999999999999,
  /** The characters of a text. */
  text: 1e3,
  /** The entries of one list of facts, unless its schema says less; and the matters of a file. */
  listEntries: 1e4,
  /** The charges that one notification changes, and the rises before it: each is held against the others. */
  prices: 200,
  /** Lists and objects within one another, in facts, options and documents. */
  nesting: 64,
  /** Lists and objects in what is given at once: the facts of one question, a customer's file, all files of a policy. */
  parts: 25e4,
  /** Entries of one list that is looked at at all. */
  entries: 1e6,
  /** Lists and objects within one another in a rule file, a word or examples: theirs have at most 13. */
  documentNesting: 32,
  /** Values in one rule file or word: the largest of the contract has under 1,000. */
  documentValues: 2e4,
  /** Terms and rules that read one another in a row, within one rule file. */
  namesInRow: 100,
  /** Names that read one another in a row, parts without a name and those of consulted decisions among them: as deep is the stack. */
  row: 400,
  /** Decisions that consult one another in a row. */
  decisionsInRow: 20,
  /** Parts of one type, fields and entries: records within records grow by every name that puts two of them together. */
  typeParts: 1e3,
  /** Terms of one rule file or word, those of the words that it uses counted for each use: the contract's have under 1,000. */
  termsInAll: 5e4,
  /** Entries of one list that is worked out. */
  listWorkedOut: 2e5,
  /** Steps of one value that a reason tells, of interest the stretches of days: a year of them where it compounds daily. */
  stepsTold: 400,
  /** Steps of the evaluator for one answer: a hundred years of interest, compounding daily, take 1.2 million. */
  steps: 15e5,
  /** Steps that a decision takes which is consulted on facts put in place, besides those of its lists. */
  stepsOfDecision: 500,
  /** Decisions that are consulted on facts put in place, each as often as these differ, where a fact moves or a decision is made into code. */
  consultedApart: 250,
  /** Steps for all answers of one call: of the readings that are compared, or the matters of a file. */
  stepsOfCall: 3e6,
  /** Steps for a fact that moves, of which an entry on a span of its values takes ten: a million or so where each day and sum of an invoice of the contract moves. */
  stepsOfMoving: 1e8
};

function lazily(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const MIN_DATE = "0001-01-01";
const MAX_DATE = "9999-12-31";
const DAYS_IN_400_YEARS = 146097;
const DAYS_FROM_YEAR_0_TO_1970 = 719468;
function dayNumber(date) {
  const month = twoDigits$1(date, 5);
  const year = twoDigits$1(date, 0) * 100 + twoDigits$1(date, 2) - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + twoDigits$1(date, 8) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_FROM_YEAR_0_TO_1970;
}
const ZERO = "0".charCodeAt(0);
const twoDigits$1 = (text, at) => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
const FIRST = dayNumber(MIN_DATE);
const LAST = dayNumber(MAX_DATE);
const isDayNumber = (number) => Number.isInteger(number) && number >= FIRST && number <= LAST;
function dateOfNumber(number) {
  if (!isDayNumber(number)) {
    throw new OutOfRange(`day ${number} from 1970-01-01 is no date from ${MIN_DATE} to ${MAX_DATE}`);
  }
  const days = number + DAYS_FROM_YEAR_0_TO_1970;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month < 3 ? 1 : 0);
  return dateOf(year, month, day);
}
const padded = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
const dateOf = (year, month, day) => `${padded[Math.floor(year / 100)]}${padded[year % 100]}-${padded[month]}-${padded[day]}`;

function isDate(text) {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
}
const DASH = 45;
const NOUGHT = 48;
function twoDigits(text, at) {
  const tens = text.charCodeAt(at) - NOUGHT;
  const ones = text.charCodeAt(at + 1) - NOUGHT;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
const addDays = (date, days) => dateOfNumber(dayNumber(date) + days);
function addMonths(date, months, shortMonth) {
  const month = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(month / 12);
  if (!Number.isInteger(months) || year < 1 || year > 9999)
    throw new OutOfRange(`${date} and ${months} months is no date from ${MIN_DATE} to ${MAX_DATE}`);
  const day = Number(date.slice(8));
  const last = daysOfMonth(year, month % 12 + 1);
  if (day <= last) return dateOf(year, month % 12 + 1, day);
  const lastDay = dateOf(year, month % 12 + 1, last);
  return shortMonth === "pulled-back" ? lastDay : addDays(lastDay, 1);
}
const daysBetween = (from, to) => dayNumber(to) - dayNumber(from);
const weekday = (date) => (
  // 1970-01-01 was a Thursday; days before it have numbers below nil.
  ((dayNumber(date) + 3) % 7 + 7) % 7 + 1
);
function wholeMonthsBetween(from, to) {
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const day = Math.min(Number(from.slice(8)), daysInMonth(to));
  return Math.max(0, Number(to.slice(8)) < day ? months - 1 : months);
}
const yearOf = (date) => Number(date.slice(0, 4));
const earlier = (a, b) => a <= b ? a : b;
const later = (a, b) => a >= b ? a : b;
const monthOf = (date) => Number(date.slice(5, 7));
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysInMonth = (date) => daysOfMonth(yearOf(date), monthOf(date));
function daysOfMonth(year, month) {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const amounts = ["money", "decimal", "percent"];
const units = ["count", "days", "months", "hours", "seconds"];
const words = {
  date: ["a date", "dates"],
  money: ["money", "money"],
  decimal: ["a decimal", "decimals"],
  percent: ["a percentage", "percentages"],
  count: ["a count", "counts"],
  days: ["a number of days", "numbers of days"],
  months: ["a number of months", "numbers of months"],
  hours: ["a number of hours", "numbers of hours"],
  seconds: ["a number of seconds", "numbers of seconds"],
  whole: ["a whole number", "whole numbers"],
  boolean: ["true or false", "conditions"],
  duration: ["a duration", "durations"],
  instant: ["an instant", "instants"],
  time: ["a time", "times"],
  text: ["text", "texts"],
  calendar: ["a calendar", "calendars"],
  none: ["none", "none"],
  entity: ["an entity", "entities"]
};
const ofEachUnit = (entry) => ({
  count: entry,
  days: entry,
  months: entry,
  hours: entry,
  seconds: entry,
  whole: entry
});
const isAmount = (type) => amounts.includes(type);
const isWhole = (type) => type === "whole" || units.includes(type);
const isChoice = (type) => typeof type === "object" && "choice" in type;
const isList = (type) => typeof type === "object" && "list" in type;
const isTimelineType = (type) => typeof type === "object" && "timeline" in type;
const isRecordType = (type) => typeof type === "object" && "record" in type;
function sameType(a, b) {
  if (typeof a === "string" || typeof b === "string") return a === b;
  if ("choice" in a) return "choice" in b && sameNames(a.choice, b.choice);
  if ("list" in a) return "list" in b && sameType(a.list, b.list);
  if ("timeline" in a) return "timeline" in b && sameType(a.timeline, b.timeline);
  if (!("record" in b)) return false;
  return sameNames(Object.keys(a.record), Object.keys(b.record)) && Object.entries(a.record).every(([name, type]) => {
    const other = b.record[name];
    return other !== void 0 && sameType(type, other);
  });
}
const partsKnown = /* @__PURE__ */ new WeakMap();
function partsOfType(type) {
  if (typeof type === "string" || "choice" in type) return 1;
  const known = partsKnown.get(type);
  if (known !== void 0) return known;
  const within = "list" in type ? [type.list] : "timeline" in type ? [type.timeline] : Object.values(type.record);
  const parts = within.reduce((sum, part) => sum + partsOfType(part), 1);
  partsKnown.set(type, parts);
  return parts;
}
function typeText(type) {
  if (typeof type === "string") return words[type][0];
  if ("choice" in type) return `one of ${quoted(type.choice)}`;
  if ("list" in type) return `a list of ${manyText(type.list)}`;
  if ("timeline" in type) return `a timeline of ${manyText(type.timeline)}`;
  return `a record of ${quoted(Object.keys(type.record))}`;
}
function manyText(type) {
  if (typeof type === "string") return words[type][1];
  if ("choice" in type) return quoted(type.choice);
  if ("list" in type) return `lists of ${manyText(type.list)}`;
  if ("timeline" in type) return `timelines of ${manyText(type.timeline)}`;
  return `records of ${quoted(Object.keys(type.record))}`;
}
function quoted(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}
function sameNames(a, b) {
  return a.length === b.length && a.every((name) => b.includes(name));
}

const numbers = [...amounts, ...units];
const inOrder = [...numbers, "date", "time"];
const number = (as) => ({ some: numbers, as });
const amount = (as) => ({ some: amounts, as });
const ordered = (as) => ({ some: inOrder, as });
const whole = (as) => ({ some: units, as });
function bindingsOf(pattern, type, bindings) {
  if (type === "none") return bindings;
  if (typeof pattern === "string") return fitsSimple(pattern, type) ? bindings : null;
  if ("some" in pattern) return isSome(pattern.some, type) ? bind(pattern.as, type, bindings) : null;
  if ("any" in pattern) return bind(pattern.any, type, bindings);
  if ("choice" in pattern)
    return isChoice(type) && type.choice.every((option) => pattern.choice.includes(option)) ? bindings : null;
  if ("list" in pattern) return isList(type) ? bindingsOf(pattern.list, type.list, bindings) : null;
  if ("timeline" in pattern) return isTimelineType(type) ? bindingsOf(pattern.timeline, type.timeline, bindings) : null;
  if ("record" in pattern) {
    const fields = isRecordType(type) ? bindingsOfFields(pattern.record, type.record, bindings) : null;
    return fields === null || pattern.as === void 0 ? fields : bind(pattern.as, type, fields);
  }
  return null;
}
function bindingsOfFields(fields, record, bindings) {
  let all = bindings;
  for (const [field, pattern] of Object.entries(fields)) {
    const type = Object.hasOwn(record, field) ? record[field] : void 0;
    all = type === void 0 || all === null ? null : bindingsOf(pattern, type, all);
  }
  return all;
}
function bindingsOfField(pattern, field, list, bindings) {
  if (!isList(list) || !isRecordType(list.list)) return isList(list) && list.list === "none" ? bindings : null;
  const { record } = list.list;
  const type = Object.hasOwn(record, field) ? record[field] : void 0;
  if (type === void 0) return null;
  if ("field" in pattern) return bindingsOf(pattern.field, type, bindings);
  return isKey(type) && Object.values(record).every((other) => isKey(other) || isSome(numbers, other)) ? bindings : null;
}
const isKey = (type) => type === "date" || type === "text" || type === "boolean" || type === "none" || isChoice(type);
function typeOfPattern(pattern, bindings) {
  if (typeof pattern === "string") return pattern;
  if ("some" in pattern) return bindings.get(pattern.as) ?? pattern.some[0];
  if ("any" in pattern) return bindings.get(pattern.any) ?? "none";
  if ("choice" in pattern) return pattern;
  if ("list" in pattern) return { list: typeOfPattern(pattern.list, bindings) };
  if ("timeline" in pattern) return { timeline: typeOfPattern(pattern.timeline, bindings) };
  if ("record" in pattern) {
    const whole2 = pattern.as === void 0 ? void 0 : bindings.get(pattern.as);
    if (whole2 !== void 0) return whole2;
    const fields = Object.entries(pattern.record).map(([field, of]) => [field, typeOfPattern(of, bindings)]);
    return { record: Object.fromEntries(fields) };
  }
  return "text";
}
function withAllOptions(pattern, type) {
  if (typeof pattern === "string") return pattern === "text" && isChoice(type) ? "text" : type;
  if ("choice" in pattern) return isChoice(type) ? pattern : type;
  if ("list" in pattern && isList(type)) return { list: withAllOptions(pattern.list, type.list) };
  if ("record" in pattern && isRecordType(type)) {
    const fields = Object.entries(type.record).map(([field, of]) => {
      const part = pattern.record[field];
      return [field, part === void 0 ? of : withAllOptions(part, of)];
    });
    return { record: Object.fromEntries(fields) };
  }
  return type;
}
function patternText(pattern, bindings = /* @__PURE__ */ new Map()) {
  if (typeof pattern === "string") return typeText(pattern);
  if ("some" in pattern) {
    const bound = bindings.get(pattern.as);
    return bound === void 0 ? someText(pattern.some) : typeText(bound);
  }
  if ("any" in pattern) {
    const bound = bindings.get(pattern.any);
    return bound === void 0 ? "anything" : typeText(bound);
  }
  if ("choice" in pattern) return typeText(pattern);
  if ("list" in pattern)
    return typeof pattern.list === "string" ? typeText({ list: pattern.list }) : `a list of ${entriesText(pattern.list, bindings)}`;
  if ("timeline" in pattern)
    return typeof pattern.timeline === "string" ? typeText({ timeline: pattern.timeline }) : `a timeline of ${entriesText(pattern.timeline, bindings)}`;
  if ("record" in pattern) return recordText(pattern.record, bindings);
  if ("field" in pattern) return `the name of a field that holds ${patternText(pattern.field, bindings)}`;
  return "the name of a field of days or words, all other fields being numbers";
}
function entriesText(pattern, bindings) {
  const text = patternText(pattern, bindings);
  return text === "anything" ? "anything" : `entries, each ${text}`;
}
function recordText(fields, bindings) {
  const held = Object.entries(fields).map(([field, of]) => `\`${field}\` (${patternText(of, bindings)})`);
  return held.length === 0 ? "a record" : `a record with ${held.join(", ")}`;
}
function someText(some) {
  const texts = [
    ...some.filter((type) => !isWhole(type)).map(typeText),
    ...units.every((unit) => some.includes(unit)) ? ["a whole number"] : some.filter(isWhole).map(typeText)
  ];
  return texts.length === 1 ? texts[0] : `${texts.slice(0, -1).join(", ")} or ${texts.at(-1)}`;
}
function fitsSimple(pattern, type) {
  if (pattern === "text") return type === "text" || isChoice(type);
  return sameType(pattern, type) || type === "whole" && isWhole(pattern);
}
const isSome = (some, type) => some.includes(type) || type === "whole" && some.some(isWhole);
function bind(as, type, bindings) {
  const bound = bindings.get(as);
  const kind = bound === void 0 ? type : kindOfBoth(bound, type);
  return kind === null ? null : new Map(bindings).set(as, kind);
}
function kindOfBoth(a, b) {
  if (a === "none" || b === "none") return a === "none" ? b : a;
  if (isChoice(a) && isChoice(b)) return a.choice.some((option) => b.choice.includes(option)) ? a : null;
  if (a === "text" && isChoice(b) || b === "text" && isChoice(a)) return "text";
  if (isWhole(a) && isWhole(b) && (a === "whole" || b === "whole")) return a === "whole" ? b : a;
  if (isList(a) && isList(b)) {
    const list = kindOfBoth(a.list, b.list);
    return list === null ? null : { list };
  }
  if (isTimelineType(a) && isTimelineType(b)) {
    const timeline = kindOfBoth(a.timeline, b.timeline);
    return timeline === null ? null : { timeline };
  }
  if (isRecordType(a) && isRecordType(b)) return recordOfBoth(a.record, b.record);
  return sameType(a, b) ? a : null;
}
function recordOfBoth(a, b) {
  if (Object.keys(a).length !== Object.keys(b).length) return null;
  const record = {};
  for (const [field, type] of Object.entries(a)) {
    const other = Object.hasOwn(b, field) ? b[field] : null;
    const kind = other === null ? null : kindOfBoth(type, other);
    if (kind === null) return null;
    record[field] = kind;
  }
  return { record };
}
const takesAmounts = (pattern) => typeof pattern === "string" ? isAmount(pattern) : "some" in pattern && pattern.some.some(isAmount);

class Unknown {
  /** The table that does not answer; `null` when facts are missing. */
  table;
  /** What it may be, none (`null`) among it where it may be none. Few, each of them known. */
  may;
  /** A day of these, if it is none of those. */
  between;
  constructor(table, may = null, between = null) {
    this.table = table;
    this.may = may;
    this.between = between;
    Object.freeze(this);
  }
}
const UNKNOWN = new Unknown(null);
const OUT_OF_RANGE = new Unknown(null);
const isUnknown = (value) => value instanceof Unknown;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !isUnknown(value) && !isDecimal(value) && !isTimeline(value) && !isCalendar(value);
function toPlainValue(value) {
  if (value === null || typeof value !== "object") return value;
  if (isUnknown(value)) {
    const { may, between } = value;
    return {
      unknown: true,
      ...may === null ? {} : { oneOf: may.map(toPlainValue) },
      ...between === null ? {} : { between }
    };
  }
  if (isDecimal(value)) return toPlain(value);
  if (Array.isArray(value)) return value.map(toPlainValue);
  if (isTimeline(value)) {
    if (value.table !== null) return { table: value.table };
    return value.steps.map((step) => ({ from: step.from, value: toPlainValue(step.value) }));
  }
  if (isCalendar(value)) return { table: value.table };
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => [field, toPlainValue(part)])
  );
}
const isTimeline = (value) => typeof value === "object" && value !== null && "steps" in value && "answersTo" in value;
const isCalendar = (value) => typeof value === "object" && value !== null && "holidays" in value && "answersFrom" in value;
function sameValue(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (isDecimal(a)) return isDecimal(b) && compare(a, b) === 0;
  if (isUnknown(a)) return isUnknown(b) && sameUnknown(a, b);
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b);
  if (isDecimal(b) || isUnknown(b) || Array.isArray(b)) return false;
  if (isOfTable(a) || isOfTable(b)) return false;
  if (isTimeline(a)) return isTimeline(b) && sameSteps(a.steps, b.steps);
  return !isTimeline(b) && sameFields(a, b);
}
const sameItems = (a, b) => a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
const sameSteps = (a, b) => a.length === b.length && a.every(({ from, value }, index) => from === b[index]?.from && sameValue(value, b[index].value));
function sameFields(a, b) {
  const [fields, others] = [Object.keys(a), Object.keys(b)];
  if (fields.length !== others.length) return false;
  return fields.every((field, index) => field === others[index] && sameValue(a[field], b[field]));
}
function sameUnknown(a, b) {
  if (a.between?.from !== b.between?.from || a.between?.to !== b.between?.to) return false;
  return a.may === null || b.may === null ? a.may === b.may : sameItems(a.may, b.may);
}
const isOfTable = (value) => isCalendar(value) || isTimeline(value) && value.table !== null;

const isSame = (a, b) => Object.is(a, b) || isDecimal(a) && isDecimal(b) && compare(a, b) === 0;
const byDay = (dated) => [...dated].sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
function timeline(steps, options = {}) {
  const { answersTo = null, table = null } = options;
  const sorted = byDay(steps);
  const changes = [];
  for (const [i, step] of sorted.entries()) {
    const before = changes.at(-1);
    const isLastOfDay = step.from !== sorted[i + 1]?.from;
    if (!isLastOfDay || answersTo !== null && step.from > answersTo) continue;
    if (before === void 0 || !isSame(before.value, step.value)) changes.push(step);
  }
  return { steps: changes, answersTo, table };
}
const constant = (value) => timeline([{ from: MIN_DATE, value }]);
function valueOn$1(t, day) {
  if (t.answersTo !== null && day > t.answersTo) return void 0;
  let low = 0;
  let high = t.steps.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (t.steps[middle].from <= day) low = middle + 1;
    else high = middle;
  }
  return t.steps[low - 1]?.value;
}
function changesOf({ steps, answersTo }) {
  const days = steps.map(({ from }) => from);
  if (days[0] !== MIN_DATE) days.unshift(MIN_DATE);
  if (steps.length > 0 && answersTo !== null && answersTo < MAX_DATE) days.push(addDays(answersTo, 1));
  return days;
}
const mapValues = (t, f) => timeline(
  t.steps.map(({ from, value }) => ({ from, value: value === null ? null : f(value) })),
  t
);

function holdsUnknown(value) {
  if (typeof value !== "object" || value === null || isDecimal(value)) return false;
  if (Array.isArray(value)) {
    for (const entry of value) if (holdsUnknown(entry)) return true;
    return false;
  }
  if (isUnknown(value)) return true;
  if (isTimeline(value) || isCalendar(value)) return false;
  for (const field in value)
    if (holdsUnknown(value[field])) return true;
  return false;
}

const EITHER = new Unknown(null, Object.freeze([true, false]));
const eitherBy = (table) => table === null ? EITHER : new Unknown(table, EITHER.may);
const mayHold = (held) => held === true || isUnknown(held) && (held.may === null || held.may.includes(true));
const truth = (held) => isUnknown(held) ? mayHold(held) && eitherBy(held.table) : held === true;
function allOf(items, heldBy) {
  let result = true;
  for (const item of items) {
    const held = heldBy(item);
    if (!mayHold(held)) return false;
    if (held !== true) result = also(result, held);
  }
  return result;
}
function anyOf(items, heldBy) {
  let result = false;
  for (const item of items) {
    const held = heldBy(item);
    if (held === true) return true;
    if (mayHold(held)) result = also(result, held);
  }
  return result;
}
const notOf = (held) => {
  if (held === true) return false;
  return mayHold(held) ? eitherBy(isUnknown(held) ? held.table : null) : true;
};
const also = (result, held) => eitherBy((isUnknown(result) ? result.table : null) ?? (isUnknown(held) ? held.table : null));

const most$1 = 16;
function eitherOf(values) {
  const found = [];
  let days = null;
  for (const value of values) {
    if (isUnknown(value)) {
      if (value.may === null && value.between === null) return openAmong(values);
      for (const alternative of value.may ?? []) add(found, alternative);
      days = spanOf(days, value.between);
    } else if (holdsUnknown(value)) return partByPart(values) ?? openAmong(values);
    else add(found, value);
  }
  if (found.length > most$1) {
    if (!found.every((value) => value === null || isDay(value))) return partByPart(values) ?? openAmong(values);
    for (const day of found) if (isDay(day)) days = spanOf(days, { from: day, to: day });
  }
  return unlessOne(found, days, tableAmong(values));
}
function unlessOne(found, days, table) {
  const apart = days === null ? found : found.filter((value) => !isDay(value) || value < days.from || value > days.to);
  const all = days !== null && days.from === days.to ? [...apart, days.from] : apart;
  const between = days === null || days.from === days.to ? null : days;
  if (all.length === 1 && between === null) return all[0];
  if (all.length === 2 && all.includes(true) && all.includes(false)) return eitherBy(table);
  return new Unknown(table, all.length === 0 ? null : Object.freeze(all), between);
}
function add(found, value) {
  if (!found.some((other) => sameValue(other, value))) found.push(value);
}
const isDay = (value) => typeof value === "string" && isDate(value);
function spanOf(a, b) {
  if (a === null || b === null) return a ?? b;
  return { from: earlier(a.from, b.from), to: later(a.to, b.to) };
}
function openAmong(values) {
  const table = tableAmong(values);
  return table === null ? UNKNOWN : new Unknown(table);
}
function tableAmong(values) {
  for (const value of values) {
    if (typeof value !== "object" || value === null) continue;
    const parts = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
    const table = isUnknown(value) ? value.table : tableAmong(parts);
    if (table !== null) return table;
  }
  return null;
}
function partByPart(values) {
  const [first] = values;
  if (Array.isArray(first)) {
    if (!values.every((value) => Array.isArray(value) && value.length === first.length)) return null;
    return first.map((_, index) => eitherOf(values.map((value) => value[index])));
  }
  if (!isRecord(first)) return null;
  const fields = Object.keys(first);
  const isAlike = (value) => isRecord(value) && String(Object.keys(value)) === String(fields);
  if (!values.every(isAlike)) return null;
  return Object.fromEntries(
    fields.map((field) => [field, eitherOf(values.map((value) => value[field] ?? null))])
  );
}
const dayBetween = (days, orNone) => unlessOne(orNone ? [null] : [], days, null);

const most = 256;
function alternativesOf(value) {
  if (isUnknown(value)) return value.between === null ? value.may : null;
  if (!holdsUnknown(value)) return [value];
  if (Array.isArray(value)) return productOf(value.map(alternativesOf));
  if (!isRecord(value)) return null;
  const fields = Object.keys(value);
  const contents = productOf(Object.values(value).map(alternativesOf));
  return contents?.map((parts) => Object.fromEntries(parts.map((part, index) => [fields[index], part]))) ?? null;
}
function productOf(choices) {
  let rows = [[]];
  for (const choice of choices) {
    if (choice === null || rows.length * choice.length > most) return null;
    if (choice.length === 1) for (const row of rows) row.push(choice[0]);
    else rows = choice.flatMap((one) => rows.map((row) => [...row, one]));
  }
  return rows;
}
const combinationsOf = (values) => productOf(values.map(alternativesOf));
function whichever(value, work) {
  if (!isUnknown(value)) return work(value);
  const all = alternativesOf(value);
  return all === null ? value : eitherOf(all.map(work));
}

function inRange(value) {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : OUT_OF_RANGE;
  return Array.isArray(value) && value.length > limits.listWorkedOut ? OUT_OF_RANGE : value;
}

function apply(operator, operands, named) {
  if (operator.sees === "all") {
    const value = applyWord(operator, operands, named);
    return operator.isCondition ? truth(value) : value;
  }
  let unknown = false;
  for (const operand of operands) {
    if (operand === null && operator.sees !== "none") return ofNone(operator);
    if (typeof operand === "object" && !isKnownTo(operator, operand)) unknown = true;
  }
  for (const name in named) {
    const operand = named[name];
    if (operand === null && operator.sees !== "none") return ofNone(operator);
    if (typeof operand === "object" && !isKnownTo(operator, operand)) unknown = true;
  }
  if (unknown) return ofUnknown(operator, operands, named);
  return evaluated(operator, operator.sees === "unknown-items" ? operands.map(truths) : operands, named);
}
function evaluated(operator, operands, named) {
  try {
    return inRange(operator.evaluate(operands, named));
  } catch (error) {
    if (error instanceof OutOfRange) return OUT_OF_RANGE;
    throw error;
  }
}
const ofNone = (operator) => operator.isCondition ? false : null;
function applyWord(operator, operands, named) {
  const names = Object.keys(named);
  const all = [...operands, ...names.map((name) => named[name])];
  if (!all.some(holdsUnknown)) return ofKnown(operator, operator.evaluate(operands, named));
  const choices = combinationsOf(all);
  const values = (choices ?? [all]).map((values2) => {
    const byName = names.map((name, index) => [name, values2[operands.length + index]]);
    return operator.evaluate(values2.slice(0, operands.length), Object.fromEntries(byName));
  });
  const value = eitherOf(values);
  return operator.isCondition ? truth(value) : value;
}
function ofKnown(operator, value) {
  if (isUnknown(value) && value.table === null) return OUT_OF_RANGE;
  return operator.isCondition ? truth(value) : value;
}
function isKnownTo({ sees }, operand) {
  if (sees === "none" || sees === "unknown-items" && Array.isArray(operand)) return !isUnknown(operand);
  return !holdsUnknown(operand);
}
const truths = (operand) => Array.isArray(operand) && operand.some(isUnknown) ? operand.map((entry) => isUnknown(entry) ? truth(entry) : entry) : operand;
function ofUnknown(operator, operands, named) {
  const names = Object.keys(named);
  const values = names.length === 0 ? operands : [...operands, ...names.map((name) => named[name])];
  const choices = [];
  for (let at = 0; at < values.length; at += 1) {
    const ends = endsOf(operator, values[at], at < operands.length ? operator.order[at] ?? null : null);
    if (ends === null) return openOf(operator, values);
    choices.push(ends);
  }
  const combinations = productOf(choices);
  if (combinations === null) return openOf(operator, values);
  const on = (known) => {
    if (names.length === 0) return unlessOutOfRange(apply(operator, known, named));
    const byName = names.map((name, at) => [name, known[operands.length + at]]);
    return unlessOutOfRange(apply(operator, known.slice(0, operands.length), Object.fromEntries(byName)));
  };
  const result = eitherOf(
    combinations.map((ends) => {
      const least = on(ends.map(lowOf));
      const isSpan = ends.some(([low, high]) => low !== high);
      return isSpan ? between(least, on(ends.map(highOf))) : least === void 0 ? UNKNOWN : least;
    })
  );
  if (!isUnknown(result) || result.table !== null) return result;
  const { table } = openAmong(values);
  return table === null ? result : new Unknown(table, result.may, result.between);
}
function openOf({ isCondition }, values) {
  const open = openAmong(values);
  return isCondition ? truth(open) : open;
}
const lowOf = ([low]) => low;
const highOf = ([, high]) => high;
function endsOf(operator, operand, course) {
  if (isKnownTo(operator, operand)) return [[operand, operand]];
  const days = isUnknown(operand) ? operand.between : null;
  if (days !== null && course === null) return null;
  const single = isUnknown(operand) ? operand.may : alternativesOf(operand);
  const ends = single?.map((value) => [value, value]) ?? null;
  if (days === null) return ends;
  return [...ends ?? [], course === "rises" ? [days.from, days.to] : [days.to, days.from]];
}
function between(least, most) {
  if (isUnknown(least) || isUnknown(most)) return UNKNOWN;
  if (least !== void 0 && most !== void 0 && sameValue(least, most)) return least;
  if (typeof least === "boolean") return EITHER;
  const { from = MIN_DATE, to = MAX_DATE } = { from: least, to: most };
  return isDay(from) && isDay(to) ? dayBetween({ from, to }, false) : UNKNOWN;
}
const unlessOutOfRange = (value) => value === OUT_OF_RANGE ? void 0 : value;

function branchValue(branches, otherwise, on) {
  const possible = [];
  for (const [holds, then] of branches) {
    const held = holds(on);
    if (held === true) return among(possible, then(on));
    if (mayHold(held)) possible.push(then(on));
  }
  return among(possible, otherwise(on));
}
const among = (possible, last) => possible.length === 0 ? last : eitherOf([...possible, last]);

const fieldOf = (value, field) => isUnknown(value) ? whichever(value, (known) => fieldOfKnown(known, field)) : fieldOfKnown(value, field);
function fieldOfKnown(known, field) {
  if (known === null) return null;
  if (Array.isArray(known)) return known.map((entry) => fieldOf(entry, field));
  return known[field] ?? null;
}

function keptOf(entries, holds, gives) {
  const kept = [];
  for (const entry of entries) {
    const held = holds(entry);
    if (held === true) kept.push(gives(entry));
    else if (mayHold(held)) return possiblyKept(entries, holds, gives);
  }
  return kept;
}
function possiblyKept(entries, holds, gives) {
  const kept = entries.flatMap((entry) => {
    const held = holds(entry);
    return held === true ? [[[gives(entry)]]] : mayHold(held) ? [[[gives(entry)], []]] : [];
  });
  const lists = productOf(kept);
  return lists === null ? openAmong(entries.map(holds)) : eitherOf(lists.map((rows) => rows.flat()));
}

function parameterOn(dated, day) {
  if (!isUnknown(day) || day.between === null)
    return whichever(day, (known) => known === null ? null : valueOn(dated, known));
  const { from, to } = day.between;
  const begun = dated.steps.filter((step) => step.from > from && step.from <= to).map(({ value }) => value);
  const others = (day.may ?? []).map((known) => parameterOn(dated, known));
  return eitherOf([valueOn(dated, from), ...begun, ...others]);
}
const valueOn = ({ steps }, day) => steps.findLast(({ from }) => from <= day)?.value ?? null;

function answerOf({ value, everywhere }, others) {
  const answers = others.map(
    (other) => value === null ? outcomeOf(other) : other.valueOf(other.model.values.get(value)?.term ?? "")
  );
  return everywhere ? answers : answers[0];
}
function outcomeOf(valuation) {
  const { rules, otherwise } = valuation.model;
  let holding = null;
  let isOpen = false;
  for (const rule of rules) {
    const held = valuation.truthOf(rule.name);
    if (held === true) {
      if (holding !== null) throw overlapping(valuation);
      holding = rule;
    } else if (isUnknown(held)) isOpen = true;
  }
  if (holding !== null) return holding.event.outcome;
  if (!isOpen) return otherwise.outcome;
  const possible = rules.filter(({ name }) => isUnknown(valuation.truthOf(name)));
  return eitherOf([...possible.map(({ event }) => event.outcome), otherwise.outcome]);
}
function overlapping(valuation) {
  const { decision, rules } = valuation.model;
  const names = rules.filter(({ name }) => valuation.truthOf(name) === true).map(({ name }) => name);
  return new errors.PolicyError([{ code: "rules-overlap", at: "/rules", file: decision, names }]);
}

const made = (names, sentences = [], inner = null) => ({
  names,
  sentences,
  inner
});
const ofSentences = (sentences) => made(
  sentences.flatMap(({ reads }) => reads),
  sentences
);
const byKind = {
  sentence: (term) => ofSentences([term]),
  name: ({ name }) => made([name]),
  constant: () => made([]),
  all: ({ of }) => ofSentences(of),
  any: ({ of }) => ofSentences(of),
  not: ({ of }) => made([of]),
  reading: ({ options }) => made([...options.values()]),
  when: (term) => made([...term.when.flatMap(({ condition, then }) => [condition, then]), term.else]),
  each: ({ list, as, terms, where, gives }) => made([list], [], { terms, bound: [as], names: where === null ? [gives] : [where, gives] }),
  fold: ({ list, as, so, from, terms, next }) => made([list, from], [], { terms, bound: [as, so], names: [next] }),
  record: ({ fields }) => made([...fields.values()]),
  list: ({ of }) => made(of),
  field: ({ of }) => made([of]),
  decision: ({ with: put }) => made([...put.values()]),
  table: ({ unlessGiven }) => made(unlessGiven === null ? [] : [unlessGiven]),
  leftOut: () => made([])
};
const partsOf = (term) => byKind[term.kind](term);
const isBound = (name, bound) => bound.some((held) => name === held || name.startsWith(`${held}.`));

class Steps {
  /** Of a call that makes several answers, those that it has for all of them. */
  constructor(ofCall = null) {
    this.ofCall = ofCall;
  }
  ofCall;
  left = limits.steps;
  refusal = null;
  /** Throws `PolicyError` (`too-long`) when none are left. */
  spend(steps) {
    this.left -= steps;
    if (this.left < 0) {
      this.refusal ??= noneLeft(limits.steps, "one answer");
      throw this.refusal;
    }
    this.ofCall?.spend(steps);
  }
}
class StepsOfCall {
  constructor(most = limits.stepsOfCall) {
    this.most = most;
    this.left = most;
  }
  most;
  left;
  /** Throws `PolicyError` (`too-long`) when none are left. */
  spend(steps) {
    this.left -= steps;
    if (this.left < 0) throw noneLeft(this.most, "all answers of one call");
  }
}
function noneLeft(most, of) {
  const expected = `${most} steps to work ${of} out, with fewer entries or a shorter span of days`;
  return new errors.PolicyError([{ code: "too-long", at: "", expected, found: "more" }]);
}
const lengthOf = (value) => Array.isArray(value) ? value.length : 0;

function tableValue(table, standIn) {
  if (isUnknown(standIn) || standIn === null || !isTimeline(table.value)) return table.value;
  if (isDecimal(standIn)) return constant(standIn);
  const entries = standIn;
  return timeline(
    entries.map(({ from, percent }) => ({ from, value: percent })),
    { table: table.name }
  );
}

const given = (values, known, listed) => new GivenFacts(values, known, listed);
class GivenFacts {
  constructor(values, known, listed) {
    this.values = values;
    this.known = known;
    this.listed = listed;
  }
  values;
  known;
  listed;
  absent = null;
  read(path) {
    const value = this.values.get(path);
    if (value !== void 0) return value;
    const known = this.absent?.get(path);
    if (known !== void 0) return known;
    const entity = this.entityOf(path);
    const found = entity !== null && this.values.get(entity) === null ? null : this.known.leftOut(path, this);
    this.absent ??= /* @__PURE__ */ new Map();
    this.absent.set(path, found);
    return found;
  }
  needOf(path) {
    const entity = this.entityOf(path);
    return entity !== null && !this.values.has(entity) ? entity : path;
  }
  gives(about) {
    const isOfIt = (path) => path.startsWith(`${about}.`) && this.values.has(path);
    return this.values.has(about) || [...this.values.keys()].some(isOfIt);
  }
  isLeftOut(path) {
    if (this.values.has(path)) return false;
    const entity = this.entityOf(path);
    if (entity === null) return true;
    const whole = this.values.get(entity);
    return whole === void 0 ? EITHER : whole !== null;
  }
  valueOf(path) {
    const entity = this.entityOf(path);
    return entity !== null && this.values.get(entity) === null ? null : this.values.get(path);
  }
  mayBeNone(path) {
    const entity = this.entityOf(path);
    return this.known.definitions.get(path)?.nullable === true || entity !== null && !this.values.has(entity);
  }
  isListed(path) {
    return this.listed.has(path);
  }
  entityOf(path) {
    const entity = this.known.definitions.get(path)?.entity ?? null;
    return entity !== null && this.known.nullableEntities.has(entity) ? entity : null;
  }
}
const toldOtherwise = (facts, told) => ({
  read: (path) => facts.read(path),
  needOf: (path) => facts.needOf(path),
  gives: (about) => facts.gives(about),
  isLeftOut: (path) => facts.isLeftOut(path),
  ...told
});
function putting(facts, put, nullableEntities) {
  const entities = /* @__PURE__ */ new Map();
  for (const [path, value] of put) {
    const entity = path.slice(0, Math.max(0, path.indexOf(".")));
    if (nullableEntities.has(entity)) entities.set(entity, wholeOf(value));
  }
  const insidePut = (path) => entities.has(path.slice(0, Math.max(0, path.indexOf("."))));
  const firstPut = (entity) => [...put.keys()].find((path) => entities.has(entity) && path.startsWith(`${entity}.`));
  return {
    read: (path) => {
      const value = put.get(path) ?? entities.get(path);
      if (value !== void 0) return value;
      if (put.has(path) || entities.has(path)) return null;
      return facts.read(path);
    },
    needOf: (path) => put.has(path) || insidePut(path) ? path : firstPut(path) ?? facts.needOf(path),
    gives: (about) => put.has(about) || entities.has(about) || facts.gives(about),
    isLeftOut: (path) => put.has(path) || entities.has(path) ? false : insidePut(path) ? true : facts.isLeftOut(path)
  };
}
function wholeOf(fact) {
  if (!isUnknown(fact)) return fact === null ? null : true;
  const mayBeNone = fact.may === null ? fact.between === null : fact.may.includes(null);
  return mayBeNone ? eitherOf([true, null]) : true;
}
const putOver = (placed, put) => new Map([...[...placed].filter(([path]) => !put.has(path)), ...put]);
const puttingKey = (decision, put) => put.size === 0 ? decision : `${decision} ${JSON.stringify([...put].map(([path, value]) => [path, toPlainValue(value), isUnknown(value) && value.table]))}`;

exports.EITHER = EITHER;
exports.MAX_DATE = MAX_DATE;
exports.MIN_DATE = MIN_DATE;
exports.MOST_NOUGHTS_AFTER = MOST_NOUGHTS_AFTER;
exports.OUT_OF_RANGE = OUT_OF_RANGE;
exports.OutOfRange = OutOfRange;
exports.Steps = Steps;
exports.StepsOfCall = StepsOfCall;
exports.UNKNOWN = UNKNOWN;
exports.Unknown = Unknown;
exports.addDays = addDays;
exports.addMonths = addMonths;
exports.allOf = allOf;
exports.amount = amount;
exports.answerOf = answerOf;
exports.anyOf = anyOf;
exports.apply = apply;
exports.bindingsOf = bindingsOf;
exports.bindingsOfField = bindingsOfField;
exports.branchValue = branchValue;
exports.byDay = byDay;
exports.changesOf = changesOf;
exports.combinationsOf = combinationsOf;
exports.compare = compare;
exports.dateOfNumber = dateOfNumber;
exports.dayBetween = dayBetween;
exports.dayNumber = dayNumber;
exports.daysBetween = daysBetween;
exports.decimal = decimal;
exports.dividedBy = dividedBy;
exports.earlier = earlier;
exports.eitherOf = eitherOf;
exports.fieldOf = fieldOf;
exports.given = given;
exports.greater = greater;
exports.hasFewDigits = hasFewDigits;
exports.holdsUnknown = holdsUnknown;
exports.inRange = inRange;
exports.isAmount = isAmount;
exports.isBound = isBound;
exports.isCalendar = isCalendar;
exports.isChoice = isChoice;
exports.isDate = isDate;
exports.isDayNumber = isDayNumber;
exports.isDecimal = isDecimal;
exports.isDecimalText = isDecimalText;
exports.isList = isList;
exports.isMoneyText = isMoneyText;
exports.isNil = isNil;
exports.isPercentText = isPercentText;
exports.isRecord = isRecord;
exports.isRecordType = isRecordType;
exports.isTimeline = isTimeline;
exports.isTimelineType = isTimelineType;
exports.isUnknown = isUnknown;
exports.isWhole = isWhole;
exports.keptOf = keptOf;
exports.later = later;
exports.lazily = lazily;
exports.lengthOf = lengthOf;
exports.lesser = lesser;
exports.limits = limits;
exports.mapValues = mapValues;
exports.mayHold = mayHold;
exports.minus = minus;
exports.moneyText = moneyText;
exports.notOf = notOf;
exports.number = number;
exports.ofEachUnit = ofEachUnit;
exports.ofInt = ofInt;
exports.ofKnown = ofKnown;
exports.ofPence = ofPence;
exports.openAmong = openAmong;
exports.ordered = ordered;
exports.outcomeOf = outcomeOf;
exports.parameterOn = parameterOn;
exports.partsOf = partsOf;
exports.partsOfType = partsOfType;
exports.patternText = patternText;
exports.penceIn = penceIn;
exports.penceText = penceText;
exports.places = places;
exports.plus = plus;
exports.putOver = putOver;
exports.putting = putting;
exports.puttingKey = puttingKey;
exports.readAmount = readAmount;
exports.readMoney = readMoney;
exports.readPence = readPence;
exports.roundHalfUp = roundHalfUp;
exports.sameType = sameType;
exports.sameValue = sameValue;
exports.tableValue = tableValue;
exports.takesAmounts = takesAmounts;
exports.timeline = timeline;
exports.times = times;
exports.toPlaces = toPlaces;
exports.toPlain = toPlain;
exports.toPlainValue = toPlainValue;
exports.toldOtherwise = toldOtherwise;
exports.truth = truth;
exports.typeOfPattern = typeOfPattern;
exports.typeText = typeText;
exports.units = units;
exports.valueOn = valueOn$1;
exports.weekday = weekday;
exports.whole = whole;
exports.wholeMonthsBetween = wholeMonthsBetween;
exports.withAllOptions = withAllOptions;
exports.yearOf = yearOf;
//# sourceMappingURL=evaluation-CfYnuTfM.cjs.map
