import type { Bound } from '../language/model/bound.ts';
import type { Body, DecisionModel, NamedTerm, Operand, Sentence } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import type { Operator, Worked } from '../language/operators/operator.ts';
import { bodyValue } from '../language/run-time/body-value.ts';
import type { Value } from '../language/run-time/value.ts';
import { asOperator } from '../language/run-time/word-of-one-sentence.ts';
import { decimal } from '../values/decimal.ts';
import { type Form, type Kept, type KeptList, type KeptWord, kinds, type Shape, shapes } from './kept-model.ts';
import { type Place, placeOfBranch, placeOfField, placeOfOption, under } from './kept-places.ts';
import { typeWritten } from './type-written.ts';
import { unasked, unshown } from './unasked.ts';

/** Operators by name, as far as they are worked out. */
export type Operators = Readonly<Record<string, Worked<never>>>;

/** Where a part stands: the terms around it, those of the entries that it goes over, and its place in the rule file. */
interface Here {
  terms: Map<string, NamedTerm>;
  inner?: Map<string, NamedTerm>;
  at: Place;
}

const kindNames = Object.keys(kinds) as readonly (keyof typeof kinds)[];

/** Makes models again that were kept, with the operators and the words that they name. */
export function makingAgain(operators: Operators, words: readonly KeptWord[]) {
  let unnamed = 0;
  const known = new Map<string, Pick<Sentence, 'operator' | 'body'>>();

  /** What a part holds, by its fields. */
  function made(shape: Shape, of: KeptList, around: Here): Record<string, unknown> {
    const here = { ...around, inner: new Map() };
    return Object.fromEntries(
      Object.entries(shape).map(([field, form], index) => [field, forms[form](of[index] as never, here, field)]),
    );
  }

  /** A term without a name of its own gets one that nothing else has. */
  function nameOf(kept: Kept | undefined, terms: Here['terms'], at: Place): string | null {
    if (!Array.isArray(kept)) return (kept as string) || null;
    const name = String(unnamed++);
    terms.set(name, termOf(kept, true, { terms, at }));
    return name;
  }

  function termOf([type, kind, ...of]: KeptList, hidden: boolean, here: Here): NamedTerm {
    const name = kindNames[kind as number] as keyof typeof kinds;
    const isNamedSentence = name === 'sentence' && !hidden;
    const around = isNamedSentence ? { ...here, at: under(here.at, 'is') } : here;
    const term = name === 'sentence' ? sentenceOf(of, around) : { kind: name, ...made(kinds[name], of, around) };
    return { means: '', hidden, type: (type || 'none') as Type, term: term as NamedTerm['term'] };
  }

  function termsIn(kept: KeptList | undefined, terms: Here['terms'], at: Place): Here['terms'] {
    for (const [name, term] of inTurn<KeptList>(kept || [])) {
      const hidden = Array.isArray(term[0]);
      terms.set(name, termOf(hidden ? (term[0] as KeptList) : term, hidden, { terms, at: under(at, 'terms', name) }));
    }
    return terms;
  }

  /** A sentence, which says that it is one where it is a term or a condition. */
  function sentenceOf(of: KeptList, here: Here): { readonly kind: 'sentence' } & Sentence {
    const { signature, ...told } = made(kinds.sentence, of, here) as unknown as Sentence & {
      readonly signature: number;
    };
    const operands = [...told.operands, ...told.named.values()];
    return {
      kind: 'sentence',
      ...told,
      reads: operands.flatMap((operand) => (operand.kind === 'name' ? [operand.name] : [])),
      ...workedBy(told.operatorName, signature),
    };
  }

  /** An operator, by the signature that it is worked out by if that is none of its own; or a word. */
  function workedBy(name: string, signature: number | null): Pick<Sentence, 'operator' | 'body'> {
    const operator = operators[name] as Worked as Operator | undefined;
    if (operator !== undefined) {
      const evaluate = signature === null ? undefined : operator.signatures[signature - 1]?.evaluate;
      return { operator: evaluate === undefined ? operator : { ...operator, evaluate, direct: null }, body: null };
    }
    const found = known.get(name) ?? wordOf(name);
    known.set(name, found);
    return found;
  }

  function wordOf(name: string): Pick<Sentence, 'operator' | 'body'> {
    const [, isCondition, arity, kept] = words.find(([own]) => own === name) as KeptWord;
    const body = made(shapes.body, kept as KeptList, { terms: new Map(), at: null }) as unknown as Body;
    const word = worked(body, isCondition === 1, arity || 1);
    return arity === 0 ? { operator: word, body } : { operator: asOperator(word, body) as Operator, body: null };
  }

  function operandOf(kept: Kept, { terms }: Here, at: Place): Operand {
    if (typeof kept === 'string' || isTerm(kept)) {
      return { kind: 'name', name: nameOf(kept, terms, at) as string, type: 'none' };
    }
    const [written, type] = Array.isArray(kept) ? kept : [kept];
    const value = valueAgain(written);
    return { kind: 'literal', value, type: (type as Type | undefined) ?? typeWritten(value) };
  }

  const sentencesOf = (kept: readonly KeptList[], { terms, at }: Here, join: string) =>
    kept.map((of, index) => sentenceOf(of, { terms, at: under(at, join, index) }));

  const eventOf = (of: KeptList, terms: Here['terms'], at: Place) => made(shapes.event, of, { terms, at });

  function ruleOf([name, join, conditions, event]: KeptList, { terms }: Here, at: string) {
    return {
      name,
      at,
      join,
      conditions: (conditions as KeptList).map((condition, index) =>
        typeof condition === 'string'
          ? { kind: 'not', rule: condition }
          : sentenceOf(condition as KeptList, { terms, at: under(at, 'conditions', join as string, index) }),
      ),
      event: eventOf(event as KeptList, terms, under(at, 'event', 'params')),
    };
  }

  function branchesOf(kept: KeptList, { terms, at }: Here) {
    const branches = inTurn<Kept>(kept);
    const placed = (part: Kept, name: 'when' | 'then', index: number) =>
      nameOf(part, terms, placeOfBranch(at, name, index, branches.length));
    return branches.map(([when, then], index) => ({
      condition: placed(when, 'when', index),
      ofRule: false,
      then: placed(then, 'then', index),
    }));
  }

  const mapOf = <T>(kept: KeptList | undefined, of: (kept: T, name: string) => unknown) =>
    new Map(inTurn<T>(kept || []).map(([name, one]) => [name, of(one, name)]));

  function shownOf(kept: KeptList, name: string, here: Here) {
    const { type, term, ...shown } = made(shapes.shown, kept, here);
    const shownTerm = (term ?? name) as string;
    return { ...unshown, ...shown, term: shownTerm, type: type ?? here.terms.get(shownTerm)?.type };
  }

  const forms: Readonly<Record<Form, (kept: never, here: Here, field: string) => unknown>> = {
    plain: (kept: Kept | undefined) => kept || null,
    text: (kept: Kept | undefined) => kept || '',
    flag: (kept: Kept | undefined) => kept === 1,
    value: (kept: Kept | undefined) => valueAgain(kept === undefined ? 0 : kept),
    at(kept: string | undefined, here) {
      here.at = kept || here.at;
      return here.at ?? '';
    },
    name: (kept: Kept | undefined, { terms, at }, field) => nameOf(kept, terms, placeOfField(at, field)),
    inside: (kept: Kept | undefined, { inner, at }, field) =>
      nameOf(kept, inner as Here['terms'], placeOfField(at, field)),
    names: (kept: KeptList, { terms, at }) => kept.map((one, index) => nameOf(one, terms, under(at, index))),
    byName: (kept: KeptList, { terms, at }) => mapOf<Kept>(kept, (one, name) => nameOf(one, terms, under(at, name))),
    options: (kept: KeptList, { terms, at }) =>
      mapOf<Kept>(kept, (one, option) => nameOf(one, terms, placeOfOption(at, option))),
    branches: branchesOf,
    all: (kept: readonly KeptList[], here) => sentencesOf(kept, here, 'all'),
    any: (kept: readonly KeptList[], here) => sentencesOf(kept, here, 'any'),
    operands: (kept: KeptList, here) => kept.map((one, index) => operandOf(one, here, under(here.at, index))),
    operandsByName: (kept: KeptList, here) =>
      mapOf<Kept>(kept, (one, name) => operandOf(one, here, under(here.at, 'and', name))),
    types: (kept: KeptList) => mapOf(kept, (type) => type),
    terms: (kept: KeptList, { terms, at }) => termsIn(kept, terms, at),
    inner: (kept: KeptList, { inner, at }) => termsIn(kept, inner as Here['terms'], at),
    parameters: (kept: KeptList, here) =>
      mapOf<KeptList>(kept, (of) => ({ means: '', ...made(shapes.parameter, of, here) })),
    dated: (kept: KeptList | undefined, here) => (kept ? made(shapes.dated, kept, here) : null),
    steps: (kept: readonly KeptList[], here) => kept.map((of) => made(shapes.step, of, here)),
    rules: (kept: readonly KeptList[], here) => kept.map((of, index) => ruleOf(of, here, `/rules/${index}`)),
    otherwise: (kept: KeptList, { terms }) => eventOf(kept, terms, '/otherwise/params'),
    cases: (kept: readonly KeptList[] | undefined, { terms, at }) =>
      (kept || []).map((of, index) => made(shapes.case, of, { terms, at: under(at, 'cases', index) })),
    values: (kept: KeptList, here) => mapOf<KeptList>(kept, (of, name) => shownOf(of, name, here)),
    effects: (kept: KeptList, here) =>
      mapOf<readonly KeptList[]>(kept, (of) => of.map((one) => made(shapes.effect, one, here))),
    model: (kept: KeptList) => ({ ...unasked, ...made(shapes.model, kept, { terms: new Map(), at: '' }) }),
  };

  return {
    decision: (kept: KeptList) => forms.model(kept as never, nowhere, '') as DecisionModel,
    bound: (kept: KeptList) => made(shapes.bound, kept, nowhere) as unknown as Bound,
  };
}

const nowhere: Here = { terms: new Map(), at: '' };

const inTurn = <T>(of: KeptList): readonly (readonly [name: string, T])[] =>
  of.flatMap((name, at) => (at % 2 === 0 ? [[name as string, of[at + 1] as T] as const] : []));

/** Of a term the second part tells its kind, a number; the second of a literal, if there is one, is its type. */
const isTerm = (kept: Kept): kept is KeptList => Array.isArray(kept) && typeof kept[1] === 'number';

const valueAgain = (kept: Kept): Value =>
  Array.isArray(kept)
    ? kept.map(valueAgain)
    : kept !== null && typeof kept === 'object'
      ? decimal((kept as { readonly n: string }).n)
      : (kept as Value);

/** A word as an operator, as far as it is worked out. */
const worked = (body: Body, isCondition: boolean, arity: 1 | 2): Operator => ({
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
