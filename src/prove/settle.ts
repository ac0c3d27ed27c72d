import type { Dictionary } from '../language/model/dictionary.ts';
import { attempt, type Layer, type Question } from './attempt.ts';
import type { Result, Witness } from './result.ts';
import type { Solver } from './solver.ts';

/** What both evaluators say of a customer whom the solver found, or why they say nothing. */
export type Confirmed = { readonly witness: Witness } | { readonly not: string };

/** What statements are settled with. */
export interface Means {
  readonly dictionary: Dictionary;
  readonly solver: Solver;
  /** The steps of the solver for each layer. */
  readonly steps: number;
}

/** Lists of any length first, months by what holds of any, then as they are. */
const anyCustomer: readonly Layer[] = [
  { months: 'lemmas', entries: null, places: null },
  { months: 'exact', entries: null, places: null },
];

/** Lists entry by entry, the shortest first; the last is what is told where nobody was found. */
const upToBound = (bound: number): readonly Layer[] =>
  Array.from({ length: bound }, (_, less) => ({ months: 'exact', entries: less + 1, places: 2 }) as const);

const BOUND = 3;

/**
 * Whether anybody refutes a statement. It is proved by the first layer in which nobody does that any customer is told in, or by the last;
 * refuted by the first customer whom `confirm` bears out.
 */
export async function settle(
  question: Question,
  { dictionary, solver, steps }: Means,
  confirm: (facts: Witness['facts'], readings: Witness['readings']) => Promise<Confirmed>,
): Promise<Result> {
  let why = 'nothing was tried';
  let last: Result | null = null;
  for (const layer of [...anyCustomer, ...upToBound(BOUND)]) {
    const found = await attempt(question, dictionary, layer, solver, steps);
    last = null;
    if (found.is === 'unsettled') {
      why = `${found.why} (${inWords(layer)})`;
      // Longer lists are harder still.
      if (layer.entries !== null) break;
    } else if (found.is === 'somebody') {
      const said = await confirm(found.facts, found.readings);
      if ('witness' in said) return { refuted: true, ...said.witness, confirmed: true };
      why = `${said.not} (${inWords(layer)})`;
    } else {
      last = { proved: true, assumptions: found.assumptions };
      if (layer.entries === null) return last;
    }
  }
  return last ?? { unsettled: true, why };
}

const inWords = ({ months, entries }: Layer): string =>
  entries === null
    ? `lists of any length, ${months === 'lemmas' ? 'months by what holds of any' : 'months as they are'}`
    : `lists of at most ${entries}`;
