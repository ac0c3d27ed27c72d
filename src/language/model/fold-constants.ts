import { apply } from '../run-time/apply.ts';
import { allOf, anyOf, notOf } from '../run-time/truth.ts';
import { isUnknown, type Value } from '../run-time/value.ts';
import type {
  Branch,
  Condition,
  NamedTerm,
  Operand,
  Rule,
  Sentence,
  Term,
  TermKind,
  TermOf,
} from './decision-model.ts';

/** Terms with the readings chosen and what is then constant worked out; `undefined` is what depends on the facts. */
export interface Folded {
  /** All of them, in order. */
  readonly terms: () => ReadonlyMap<string, NamedTerm>;
  readonly constantOf: (name: string) => Value | undefined;
  readonly truthOf: (sentence: Sentence) => Value | undefined;
}

type Fold<K extends TermKind> = (term: TermOf<K>, on: Folding) => Term;

interface Folding {
  readonly option: (reading: string) => string;
  /** The folded term of a name that is one here. */
  readonly termOf: (name: string) => NamedTerm | undefined;
  readonly constantOf: Folded['constantOf'];
  readonly truthOf: Folded['truthOf'];
}

/** Folds terms under one choice of readings; names that are none of them are looked up in `outer`. */
export function foldConstants(
  terms: ReadonlyMap<string, NamedTerm>,
  option: (reading: string) => string,
  outer: (name: string) => Value | undefined,
): Folded {
  const folded = new Map<string, NamedTerm>();
  const termOf = (name: string): NamedTerm | undefined => {
    const known = folded.get(name);
    const named = terms.get(name);
    if (known !== undefined || named === undefined) return known;
    const fresh = { ...named, term: foldTerm(named.term, on) };
    folded.set(name, fresh);
    return fresh;
  };
  const constantOf = (name: string): Value | undefined => {
    const named = termOf(name);
    if (named === undefined) return outer(name);
    return named.term.kind === 'constant' ? named.term.value : undefined;
  };
  const on: Folding = { option, termOf, constantOf, truthOf: (sentence) => sentenceValue(sentence, constantOf) };
  return {
    terms: () => new Map([...terms.keys()].map((name) => [name, termOf(name) as NamedTerm])),
    constantOf,
    truthOf: on.truthOf,
  };
}

const constant = (value: Value): Term => ({ kind: 'constant', value });

/** Where a term comes to no more than another: a hidden one is taken over, a constant one is its value. */
function same(name: string, on: Folding): Term {
  const value = on.constantOf(name);
  if (value !== undefined) return constant(value);
  const named = on.termOf(name);
  return named?.hidden ? named.term : { kind: 'name', name };
}

function sentenceValue({ operator, operands, named }: Sentence, constantOf: Folded['constantOf']): Value | undefined {
  const held = (operand: Operand) => (operand.kind === 'literal' ? operand.value : constantOf(operand.name));
  const values = operands.map(held);
  const byName = [...named].map(([name, operand]) => [name, held(operand)] as const);
  if (values.includes(undefined) || byName.some(([, value]) => value === undefined)) return undefined;
  const value = apply(operator, values as Value[], Object.fromEntries(byName) as Record<string, Value>);
  return isUnknown(value) ? undefined : value;
}

const joined =
  <K extends 'all' | 'any'>(join: typeof allOf, settles: boolean): Fold<K> =>
  (term: TermOf<'all' | 'any'>, on: Folding) => {
    const truths = term.of.map((sentence) => on.truthOf(sentence));
    const isSettled = truths.some((truth) => truth !== undefined && (truth === true) === settles);
    if (isSettled || !truths.includes(undefined))
      return constant(isSettled ? settles : join(truths as Value[], (truth) => truth));
    return { ...term, of: term.of.filter((_, index) => truths[index] === undefined) };
  };

const byKind: { readonly [K in TermKind]: Fold<K> } = {
  sentence(term, on) {
    const value = on.truthOf(term);
    return value === undefined ? term : constant(value);
  },
  name: (term, on) => same(term.name, on),
  constant: (term) => term,
  all: joined(allOf, false),
  any: joined(anyOf, true),
  not(term, on) {
    const value = on.constantOf(term.of);
    return value === undefined ? term : constant(notOf(value));
  },
  reading: (term, on) => same(term.options.get(on.option(term.reading)) as string, on),
  when(term, on) {
    const when: Branch[] = [];
    let otherwise = term.else;
    for (const branch of term.when) {
      const held = on.constantOf(branch.condition);
      if (held === true) {
        otherwise = branch.then;
        break;
      }
      if (held === undefined) when.push(branch);
    }
    return when.length === 0 ? same(otherwise, on) : { ...term, when, else: otherwise };
  },
  each(term, on) {
    const inner = within(term.terms, on);
    const keepsAll = term.where !== null && inner.constantOf(term.where) === true;
    return { ...term, where: keepsAll ? null : term.where, terms: inner.terms() };
  },
  fold: (term, on) => ({ ...term, terms: within(term.terms, on).terms() }),
  record: (term) => term,
  list: (term) => term,
  field(term, on) {
    const record = on.termOf(term.of)?.term;
    const part = record?.kind === 'record' ? record.fields.get(term.field) : undefined;
    return part === undefined ? term : same(part, on);
  },
  decision: (term) => term,
  table: (term) => term,
  leftOut: (term) => term,
};

const foldTerm = <K extends TermKind>(term: TermOf<K> | Term, on: Folding): Term =>
  byKind[term.kind as K](term as TermOf<K>, on);

const within = (terms: ReadonlyMap<string, NamedTerm>, on: Folding): Folded =>
  foldConstants(terms, on.option, on.constantOf);

/** The conditions of a rule that still depend on the facts; true or false where none does. */
export function foldConditions(
  { join, conditions }: Rule,
  truthOf: Folded['truthOf'],
  truthOfRule: (name: string) => boolean | undefined,
): readonly Condition[] | boolean {
  const settles = join === 'any';
  const truths = conditions.map((condition) => {
    if (condition.kind === 'sentence') return truthOf(condition);
    const other = truthOfRule(condition.rule);
    return other === undefined ? undefined : !other;
  });
  if (truths.some((truth) => truth !== undefined && (truth === true) === settles)) return settles;
  const open = conditions.filter((_, index) => truths[index] === undefined);
  return open.length === 0 ? !settles : open;
}
