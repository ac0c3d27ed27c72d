import type { Given } from '../language/run-time/given.ts';
import { isUnknown, type Unknown, type Value } from '../language/run-time/value.ts';
import { isDate } from '../values/date.ts';
import { dayNumber, MAX_DATE, MIN_DATE } from '../values/day-number.ts';
import { openDays } from './bounds.ts';
import type { Input } from './inputs.ts';
import type { FactTuples } from './interpret.ts';
import { unpack } from './layout.ts';
import { standIn } from './logic.ts';
import { minuteOfDay } from './minutes.ts';
import { nothingOf, type Raw, type Tuple } from './raw.ts';
import type { Shape, Slot, WhatShape } from './shape.ts';

/** The tuples of facts that were given, each made when it is first read. */
export function givenTuples(given: Given, inputs: ReadonlyMap<string, Input>): FactTuples {
  const made = new Map<string, Tuple>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const { asks, path, shape } = inputs.get(key) as Input;
    const value = asks === 'value' ? given.read(path) : asks === 'leftOut' ? given.isLeftOut(path) : given.gives(path);
    const tuple = tupleOf(value, shape);
    made.set(key, tuple);
    return tuple;
  };
}

/** A value as a tuple of a shape. Throws for one that is not known where the shape says that it always is. */
export function tupleOf(value: Value, shape: Shape): Tuple {
  const tuple = blankTuple(shape);
  fill(tuple, value, shape);
  return tuple;
}

function blankTuple(shape: Shape): Raw[] {
  const tuple: Raw[] = [];
  unpack(shape, (slot: Slot) => {
    if ('always' in slot) return slot.always;
    tuple[slot.at] = nothingOf(slot.sort);
    return standIn(slot.sort);
  });
  return tuple;
}

function put(tuple: Raw[], slot: Slot, raw: Raw): void {
  if ('at' in slot) tuple[slot.at] = raw;
}

function fill(tuple: Raw[], value: Value, { none, unknown, orNone, what }: Shape): void {
  if (value === null) put(tuple, none, true);
  else if (!isUnknown(value)) fillWhat(tuple, value, what);
  else {
    if ('always' in unknown) throw new Error('a fact is left out that core terms take for given');
    put(tuple, unknown, true);
    put(tuple, orNone, mayBeNone(value));
    if (what.is === 'day') putDays(tuple, what, isOpen(value) ? openDays : endsOf(value));
  }
}

function putDays(
  tuple: Raw[],
  { from, to }: WhatShape & { is: 'day' },
  [first, last]: readonly [number, number],
): void {
  put(tuple, from, first);
  put(tuple, to, last);
}

const isOpen = ({ may, between }: Unknown): boolean => may === null && between === null;
const mayBeNone = (value: Unknown): boolean => isOpen(value) || value.may?.includes(null) === true;

/** The first and the last day that it may be. */
function endsOf(value: Unknown): readonly [number, number] {
  const days = [...(value.may ?? []), value.between?.from, value.between?.to]
    .filter((one): one is string => typeof one === 'string' && isDate(one))
    .sort();
  return [dayNumber(days[0] ?? MIN_DATE), dayNumber(days.at(-1) ?? MAX_DATE)];
}

function fillWhat(tuple: Raw[], value: Value & {}, what: WhatShape): void {
  if (what.is === 'one') put(tuple, what.node, rawOf(value, what.node));
  else if (what.is === 'day') putDays(tuple, what, [dayNumber(value as string), dayNumber(value as string)]);
  else if (what.is === 'list') {
    const { entry } = what;
    const entries = value as readonly Value[];
    put(
      tuple,
      what.node,
      entries.map((one) => (entry === null ? [] : tupleOf(one, entry))),
    );
  } else if (what.is === 'record')
    for (const [name, field] of what.fields)
      fill(tuple, (value as Readonly<Record<string, Value>>)[name] ?? null, field);
}

/** Times are held as minutes. */
const rawOf = (value: Value & {}, slot: Slot): Raw =>
  typeof value === 'string' && 'at' in slot && slot.sort === 'whole' ? minuteOfDay(value) : (value as Raw);
