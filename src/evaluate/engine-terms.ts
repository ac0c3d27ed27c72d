import type {
  Consultation,
  DecisionModel,
  NamedTerm,
  Operand,
  OverEntries,
  Rule,
  Sentence,
  TermKind,
  TermOf,
} from '../language/model/decision-model.ts';
import { isBound, partsOf } from '../language/model/parts.ts';
import { apply } from '../language/run-time/apply.ts';
import { branchValue } from '../language/run-time/branch-value.ts';
import { openAmong } from '../language/run-time/either-of.ts';
import { fieldOf } from '../language/run-time/field-of.ts';
import { keptOf } from '../language/run-time/kept-of.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { lengthOf } from '../language/run-time/steps.ts';
import { allOf, anyOf, notOf } from '../language/run-time/truth.ts';
import { isUnknown, UNKNOWN, type Value } from '../language/run-time/value.ts';
import { memo } from './memo.ts';
import { answerOf } from './outcome.ts';
import { sentenceValue } from './sentence-value.ts';
import { tableValue } from './table-value.ts';
import type { Frame, Valuation, World } from './valuation.ts';

/** Where an engine's term is worked out: names come from the almanac, those of an entry from the entry first. */
export interface EngineScope {
  readonly model: DecisionModel;
  readonly world: World;
  readonly resolve: (name: string) => Promise<Value>;
  readonly consult: (consultation: Consultation, resolve: EngineScope['resolve']) => Promise<readonly Valuation[]>;
  /** Keeps the entries that an `each` term went over, for the reasons. */
  readonly keepEntries: (name: string, entries: readonly EntryValues[]) => void;
}

/** The terms of one entry of a list with their values, all worked out. */
export interface EntryValues {
  readonly term: OverEntries;
  /** What is bound for the entry: itself, and the result so far. */
  readonly bound: ReadonlyMap<string, Value>;
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
  scope.world.steps.spend(values.reduce<number>((sum, operand) => sum + lengthOf(operand), 1));
  const value = apply(operator, values, Object.fromEntries(byName));
  scope.world.steps.spend(lengthOf(value));
  return value;
}

/** Entries are all worked out at once here, by promises that are held together: each takes that much more. */
const stepsOfEntry = 20;

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
    not: async (term, _, scope) => notOf(await scope.resolve(term.of)),
    async each(term, name, scope) {
      const list = await scope.resolve(term.list);
      if (!Array.isArray(list)) return isUnknown(list) ? openAmong([list]) : list;
      scope.world.steps.spend(list.length * stepsOfEntry);
      const entries = await Promise.all(
        list.map((entry: Value) => entryValues(term, new Map([[term.as, entry]]), scope)),
      );
      scope.keepEntries(name, entries);
      const { where, gives } = term;
      if (where === null) return entries.map((entry) => valueIn(entry, gives));
      return keptOf(
        entries,
        (entry) => valueIn(entry, where),
        (entry) => valueIn(entry, gives),
      );
    },
    async fold(term, name, scope) {
      const list = await scope.resolve(term.list);
      if (!Array.isArray(list)) return isUnknown(list) ? openAmong([list]) : list;
      scope.world.steps.spend(list.length * stepsOfEntry);
      const entries: EntryValues[] = [];
      let soFar = await scope.resolve(term.from);
      for (const entry of list) {
        const bound = new Map<string, Value>([
          [term.as, entry],
          [term.so, soFar],
        ]);
        const values = await entryValues(term, bound, scope);
        entries.push(values);
        soFar = valueIn(values, term.next);
      }
      scope.keepEntries(name, entries);
      return soFar;
    },
    async record(term, _, scope) {
      const fields = await Promise.all(
        [...term.fields].map(async ([field, of]) => [field, await scope.resolve(of)] as const),
      );
      return Object.fromEntries(fields);
    },
    list: (term, _, scope) => Promise.all(term.of.map(scope.resolve)),
    field: async (term, _, scope) => fieldOf(await scope.resolve(term.of), term.field),
    decision: async (term, _, scope) => answerOf(term, await scope.consult(term, scope.resolve)),
    async table(term, _, scope) {
      const standIn = term.unlessGiven === null ? UNKNOWN : await scope.resolve(term.unlessGiven);
      return tableValue(scope.world.table(term.table), standIn);
    },
    leftOut: async (term, _, scope) => scope.world.given.isLeftOut(term.fact),
  };

const valueIn = ({ values }: EntryValues, name: string): Value => values.get(name) as Value;

/** Every term of one entry, and whatever else the entry gives, worked out. */
async function entryValues(
  term: TermOf<'each'> | TermOf<'fold'>,
  bound: ReadonlyMap<string, Value>,
  outer: EngineScope,
): Promise<EntryValues> {
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
    const held = boundValue(name, bound);
    return held === undefined ? outer.resolve(name) : held;
  }
  const asked = partsOf(term).inner?.names ?? [];
  for (const name of [...term.terms.keys(), ...asked]) values.set(name, await scope.resolve(name));
  return { term, bound, values, entries };
}

/** The value of a name that is bound, or of a field of it; `undefined` for other names. */
function boundValue(name: string, bound: ReadonlyMap<string, Value>): Value | undefined {
  for (const [held, value] of bound) {
    if (name === held) return value;
    if (isBound(name, [held])) return fieldOf(value, name.slice(held.length + 1));
  }
  return undefined;
}

/** The frame of an entry, for needs and reasons. */
export function entryFrame({ term, bound, values, entries }: EntryValues, outer: Frame): Frame {
  const frames = new Map<string, readonly Frame[]>();
  const frame: Frame = {
    place: term,
    terms: term.terms,
    outer,
    bound: [...bound.keys()],
    types: term.types,
    list: term.list,
    valueOf(name) {
      const known = values.get(name);
      const value = known === undefined ? boundValue(name, bound) : known;
      return value === undefined ? outer.valueOf(name) : value;
    },
    valueOfSentence: (sentence) => sentenceValue(sentence, frame),
    entriesOf(name) {
      const known = frames.get(name) ?? (entries.get(name) ?? []).map((inner) => entryFrame(inner, frame));
      frames.set(name, known);
      return known;
    },
    reasonsIn: memo(() => new Map()),
    shownSoFar: lazily(() => new Map()),
  };
  return frame;
}
