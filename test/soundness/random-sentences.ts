import { sameType, type Type } from '../../src/language/model/type.ts';
import type { Operator, Signature } from '../../src/language/operators/operator.ts';
import { bindingsOf, type Pattern, typeOfPattern } from '../../src/language/operators/pattern.ts';
import { type Drawing, type Env, type Holder, isTop, named, type Shape } from './drawing.ts';
import { type Bound, bound, counts, isFieldWord } from './random-bindings.ts';

type Draws = (depth: number) => Shape;

/** A sentence for each signature that gives a type, of those that are wanted. */
export function sentencesGiving(
  on: Drawing,
  type: Type,
  env: Env,
  isWanted: (gives: Pattern) => boolean = () => true,
): readonly Draws[] {
  return Object.entries(on.operators).flatMap(([name, operator]) =>
    operator.signatures.flatMap((signature): Draws[] => {
      if (!isWanted(signature.gives)) return [];
      const fitting = bindingsOf(signature.gives, type, new Map());
      if (fitting === null || !sameType(typeOfPattern(signature.gives, fitting), type)) return [];
      const variables = bound(signature, fitting, on.random);
      if (variables === null || !counts(signature, variables, operator.signatures)) return [];
      return [(depth) => sentence(on, name, signature, variables, depth, env)];
    }),
  );
}

/** A sentence with an operator, giving whatever it does; `null` where a word of it can name no field. */
export function sentenceWith(on: Drawing, name: string, depth: number, env: Env): Shape | null {
  const { operators, random } = on;
  const signature = random.pick((operators[name] as (typeof operators)[string]).signatures);
  const variables = bound(signature, new Map(), random);
  return variables === null ? null : sentence(on, name, signature, variables, depth, env);
}

function sentence(
  on: Drawing,
  operator: string,
  signature: Signature,
  variables: Bound,
  depth: number,
  env: Env,
): Shape {
  on.used.add(operator);
  const { signatures } = on.operators[operator] as Operator;
  const put = (patternIn: (signature: Signature) => Pattern, holder: Holder, key: string): void => {
    const pattern = patternIn(signature);
    if (isFieldWord(pattern)) {
      holder[key] = variables.field;
      return;
    }
    const type = typeOfPattern(pattern, variables.bindings);
    if (isOne(pattern) && signatures.every((other) => sameText(patternIn(other), pattern)))
      on.sites.push({ holder, key, type });
    operand(on, type, depth - 1, env, holder, key);
  };
  const written: Holder = { fact: '', operator };
  put(({ takes }) => takes[0] as Pattern, written, 'fact');
  if (signature.takes.length === 2) put(({ takes }) => takes[1] as Pattern, written, 'value');
  const byName: Holder = {};
  for (const name of Object.keys(signature.and)) put(({ and }) => and[name] as Pattern, byName, name);
  if (Object.keys(byName).length > 0) written.and = byName;
  return written;
}

function operand(on: Drawing, type: Type, depth: number, env: Env, holder: Holder, key: string) {
  const { random } = on;
  const isName = key === 'fact';
  if (!isName && typeof type === 'object' && 'choice' in type && random.chance(0.4)) {
    holder[key] = random.pick(type.choice);
    return;
  }
  const is = isTop(env) && depth > -2 && random.chance(0.3) ? named(on, type, depth) : on.shape(type, depth, env);
  holder[key] = typeof is === 'string' && !isName ? { fact: is } : is;
}

/** Whether a pattern is one type as far as a fault goes: no variable stands for all of it. */
const isOne = (pattern: Pattern): boolean =>
  typeof pattern === 'string' || 'list' in pattern || 'timeline' in pattern || 'record' in pattern;

const sameText = (a: Pattern, b: Pattern): boolean => JSON.stringify(a) === JSON.stringify(b);
