import type { Body, Operand } from '../model/decision-model.ts';
import type { Operator } from '../operators/operator.ts';
import { fixedNamed } from './applier.ts';
import type { Value } from './value.ts';

type Given = (first: Value, second: Value | undefined, named: Readonly<Record<string, Value>>) => Value;

const wordsOf = new WeakMap<Operator, { readonly word: Operator; readonly body: Body }>();

/** The word that an operator was made of, and what that comes to; `undefined` for any other operator. */
export const wordBehind = (operator: Operator) => wordsOf.get(operator);

/**
 * A word that is one sentence on its operands, each used once, as the operator of that sentence with its operands in their
 * places: whatever they may be, it comes to the same. `null` for any other word.
 */
export function asOperator(word: Operator, body: Body): Operator | null {
  const made = madeOf(word, body);
  if (made !== null) wordsOf.set(made, { word, body });
  return made;
}

function madeOf(word: Operator, { parameters, terms, result }: Body): Operator | null {
  const term = terms.get(result)?.term;
  if (term?.kind !== 'sentence' || term.body !== null) return null;
  const { operator, operands, named } = term;
  const { direct } = operator;
  const used = [...operands, ...named.values()].flatMap((operand) => (operand.kind === 'name' ? [operand.name] : []));
  if (String(used.toSorted()) !== String(parameters.toSorted())) return null;

  const placeOf = (operand: Operand): Given => {
    if (operand.kind === 'literal') return () => operand.value;
    const { name } = operand;
    const index = parameters.indexOf(name);
    if (index >= word.arity) return (_, __, byName) => byName[name] as Value;
    return index === 0 ? (one) => one : (_, other) => other as Value;
  };
  const [first, second] = operands.map(placeOf) as [Given, Given?];
  const fixed = fixedNamed(named);
  const byName = [...named].map(([name, operand]) => [name, placeOf(operand)] as const);
  const namedOf: (...given: Parameters<Given>) => Readonly<Record<string, Value>> =
    fixed !== null ? () => fixed : (...given) => Object.fromEntries(byName.map(([name, of]) => [name, of(...given)]));
  const isInPlace =
    operands.every((operand, index) => operand.kind === 'name' && operand.name === parameters[index]) &&
    [...named].every(([name, operand]) => operand.kind === 'name' && operand.name === name);
  return {
    ...word,
    sees: operator.sees,
    order: parameters.slice(0, word.arity).map((name) => {
      const index = operands.findIndex((operand) => operand.kind === 'name' && operand.name === name);
      return operator.order[index] ?? null;
    }),
    evaluate(given, givenByName) {
      if (isInPlace) return operator.evaluate(given, givenByName);
      const [one, other] = given as [Value, Value?];
      const inOrder = [first(one, other, givenByName)];
      if (second !== undefined) inOrder.push(second(one, other, givenByName));
      return operator.evaluate(inOrder, namedOf(one, other, givenByName));
    },
    direct:
      direct === null || isInPlace
        ? direct
        : (one, other, givenByName) =>
            direct(first(one, other, givenByName), second?.(one, other, givenByName), namedOf(one, other, givenByName)),
  };
}
