import type { Input } from '../core/inputs.ts';
import type { Node } from '../core/nodes.ts';
import type { AnySchema } from '../language/facts/fact-type.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { coneOf } from './cone.ts';
import { customersIn } from './customers.ts';
import type { Effort } from './effort.ts';
import type { FixedFacts } from './fixed-facts.ts';
import { and, equal, type Formula, or, variable } from './formula.ts';
import type { GivenFacts } from './given-facts.ts';
import type { Extent } from './open-customer.ts';
import { readingKey } from './opened.ts';
import type { OtherRun } from './other-run.ts';
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
  readonly against: (on: Symbolic, extent: Extent) => Formula;
  /** The customer asked again with other facts. */
  readonly others?: readonly OtherRun[];
  /** Whether it is about entries of a list, so that of lists of any length nothing is found. */
  readonly isOfEntries?: boolean;
  /** Facts that everybody has who is asked about, in the place of what is read. */
  readonly fixed?: FixedFacts;
  /** Facts that everybody has who is asked about, each fact beside them being read as before. */
  readonly given?: GivenFacts;
  /** Whether no field of an entry is left out, as facts are not whose inputs may not be. */
  readonly areComplete?: boolean;
  /** What holds of all who are asked about. */
  readonly kept?: readonly Node[];
  /** Facts that nobody gives. */
  readonly leftOut?: ReadonlySet<string>;
  /** What is taken for true of all that is asked, in words. */
  readonly assumed?: readonly string[];
}

/** What statements are settled with. */
export interface Means {
  readonly dictionary: Dictionary;
  readonly schema: AnySchema;
  readonly solver: Solver;
  /** The steps of the solver for one statement, of all that is tried. */
  readonly steps: number;
  /** As how many of them each character counts that the solver reads; none unless told. */
  readonly perCharacter?: number;
}

/** What both evaluators say of a customer whom the solver found, or why they say nothing. */
export type Confirmed = { readonly witness: Witness } | { readonly not: string };
/** `others` are the facts of the other runs, in their order; `chosen` what is chosen besides, by its key. */
export type Confirm = (
  facts: Witness['facts'],
  readings: Witness['readings'],
  others: readonly Witness['facts'][],
  chosen: (key: string) => string | null,
) => Promise<Confirmed>;

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
  const { given } = question;
  const lengths = given?.lengths ?? new Map<string, number>();
  const extent = { entries, lengths, places: areUsual ? 2 : null, areUsual, areComplete };
  const customers = customersIn(question, dictionary, texts, extent, schema);
  const on = new Symbolic(customers.facts, texts, { months: 'lemmas', entries });
  const asked = madeOf(() => and(against(on, extent), customers.areSo));
  const kept = madeOf(() => and(...(question.kept ?? []).map(on.formula)));
  if (asked === null || kept === null) return { is: 'unsettled', why: 'the statement is too large' };
  // What is given has to be kept though nothing that is asked speaks of it.
  const goal = given === undefined ? asked : and(asked, kept);
  const options = openReadings.map((id) =>
    or(
      ...(dictionary.readings.get(id)?.options ?? []).map((option) =>
        equal(variable(readingKey(id), 'Int'), texts.code(option.id)),
      ),
    ),
  );
  const notGiven = [...leftOut].flatMap((path) => customers.isUnknown(path) ?? []);
  const conditions = [...on.axioms, ...customers.axioms, ...partsOf(kept), ...options];
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
        assumptions: [...(question.assumed ?? []), ...boundOf(inputs, entries, lengths), ...on.assumed],
      };
    const { model } = verdict;
    const missed = missedIn(on, model);
    if (missed.length > 0) {
      told.push(...missed);
      continue;
    }
    tries += 1;
    const [own, ...others] = customers.read(model);
    const said = await confirm(own, chosenIn(model, openReadings, dictionary, texts), others, (key) => {
      const code = model.get(key);
      return typeof code === 'bigint' ? texts.textOf(code) : null;
    });
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

function boundOf(
  inputs: ReadonlyMap<string, Input>,
  entries: number | null,
  lengths: ReadonlyMap<string, number>,
): readonly string[] {
  const isBound = [...inputs.values()].some(
    ({ path, shape }) => (shape.what.is === 'list' && !lengths.has(path)) || shape.what.is === 'record',
  );
  if (entries === null || !isBound) return [];
  return [`each list has ${entries === 1 ? 'one entry' : `${entries} entries`} at most`];
}
