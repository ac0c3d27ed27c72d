import { isList, isRecordType, sameType, type Type } from '../../src/language/model/type.ts';
import type { Drawing, DrawShape, Env, Shape } from './drawing.ts';
import { condition, reading, when } from './random-branches.ts';
import { each, fieldOfEach, fold, lists } from './random-lists.ts';
import { literal } from './random-literals.ts';
import { consultations, field, record } from './random-records.ts';
import { sentencesGiving } from './random-sentences.ts';

/** Draws shapes of any type, of all kinds that may stand there. */
export const shapeOn =
  (on: Drawing): DrawShape =>
  (type, depth, env) => {
    if (depth <= 0 || type === 'entity' || type === 'none') return leaf(on, type, depth, env);
    const { random } = on;
    const giving = sentencesGiving(on, type, env);
    const sentence = () => random.pick(giving)(depth);
    return random.pick<() => Shape>([
      () => leaf(on, type, depth, env),
      ...(giving.length > 0 ? [sentence, sentence, sentence] : []),
      () => when(on, type, depth, env),
      () => reading(on, type, depth, env),
      () => field(on, type, depth, env),
      ...(lists(env).length > 0 ? [() => fold(on, type, depth, env)] : []),
      ...(type === 'boolean' ? [() => condition(on, depth, env), () => condition(on, depth, env)] : []),
      ...(isList(type) ? [() => each(on, type, depth, env), () => fieldOfEach(on, type, depth, env)] : []),
      ...(isRecordType(type) ? [() => record(on, type, depth, env)] : []),
      ...consultations(on, type),
    ])();
  };

/** What is always there, whatever the depth: a name, a literal, or the least that holds a type. */
function leaf(on: Drawing, type: Type, depth: number, env: Env): Shape {
  const { random, used } = on;
  const read = env.names.filter((known) => sameType(known.type, type)).map(({ name }) => name);
  if (read.length > 0 && random.chance(0.8)) return random.pick(read);
  const written = literal(on, type);
  if (written !== null) return written;
  if (read.length > 0) return random.pick(read);
  if (type === 'calendar') return calendar(on);
  if (typeof type === 'string') return absent(on);
  if ('list' in type) return each(on, type, depth, depth > -3 ? env : { ...env, within: 2 });
  if ('record' in type) return record(on, type, depth, env);
  if ('timeline' in type) return timeline(on, type, depth, env);
  used.add('choice');
  return { choice: random.pick(type.choice) };
}

/** For a type that is not written and that no name here has. */
function absent({ used }: Drawing): Shape {
  used.add('none');
  return { none: true };
}

function calendar({ used, random }: Drawing): Shape {
  used.add('table').add('field');
  return { field: random.pick(['north', 'south']), of: { table: 'holidays' } };
}

export function timeline(on: Drawing, type: { readonly timeline: Type }, depth: number, env: Env): Shape {
  const { random, used, schema } = on;
  if (type.timeline === 'percent' && random.chance(0.6)) {
    used.add('table');
    const given = schema.facts.find(({ kind }) => kind.type === 'percent');
    return { table: 'rates', ...(given !== undefined && random.chance(0.5) && { unlessGiven: given.path }) };
  }
  return random.pick(sentencesGiving(on, type, env, (gives) => typeof gives === 'object' && 'timeline' in gives))(
    depth,
  );
}
