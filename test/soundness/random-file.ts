import type { RuleFile } from '../../src/language/grammar/rule-file.ts';
import { amounts, type Type, units } from '../../src/language/model/type.ts';
import { type Drawing, drawingOf, type Holder, type Material, named, type Shape, type Site } from './drawing.ts';
import { simple, words } from './fact-kinds.ts';
import type { Random } from './random.ts';
import { condition, reading, when } from './random-branches.ts';
import { each, fieldOfEach, fold } from './random-lists.ts';
import { consultations, field, record } from './random-records.ts';
import { sentenceWith } from './random-sentences.ts';
import { shapeOn, timeline } from './random-shape.ts';

export interface DrawnFile {
  readonly file: RuleFile;
  readonly sites: readonly Site[];
  readonly branches: readonly Site[];
  /** The operators, words and shapes that it uses. */
  readonly used: ReadonlySet<string>;
}

const shownTypes: readonly Type[] = [
  'date',
  ...amounts,
  ...units,
  'boolean',
  { choice: words },
  { list: 'date' },
  { list: { record: { on: 'date', sum: 'money' } } },
];

/** What must come up in a file, an operator or shape, and how deep its terms nest. */
export interface Aim {
  readonly must: string;
  readonly depth: number;
}

/** A well-typed rule file, each of its parts drawn by the type that is due there. */
export function drawFile(decision: string, { must, depth }: Aim, material: Material, random: Random): DrawnFile {
  const on = drawingOf(material, random, shapeOn);
  const values: Holder = {
    day: { means: 'a day', is: named(on, 'date', depth - 1) },
    sum: { means: 'a sum', is: named(on, 'money', depth - 1) },
  };
  const show = (type: Type, is: string): void => {
    const shown = type === 'decimal' ? { shown: 'decimal-10dp' } : type === 'percent' ? { shown: 'percent-4dp' } : {};
    values[on.fresh('value')] = { means: 'a value', is, ...shown };
  };
  const isThere: Shape = { fact: required(on, must), operator: 'isNone', value: random.chance(0.5) };
  show('boolean', named(on, 'boolean', 1, isThere));
  for (const type of random.shuffled(shownTypes).slice(0, 2)) show(type, named(on, type, depth));
  const rules = rulesOf(on, depth - 1);
  const file = {
    decision,
    question: 'What is to be answered?',
    clauses: ['K1'],
    parameters: on.parameters,
    ...(Object.keys(on.blocks).length > 0 && { readings: on.blocks }),
    terms: on.terms,
    ...rules,
    values,
    effects: {
      one: [{ party: 'customer', modality: 'may', action: 'act', by: 'day', amount: 'sum', clause: 'K1' }],
      two: [],
      three: [],
    },
    examples: [{ name: 'nothing given', facts: {}, expect: { outcome: null } }],
  };
  return { file: file as unknown as RuleFile, sites: on.sites, branches: on.branches, used: on.used };
}

/** A shape that uses what must come up, whatever its type. */
function required(on: Drawing, must: string): Shape {
  const { random, top } = on;
  const list: { list: Type } = { list: random.pick(simple) };
  const ofShape: Readonly<Record<string, () => Shape>> = {
    when: () => when(on, 'money', 2, top),
    reading: () => reading(on, 'date', 2, top),
    'reading block': () => reading(on, 'date', 2, top),
    fold: () => fold(on, 'decimal', 2, top),
    each: () => each(on, list, 2, top),
    record: () => record(on, { record: { first: 'money', second: 'date' } }, 2, top),
    field: () => field(on, 'days', 2, top),
    path: () => field(on, 'days', 2, top),
    'field of entries': () => fieldOfEach(on, list, 2, top),
    'path of entries': () => fieldOfEach(on, list, 2, top),
    table: () => timeline(on, { timeline: 'percent' }, 2, top),
    not: () => condition(on, 2, top),
    'decision outcome': () =>
      consultations(on, { choice: on.consulted?.outcomes ?? [] }).at(-1)?.() ?? on.shape('boolean', 3, top),
  };
  const sentence = Object.hasOwn(on.operators, must) ? sentenceWith(on, must, 2, top) : null;
  return sentence ?? ofShape[must]?.() ?? on.shape('boolean', 3, top);
}

/** Two rules that never hold at once, and what holds otherwise. */
function rulesOf(on: Drawing, depth: number) {
  const { random } = on;
  const condition = (): Shape => ({ fact: named(on, 'boolean', depth), operator: 'is', value: random.chance(0.7) });
  const event = (type: string) => ({ type, params: { clause: 'K1', because: 'it is so' } });
  return {
    rules: [
      {
        name: 'first-rule',
        conditions: { [random.pick(['all', 'any'])]: [condition(), condition()] },
        event: event('one'),
      },
      {
        name: 'second-rule',
        conditions: { all: [{ not: { condition: 'first-rule' } }, condition()] },
        event: event('two'),
      },
    ],
    otherwise: event('three'),
  };
}
