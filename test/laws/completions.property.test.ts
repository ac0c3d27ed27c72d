import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { withoutContradictions } from '../../src/verify/contradictions.ts';
import { type FlatFacts, flatFacts, nestedFacts } from '../../src/verify/flat-facts.ts';
import { withinBounds } from '../../src/verify/within-bounds.ts';
import { contract } from '../rules/contract.ts';
import { type Account, accountOf, decisions, listedBy, meaningWhenLeftOut } from './accounts.ts';
import { readingsFor } from './answers.ts';
import { holds, known } from './judged.ts';

type Given = ReadonlyMap<string, unknown>;

const entityOf = (path: string) => path.split('.')[0] as string;

/** Some facts, and what another account says of the others, so far as it fits; an entity that is none or given stays so. */
function completed(decision: string, part: Given, other: Given, stayLeftOut: ReadonlySet<string>): Given {
  const given = new Set([...part.keys()].map(entityOf));
  const rest = [...other].filter(([path]) => {
    if (part.has(path) || stayLeftOut.has(path)) return false;
    return path.includes('.') ? part.get(entityOf(path)) !== null : !given.has(path);
  });
  const { contradictions } = contract.dictionary;
  const isPart = (path: string) => part.has(path);
  const inOrder = (facts: FlatFacts) => withoutContradictions(facts, contradictions, isPart);
  const overstepped = (facts: FlatFacts) => contract.oversteppedBy(decision, nestedFacts(facts));
  return withinBounds(inOrder(new Map([...part, ...rest])), overstepped, inOrder, isPart);
}

test.each(decisions)('P06 what part of the facts decides is decided alike by all that complete it: %s', (decision) => {
  const listed = [...listedBy(decision)];
  const meaningful = meaningWhenLeftOut(decision);
  const choices = fc.array(fc.boolean(), { minLength: listed.length, maxLength: listed.length });

  holds(
    [accountOf(decision), accountOf(decision), choices, readingsFor(decision)],
    (account: Account, other: Account, choices, readings) => {
      const full = flatFacts(account);
      const part = new Map<string, unknown>();
      listed.forEach((path, index) => {
        if (full.has(path) && (choices[index] || meaningful.has(path))) part.set(path, full.get(path));
        else if (meaningful.has(path) && account[path] !== undefined) part.set(path, {});
      });
      const before = contract.evaluate(decision, nestedFacts(part) as never, { readings });
      const whole = completed(decision, part, flatFacts(other), meaningful);
      const after = known(answerUnlessRefused(decision, nestedFacts(whole), readings));
      if (before.outcome !== null) expect(after.outcome).toBe(before.outcome);
      for (const [name, value] of Object.entries(before.values)) {
        if (value !== null) expect(after.values).toMatchObject({ [name]: value });
      }
    },
    150,
  );
});

function answerUnlessRefused(decision: string, facts: object, readings: Readonly<Record<string, string>>) {
  try {
    return contract.evaluate(decision, facts as never, { readings });
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}
