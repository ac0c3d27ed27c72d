import { propertyFiles } from '../rules/properties/index.ts';
import { orThrow } from './asked.ts';
import { copied } from './check/copied.ts';
import { checkProperties } from './checking-properties.ts';
import { meaningOf, scopeOf } from './explain/scope.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { factsListed } from './language/model/facts-read.ts';
import type { Property } from './language/model/property.ts';
import { toPlainValue } from './language/run-time/value.ts';
import { type Judging, withModel } from './prove/property/property.ts';
import { ofPolicy } from './proving-by-evaluators.ts';
import { reachOf } from './verify/reach.ts';

/** Properties as JSON, checked against a policy. Throws `PolicyError` with all that is wrong with them. */
export const propertiesIn = (policy: InnerPolicy, given: unknown): readonly Property[] =>
  Array.isArray(given) && given.length === 0
    ? []
    : orThrow(checkProperties(policy, orThrow(copied(given)).data, '/properties')).properties;

/** The contract's own properties, those of them that a policy has what they speak of. */
export const contractProperties = (policy: InnerPolicy): readonly Property[] =>
  Object.values(propertyFiles).flatMap(({ properties }) =>
    properties.flatMap((one) => {
      const checked = checkProperties(policy, [one]);
      return 'issues' in checked ? [] : checked.properties;
    }),
  );

/** Loads what a customer is judged by. Rejects as `import` does where `fast-check` is not installed. */
export const loadJudges = (): Promise<unknown> => import('./verify/properties/judging.ts');

/** A property of a policy, for the solver and for the judge of `verify`, which is loaded for a customer who was found. */
export function judgingOf(property: Property, policy: InnerPolicy): Judging {
  const { model } = property;
  const one = policy.withOneMore(model);
  const of = ofPolicy(policy);
  const modelOf = withModel(of, model);
  const reach = reachOf(one, model.decision);
  const scope = scopeOf(model, policy.dictionary);
  return {
    property,
    of: {
      ...of,
      modelOf,
      standIns: () => reach.standIns,
      readAsLeftOut: () => reach.leftOut,
      bounds: () => policy.bounds.among(factsListed(model.decision, modelOf)),
    },
    given: (facts) => one.valuationOf(model.decision, facts).world.given,
    valueOf({ facts, readings }, term) {
      try {
        return toPlainValue(one.valuationOf(model.decision, facts, { readings }).valueOf(term));
      } catch (error) {
        if (error instanceof PolicyError) return undefined;
        throw error;
      }
    },
    async breach(customer, choices) {
      const { judgeOf } = await import('./verify/properties/judging.ts');
      const { withoutIrrelevant } = await import('./verify/properties/leave-out.ts');
      const judge = judgeOf(property, one, (term) => meaningOf(term, scope).means);
      for (const choice of choices) {
        if (typeof judge(customer, choice) === 'string') continue;
        const isOfAllFacts = property.template === 'decided-when-all-given';
        const least = isOfAllFacts ? customer : withoutIrrelevant(customer, (less) => judge(less, choice));
        const breach = judge(least, choice);
        if (typeof breach === 'string') continue;
        const [first, ...others] = breach.customers.map((found) => found.customer);
        if (first !== undefined) return { because: breach.because, customers: [first, ...others] };
      }
      return null;
    },
  };
}
