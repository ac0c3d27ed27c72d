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

/** Tries a property on customers, the same ones for the same seed. */
export function runProperty(
  property: Property,
  policy: Omit<Verifiable, 'evaluate'>,
  means: (term: string) => string,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Tried {
  const judge = judgeOf(property, policy, means);
  const work = works[property.template] as unknown as TemplateWork<typeof property.template>;
  const draws = customersOf(property, policy, work.ofAllFacts === true);
  const customers = fc.record({ facts: draws.facts, readings: draws.judged });
  let [tried, said, simplified] = [0, 0, 0];
  let isBroken = false;
  const holds = fc.property(customers, work.choices(property as never, draws), (customer, choices) => {
    if (isBroken) {
      simplified += 1;
      return simplified > mostSimplified || typeof judge(customer, choices) === 'string';
    }
    const verdict = judge(customer, choices);
    tried += 1;
    if (verdict !== 'nothing') said += 1;
    isBroken = typeof verdict !== 'string';
    return !isBroken;
  });
  const { counterexample } = fc.check(holds, { numRuns: runs, seed, endOnFailure: false });
  if (counterexample === null) return { tried, said, breach: null };
  const [customer, choices] = counterexample as [Customer, unknown];
  const least = work.ofAllFacts === true ? customer : withoutIrrelevant(customer, (less) => judge(less, choices));
  return { tried, said, breach: judge(least, choices) as Breach };
}
