import type { z } from 'zod';
import {
  bool,
  date,
  decimal,
  duration,
  entry,
  instant,
  int,
  listOf,
  money,
  oneOf,
  percent,
  text,
  time,
} from '../../src/facts.ts';
import { amounts, type SimpleType, type Type, units } from '../../src/language/model/type.ts';
import type { Random } from './random.ts';

/** Types that facts may have by themselves. */
export const simple: readonly SimpleType[] = [
  'date',
  ...amounts,
  ...units,
  'boolean',
  'text',
  'duration',
  'time',
  'instant',
];

/** One kind of fact: its type, its schema, and what it may hold as a caller writes it. */
export interface Kind {
  readonly type: Type;
  readonly schema: () => z.ZodType;
  readonly draw: (random: Random) => unknown;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const drawDay = (random: Random): string =>
  `${2023 + random.below(3)}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;
const drawAmount = (random: Random): string => `${random.below(60)}.${twoDigits(random.below(100))}`;

const whole = (type: Type, unit: string | null): Kind => ({
  type,
  schema: () => (unit === null ? int(0, 40) : int(0, 40).meta({ unit })),
  draw: (random) => random.below(41),
});

export const words = ['red', 'green', 'blue'] as const;

export const kinds: readonly Kind[] = [
  { type: 'date', schema: date, draw: drawDay },
  { type: 'date', schema: date, draw: drawDay },
  { type: 'money', schema: money, draw: drawAmount },
  { type: 'decimal', schema: decimal, draw: drawAmount },
  { type: 'percent', schema: percent, draw: (random) => String(random.below(30)) },
  whole('count', null),
  whole('days', 'days'),
  whole('months', 'months'),
  whole('hours', 'hours'),
  whole('seconds', 'seconds'),
  { type: 'boolean', schema: bool, draw: (random) => random.chance(0.5) },
  { type: { choice: words }, schema: () => oneOf(words), draw: (random) => random.pick(words) },
  { type: 'text', schema: text, draw: (random) => random.pick(['01632960001', '07700900002', 'red', 'x']) },
  { type: 'duration', schema: duration, draw: (random) => random.pick(['P1M', 'P3M', 'P1Y']) },
  {
    type: 'instant',
    schema: instant,
    draw: (random) => `${drawDay(random)}T${twoDigits(random.below(24))}:${twoDigits(random.below(60))}:00Z`,
  },
  { type: 'time', schema: time, draw: (random) => `${twoDigits(random.below(24))}:${twoDigits(random.below(60))}` },
];

export const listOfKind = (item: Kind): Kind => ({
  type: { list: item.type },
  schema: () => listOf(item.schema()),
  draw: (random) => Array.from({ length: random.below(4) }, () => item.draw(random)),
});

export const entryOf = (fields: Readonly<Record<string, Kind>>): Kind => ({
  type: { list: { record: Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, kind.type])) } },
  schema: () => listOf(entry(Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, kind.schema()])))),
  draw: (random) =>
    Array.from({ length: random.below(4) }, () =>
      Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, kind.draw(random)])),
    ),
});
