import type { Dialect } from './dialect.ts';
import { commonParts, type Held, type NumberKind, number, untranslated } from './kinds.ts';
import { constantOf, isLiteral, max, type Numeric, scaledKind } from './numeric.ts';

/** What quotients are worked out with. */
interface Work {
  readonly typed: (x: Numeric) => string;
  readonly huge: (x: Numeric) => string;
  readonly inParts: (x: Numeric, parts: bigint) => Numeric;
  readonly signed: (a: Numeric, sign: string, b: Numeric, kind: NumberKind) => Numeric;
  readonly exact: (...all: readonly Numeric[]) => void;
  readonly narrowed: (text: string, wasHuge: boolean, kind: NumberKind) => Numeric;
  readonly dividedByConstant: (a: Numeric, by: bigint, ofParts: bigint) => Numeric;
}

/** Quotients of numbers that are not known before, and where it is open how sums of them compare and round. */
export function quotientsIn(
  dialect: Dialect,
  { typed, huge, inParts, signed, exact, narrowed, dividedByConstant }: Work,
) {
  const { types } = dialect;

  /**
   * The quotient, rounded down to a grain so fine that what is rounded and compared later comes out as of the whole one, and whether
   * anything was left out. Nil by nil.
   */
  function divide(a: Numeric, b: Numeric): Numeric {
    if (isLiteral(b)) return b.text === '0' ? constantOf(0n, 1n) : dividedByConstant(a, BigInt(b.text), b.kind.parts);
    exact(a, b);
    if (b.kind.least < 0n) return divide(turned(a, b), { text: `abs(${typed(b)})`, kind: sizeOf(b.kind) });
    // Parts that both are counted in cancel out.
    const common = commonParts(a.kind.parts, b.kind.parts);
    const [over, under] = [common / a.kind.parts, common / b.kind.parts];
    const most = max(a.kind.most, -a.kind.least) * over;
    const greatest = b.kind.most * under;
    if (greatest >= MOST_DIVISOR) throw untranslated('quotients by numbers with so many digits');
    const digits = digitsHeld(most, greatest);
    const grain = 10n ** BigInt(digits);
    const furthest = (most * grain + 1n) * TAIL;
    const held = { grain, tail: TAIL, terms: 1n, over: greatest };
    const kind = number(grain * TAIL, a.kind.least < 0n ? -furthest : 0n, furthest, held);
    const unlessNil = (whole: string): string =>
      `(${b.kind.least > 0n ? whole : `CASE WHEN ${b.text} = 0 THEN ${dialect.huge(0n)} ELSE ${whole} END`})`;
    const bottom = signed(b, '*', constantOf(under, 1n), scaledKind(b.kind, under));
    if (digitsAtOnce(greatest) > 0 && most + greatest <= WHOLE) {
      const top = signed(a, '*', constantOf(over, 1n), scaledKind(a.kind, over));
      return narrowed(unlessNil(inPieces(top, bottom, digits, digitsAtOnce(greatest))), true, kind);
    }
    const top = signed(a, '*', constantOf(grain * over, 1n), scaledKind(a.kind, grain * over));
    const [x, y] = [huge(top), huge(bottom)];
    const left = dialect.remainder(x, y, true);
    const isBelow = a.kind.least < 0n ? ` - CASE WHEN ${left} < 0 THEN 1 ELSE 0 END` : '';
    const whole = `((${dialect.quotient(x, y, true)}${isBelow}) * ${TAIL} + CASE WHEN ${left} = 0 THEN 0 ELSE 1 END)`;
    return narrowed(unlessNil(whole), true, kind);
  }

  /** What comes to the same by the size of what it is divided by. */
  function turned(a: Numeric, b: Numeric): Numeric {
    const { most } = sizeOf(a.kind);
    return {
      text: `(${typed(a)} * CASE WHEN ${b.text} < 0 THEN -1 ELSE 1 END)`,
      kind: number(a.kind.parts, -most, most),
    };
  }
  const sizeOf = ({ parts, least, most }: NumberKind): NumberKind => number(parts, 0n, max(most, -least));

  /** A quotient to so many places, halves away from nil; nil by nil. `null` where 64 bits do not hold it, or it is by a constant. */
  function roundedQuotient(a: Numeric, b: Numeric, places: number): Numeric | null {
    if (isLiteral(b) || a.kind.held !== null || b.kind.held !== null || b.kind.least < 0n) return null;
    const common = commonParts(a.kind.parts, b.kind.parts);
    const [over, under] = [common / a.kind.parts, common / b.kind.parts];
    const parts = 10n ** BigInt(places);
    const most = max(a.kind.most, -a.kind.least) * over * parts;
    if (2n * most + b.kind.most * under > WHOLE || 2n * b.kind.most * under > WHOLE) return null;
    const times = (x: Numeric, n: bigint) => signed(x, '*', constantOf(n, 1n), scaledKind(x.kind, n));
    const isSigned = a.kind.least < 0n;
    const twice = times(isSigned ? { ...a, text: `abs(${typed(a)})` } : a, 2n * over * parts);
    const down = dialect.quotient(`(${typed(twice)} + ${typed(times(b, under))})`, typed(times(b, 2n * under)), false);
    const text = isSigned ? `(CASE WHEN ${a.text} < 0 THEN -${down} ELSE ${down} END)` : down;
    return {
      text: b.kind.least > 0n ? text : `(CASE WHEN ${b.text} = 0 THEN ${dialect.whole(0n)} ELSE ${text} END)`,
      kind: number(parts, isSigned ? -most : 0n, most),
    };
  }

  /** A quotient digit by digit, so many at once that 64 bits hold all that is divided; what is huge is only put together. */
  function inPieces(top: Numeric, bottom: Numeric, digits: number, atOnce: number): string {
    const y = typed(bottom);
    const x = typed(top);
    const isPlain = top.kind.least >= 0n;
    // Rounded down, so that what is left is never below nil.
    let left = isPlain ? dialect.remainder(x, y, false) : `((${dialect.remainder(x, y, false)} + ${y}) % ${y})`;
    const first = isPlain ? dialect.quotient(x, y, false) : dialect.quotient(`(${x} - ${left})`, y, false);
    let all = `CAST(${first} AS ${types.huge})`;
    for (let done = 0; done < digits; done += atOnce) {
      const scale = 10n ** BigInt(Math.min(atOnce, digits - done));
      const more = `(${left} * ${scale})`;
      all = `(${all} * ${dialect.huge(scale)} + ${dialect.quotient(more, y, false)})`;
      left = dialect.remainder(more, y, false);
    }
    return `(${all} * ${TAIL} + CASE WHEN ${left} = 0 THEN 0 ELSE 1 END)`;
  }

  /** Where a sum of quotients is so near to a half of its last place that it is open which way it rounds; `null` for never. */
  function doubtOfRounding(sum: Numeric, places: number): string | null {
    const { held } = sum.kind;
    if (held === null || held.terms <= 1n) return null;
    const [low, apart] = grainsAround(sum, held);
    const by = held.grain / (2n * 10n ** BigInt(places));
    const cell = (at: string) => roundedDown(at, by, sum.kind.least >= 0n);
    return whereApart(apart, `${cell(low)} <> ${cell(`(${low} + ${apart} - 1)`)}`);
  }

  /** Where a sum of quotients is so near to what it is compared with that it is open which is more; `null` for never. */
  function doubtOfComparing(a: Numeric, b: Numeric): string | null {
    const [sum, other] = a.kind.held === null ? [b, a] : [a, b];
    const { held } = sum.kind;
    if (held === null || held.terms <= 1n || other.kind.held !== null) return null;
    const [low, apart] = grainsAround(sum, held);
    const at = huge(inParts(other, held.grain));
    return whereApart(apart, `${at} > ${low} AND ${at} < ${low} + ${apart}`);
  }

  /** The grain below a sum of quotients, and how many above it may be. */
  function grainsAround({ text, kind }: Numeric, { tail }: Held): readonly [string, string] {
    const n = `CAST(${text} AS ${types.huge})`;
    return [roundedDown(n, tail, kind.least >= 0n), leftOf(n, tail, kind.least >= 0n)];
  }

  /** What is left of a number, not below nil, and how often something goes into it. */
  function leftOf(n: string, by: bigint, isPlain: boolean): string {
    const left = dialect.remainder(n, dialect.huge(by), true);
    return isPlain ? left : `((${left} + ${dialect.huge(by)}) % ${dialect.huge(by)})`;
  }
  const roundedDown = (n: string, by: bigint, isPlain: boolean): string =>
    dialect.quotient(isPlain ? n : `(${n} - ${leftOf(n, by, false)})`, dialect.huge(by), true);

  return { divide, roundedQuotient, doubtOfRounding, doubtOfComparing };
}

/** Seldom: and engines work out all of an `AND`. */
const whereApart = (apart: string, isOpen: string): string => `(CASE WHEN ${apart} > 1 THEN ${isOpen} ELSE FALSE END)`;

const WHOLE = 2n ** 63n - 1n;
/** So many digits that a remainder by so much at most can be written with more of them in 64 bits. */
function digitsAtOnce(divisor: bigint): number {
  let digits = 0;
  while (divisor * 10n ** BigInt(digits + 1) <= WHOLE) digits += 1;
  return digits;
}

const HUGE_ENOUGH = 10n ** 38n - 1n;

/** So many digits that two quotients by so much at most can be compared, where there is room for them; else as many as sums have room for. */
function digitsHeld(most: bigint, over: bigint): number {
  const fits = (digits: number, room: bigint) => most * 10n ** BigInt(digits) * TAIL * room < HUGE_ENOUGH;
  const wanted = Math.max(MOST_DIGITS, String(over * over).length);
  if (fits(wanted, ROOM) || fits(wanted, 1n)) return wanted;
  let digits = MOST_DIGITS;
  while (digits >= LEAST_DIGITS && !fits(digits, ROOM)) digits -= 1;
  if (digits < LEAST_DIGITS) throw untranslated('quotients of numbers with so many digits');
  return digits;
}
const MOST_DIGITS = 14;
const LEAST_DIGITS = 6;
const ROOM = 1000n;
/** Times 18 digits a divisor still has 38 at most. */
const MOST_DIVISOR = 10n ** 20n;
/** Room to count quotients of which something was left out. */
const TAIL = 1000n;

/** How the sum of two numbers of the same parts is held. */
export function heldTogether({ held: a, parts }: NumberKind, { held: b, parts: other }: NumberKind): Held | null {
  if (a === null || b === null) {
    const held = a ?? b;
    const exactParts = a === null ? parts : other;
    if (held !== null && held.grain % exactParts !== 0n) throw untranslated('a sum of a quotient and a fraction');
    return held;
  }
  if (a.grain !== b.grain || a.tail !== b.tail) throw untranslated('sums of quotients of two kinds');
  const terms = a.terms + b.terms;
  if (terms >= a.tail) throw untranslated('sums of so many quotients');
  return { ...a, terms, over: max(a.over, b.over) };
}
