import { isList, isRecordType, type Type } from '../../src/language/model/type.ts';
import { type Drawing, type Env, type Holder, isTop, type Name, named, type Shape, told } from './drawing.ts';
import { simple } from './fact-kinds.ts';

type ListOf = { readonly list: Type };

/** Lists that may be gone over: within the entries of two, no more. */
export const lists = ({ names, within }: Env): readonly (Name & { readonly type: ListOf })[] =>
  within < 2 ? names.filter((known): known is Name & { type: ListOf } => isList(known.type)) : [];

const boundNames = (as: string, type: Type): readonly Name[] =>
  isRecordType(type)
    ? Object.entries(type.record).map(([field, of]) => ({ name: `${as}.${field}`, type: of }))
    : [{ name: as, type }];

const inside = ({ names, within }: Env, bound: readonly Name[]): Env => ({
  names: [...names, ...bound],
  within: within + 1,
});

/** What the entries of some list give; a term of its own where there is none to go over. */
export function each(on: Drawing, type: ListOf, depth: number, env: Env): Shape {
  const { random, used, fresh, shape, top } = on;
  const known = lists(env);
  if (known.length === 0) return named(on, type, depth, each(on, type, depth, top));
  const { name, type: over } = random.pick(known);
  const as = fresh('entry');
  const inner = inside(env, boundNames(as, over.list));
  const where = random.chance(0.3) ? { where: shape('boolean', depth - 1, inner) } : {};
  used.add('where' in where ? 'each where' : 'each');
  return { each: name, as, ...where, ...given(on, type.list, depth, inner) };
}

/** What an entry gives: a record, a term of its own or one nested shape. */
function given(on: Drawing, type: Type, depth: number, inner: Env): Holder {
  const { random, used, fresh, shape } = on;
  if (isRecordType(type) && random.chance(0.6)) {
    used.add('each gives');
    return { gives: fieldsOf(type.record, (of) => shape(of, depth - 1, inner)) };
  }
  const is = shape(type, depth - 1, inner);
  const isNamed = random.chance(0.4);
  used.add(isNamed ? 'each terms' : 'each is');
  if (!isNamed) return { is };
  const own = fresh('own');
  return { terms: { [own]: told(on, 'a part', is) }, gives: own };
}

export const fieldsOf = (record: Readonly<Record<string, Type>>, shape: (type: Type) => Shape): Holder =>
  Object.fromEntries(Object.entries(record).map(([field, type]) => [field, shape(type)]));

export function fold({ random, used, fresh, shape }: Drawing, type: Type, depth: number, env: Env): Shape {
  const { name, type: over } = random.pick(lists(env));
  const [as, so] = [fresh('entry'), fresh('sofar')];
  used.add('fold');
  const inner = inside(env, [...boundNames(as, over.list), ...boundNames(so, type)]);
  return { fold: name, as, so, from: shape(type, depth - 1, env), next: shape(type, depth - 1, inner) };
}

/** One field of each entry of a list of records. */
export function fieldOfEach(on: Drawing, type: ListOf, depth: number, env: Env): Shape {
  const whole: ListOf = { list: { record: { wanted: type.list, unwanted: on.random.pick(simple) } } };
  const isNamed = isTop(env) && on.random.chance(0.5);
  on.used.add(isNamed ? 'path of entries' : 'field of entries');
  const of = each(on, whole, depth - 1, env);
  return isNamed ? `${named(on, whole, depth, of)}[].wanted` : { field: 'wanted', of };
}
