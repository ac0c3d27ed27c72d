import type { FactDefinition } from '../language/facts/fact.ts';
import { isChoice, isList, isRecordType, isWhole, type Type } from '../language/model/type.ts';
import { addDays } from '../values/date.ts';
import { decimal, ofPence, penceIn, toPlaces } from '../values/decimal.ts';
import { type Account, contentAt } from './account.ts';
import { type Drawing, drawnFrom, isDrawn } from './drawing.ts';
import type { Turns } from './likely.ts';

/** The days and sums of an account so far: more are drawn around them, so that turning points are met often. */
export interface Ground {
  readonly days: string[];
  readonly sums: string[];
}

/** Draws what a fact may be. `undefined` where nothing is known of such facts. */
type Contents = (draw: Drawing, ground: Ground) => unknown;

const mostEntries = 4;
const furthest = 3650;
const anyDay = '2025-03-10';

/**
 * What a fact may be: of a choice any, days and sums near those of the account, moved as far as the rules lead, whole numbers near those of the
 * rules, and of all else what some example has.
 */
export function contentsOf(
  { path, type, nullable }: FactDefinition,
  examples: readonly Account[],
  { days: moves, wholeNumbers }: Turns,
): Contents {
  const given = unique(examples.map((example) => contentAt(example, path)).filter((content) => content != null));
  const entries = unique(given.flatMap((content) => (Array.isArray(content) ? content : [])));
  const turning = [0, 1, ...wholeNumbers.flatMap((n) => [n - 1, n, n + 1]), ...given.filter(isNumber)];

  return (draw, ground) => {
    if (type === 'entity') return isDrawn(draw, 1, 8) ? null : {};
    return nullable && isDrawn(draw, 1, 5) ? null : (drawnOf(type, draw, ground) ?? drawnFrom(draw, given));
  };

  /** Nothing for types of which only examples are met. */
  function drawnOf(type: Type, draw: Drawing, ground: Ground): unknown {
    if (type === 'boolean') return isDrawn(draw, 1, 2);
    if (type === 'date') return dayNear(draw, ground);
    if (type === 'money') return sumNear(draw, ground);
    if (isChoice(type)) return drawnFrom(draw, type.choice);
    if (isList(type)) return listOf(type.list, draw, ground);
    if (!isWhole(type)) return undefined;
    const numbers = [...turning, draw(40)].filter((number) => number >= 0);
    return drawnFrom(draw, numbers);
  }

  function listOf(entry: Type, draw: Drawing, ground: Ground): readonly unknown[] {
    const length = draw(mostEntries + 1);
    if (entry === 'date') return Array.from({ length }, () => dayNear(draw, ground));
    if (entries.length === 0) return [];
    return Array.from({ length }, () => entryNear(drawnFrom(draw, entries), entry, draw, ground));
  }

  /** An entry of an example, of which days, sums, choices and what is so or not are drawn. */
  function entryNear(entry: unknown, type: Type, draw: Drawing, ground: Ground): unknown {
    if (!isRecordType(type) || typeof entry !== 'object' || entry === null) return entry;
    const fields = Object.entries(entry).map(([name, content]) => {
      const of = type.record[name];
      const isKept = content === null || of === undefined || isWhole(of) || isList(of);
      return [name, isKept ? content : (drawnOf(of, draw, ground) ?? content)];
    });
    return Object.fromEntries(fields);
  }

  function dayNear(draw: Drawing, { days }: Ground): string {
    const from = days.length === 0 ? anyDay : drawnFrom(draw, days);
    const way = isDrawn(draw, 1, 2) ? 1 : -1;
    const move = moves.length === 0 || isDrawn(draw, 2, 5) ? 0 : Math.min(furthest, drawnFrom(draw, moves)) * way;
    const kind = draw(10);
    const by = kind < 6 ? drawnFrom(draw, [0, 0, 0, 1, -1]) : kind < 8 ? draw(91) - 45 : draw(801) - 400;
    const day = addDays(from, move + by);
    days.push(day);
    return day;
  }

  function sumNear(draw: Drawing, { sums }: Ground): string {
    const fresh = drawnFrom(draw, [0, 1, draw(10_000), draw(10_000), draw(100) * 100, draw(100_000_000)]);
    const near = sums.length === 0 || isDrawn(draw, 2, 5) ? fresh : penceIn(decimal(drawnFrom(draw, sums)));
    const sum = toPlaces(ofPence(Math.max(0, near + drawnFrom(draw, [0, 0, 0, 1, -1]))), 2);
    sums.push(sum);
    return sum;
  }
}

const isNumber = (content: unknown): content is number => typeof content === 'number';

const unique = (contents: readonly unknown[]): readonly unknown[] => [
  ...new Map(contents.map((content) => [JSON.stringify(content), content])).values(),
];
