import type { Input } from '../core/inputs.ts';
import type { Node } from '../core/nodes.ts';
import type { AnySchema } from '../language/facts/fact-type.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { coneOf } from './cone.ts';
import type { Effort } from './effort.ts';
import { type FixedFacts, withFixed } from './fixed-facts.ts';
import { and, equal, type Formula, or, variable } from './formula.ts';
import { openCustomer } from './open-customer.ts';
import { readingKey } from './opened.ts';
import type { Witness } from './result.ts';
import type { Model, Solver } from './solver.ts';
import { Symbolic, TooLarge } from './symbolic.ts';
import { Texts } from './texts.ts';
import { isSame, valuesIn } from './value-in-model.ts';

/** How customers are told to the solver. */
export interface Layer {
  /** The most entries of a list; `null` for lists of any length, of which whatever is worked out is left free. */
  readonly entries: number | null;
  /** Customers as they are met, whose decimals have two places; else all whom there could be. */
  readonly areUsual: boolean;
}

/** What is asked of one layer: what would refute a statement. */
export interface Question {
  readonly inputs: ReadonlyMap<string, Input>;
  readonly openReadings: readonly string[];
  readonly against: (on: Symbolic) => Formula;
  /** Whether no field of an entry is left out, as facts are not whose inputs may not be. */
  readonly areComplete?: boolean;
  /** What holds of all who are asked about. */
  readonly kept?: readonly Node[];
  /** Facts that nobody gives. */
  readonly leftOut?: ReadonlySet<string>;
  /** What is taken for true of all that is asked, in words. */
  readonly assumed?: readonly string[];
  /** Facts that everybody who is asked about has. */
  readonly fixed?: FixedFacts;
}

/** What statements are settled with. */
export interface Means {
  readonly dictionary: Dictionary;
  readonly schema: AnySchema;
  readonly solver: Solver;
  /** The steps of the solver for one statement, of all that is tried. */
  readonly steps: number;
}

/** What both evaluators say of a customer whom the solver found, or why they say nothing. */
export type Confirmed = { readonly witness: Witness } | { readonly not: string };
export type Confirm = (facts: Witness['facts'], readings: Witness['readings']) => Promise<Confirmed>;

export type Attempt =
  /** Nobody refutes it, under what is assumed. */
  | { readonly is: 'nobody'; readonly assumptions: readonly string[] }
  | { readonly is: 'somebody'; readonly witness: Witness }
  | { readonly is: 'unsettled'; readonly why: string };

/**
 * After so many customers who do not bear it out, each of whom tells the solver more of what it took for something else, another layer is
 * tried: sooner where what it takes for something else may be a list, of which it is told no more.
 */
const mostTries = (entries: number | null): number => (entries === null ? 8 : 40);

/**
 * What the solver is told of months, roundings, products and working days is at first what holds of all of them; where that is too little, what they
 * come to near what it took them for. So whatever is impossible is so for everybody.
 */
export async function attempt(
  question: Question,
  { dictionary, schema, solver }: Omit<Means, 'steps'>,
  { entries, areUsual }: Layer,
  confirm: Confirm,
  effort: Effort,
): Promise<Attempt> {
  const { inputs, openReadings, against } = question;
  const texts = new Texts();
  const { areComplete = false, leftOut = new Set<string>() } = question;
  const { fixed = nothingFixed } = question;
  const extent = { entries, lengths: fixed.lengths, places: areUsual ? 2 : null, areUsual, areComplete };
  const customer = openCustomer(inputs, dictionary, texts, extent, schema);
  const { facts: withGiven, areSo } = withFixed(customer.facts, inputs, fixed, texts);
  const facts = (key: string) => (inputs.has(key) ? withGiven(key) : [variable(key, 'Int')]);
  const on = new Symbolic(facts, texts, { months: 'lemmas', entries });
  const asked = madeOf(() => and(against(on), areSo));
  const kept = madeOf(() => and(...(question.kept ?? []).map(on.formula)));
  if (asked === null || kept === null) return { is: 'unsettled', why: 'the statement is too large' };
  // What is given has to be kept though nothing that is asked speaks of it.
  const goal = question.fixed === undefined ? asked : and(asked, kept);
  const options = openReadings.map((id) =>
    or(
      ...(dictionary.readings.get(id)?.options ?? []).map((option) =>
        equal(variable(readingKey(id), 'Int'), texts.code(option.id)),
      ),
    ),
  );
  const notGiven = [...leftOut].flatMap((path) => customer.fact(path)?.isUnknown ?? []);
  const conditions = [...on.axioms, ...customer.axioms, ...partsOf(kept), ...options];
  const told: Formula[] = [];
  let why = 'the solver took it for something else too often';
  for (let tries = 0; tries < mostTries(entries); ) {
    if (effort.isSpent()) return { is: 'unsettled', why: 'it takes more steps of the solver' };
    const all = [...conditions, ...told];
    const verdict = await solver.check([goal, ...notGiven, ...coneOf(goal, all)], effort.next());
    if (verdict.is === 'unsettled') return { is: 'unsettled', why: 'it takes more steps of the solver' };
    if (verdict.is === 'impossible')
      return {
        is: 'nobody',
        assumptions: [...(question.assumed ?? []), ...boundOf(inputs, entries, fixed), ...on.assumed],
      };
    const { model } = verdict;
    const missed = missedIn(on, model);
    if (missed.length > 0) {
      told.push(...missed);
      continue;
    }
    tries += 1;
    const said = await confirm(customer.read(model), chosenIn(model, openReadings, dictionary, texts));
    if ('witness' in said) return { is: 'somebody', witness: said.witness };
    why = said.not;
    const more = moreOf(on, model, new Set(told));
    if (more.length === 0) break;
    told.push(...more);
  }
  return { is: 'unsettled', why: on.leftFree.size === 0 ? why : `${why}; left free: ${[...on.leftFree].join(', ')}` };
}

/** What holds, and does not in a model. */
function missedIn({ further }: Symbolic, model: Model): readonly Formula[] {
  const comesTo = valuesIn(model);
  return further.filter((lemma) => comesTo(lemma) === false);
}

/** What a model takes for something else than it is. */
function moreOf({ approximations }: Symbolic, model: Model, known: ReadonlySet<Formula>): readonly Formula[] {
  const comesTo = valuesIn(model);
  return approximations.flatMap(({ found, of, worked, near }) => {
    const values = of.map(comesTo);
    if (isSame(comesTo(found), worked(...values))) return [];
    const more = near(...values);
    return known.has(more) ? [] : [more];
  });
}

/** Conditions one by one, of which each has a cone of its own. */
const partsOf = (all: Formula): readonly Formula[] => (all.operator === 'and' ? all.args : [all]);

/** `null` for what is too large. */
function madeOf(make: () => Formula): Formula | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

/** Options that are not the default. */
function chosenIn(
  model: Model,
  openReadings: readonly string[],
  { readings }: Dictionary,
  texts: Texts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    openReadings.flatMap((id) => {
      const code = model.get(readingKey(id));
      const option = typeof code === 'bigint' ? texts.textOf(code) : readings.get(id)?.default;
      return option === undefined || option === readings.get(id)?.default ? [] : [[id, option]];
    }),
  );
}

const nothingFixed: FixedFacts = { paths: [], of: () => null, openIn: () => [], lengths: new Map() };

function boundOf(
  inputs: ReadonlyMap<string, Input>,
  entries: number | null,
  { lengths }: FixedFacts,
): readonly string[] {
  const isBound = [...inputs.values()].some(
    ({ path, shape }) => (shape.what.is === 'list' && !lengths.has(path)) || shape.what.is === 'record',
  );
  if (entries === null || !isBound) return [];
  return [`each list has ${entries === 1 ? 'one entry' : `${entries} entries`} at most`];
}
