import * as fc from 'fast-check';
import type { Property } from '../../language/model/property.ts';
import type { Verifiable } from '../reach.ts';
import type { Customer } from './asking.ts';
import { customersOf } from './customers.ts';
import { judgeOf } from './judging.ts';
import { withoutIrrelevant } from './leave-out.ts';
import type { Breach, TemplateWork } from './template.ts';
import { works } from './templates/index.ts';

/** What became of trying a property. */
export interface Tried {
  /** Customers tried, up to the first of whom it does not hold. */
  readonly tried: number;
  /** Those of whom it said something. */
  readonly said: number;
  /** How it does not hold, on a customer as simple as was found; `null` where it held of all. */
  readonly breach: Breach | null;
}

// Each is an answer or several; what is not simple after so many stays as it is.
const mostSimplified = 4000;

interface Trying {
  readonly runs: number;
  readonly seed: number;
}

/** What a property is tried on, and what judges it. */
function trial(property: Property, policy: Omit<Verifiable, 'evaluate'>, means: (term: string) => string) {
  const work = works[property.template] as unknown as TemplateWork<typeof property.template>;
  const draws = customersOf(property, policy, work.ofAllFacts === true);
  return {
    judge: judgeOf(property, policy, means),
    isOfAllFacts: work.ofAllFacts === true,
    customers: fc.record({ facts: draws.facts, readings: draws.judged }),
    choices: work.choices(property as never, draws),
  };
}

/** Whether a property does not hold of some of the same customers; of whom is not asked, so that none is made simple. */
export function isBroken(
  property: Property,
  policy: Omit<Verifiable, 'evaluate'>,
  means: (term: string) => string,
  { runs, seed }: Trying,
): boolean {
  const { judge, customers, choices } = trial(property, policy, means);
  const holds = fc.property(customers, choices, (customer, chosen) => typeof judge(customer, chosen) === 'string');
  return fc.check(holds, { numRuns: runs, seed, endOnFailure: true }).failed;
}

/** Tries a property on customers, the same ones for the same seed. */
export function runProperty(
  property: Property,
  policy: Omit<Verifiable, 'evaluate'>,
  means: (term: string) => string,
  { runs, seed }: Trying,
): Tried {
  const { judge, isOfAllFacts, customers, choices } = trial(property, policy, means);
  let [tried, said, simplified] = [0, 0, 0];
  let isFound = false;
  const holds = fc.property(customers, choices, (customer, chosen) => {
    if (isFound) {
      simplified += 1;
      return simplified > mostSimplified || typeof judge(customer, chosen) === 'string';
    }
    const verdict = judge(customer, chosen);
    tried += 1;
    if (verdict !== 'nothing') said += 1;
    isFound = typeof verdict !== 'string';
    return !isFound;
  });
  const { counterexample } = fc.check(holds, { numRuns: runs, seed, endOnFailure: false });
  if (counterexample === null) return { tried, said, breach: null };
  const [customer, chosen] = counterexample as [Customer, unknown];
  const least = isOfAllFacts ? customer : withoutIrrelevant(customer, (less) => judge(less, chosen));
  return { tried, said, breach: judge(least, chosen) as Breach };
}
