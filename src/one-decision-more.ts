import type * as z from 'zod';
import type { FactsRead } from './check/facts.ts';
import { type Compiled, compile } from './evaluate/compiled.ts';
import type { OutOfBounds } from './evaluate/out-of-bounds.ts';
import { session } from './evaluate/session.ts';
import type { World } from './evaluate/valuation.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { pickFacts } from './language/facts/pick-facts.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import { factsListed } from './language/model/facts-read.ts';
import type { Options } from './policy-interface.ts';
import type { Verifiable } from './verify/reach.ts';

/** A policy with a decision that is none of its own beside them, such as what a property says: it can be worked out, and facts drawn for it. */
export type WithOneMore = Omit<Verifiable, 'evaluate'>;

interface Parts {
  readonly schema: z.ZodType;
  readonly dictionary: Dictionary;
  readonly nullableEntities: ReadonlySet<string>;
  readonly modelOf: (decision: string) => DecisionModel;
  readonly compiledOf: (decision: string) => Compiled;
  readonly factsAsked: (facts: unknown) => FactsRead;
  readonly worldOf: (listed: ReadonlySet<string>, facts: FactsRead, options: Options) => World;
  readonly oversteppedBy: (listed: ReadonlySet<string>, facts: unknown) => readonly OutOfBounds[];
}

export const withOneMore =
  ({ schema, dictionary, nullableEntities, modelOf, compiledOf, factsAsked, worldOf, oversteppedBy }: Parts) =>
  (model: DecisionModel): WithOneMore => {
    const own = compile(model);
    const anyModel = (id: string) => (id === model.decision ? model : modelOf(id));
    const listed = factsListed(model.decision, anyModel);
    function isOwn(id: string): void {
      if (id !== model.decision) throw new PolicyError([{ code: 'unknown-decision', at: '', name: id }]);
    }
    return {
      modelOf: anyModel,
      dictionary,
      factsOf(id) {
        isOwn(id);
        // Which facts there are is asked of it; what is wrong with some, `valuationOf` tells.
        return pickFacts(schema, listed, () => undefined);
      },
      valuationOf(id, facts, options = {}) {
        isOwn(id);
        const world = worldOf(listed, factsAsked(facts), options);
        return session(world, (other) => (other === id ? own : compiledOf(other)), nullableEntities)(id);
      },
      oversteppedBy(id, facts) {
        isOwn(id);
        return oversteppedBy(listed, facts);
      },
    };
  };
