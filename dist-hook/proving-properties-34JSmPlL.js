import { p as propertyFiles } from './index-Beak5t9i.js';
import { o as orThrow, ak as copied } from './base-DNx-fUJc.js';
import { c as checkProperties } from './checking-properties-SBDa4zl2.js';
import { W as reachOf, X as scopeOf, Y as meaningOf, Z as factsListed } from './core-5K8lLRKF.js';
import { P as PolicyError } from './errors-m8cP1QOQ.js';
import { t as toPlainValue } from './evaluation-3mlOUAof.js';
import { w as withModel } from './property-CjE1zk1e.js';
import { o as ofPolicy } from './proving-by-evaluators-Ccq_e-d7.js';

const propertiesIn = (policy, given) => Array.isArray(given) && given.length === 0 ? [] : orThrow(checkProperties(policy, orThrow(copied(given)).data, "/properties")).properties;
const contractProperties = (policy) => Object.values(propertyFiles).flatMap(
  ({ properties }) => properties.flatMap((one) => {
    const checked = checkProperties(policy, [one]);
    return "issues" in checked ? [] : checked.properties;
  })
);
const loadJudges = () => import('./judging-DZm6bRQr.js').then(function (n) { return n.b; });
function judgingOf(property, policy) {
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
      bounds: () => policy.bounds.among(factsListed(model.decision, modelOf))
    },
    given: (facts) => one.valuationOf(model.decision, facts).world.given,
    valueOf({ facts, readings }, term) {
      try {
        return toPlainValue(one.valuationOf(model.decision, facts, { readings }).valueOf(term));
      } catch (error) {
        if (error instanceof PolicyError) return void 0;
        throw error;
      }
    },
    async breach(customer, choices) {
      const { judgeOf } = await import('./judging-DZm6bRQr.js').then(function (n) { return n.b; });
      const { withoutIrrelevant } = await import('./leave-out-RJYiyRaN.js');
      const judge = judgeOf(property, one, (term) => meaningOf(term, scope).means);
      for (const choice of choices) {
        if (typeof judge(customer, choice) === "string") continue;
        const isOfAllFacts = property.template === "decided-when-all-given";
        const least = isOfAllFacts ? customer : withoutIrrelevant(customer, (less) => judge(less, choice));
        const breach = judge(least, choice);
        if (typeof breach === "string") continue;
        const [first, ...others] = breach.customers.map((found) => found.customer);
        if (first !== void 0) return { because: breach.because, customers: [first, ...others] };
      }
      return null;
    }
  };
}

export { contractProperties, judgingOf, loadJudges, propertiesIn };
//# sourceMappingURL=proving-properties-34JSmPlL.js.map
