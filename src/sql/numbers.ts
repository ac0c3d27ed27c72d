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
import { constantOf, isLiteral, max, min, type Numeric, scaledKind } from './numeric.ts';
import { heldTogether, quotientsIn } from './quotients.ts';

export type Arithmetic = ReturnType<typeof arithmeticIn>;

/** Calculations whose every digit is held: what a number may be at most is known before, and with it the type that holds it. */
export function arithmeticIn(dialect: Dialect) {
  const { types } = dialect;

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
    if (sign === '*' && b.text === '1') return { text: a.text, kind };
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
    const isBelow = `(${dialect.remainder(x, y, wide)} <> 0 AND (${x} < 0) <> (${y} < 0))`;
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
    as,
    inParts,
    add,
    subtract,
    multiply,
    floorDivide,
    roundHalfUp,
    compared,
    ...quotientsIn(dialect, { typed, huge, inParts, signed, exact, narrowed, dividedByConstant }),
  };
}

const isPowerOfTen = ({ least, most }: NumberKind): boolean => least === most && /^10*$/.test(String(most));
