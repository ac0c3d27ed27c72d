import type {
  Consultation,
  DecisionModel,
  NamedTerm,
  Operand,
  Rule,
  Sentence,
  TermKind,
  TermOf,
} from '../language/model/decision-model.ts';
import { allOf, anyOf, apply, notOf } from '../language/run-time/apply.ts';
import { isUnknown, UNKNOWN, type Value } from '../language/run-time/value.ts';
import { branchValue } from './branch-value.ts';
import { memo } from './memo.ts';
import { outcomeOf } from './outcome.ts';
import { sentenceValue } from './sentence-value.ts';
import { tableValue } from './table-value.ts';
import type { Frame, Valuation, World } from './valuation.ts';

/** Where an engine's term is worked out: names come from the almanac, those of an entry from the entry first. */
export interface EngineScope {
  readonly model: DecisionModel;
  readonly world: World;
  readonly resolve: (name: string) => Promise<Value>;
  readonly consult: (consultation: Consultation, resolve: EngineScope['resolve']) => Promise<Valuation>;
  /** Keeps the entries that an `each` term went over, for the reasons. */
  readonly keepEntries: (name: string, entries: readonly EntryValues[]) => void;
}

/** The terms of one entry of a list with their values, all worked out. */
export interface EntryValues {
  readonly term: TermOf<'each'>;
  readonly entry: Value;
  readonly values: ReadonlyMap<string, Value>;
  readonly entries: ReadonlyMap<string, readonly EntryValues[]>;
}

/** A term's value, worked out term by term from the names it reads. */
export function termValue(term: NamedTerm['term'], name: string, scope: EngineScope): Promise<Value> {
  return valueByKind[term.kind](term as never, name, scope);
}

/** Whether the conditions of a rule hold, for the terms that ask. */
export async function ruleTruth(rule: Rule, scope: EngineScope): Promise<Value> {
  const truths = await Promise.all(
    rule.conditions.map(async (condition) =>
      condition.kind === 'sentence' ? sentenceTruth(condition, scope) : notOf(await scope.resolve(condition.rule)),
    ),
  );
  return rule.join === 'all' ? allOf(truths, same) : anyOf(truths, same);
}

const same = (value: Value): Value => value;

const operandValue = async (operand: Operand, scope: EngineScope): Promise<Value> =>
  operand.kind === 'literal' ? operand.value : scope.resolve(operand.name);

async function sentenceTruth({ operator, operands, named }: Sentence, scope: EngineScope): Promise<Value> {
  const values = await Promise.all(operands.map((operand) => operandValue(operand, scope)));
  const byName = await Promise.all(
    [...named].map(async ([name, operand]) => [name, await operandValue(operand, scope)]),
  );
  return apply(operator, values, Object.fromEntries(byName));
}

const valueByKind: { readonly [K in TermKind]: (term: TermOf<K>, name: string, scope: EngineScope) => Promise<Value> } =
  {
    sentence: (term, _, scope) => sentenceTruth(term, scope),
    name: (term, _, scope) => scope.resolve(term.name),
    constant: async (term) => term.value,
    all: async (term, _, scope) =>
      allOf(await Promise.all(term.of.map((sentence) => sentenceTruth(sentence, scope))), same),
    any: async (term, _, scope) =>
      anyOf(await Promise.all(term.of.map((sentence) => sentenceTruth(sentence, scope))), same),
    reading: (term, _, scope) => scope.resolve(term.options.get(scope.world.option(term.reading)) as string),
    async when(term, _, scope) {
      const branches = await Promise.all(
        term.when.map(async ({ condition, then }) => {
          const holds = await scope.resolve(condition);
          const value = await scope.resolve(then);
          return [() => holds, () => value] as const;
        }),
      );
      const otherwise = await scope.resolve(term.else);
      return branchValue(branches, () => otherwise, null);
    },
    async each(term, name, scope) {
      const list = await scope.resolve(term.list);
      if (!Array.isArray(list)) return list;
      if (list.some(isUnknown)) return UNKNOWN;
      const entries = await Promise.all(list.map((entry: Value) => entryValues(term, entry, scope)));
      scope.keepEntries(name, entries);
      return entries.map(({ values }) => {
        if (typeof term.gives === 'string') return values.get(term.gives) as Value;
        const record = [...term.gives].map(([field, of]) => [field, values.get(of) as Value] as const);
        return record.some(([, value]) => isUnknown(value)) ? UNKNOWN : Object.fromEntries(record);
      });
    },
    async field(term, _, scope) {
      const record = await scope.resolve(term.of);
      return record === null || isUnknown(record) ? record : ((record as Record<string, Value>)[term.field] ?? null);
    },
    async decision(term, _, scope) {
      const other = await scope.consult(term, scope.resolve);
      return term.value === null ? outcomeOf(other) : other.valueOf(other.model.values.get(term.value)?.term ?? '');
    },
    async table(term, _, scope) {
      const standIn = term.unlessGiven === null ? UNKNOWN : await scope.resolve(term.unlessGiven);
      return tableValue(scope.world.table(term.table), standIn);
    },
    leftOut: async (term, _, scope) => scope.world.given.isLeftOut(term.fact),
  };

/** Every term of one entry, and whatever else the entry gives, worked out. */
async function entryValues(term: TermOf<'each'>, entry: Value, outer: EngineScope): Promise<EntryValues> {
  const values = new Map<string, Value>();
  const pending = new Map<string, Promise<Value>>();
  const entries = new Map<string, readonly EntryValues[]>();
  const scope: EngineScope = {
    ...outer,
    keepEntries: (name, kept) => entries.set(name, kept),
    resolve(name) {
      const known = pending.get(name);
      if (known !== undefined) return known;
      const value = ofEntry(name);
      pending.set(name, value);
      return value;
    },
  };
  async function ofEntry(name: string): Promise<Value> {
    const named = term.terms.get(name);
    if (named !== undefined) return termValue(named.term, name, scope);
    if (name === term.as) return entry;
    if (name.startsWith(`${term.as}.`)) return (entry as Record<string, Value>)[name.slice(term.as.length + 1)] ?? null;
    return outer.resolve(name);
  }
  const wanted = [
    ...term.terms.keys(),
    ...(typeof term.gives === 'string' ? [term.gives] : term.gives.values()),
    ...term.reads,
  ];
  for (const name of wanted) values.set(name, await scope.resolve(name));
  return { term, entry, values, entries };
}

/** The frame of an entry, for needs and reasons. */
export function entryFrame({ term, entry, values, entries }: EntryValues, outer: Frame): Frame {
  const frame: Frame = {
    terms: term.terms,
    outer,
    as: term.as,
    valueOf(name) {
      const known = values.get(name);
      if (known !== undefined) return known;
      if (name === term.as) return entry;
      if (name.startsWith(`${term.as}.`))
        return (entry as Record<string, Value>)[name.slice(term.as.length + 1)] ?? null;
      return outer.valueOf(name);
    },
    valueOfSentence: (sentence) => sentenceValue(sentence, frame),
    entriesOf: (name) => (entries.get(name) ?? []).map((inner) => entryFrame(inner, frame)),
    reasonsIn: memo(() => new Map()),
  };
  return frame;
}
