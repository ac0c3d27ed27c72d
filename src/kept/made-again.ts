import type { Body, Operand, Sentence } from '../language/model/decision-model.ts';
import type { Operator, Worked } from '../language/operators/operator.ts';
import { bodyValue } from '../language/run-time/body-value.ts';
import type { Value } from '../language/run-time/value.ts';
import { asOperator } from '../language/run-time/word-of-one-sentence.ts';
import { decimal } from '../values/decimal.ts';
import { type Kept, type KeptList, type KeptModel, marks } from './kept-model.ts';
import { typeWritten } from './type-written.ts';

/** Operators by name, as far as they are worked out. */
export type Operators = Readonly<Record<string, Worked<never>>>;

/** The model that was kept, made with the operators that it names. */
export function madeAgain<T>({ parts, model }: KeptModel, operators: Operators): T {
  const known: unknown[] = [];

  function made(kept: Kept): unknown {
    if (typeof kept !== 'object' || kept === null) return kept;
    if (Array.isArray(kept)) return ofList(kept as unknown as KeptList);
    return Object.fromEntries(Object.entries(kept).map(([name, part]) => [name, made(part)]));
  }

  function ofList([mark, ...of]: KeptList): unknown {
    if (mark === marks.again) return known[of[0] as number];
    if (mark === marks.sentence || mark === marks.word || mark === marks.plainWord) return sentenceOf(mark, of);
    const [first, second, third, fourth = null] = of.map(made);
    switch (mark) {
      case marks.map:
        return mapOf(of.map(made));
      case marks.set:
        return new Set(of.map(made));
      case marks.decimal:
        return decimal(first as string);
      case marks.name:
        return { kind: 'name', name: first, type: 'none' };
      case marks.literal:
        return { kind: 'literal', value: first, type: second ?? typeWritten(first as Value) };
      case marks.named:
      case marks.hidden:
        return { means: '', hidden: mark === marks.hidden, type: first, term: second };
      case marks.body:
        return { parameters: first, terms: second, result: third, tells: fourth };
      default:
        return of.map(made);
    }
  }

  /** A sentence, which says that it is one where it is a term or a condition. */
  function sentenceOf(mark: number, of: readonly Kept[]): { readonly kind: 'sentence' } & Sentence {
    const [at, operatorName, working] = of as [string, string, number | boolean];
    const operands = made(of[3] as Kept) as readonly Operand[];
    const named = of[4] === 0 ? noNames : (made(of[4] as Kept) as Sentence['named']);
    const body = mark === marks.sentence ? null : (made(of[5] as Kept) as Body);
    const reads = [...operands, ...named.values()].flatMap((operand) =>
      operand.kind === 'name' ? [operand.name] : [],
    );
    const told = { kind: 'sentence', at, operatorName, operands, named, reads } as const;
    if (body === null) {
      const operator = operators[operatorName] as Worked as Operator;
      return { ...told, operator: operatorOf(operator, working as number), body };
    }
    if (mark === marks.word) return { ...told, operator: wordOf(body, working as boolean, 1), body };
    const word = wordOf(body, working as boolean, of[6] as 1 | 2);
    return { ...told, operator: asOperator(word, body) as Operator, body: null };
  }

  for (const part of parts) known.push(made(part));
  return made(model) as T;
}

const noNames: Sentence['named'] = new Map();

function mapOf(of: readonly unknown[]): ReadonlyMap<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  for (let at = 0; at < of.length; at += 2) map.set(of[at], of[at + 1]);
  return map;
}

const operatorOf = (operator: Operator, signature: number): Operator => {
  const evaluate = operator.signatures[signature]?.evaluate;
  return evaluate === undefined ? operator : { ...operator, evaluate, direct: null };
};

/** A word as an operator, as far as it is worked out. */
const wordOf = (body: Body, isCondition: boolean, arity: 1 | 2): Operator => ({
  signatures: [],
  arity,
  named: [],
  isCondition,
  sees: 'all',
  order: [],
  evaluate: (operands, named) => bodyValue(body, operands, named),
  direct: null,
  english: () => '',
  examples: [],
});
