import type { Dialect } from './dialect.ts';
import {
  commonParts,
  type Held,
  isHuge,
  inParts as kindInParts,
  type NumberKind,
  number,
  untranslated,
} from './kinds.ts';

/** A number as SQL, of which its kind says in what parts it is counted. */
export interface Numeric {
  readonly text: string;
  readonly kind: NumberKind;
}

export type Arithmetic = ReturnType<typeof arithmeticIn>;

const LITERAL = /^-?\d+$/;
const min = (...all: readonly bigint[]): bigint => all.reduce((a, b) => (a < b ? a : b));
const max = (...all: readonly bigint[]): bigint => all.reduce((a, b) => (a > b ? a : b));

export const constantOf = (n: bigint, parts: bigint): Numeric => ({ text: String(n), kind: number(parts, n, n) });

/** Calculations whose every digit is held: what a number may be at most is known before, and with it the type that holds it. */
export function arithmeticIn(dialect: Dialect) {
  const { types } = dialect;
  const isLiteral = ({ text }: Numeric) => LITERAL.test(text);

  /** Of the type of its kind, literals too. */
  function typed(x: Numeric): string {
    if (!isLiteral(x)) return x.text;
    return isHuge(x.kind) ? dialect.huge(BigInt(x.text)) : dialect.whole(BigInt(x.text));
  }

  /** As an operand of what is huge. */
  function huge(x: Numeric): string {
    if (isLiteral(x)) return dialect.huge(BigInt(x.text));
    return isHuge(x.kind) ? x.text : `CAST(${x.text} AS ${types.huge})`;
  }

  const bare = ({ text }: Numeric): string => (text.startsWith('-') ? `(${text})` : text);

  /** `a` and `b` with a sign between, in the type that holds what they come to. */
  function signed(a: Numeric, sign: string, b: Numeric, kind: NumberKind): Numeric {
    if (isLiteral(a) && isLiteral(b)) {
      const [x, y] = [BigInt(a.text), BigInt(b.text)];
      return { text: String(sign === '+' ? x + y : sign === '-' ? x - y : x * y), kind };
    }
    const isAnyHuge = isHuge(kind) || isHuge(a.kind) || isHuge(b.kind);
    return { text: isAnyHuge ? `(${huge(a)} ${sign} ${huge(b)})` : `(${bare(a)} ${sign} ${bare(b)})`, kind };
  }

  function inParts(x: Numeric, parts: bigint): Numeric {
    if (x.kind.parts === parts) return x;
    const times = parts / x.kind.parts;
    const kind = kindInParts(x.kind, parts);
    return signed(x, '*', constantOf(times, 1n), kind);
  }

  /** Brought to the type of a kind of the same or finer parts. */
  function as(x: Numeric, kind: NumberKind): string {
    const fine = inParts(x, kind.parts);
    if (isHuge(kind)) return huge(fine);
    return isHuge(fine.kind) ? `CAST(${fine.text} AS ${types.whole})` : typed(fine);
  }

  /** As it is, but in 64 bits where they hold it. */
  const narrowed = (text: string, wasHuge: boolean, kind: NumberKind): Numeric => ({
    text: wasHuge && !isHuge(kind) ? `CAST(${text} AS ${types.whole})` : text,
    kind,
  });

  function alike(a: Numeric, b: Numeric): readonly [Numeric, Numeric] {
    const parts = commonParts(a.kind.parts, b.kind.parts);
    return [inParts(a, parts), inParts(b, parts)];
  }

  const exact = (...all: readonly Numeric[]): void => {
    if (all.some(({ kind }) => kind.held !== null)) throw untranslated('calculations with quotients that do not end');
  };

  function add(a: Numeric, b: Numeric): Numeric {
    const [x, y] = alike(a, b);
    const held = heldTogether(a.kind, b.kind);
    return signed(x, '+', y, number(x.kind.parts, x.kind.least + y.kind.least, x.kind.most + y.kind.most, held));
  }
  function subtract(a: Numeric, b: Numeric): Numeric {
    exact(b);
    const [x, y] = alike(a, b);
    const held = heldTogether(a.kind, b.kind);
    return signed(x, '-', y, number(x.kind.parts, x.kind.least - y.kind.most, x.kind.most - y.kind.least, held));
  }
  function multiply(a: Numeric, b: Numeric): Numeric {
    const [x, y] = a.kind.held === null ? [b, a] : [a, b];
    const corners = [x.kind.least, x.kind.most].flatMap((one) =>
      [y.kind.least, y.kind.most].map((other) => one * other),
    );
    const kind = number(x.kind.parts * y.kind.parts, min(...corners), max(...corners));
    if (x.kind.held === null) return signed(x, '*', y, kind);
    // Times ten, or a hundred, a quotient is held to as many digits less.
    if (!isLiteral(y) || !isPowerOfTen(y.kind) || y.kind.parts !== 1n) exact(a, b);
    const held = { ...x.kind.held, grain: x.kind.held.grain / y.kind.most, tail: x.kind.held.tail * y.kind.most };
    return signed(x, '*', y, { ...kind, held });
  }

  /** By a constant, which makes the parts finer. */
  function dividedByConstant(a: Numeric, by: bigint, ofParts: bigint): Numeric {
    exact(a);
    const times = (by < 0n ? -1n : 1n) * ofParts;
    const { text, kind } = signed(a, '*', constantOf(times, 1n), scaledKind(a.kind, times));
    return { text, kind: { ...kind, parts: a.kind.parts * (by < 0n ? -by : by) } };
  }

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

  /** Whole numbers, rounded down; nil by nil. */
  function floorDivide(a: Numeric, b: Numeric): Numeric {
    exact(a, b);
    const furthest = max(a.kind.most, -a.kind.least);
    const isPlain = a.kind.least >= 0n && b.kind.least > 0n;
    const kind = isPlain
      ? number(1n, a.kind.least / b.kind.most, a.kind.most / b.kind.least)
      : number(1n, -furthest - 1n, furthest);
    const wide = isHuge(a.kind) || isHuge(b.kind);
    const [x, y] = wide ? [huge(a), huge(b)] : [typed(a), typed(b)];
    const quotient = dialect.quotient(x, y, wide);
    const isBelow = `(${dialect.remainder(x, y)} <> 0 AND (${x} < 0) <> (${y} < 0))`;
    const down = isPlain ? quotient : `(${quotient} - CASE WHEN ${isBelow} THEN 1 ELSE 0 END)`;
    const text = b.kind.least > 0n ? down : `CASE WHEN ${y} = 0 THEN 0 ELSE ${down} END`;
    return narrowed(text, wide, kind);
  }

  /** To so many places, halves away from nil. */
  function roundHalfUp(x: Numeric, places: number): Numeric {
    const parts = 10n ** BigInt(places);
    const { held } = x.kind;
    if (held !== null && held.grain % (parts * 10n) !== 0n) throw untranslated(`${places} places of such a quotient`);
    if (parts % x.kind.parts === 0n) return inParts(x, parts);
    const common = commonParts(x.kind.parts, parts);
    // A number of `common` parts over so many of them for one at the last place.
    const each = common / parts;
    const doubled = each % 2n === 0n ? 1n : 2n;
    const fine = signed(
      x,
      '*',
      constantOf((common / x.kind.parts) * doubled, 1n),
      scaledKind(x.kind, (common / x.kind.parts) * doubled),
    );
    const by = each * doubled;
    const half = by / 2n;
    const up = number(
      1n,
      fine.kind.least < 0n ? fine.kind.least - half : fine.kind.least + half,
      fine.kind.most + half,
    );
    const wide = isHuge(up);
    const [n, h] = wide ? [huge(fine), dialect.huge(half)] : [typed(fine), String(half)];
    const moved = fine.kind.least >= 0n ? `(${n} + ${h})` : `(${n} + CASE WHEN ${n} < 0 THEN -${h} ELSE ${h} END)`;
    const kind = number(parts, up.least / by, up.most / by);
    return narrowed(dialect.quotient(moved, wide ? dialect.huge(by) : String(by), wide), wide, kind);
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

  /** What is left out of quotients is no matter where they are compared with grains, or differ by more than a grain or not at all. */
  function compared(a: Numeric, sign: '=' | '<', b: Numeric): string {
    const [x, y] = alike(a, b);
    const [p, q] = [a.kind.held, b.kind.held];
    const isHeld = (held: Held, other: NumberKind) => held.grain % other.parts === 0n;
    const areApart =
      p !== null && q !== null && p.terms <= 1n && q.terms <= 1n && min(p.grain, q.grain) >= p.over * q.over;
    const isGood = p === null ? q === null || isHeld(q, a.kind) : q === null ? isHeld(p, b.kind) : areApart;
    if (!isGood) throw untranslated('a comparison of quotients that do not end');
    return `(${bare(x)} ${sign} ${bare(y)})`;
  }

  return {
    typed,
    huge,
    as,
    inParts,
    add,
    subtract,
    multiply,
    divide,
    floorDivide,
    roundHalfUp,
    compared,
    narrowed,
    doubtOfRounding,
    doubtOfComparing,
  };
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
/** Room to count quotients of which something was left out. */
const TAIL = 1000n;

/** How the sum of two numbers of the same parts is held. */
function heldTogether({ held: a, parts }: NumberKind, { held: b, parts: other }: NumberKind): Held | null {
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

const scaledKind = (kind: NumberKind, times: bigint): NumberKind => {
  const [a, b] = [kind.least * times, kind.most * times];
  return { ...kind, least: min(a, b), most: max(a, b) };
};

const isPowerOfTen = ({ least, most }: NumberKind): boolean => least === most && /^10*$/.test(String(most));
