import type { Dialect } from './dialect.ts';
import { commonParts, type Held, type NumberKind, number, untranslated } from './kinds.ts';
import { constantOf, isLiteral, max, type Numeric, scaledKind } from './numeric.ts';

/** What quotients are worked out with. */
interface Work {
  readonly huge: (x: Numeric) => string;
  readonly inParts: (x: Numeric, parts: bigint) => Numeric;
  readonly signed: (a: Numeric, sign: string, b: Numeric, kind: NumberKind) => Numeric;
  readonly exact: (...all: readonly Numeric[]) => void;
  readonly narrowed: (text: string, wasHuge: boolean, kind: NumberKind) => Numeric;
  readonly dividedByConstant: (a: Numeric, by: bigint, ofParts: bigint) => Numeric;
}

/** Quotients of numbers that are not known before, and where it is open how sums of them compare and round. */
export function quotientsIn(dialect: Dialect, { huge, inParts, signed, exact, narrowed, dividedByConstant }: Work) {
  const { types } = dialect;

  /**
   * The quotient, rounded down to a grain so fine that what is rounded and compared later comes out as of the whole one, and whether
   * anything was left out. Nil by nil.
   */
  function divide(a: Numeric, b: Numeric): Numeric {
    if (isLiteral(b)) return b.text === '0' ? constantOf(0n, 1n) : dividedByConstant(a, BigInt(b.text), b.kind.parts);
    exact(a, b);
    // Parts that both are counted in cancel out.
    const common = commonParts(a.kind.parts, b.kind.parts);
    const [over, under] = [common / a.kind.parts, common / b.kind.parts];
    const most = max(a.kind.most, -a.kind.least) * over;
    const greatest = max(b.kind.most, -b.kind.least) * under;
    if (greatest >= MOST_DIVISOR) throw untranslated('quotients by numbers with so many digits');
    const digits = digitsHeld(most, greatest);
    const grain = 10n ** BigInt(digits);
    const isSigned = b.kind.least < 0n;
    const sign = isSigned ? ` * CASE WHEN ${b.text} < 0 THEN -1 ELSE 1 END` : '';
    const top = signed(a, '*', constantOf(grain * over, 1n), scaledKind(a.kind, grain * over));
    const bottom = signed(b, '*', constantOf(under, 1n), scaledKind(b.kind, under));
    const x = isSigned ? `(${huge(top)}${sign})` : huge(top);
    const y = isSigned ? `abs(${huge(bottom)})` : huge(bottom);
    const left = dialect.remainder(x, y);
    const isBelow = a.kind.least < 0n || isSigned ? ` - CASE WHEN ${left} < 0 THEN 1 ELSE 0 END` : '';
    const whole = `((${dialect.quotient(x, y, true)}${isBelow}) * ${TAIL} + CASE WHEN ${left} = 0 THEN 0 ELSE 1 END)`;
    const isNeverNil = b.kind.least > 0n || b.kind.most < 0n;
    const text = isNeverNil ? whole : `CASE WHEN ${b.text} = 0 THEN ${dialect.huge(0n)} ELSE ${whole} END`;
    const furthest = (most * grain + 1n) * TAIL;
    const held = { grain, tail: TAIL, terms: 1n, over: greatest };
    const kind = number(grain * TAIL, isBelow === '' ? 0n : -furthest, furthest, held);
    return narrowed(`(${text})`, true, kind);
  }

  /** Where a sum of quotients is so near to a half of its last place that it is open which way it rounds; `null` for never. */
  function doubtOfRounding({ text, kind: { held } }: Numeric, places: number): string | null {
    if (held === null || held.terms <= 1n) return null;
    const [low, apart] = grainsAround(text, held);
    const half = held.grain / (2n * 10n ** BigInt(places));
    const by = dialect.huge(half);
    const cell = (at: string) => `(${at} - ((${at} % ${by}) + ${by}) % ${by})`;
    return `(${apart} > 1 AND ${cell(low)} <> ${cell(`(${low} + ${apart} - 1)`)})`;
  }

  /** Where a sum of quotients is so near to what it is compared with that it is open which is more; `null` for never. */
  function doubtOfComparing(a: Numeric, b: Numeric): string | null {
    const [sum, other] = a.kind.held === null ? [b, a] : [a, b];
    const { held } = sum.kind;
    if (held === null || held.terms <= 1n || other.kind.held !== null) return null;
    const [low, apart] = grainsAround(sum.text, held);
    const at = huge(inParts(other, held.grain));
    return `(${apart} > 1 AND ${at} > ${low} AND ${at} < ${low} + ${apart})`;
  }

  /** The grain below a sum of quotients, and how many above it may be. */
  function grainsAround(text: string, { tail }: Held): readonly [string, string] {
    const [n, t] = [`CAST(${text} AS ${types.huge})`, dialect.huge(tail)];
    const apart = `((${n} % ${t} + ${t}) % ${t})`;
    return [dialect.quotient(`(${n} - ${apart})`, t, true), apart];
  }

  return { divide, doubtOfRounding, doubtOfComparing };
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
