import { type Bare, rowAnswerer } from '../../evaluating-many.ts';
import { type AnswerOptions, type Issue, PolicyError } from '../../index.ts';
import { type InnerPolicy, publicPolicy } from '../../inner-policy.ts';
import { nearest } from '../../language/answer/nearest.ts';
import type { GivenPolicy } from './given-policy.ts';
import { countOutcome, type Tally } from './tally.ts';

/** What is asked of every row; plain data, so that it passes between threads. */
export interface Question {
  /** A decision, or `assess`. */
  readonly asked: string;
  readonly options: Omit<AnswerOptions, 'reasons'>;
  /** The values that are written: all of them, or those named, `decision.value` of an assessment. */
  readonly values: readonly string[] | null;
  /** `null` for the contract. */
  readonly policy: GivenPolicy | null;
}

/** How rows are answered. */
export interface RowWork {
  /** Throws `PolicyError` for a row that is at fault. */
  readonly answer: (content: unknown) => object;
  /** An answer with the values that are written. */
  readonly pick: (answer: object) => object;
  /** Adds an answer up, its money by `add`. */
  readonly count: (answer: object, tally: Tally, add: (name: string, pounds: string) => void) => void;
}

/** Throws `PolicyError` where the question, its options or the names of values are at fault. */
export function rowWork({ asked, options, values }: Omit<Question, 'policy'>, policy: InnerPolicy): RowWork {
  const answer = rowAnswerer(publicPolicy(policy), asked, options);
  return asked === 'assess'
    ? ofFiles(answer as never, values, policy)
    : ofFacts(asked, answer as never, values, policy);
}

type Decided = Pick<Extract<Bare, { readonly outcome: unknown }>, 'outcome' | 'values' | 'needs'>;
type Assessed = Extract<Bare, { readonly statement: unknown }>;

function ofFacts(
  decision: string,
  answer: (content: unknown) => Decided,
  names: readonly string[] | null,
  { modelOf }: InnerPolicy,
): RowWork {
  const known = modelOf(decision).values;
  if (names !== null) checkValues(names, [...known.keys()]);
  const written = names ?? [...known.keys()];
  const money = written.filter((name) => known.get(name)?.type === 'money');
  const pick = (answered: object): object => (names === null ? answered : picking(answered as Decided, names));
  return {
    answer: (content) => pick(answer(content)),
    pick,
    count(answered, tally, add) {
      const { outcome, values } = answered as Decided;
      countOutcome(tally, decision, outcome);
      for (const name of money) if (typeof values[name] === 'string') add(name, values[name]);
    },
  };
}

const totals = ['owedByCustomer', 'mayBeCharged', 'owedToCustomer'] as const;

function ofFiles(
  answer: (content: unknown) => Assessed,
  names: readonly string[] | null,
  { decisions, modelOf }: InnerPolicy,
): RowWork {
  if (names !== null)
    checkValues(
      names,
      decisions.flatMap((decision) => [...modelOf(decision).values.keys()].map((value) => `${decision}.${value}`)),
    );
  const namesOf = (decision: string): string[] =>
    (names ?? []).flatMap((name) => (name.startsWith(`${decision}.`) ? [name.slice(decision.length + 1)] : []));
  const picked = <Of extends object>(all: Of): Of =>
    Object.fromEntries(Object.entries(all).map(([id, of]) => [id, picking(of, namesOf(id))])) as Of;
  return {
    answer: (content) => {
      const { statement, matters, decisions: own } = answer(content);
      if (names === null) return { statement, matters, decisions: own };
      const inMatters = Object.entries(matters).map(([id, of]) => [id, picked(of)]);
      return { statement, matters: Object.fromEntries(inMatters), decisions: picked(own) };
    },
    pick: (answered) => answered,
    count(answered, tally, add) {
      const { statement, matters, decisions: own } = answered as Assessed;
      for (const answers of [own, ...Object.values(matters)])
        for (const [decision, one] of Object.entries(answers))
          if (one !== undefined) countOutcome(tally, decision, one.outcome);
      for (const name of totals) if (statement[name] !== null) add(name, statement[name]);
    },
  };
}

const picking = ({ outcome, values, needs }: Decided, names: readonly string[]): Decided => ({
  outcome,
  values: Object.fromEntries(names.map((name) => [name, values[name] ?? null])),
  needs,
});

function checkValues(names: readonly string[], known: readonly string[]): void {
  const issues = names
    .filter((name) => !known.includes(name))
    .map((name): Issue => ({ code: 'unknown-value', at: '', file: '--values', name, ...nearest(name, known) }));
  if (issues.length > 0) throw new PolicyError(issues);
}
