import { isClosed } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import { isHuge } from './kinds.ts';
import { isName } from './names.ts';
import type { Numeric } from './numeric.ts';
import type { Writer } from './writer.ts';

/** The keys of a list that is told whole, where they are whole numbers in order; `null` for any other. */
export function keysTold(list: Node, key: Node, level: number): readonly number[] | null {
  if (list.kind !== 'list' || !isClosed(list) || key.kind !== 'bound' || key.of.level !== level) return null;
  const { length, width } = list.of;
  const keys = Array.from({ length }, (_, nth) => list.args[nth * width + key.of.index] as Node);
  const numbers = keys.flatMap((one) => (one.kind === 'constant' && typeof one.of === 'number' ? [one.of] : []));
  const isInOrder = numbers.every((one, nth) => nth === 0 || (numbers[nth - 1] as number) <= one);
  return numbers.length === length && isInOrder ? numbers : null;
}

/** The place of the last of some keys that is not above a whole number, nil where all are. */
export const placeAmong = (keys: readonly number[], number: Numeric, on: Writer): string =>
  placeByNumber(keys, number, on) ?? placeByHalves(keys, number.text, on);

/** By a list of places for each number from the first key to the last; `null` where these lie too far apart, but the first from the others. */
export function placeByNumber(keys: readonly number[], { text, kind }: Numeric, on: Writer): string | null {
  const { dialect } = on;
  if (!dialect.joinsConstants || kind.parts !== 1n || isHuge(kind)) return null;
  const last = keys.at(-1) as number;
  const listed = [keys, keys.slice(1)].find((some) => last - (some[0] ?? Number.NEGATIVE_INFINITY) < LONGEST);
  if (listed === undefined) return null;
  const leftOut = keys.length - listed.length;
  // The number before the first key has a place too: nil, or that of the first of all.
  const before = (listed[0] as number) - 1;
  const times = [1, ...listed.map((key, nth) => (listed[nth + 1] ?? last + 1) - key)];
  const ofKey = dialect.transform(dialect.range('x'), 'y', `i - ${1 - leftOut}`);
  // In a query of its own, it is not worked out again and again before anything runs.
  const places = dialect.flattened(dialect.indexed(`(SELECT ${dialect.numbers(times)})`, 'x', 'i', ofKey));
  const notAbove = kind.most > last ? `least(${text}, ${last})` : text;
  const within = kind.least < before ? `greatest(${notAbove}, ${before})` : notAbove;
  const place = dialect.at(on.constants.column(places, 'places'), `${within} - (${before - 1})`);
  const isAboveNil = leftOut === 0 || kind.least >= (keys[0] as number);
  return isAboveNil ? place : `CASE WHEN ${text} < ${keys[0]} THEN 0 ELSE ${place} END`;
}
const LONGEST = 100_000;

/** By comparing it with the key in the middle, and so on. */
function placeByHalves(keys: readonly number[], number: string, on: Writer): string {
  const found = (from: number, to: number): string => {
    if (from === to) return String(from);
    const middle = Math.ceil((from + to) / 2);
    return `CASE WHEN ${name} < ${keys[middle - 1]} THEN ${found(from, middle - 1)} ELSE ${found(middle, to)} END`;
  };
  const isNamed = isName(number);
  const name = isNamed ? number : on.variable();
  const place = found(0, keys.length);
  return isNamed ? place : on.dialect.at(on.dialect.transform(on.dialect.list([number]), name, place), '1');
}
