import { isChoice, sameType, type Type } from '../../src/language/model/type.ts';
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
  const { random, used, operators, sites } = on;
  const { signatures, arity, named } = operators[operator] as Operator;
  const isShort = (arity === 2 || named.length === 0) && random.chance(0.4);
  used.add(operator).add(isShort ? 'short sentence' : 'sentence');
  const put = (patternIn: (of: Signature) => Pattern, holder: Holder, key: string, text: Text): void => {
    const pattern = patternIn(signature);
    if (isFieldWord(pattern)) {
      holder[key] = text === 'word' ? variables.field : { choice: variables.field };
      return;
    }
    const type = typeOfPattern(pattern, variables.bindings);
    if (isOne(pattern) && signatures.every((other) => sameText(patternIn(other), pattern)))
      sites.push({ holder, key, type });
    holder[key] = operand(on, type, depth - 1, env, text);
  };
  const written = (isShort ? ['', operator] : { fact: '', operator }) as Holder;
  const [fact, value, and] = isShort ? ['0', '2', '3'] : ['fact', 'value', 'and'];
  put(({ takes }) => takes[0] as Pattern, written, fact, 'name');
  if (arity === 2) put(({ takes }) => takes[1] as Pattern, written, value, isShort ? 'name' : 'word');
  const byName: Holder = {};
  for (const name of named) put((of) => of.and[name] as Pattern, byName, name, 'word');
  if (named.length > 0) written[and] = byName;
  return written;
}

/** What bare text is where an operand stands. */
type Text = 'name' | 'word';

function operand(on: Drawing, type: Type, depth: number, env: Env, text: Text): Shape {
  const { random } = on;
  if (text === 'word' && isChoice(type) && random.chance(0.4)) return random.pick(type.choice);
  const is = isTop(env) && depth > -2 && random.chance(0.3) ? named(on, type, depth) : on.shape(type, depth, env);
  return typeof is === 'string' && text === 'word' ? { fact: is } : is;
}

/** Whether a pattern is one type as far as a fault goes: no variable stands for all of it. */
const isOne = (pattern: Pattern): boolean =>
  typeof pattern === 'string' || 'list' in pattern || 'timeline' in pattern || 'record' in pattern;

const sameText = (a: Pattern, b: Pattern): boolean => JSON.stringify(a) === JSON.stringify(b);
