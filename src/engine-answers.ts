import type { RuleProperties } from 'json-rules-engine';
import { askedAnswer, askedOptions } from './asked.ts';
import { type FactsForm, noFacts } from './check/facts.ts';
import type { Valuation } from './evaluate/valuation.ts';
import { refuseOutOfForce } from './in-force.ts';
import type { InnerPolicy } from './inner-policy.ts';
import type { Decision, PolicyStamp } from './language/answer/decision.ts';
import { withReasons } from './language/answer/told-less.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Worlds } from './worlds.ts';

/** What of a policy the reference evaluator, and a plain engine, are asked by. */
interface Parts {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  readonly worlds: Pick<Worlds, 'factsAsked' | 'worldOf'>;
  readonly facts: FactsForm;
  readonly answer: (valuation: Valuation) => Decision;
  readonly stampOf: () => PolicyStamp;
  readonly rules: Readonly<Record<string, unknown>>;
}

/** The answers of json-rules-engine, which is loaded when it is first asked for. */
export function engineAnswers(parts: Parts): Pick<InnerPolicy, 'evaluateWithEngine' | 'toEngine'> {
  const { modelOf, listedBy, facts, answer, stampOf } = parts;
  const { factsAsked, worldOf } = parts.worlds;
  return {
    async evaluateWithEngine(decision, given, asked) {
      const [account, { options, reasons, inForce }] = [factsAsked(given), askedAnswer(asked)];
      const world = worldOf(listedBy(decision), account, options);
      if (inForce !== undefined) refuseOutOfForce([world], stampOf());
      const { valuationByEngine } = await import('./evaluate/with-engine.ts');
      const valuation = await valuationByEngine(world, modelOf, facts.nullableEntities).of(decision);
      return withReasons(answer(valuation), reasons) as never;
    },
    async toEngine(decision, given) {
      const options = askedOptions(given);
      const world = worldOf(listedBy(decision), noFacts, options);
      const { engineOf } = await import('./evaluate/to-engine.ts');
      const { rules } = parts.rules[decision] as { rules: RuleProperties[] };
      return engineOf({
        model: modelOf(decision),
        rules,
        modelOf,
        facts: facts.definitions,
        nullableEntities: facts.nullableEntities,
        listed: listedBy(decision),
        world,
        checked: (account) => worldOf(listedBy(decision), factsAsked(account), options).given,
      });
    },
  };
}
