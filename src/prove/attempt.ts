import type { Input } from '../core/inputs.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { coneOf } from './cone.ts';
import { equal, type Formula, or, variable } from './formula.ts';
import type { MonthsAs } from './months.ts';
import { openCustomer } from './open-customer.ts';
import { readingKey } from './opened.ts';
import type { Model, Solver } from './solver.ts';
import { Symbolic, TooLarge } from './symbolic.ts';
import { Texts } from './texts.ts';

/** How customers are told to the solver. */
export interface Layer {
  readonly months: MonthsAs;
  /** The most entries of a list; `null` for lists of any length, of which whatever is worked out is left free. */
  readonly entries: number | null;
  /** The places of decimals and percentages; `null` for any fraction. */
  readonly places: number | null;
}

/** What is asked of one layer: what would refute a statement. */
export interface Question {
  readonly inputs: ReadonlyMap<string, Input>;
  readonly openReadings: readonly string[];
  readonly against: (on: Symbolic) => Formula;
}

export type Attempt =
  /** Nobody refutes it, under what is assumed. */
  | { readonly is: 'nobody'; readonly assumptions: readonly string[] }
  | { readonly is: 'somebody'; readonly facts: Facts; readonly readings: Readonly<Record<string, string>> }
  | { readonly is: 'unsettled'; readonly why: string };

type Facts = Readonly<Record<string, unknown>>;

export async function attempt(
  { inputs, openReadings, against }: Question,
  dictionary: Dictionary,
  { months, entries, places }: Layer,
  solver: Solver,
  steps: number,
): Promise<Attempt> {
  const texts = new Texts();
  const customer = openCustomer(inputs, dictionary, texts, { entries, places });
  const facts = (key: string) => (inputs.has(key) ? customer.facts(key) : [variable(key, 'Int')]);
  const on = new Symbolic(facts, texts, { months, entries });
  const goal = madeOf(() => against(on));
  if (goal === null) return { is: 'unsettled', why: 'the statement is too large' };
  const options = openReadings.map((id) =>
    or(
      ...(dictionary.readings.get(id)?.options ?? []).map((option) =>
        equal(variable(readingKey(id), 'Int'), texts.code(option.id)),
      ),
    ),
  );
  const all = [...on.axioms, ...customer.axioms, ...options];
  const verdict = await solver.check([goal, ...(months === 'lemmas' ? coneOf(goal, all) : all)], { steps });
  if (verdict.is === 'unsettled') return verdict;
  if (verdict.is === 'possible')
    return {
      is: 'somebody',
      facts: customer.read(verdict.model),
      readings: chosenIn(verdict.model, openReadings, dictionary, texts),
    };
  return { is: 'nobody', assumptions: assumptionsOf(inputs, { entries, places }, on.assumed) };
}

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

function assumptionsOf(
  inputs: ReadonlyMap<string, Input>,
  { entries, places }: Pick<Layer, 'entries' | 'places'>,
  assumed: ReadonlySet<string>,
): readonly string[] {
  const has = (is: string) => [...inputs.values()].some(({ shape }) => shape.what.is === is);
  return [
    ...(entries !== null && (has('list') || has('record'))
      ? [`each list has ${entries === 1 ? 'one entry' : `${entries} entries`} at most`]
      : []),
    ...(places === null ? [] : [`decimals and percentages have ${places} places at most`]),
    ...assumed,
  ];
}
