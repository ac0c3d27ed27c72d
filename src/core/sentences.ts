import type { Body, Operand, Sentence } from '../language/model/decision-model.ts';
import type { Vocabulary } from '../language/model/vocabulary.ts';
import type { OperatorName } from '../language/operators/index.ts';
import type { Signature } from '../language/operators/operator.ts';
import { branched } from './branches.ts';
import type { Coded } from './coded.ts';
import { truthOf } from './conditions.ts';
import { constant } from './constants.ts';
import { FALSE } from './logic.ts';
import { type Names, NotEncoded } from './names.ts';

const operandIn = (operand: Operand, names: Names): Coded =>
  operand.kind === 'name' ? names.of(operand.name) : constant(operand.value, operand.type);

/** What a sentence comes to; of a calendar that is not known, whichever it may be, since it may come to the same by each. */
export function sentenceIn(sentence: Sentence, names: Names): Coded {
  const coded = byCalendar(sentence, names);
  names.around.metSentence?.(sentence, names, coded);
  return coded;
}

function byCalendar(sentence: Sentence, names: Names): Coded {
  const calendar = sentence.operands.find(({ type }) => type === 'calendar');
  if (calendar?.kind !== 'name' || names.of(calendar.name).unknown === FALSE) return onOperands(sentence, names);
  return whicheverOf(calendar.name, names, (known) => onOperands(sentence, names, new Map([[calendar, known]])));
}

/** What is worked out of a name, by each branch that it may be. */
function whicheverOf(name: string, names: Names, work: (value: Coded) => Coded): Coded {
  const term = names.terms.get(name)?.term;
  const of = (other: string) => () => whicheverOf(other, names, work);
  if (term?.kind === 'name') return of(term.name)();
  if (term?.kind !== 'when') return work(names.of(name));
  const branches = term.when.map(({ condition, then }) => ({ when: names.of(condition), then: of(then) }));
  return branched(branches, of(term.else));
}

/** By the meaning of its operator, or by what its word is made of. */
function onOperands(sentence: Sentence, names: Names, given: ReadonlyMap<Operand, Coded> = new Map()): Coded {
  const { operatorName, operator, operands, named } = sentence;
  const coded = operands.map((operand) => given.get(operand) ?? operandIn(operand, names));
  const byName = [...named].map(([name, operand]) => [name, operandIn(operand, names)] as const);
  const types = operands.map(({ type }) => type);
  const namedTypes = Object.fromEntries([...named].map(([name, { type }]) => [name, type]));
  const body = sentence.body ?? bodyOf(sentence, names.around.vocabulary);
  if (body !== null) {
    // The operands of a word are in the order of its parameters.
    const inOrder = [...coded, ...operator.named.map((name) => new Map(byName).get(name) as Coded)];
    const value = names.word(body, inOrder);
    return operator.isCondition ? truthOf(value) : value;
  }
  const meaning = names.around.meanings[operatorName as OperatorName];
  if ('untranslated' in meaning) throw new NotEncoded(`${operatorName}: ${meaning.untranslated}`);
  return meaning(coded, Object.fromEntries(byName), { operands: types, named: namedTypes });
}

/** The body of a word that is but one sentence, which a checked sentence does not hold; `null` for an operator. */
function bodyOf({ operatorName, operator, operands, named }: Sentence, vocabulary: Vocabulary): Body | null {
  const bodyOn = vocabulary.find(operatorName)?.bodyOn ?? null;
  if (bodyOn === null) return null;
  const [{ takes, and }] = operator.signatures as [Signature];
  const given = [...operands, ...operator.named.map((name) => named.get(name) as Operand)];
  const isField = [...takes, ...Object.values(and)].map((pattern) => typeof pattern === 'object' && 'field' in pattern);
  const found = bodyOn(
    given.map((operand, index) => ({
      type: operand.type,
      word: isField[index] && operand.kind === 'literal' ? String(operand.value) : null,
    })),
  );
  if ('issues' in found) throw new NotEncoded(`${operatorName} on these operands`);
  return found.body;
}
