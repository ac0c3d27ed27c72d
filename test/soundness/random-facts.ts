import type { z } from 'zod';
import { date, entity } from '../../src/facts.ts';
import { entryOf, type Kind, kinds, listOfKind } from './fact-kinds.ts';
import type { Random } from './random.ts';

/** A fact of an invented schema. */
export interface DrawnFact {
  readonly path: string;
  readonly kind: Kind;
  readonly isNullable: boolean;
}

/** An invented schema of facts. */
export interface DrawnSchema {
  readonly schema: z.ZodType;
  readonly facts: readonly DrawnFact[];
  readonly nullableEntities: readonly string[];
}

const kindOf = (type: string): Kind => kinds.find((kind) => kind.type === type) as Kind;

/** Lists as the operators that look into entries want them, and others of fields at random. */
function drawList(random: Random): Kind {
  return random.pick([
    () => listOfKind(random.pick(kinds.filter(({ type }) => typeof type === 'string'))),
    () => entryOf({ date: kindOf('date'), amount: kindOf('money'), isKept: kindOf('boolean') }),
    () => entryOf({ from: kindOf('date'), to: kindOf('date'), hours: kindOf('decimal') }),
    () => entryOf({ from: kindOf('date'), value: kindOf(random.pick(['percent', 'money'])) }),
    () => entryOf({ on: kindOf('date'), price: kindOf('decimal'), lasting: kindOf('days') }),
    () => entryOf(Object.fromEntries(['first', 'second'].map((name) => [name, random.pick(kinds)]))),
  ])();
}

/** A schema of two or three entities with every kind of fact in it, some of them nullable. */
export function drawSchema(random: Random): DrawnSchema {
  const facts: DrawnFact[] = [{ path: 'asOf', kind: kindOf('date'), isNullable: false }];
  const shape: Record<string, z.ZodType> = { asOf: date() };
  const nullableEntities: string[] = [];
  const all = random.shuffled([...kinds, ...kinds.slice(0, 4), drawList(random), drawList(random), drawList(random)]);
  ['hat', 'coat', 'glove'].forEach((name, index, names) => {
    const own = all.filter((_, place) => place % names.length === index);
    const fields = own.map((kind, place): [string, z.ZodType] => {
      const isNullable = random.chance(0.2);
      const path = `${name}.${'abcdefghijklmnop'[place]}Fact`;
      facts.push({ path, kind, isNullable });
      return [path.slice(name.length + 1), isNullable ? kind.schema().nullable() : kind.schema()];
    });
    const whole = entity(Object.fromEntries(fields));
    const isNullable = random.chance(0.4);
    if (isNullable) nullableEntities.push(name);
    shape[name] = isNullable ? whole.nullable() : whole;
  });
  return { schema: entity(shape), facts, nullableEntities };
}

/** Facts of a schema: each is given, none where it may be, or left out. */
export function drawFacts({ facts, nullableEntities }: DrawnSchema, random: Random): Record<string, unknown> {
  const account: Record<string, unknown> = {};
  const leftOut = random.pick([0, 0.1, 0.4]);
  const none = nullableEntities.filter(() => random.chance(0.1));
  for (const { path, kind, isNullable } of facts) {
    if (random.chance(leftOut)) continue;
    const content = isNullable && random.chance(0.2) ? null : kind.draw(random);
    const [name, field] = path.split('.') as [string, string?];
    if (field === undefined) account[name] = content;
    else if (!none.includes(name)) account[name] = { ...(account[name] as object), [field]: content };
  }
  for (const name of none) account[name] = null;
  return account;
}
