import type { Assessment } from './assess/assessment.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { Proving } from './prove/proving.ts';
import type { Version } from './prove/versions-differ.ts';
import { boundarySets } from './verify/boundary-sets.ts';
import { nestedFacts } from './verify/flat-facts.ts';
import { reachOf } from './verify/reach.ts';

export const ofPolicy = (policy: InnerPolicy): Proving['of'] => ({
  modelOf: (id) => policy.modelOf(id),
  dictionary: policy.dictionary,
  standIns: (decision) => reachOf(policy, decision).standIns,
  readAsLeftOut: (decision) => reachOf(policy, decision).leftOut,
  bounds: (decision) => policy.bounds.among(policy.listedBy(decision)),
});

export const versionOf = (policy: InnerPolicy): Version => ({ of: ofPolicy(policy), ask: askOf(policy) });

/** Boundary facts of a decision: as many as take a second or so. */
const CUSTOMERS = 400;

export function customersOf(policy: InnerPolicy): Proving['customers'] {
  const known = new Map<string, ReturnType<Proving['customers']>>();
  return (decision) => {
    const found =
      known.get(decision) ?? [...boundarySets(policy, decision, CUSTOMERS)].map(({ facts }) => nestedFacts(facts));
    known.set(decision, found);
    return found;
  };
}

export const answerOf =
  (policy: InnerPolicy): Proving['answer'] =>
  (decision, facts, readings) => {
    try {
      return policy.evaluate(decision, facts as never, { readings }).outcome;
    } catch (error) {
      if (error instanceof PolicyError) return undefined;
      throw error;
    }
  };

/** What follows for a file that conflicts, by both evaluators. */
export function conflictsOf(policy: InnerPolicy): Proving['conflicts'] {
  const told = ({ conflicts }: Pick<Assessment<never>, 'conflicts'>) =>
    conflicts.map(({ forbids, against }) => [forbids.decision, against.decision] as const);
  return async (facts, readings) => {
    try {
      const found = told(policy.assess(facts as never, { readings }));
      const byEngine = told(await policy.assessWithEngine(facts as never, { readings }));
      return JSON.stringify(found) === JSON.stringify(byEngine) ? found : { not: 'the evaluators do not agree' };
    } catch (error) {
      return refusedAs(error);
    }
  };
}

/** Both evaluators asked; what they refuse is told by the codes of its issues. */
export function askOf(policy: InnerPolicy): Proving['ask'] {
  const standIns = new Set([...policy.dictionary.tables.values()].map(({ standIn }) => standIn));
  return async (decision, facts, readings) => {
    try {
      const options = { readings };
      const { outcome, values, needs } = policy.evaluate(decision, facts as never, options);
      const isForTables = needs.length > 0 && needs.every((path) => standIns.has(path));
      const byEngine = await policy.evaluateWithEngine(decision, facts as never, options);
      const isSame = outcome === byEngine.outcome && JSON.stringify(values) === JSON.stringify(byEngine.values);
      return isSame ? { outcome, values, isForTables } : { not: 'the evaluators do not agree' };
    } catch (error) {
      return refusedAs(error);
    }
  };
}

function refusedAs(error: unknown): { readonly not: string } {
  if (!(error instanceof PolicyError)) throw error;
  const why = error.issues.map(({ code, at }) => `${code} at ${at === '' ? 'the whole' : at}`);
  return { not: `the evaluators refuse the solver's customer: ${[...new Set(why)].join(', ')}` };
}
