import { isList, type Type } from '../../src/language/model/type.ts';
import { type Drawing, type Env, type Holder, isTop, type Shape } from './drawing.ts';
import { readings } from './policy-around.ts';

export function when({ random, used, sites, branches, shape }: Drawing, type: Type, depth: number, env: Env): Shape {
  const [condition, then] = [shape('boolean', depth - 1, env), shape(type, depth - 1, env)];
  const bare = random.chance(0.1) ? nothing(type) : null;
  if (bare !== null) used.add(Array.isArray(bare) ? 'empty list' : 'none');
  const otherwise = { else: bare ?? shape(type, depth - 1, env) };
  const isShort = random.chance(0.4);
  used.add(isShort ? 'when in short' : 'when');
  const branch: Holder = isShort ? { when: condition, then, ...otherwise } : { condition, then };
  sites.push({ holder: branch, key: isShort ? 'when' : 'condition', type: 'boolean' });
  const written: Holder = isShort ? branch : { when: [branch], ...otherwise };
  branches.push({ holder: written, key: 'else', type });
  return written;
}

const nothing = (type: Type): Shape => (isList(type) ? [] : { none: true });

export function reading(on: Drawing, type: Type, depth: number, env: Env): Shape {
  const { random, used, shape } = on;
  const id = random.pick(Object.keys(readings));
  const drawn = () => (readings[id] ?? []).map((option) => [option, shape(type, depth - 1, env)] as const);
  if (isTop(env) && random.chance(0.3)) return decided(on, id, drawn());
  used.add('reading');
  const options: Holder = Object.fromEntries(drawn());
  on.branches.push({ holder: options, key: random.pick(Object.keys(options)), type });
  return { reading: id, options };
}

/** A name that the block of a reading decides, option by option. */
function decided({ used, fresh, blocks }: Drawing, id: string, drawn: readonly (readonly [string, Shape])[]): string {
  used.add('reading block');
  const name = fresh('chosen');
  blocks[id] ??= { decides: {}, options: Object.fromEntries(drawn.map(([option]) => [option, {}])) };
  const { decides, options } = blocks[id];
  decides[name] = 'something chosen';
  for (const [option, is] of drawn) (options[option] as Holder)[name] = is;
  return name;
}

export function condition(on: Drawing, depth: number, env: Env): Shape {
  const { random, used, shape, schema } = on;
  const kind = random.pick(['all', 'any', 'not', 'leftOut'] as const);
  used.add(kind);
  const part = () => shape('boolean', depth - 1, env);
  if (kind === 'leftOut') return { leftOut: random.pick(schema.facts).path };
  if (kind === 'not') return { not: part() };
  return { [kind]: [part(), part()] };
}
