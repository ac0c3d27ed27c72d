import { sameType, type Type } from '../../src/language/model/type.ts';
import { type Drawing, type Env, isTop, named, type Shape } from './drawing.ts';
import { simple } from './fact-kinds.ts';
import { fieldsOf } from './random-lists.ts';

type RecordOf = { readonly record: Readonly<Record<string, Type>> };

export function record({ used, shape }: Drawing, type: RecordOf, depth: number, env: Env): Shape {
  used.add('record');
  return { record: fieldsOf(type.record, (of) => shape(of, depth - 1, env)) };
}

/** A field of a record put together for it. */
export function field(on: Drawing, type: Type, depth: number, env: Env): Shape {
  const whole: RecordOf = { record: { wanted: type, unwanted: on.random.pick(simple) } };
  const isNamed = isTop(env) && on.random.chance(0.4);
  on.used.add(isNamed ? 'path' : 'field');
  const of = record(on, whole, depth - 1, env);
  return isNamed ? `${named(on, whole, depth, of)}.wanted` : { field: 'wanted', of };
}

/** What another decision answers with a type, for the facts given or with another day put in place of the one asked about. */
export function consultations(on: Drawing, type: Type): readonly (() => Shape)[] {
  const { consulted, random, used } = on;
  if (consulted === null) return [];
  const { decision, outcomes } = consulted;
  const put = () => (random.chance(0.4) ? { with: { asOf: { fact: named(on, 'date', 1) } } } : {});
  const values = [...consulted.values].filter(([, of]) => sameType(of, type));
  const ofValues = values.map(([value]) => () => {
    used.add('decision');
    return { decision, value, ...put() };
  });
  if (!sameType(type, { choice: outcomes })) return ofValues;
  const ofOutcome = () => {
    used.add('decision outcome');
    return { decision, outcome: true, ...put() };
  };
  return [...ofValues, ofOutcome];
}
