import type { Dialect } from './dialect.ts';
import { commonParts, isHuge, inParts as kindInParts, type NumberKind, number, untranslated } from './kinds.ts';

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
    if (all.some(({ kind }) => kind.grain !== null)) throw untranslated('calculations with quotients that do not end');
  };

  function add(a: Numeric, b: Numeric): Numeric {
    exact(a, b);
    const [x, y] = alike(a, b);
    return signed(x, '+', y, number(x.kind.parts, x.kind.least + y.kind.least, x.kind.most + y.kind.most));
  }
  function subtract(a: Numeric, b: Numeric): Numeric {
    exact(a, b);
    const [x, y] = alike(a, b);
    return signed(x, '-', y, number(x.kind.parts, x.kind.least - y.kind.most, x.kind.most - y.kind.least));
  }
  function multiply(a: Numeric, b: Numeric): Numeric {
    const [x, y] = a.kind.grain === null ? [b, a] : [a, b];
    const corners = [x.kind.least, x.kind.most].flatMap((one) =>
      [y.kind.least, y.kind.most].map((other) => one * other),
    );
    const kind = number(x.kind.parts * y.kind.parts, min(...corners), max(...corners), x.kind.grain);
    // Times ten, or a hundred, a quotient is held to as many digits less.
    if (x.kind.grain !== null && !(isLiteral(y) && isPowerOfTen(y.kind) && y.kind.parts === 1n)) exact(a, b);
    const grain = x.kind.grain === null ? null : x.kind.grain / y.kind.most;
    return signed(x, '*', y, { ...kind, grain });
  }

  /** By a constant, which makes the parts finer. */
  function dividedByConstant(a: Numeric, by: bigint, ofParts: bigint): Numeric {
    exact(a);
    const sign = by < 0n ? -1n : 1n;
    const scaled = signed(a, '*', constantOf(sign * ofParts, 1n), scaledKind(a.kind, sign * ofParts));
    return { text: scaled.text, kind: { ...scaled.kind, parts: a.kind.parts * by * sign } };
  }

  /**
   * The quotient to so many digits that what is rounded and compared later comes out as of the whole one: one digit more says whether
   * anything was left out. Nil by nil.
   */
  function divide(a: Numeric, b: Numeric): Numeric {
    if (isLiteral(b)) return b.text === '0' ? constantOf(0n, 1n) : dividedByConstant(a, BigInt(b.text), b.kind.parts);
    exact(a, b);
    const most = max(a.kind.most, -a.kind.least) * b.kind.parts;
    let digits = 0;
    while (digits < MOST_DIGITS && most * 10n ** BigInt(digits + 2) < HUGE_ENOUGH) digits += 1;
    if (digits < LEAST_DIGITS) throw untranslated('quotients of numbers with so many digits');
    const grain = 10n ** BigInt(digits);
    const top = signed(a, '*', constantOf(grain * b.kind.parts, 1n), scaledKind(a.kind, grain * b.kind.parts));
    const bottom = signed(b, '*', constantOf(a.kind.parts, 1n), scaledKind(b.kind, a.kind.parts));
    const [x, y] = [huge(top), huge(bottom)];
    const quotient = dialect.quotient(x, y, true);
    const isOdd = `CASE WHEN ${dialect.remainder(x, y)} = 0 THEN 0 WHEN (${a.text} < 0) = (${b.text} < 0) THEN 1 ELSE -1 END`;
    const whole = `(${quotient} * 10 + ${isOdd})`;
    const text =
      b.kind.least > 0n || b.kind.most < 0n
        ? whole
        : `CASE WHEN ${b.text} = 0 THEN ${dialect.huge(0n)} ELSE ${whole} END`;
    const furthest = most * grain * 10n + 1n;
    const kind = number(grain * 10n, a.kind.least < 0n || b.kind.least < 0n ? -furthest : 0n, furthest, grain);
    return { text: isHuge(kind) ? text : `CAST(${text} AS ${types.whole})`, kind };
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
    if (x.kind.grain !== null && x.kind.grain < parts * 10n) throw untranslated(`${places} places of such a quotient`);
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

  /** Quotients of which digits were left out compare with what they are held to. */
  function compared(a: Numeric, sign: '=' | '<', b: Numeric): string {
    const areHeld = [a, b].every(({ kind }, index) => {
      const other = index === 0 ? b : a;
      return kind.grain === null || (other.kind.grain === null && kind.grain % other.kind.parts === 0n);
    });
    if (!areHeld) throw untranslated('a comparison of quotients that do not end');
    const [x, y] = alike(a, b);
    return `(${bare(x)} ${sign} ${bare(y)})`;
  }

  return { typed, huge, as, inParts, add, subtract, multiply, divide, floorDivide, roundHalfUp, compared, narrowed };
}

const MOST_DIGITS = 24;
const LEAST_DIGITS = 12;
const HUGE_ENOUGH = 10n ** 37n;

const scaledKind = (kind: NumberKind, times: bigint): NumberKind => {
  const [a, b] = [kind.least * times, kind.most * times];
  return { ...kind, least: min(a, b), most: max(a, b) };
};

const isPowerOfTen = ({ least, most }: NumberKind): boolean => least === most && /^10*$/.test(String(most));
