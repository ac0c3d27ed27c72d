import { encode, type Source } from '../core/encode.ts';
import { equal, text } from '../core/logic.ts';
import { node } from '../core/nodes.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { variable } from './formula.ts';
import { openCustomer } from './open-customer.ts';
import type { Solver, Verdict } from './solver.ts';
import { Symbolic } from './symbolic.ts';
import { Texts } from './texts.ts';

type Of = Pick<Source, 'modelOf'> & {
  readonly dictionary: Source['dictionary'] & Pick<Dictionary, 'facts' | 'contradictions'>;
};

/**
 * Whether two rules of a decision, or of one that it consults, can hold at once: for all facts, known or not, lists of any length and
 * every reading. `impossible` is sure; `possible` is not, since lists and months are only told by what holds of any.
 */
export async function overlapping(decision: string, of: Of, solver: Solver, steps: number): Promise<Verdict> {
  const { modelOf, dictionary } = of;
  const reading = (id: string) => `reading ${id}`;
  const takes = (id: string, option: string) =>
    equal(node('fact', 'text', [], { path: reading(id), index: 0 }), text(option));
  const encoded = encode(decision, { modelOf, dictionary, mayBeUnknown: () => true, takes });
  const goal = encoded.fault;
  const texts = new Texts();
  let last: Verdict = { is: 'unsettled', why: 'not tried' };
  for (const months of ['lemmas', 'exact'] as const) {
    const customer = openCustomer(encoded.inputs, dictionary, texts, { entries: null, places: null });
    const facts = (key: string) => (encoded.inputs.has(key) ? customer.facts(key) : [variable(key, 'Int')]);
    const on = new Symbolic(facts, texts, { months, entries: null });
    const both = on.formula(goal);
    last = await solver.check([both, ...on.axioms, ...customer.axioms], { steps });
    if (last.is === 'impossible') return last;
  }
  return last;
}
