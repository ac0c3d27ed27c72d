import { boundAt } from '../core/alike.ts';
import { roundHalfUp } from '../core/arithmetic.ts';
import type { Coded, What } from '../core/coded.ts';
import { holdsUnknown } from '../core/doubt.ts';
import type { Node } from '../core/nodes.ts';
import { levelAbove } from '../core/nodes.ts';
import type { ShownValue } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import { isAmount } from './columns.ts';
import { monthsIn } from './durations.ts';
import { type NumberKind, number, untranslated } from './kinds.ts';
import { max, type Numeric } from './numeric.ts';
import { type ListWritten, Scope } from './scope.ts';
import type { Writer } from './writer.ts';

/** What a value is shown as: its type, and what is said of its places. */
export type ShownAs = Pick<ShownValue, 'type' | 'shown'>;

/** The nodes that a value is shown by. */
export function nodesShown(coded: Coded, { type, shown }: ShownAs): readonly Node[] {
  const inner = ({ none, what }: Coded, of: Type, places: number | null): readonly Node[] => [
    none,
    ...ofWhat(what, of, places),
  ];
  const ofWhat = (what: What, of: Type, places: number | null): readonly Node[] => {
    if (what.is === 'list') return [what.node];
    if (what.is === 'one') return [roundedNode(what.node, of, places)];
    if (what.is === 'day') return [what.from];
    if (what.is !== 'record' || typeof of !== 'object' || !('record' in of)) return [];
    return [...what.fields].flatMap(([name, field]) => inner(field, of.record[name] ?? 'none', null));
  };
  return [holdsUnknown(coded), ...inner(coded, type, placesOf(shown))];
}

const placesOf = (shown: ShownAs['shown']): number | null =>
  shown === 'percent-4dp' ? 4 : shown === 'decimal-10dp' ? 10 : null;

/** An amount to as many places as are shown of it. */
function roundedNode(of: Node, type: Type, places: number | null): Node {
  const shown = places ?? (type === 'money' ? 2 : null);
  return shown === null || of.sort !== 'decimal' ? of : roundHalfUp(of, shown);
}

/** A value as a column of its type: NULL where it is none or not known. */
export function shownText(coded: Coded, { type, shown }: ShownAs, on: Writer, at: Scope): string {
  const places = placesOf(shown);
  const open = on.condition(holdsUnknown(coded), at);
  const text = valueText(coded, type, places, on, at);
  return open === 'FALSE' ? text : `CASE WHEN NOT ${open} THEN ${text} END`;
}

function valueText({ none, what }: Coded, type: Type, places: number | null, on: Writer, at: Scope): string {
  const isNone = on.condition(none, at);
  const text = whatText(what, type, places, on, at);
  if (isNone === 'FALSE' || text === 'NULL') return text;
  return isNone === 'TRUE' ? `CASE WHEN FALSE THEN ${text} END` : `CASE WHEN NOT ${isNone} THEN ${text} END`;
}

function whatText(what: What, type: Type, places: number | null, on: Writer, at: Scope): string {
  const { dialect } = on;
  switch (what.is) {
    case 'nothing':
      return 'NULL';
    case 'day':
      return dialect.dateOf(on.number(what.from, at).text);
    case 'one':
      return singleText(what.node, type, places, on, at);
    case 'record': {
      if (typeof type !== 'object' || !('record' in type)) throw new Error('a record of no type');
      const fields = Object.entries(type.record).map(([name, of]): [string, string] => {
        const field = what.fields.get(name);
        return [name, field === undefined ? 'NULL' : valueText(field, of, null, on, at)];
      });
      return dialect.struct(
        fields.map(([name, text]) => [dialect.name === 'duckdb' ? dialect.quoted(name) : name, text]),
      );
    }
    case 'list': {
      const list = on.written(what.node, at) as ListWritten;
      const { entry } = what;
      if (entry === null || list.kind.entry === null) return on.nothing({ is: 'list', entry: null, longest: 0 });
      const { entry: kind } = list.kind;
      const x = on.variable();
      const level = levelAbove(what.node);
      const scope = new Scope(at, level, (_, index) => on.part({ text: x, kind }, index, kind.of[index] as NumberKind));
      const of = typeof type === 'object' && 'list' in type ? type.list : 'none';
      return dialect.transform(list.text, x, valueText(boundAt(entry, level, 'entry'), of, null, on, scope));
    }
    case 'timeline':
      throw untranslated('a timeline that is shown');
  }
}

function singleText(node: Node, type: Type, places: number | null, on: Writer, at: Scope): string {
  const { dialect, arithmetic } = on;
  if (type === 'duration') {
    if (node.sort !== 'text') throw untranslated('a duration that is counted');
    const { text } = on.written(node, at);
    const months = monthsIn(text, dialect);
    const texts = (n: string, unit: string) => `concat('P', CAST(${n} AS ${dialect.types.text}), '${unit}')`;
    return `CASE WHEN ${months} % 12 = 0 THEN ${texts(dialect.quotient(months, '12', false), 'Y')} ELSE ${texts(months, 'M')} END`;
  }
  if (node.sort !== 'decimal' && places === null && !isAmount(type)) {
    if (type !== 'time') return typed(node, on, at);
    const { text } = on.number(node, at);
    const two = (n: string) => `lpad(CAST(${n} AS ${dialect.types.text}), 2, '0')`;
    return `concat(${two(dialect.quotient(text, '60', false))}, ':', ${two(`${text} % 60`)})`;
  }
  const x = on.number(roundedNode(node, type, places), at);
  const rounded = places ?? (type === 'money' ? 2 : null);
  if (rounded !== null) return decimalText(arithmetic.roundHalfUp(x, rounded), rounded, on, node);
  // All its digits, which have to end.
  let ends = 0;
  while (10n ** BigInt(ends) % x.kind.parts !== 0n && ends < 30) ends += 1;
  if (ends === 30 || x.kind.held !== null) throw untranslated('a value that is shown with digits that do not end');
  return decimalText(arithmetic.inParts(x, 10n ** BigInt(ends)), ends, on, node);
}

const typed = (node: Node, on: Writer, at: Scope): string => {
  const written = on.written(node, at);
  return written.kind.is === 'number' ? on.arithmetic.typed(written as Numeric) : written.text;
};

/** A number of parts of one as a decimal of so many places. */
function decimalText(x: Numeric, places: number, on: Writer, of: Node): string {
  const kind = number(1n, x.kind.least, x.kind.most);
  const most = max(kind.most, -kind.least);
  const text = on.arithmetic.typed({ text: x.text, kind });
  const isFew = most < 10n ** BigInt(MOST_SHOWN - places);
  if (!isFew)
    on.refuse(
      `a value of more than ${MOST_SHOWN - 2 * places} digits`,
      `(abs(${text}) >= ${on.dialect.huge(10n ** BigInt(MOST_SHOWN - places))})`,
      of,
    );
  const digits = isFew ? Math.max(String(most).length, places + 1) : MOST_SHOWN - places;
  const near = isFew
    ? text
    : `CASE WHEN abs(${text}) < ${on.dialect.huge(10n ** BigInt(MOST_SHOWN - places))} THEN ${text} END`;
  const whole = `CAST(${near} AS DECIMAL(${digits}, 0))`;
  if (places === 0) return whole;
  return `CAST(${whole} * CAST(0.${'0'.repeat(places - 1)}1 AS DECIMAL(${places}, ${places})) AS DECIMAL(${digits}, ${places}))`;
}
const MOST_SHOWN = 36;
