import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, isNil } from '../../src/values/decimal.ts';
import { flatFacts, nestedFacts, withChange } from '../../src/verify/flat-facts.ts';
import { contract } from '../rules/contract.ts';
import { accountOf, clausesOf, decisions, listedBy, meaningWhenLeftOut, moneyOf, partOf } from './accounts.ts';
import { type DecisionId, readingsFor } from './answers.ts';
import { applies, holds, known } from './judged.ts';

// For each decision.
const numRuns = 20;
const answerTo = (decision: string, facts: object, readings = {}) =>
  contract.evaluate(decision, facts as never, { readings });

test.each(decisions)('P01 the same facts give the same answer twice, and stay as they were: %s', (decision) =>
  holds(
    [partOf(decision), readingsFor(decision)],
    (facts, readings) => {
      const before = structuredClone(facts);
      const answer = answerTo(decision, facts, readings);
      known(answer.outcome);
      expect(JSON.stringify(answerTo(decision, facts, readings))).toBe(JSON.stringify(answer));
      expect(facts).toEqual(before);
    },
    numRuns,
  ),
);

const withMoney = decisions.filter((decision) => moneyOf(decision).length > 0);

test.each(withMoney)('P03 money is shown with two places and never as nil below nil: %s', (decision) =>
  holds(
    [partOf(decision), readingsFor(decision)],
    (facts, readings) => {
      const answer = answerTo(decision, facts, readings);
      const sums = moneyOf(decision).map((name) => answer.values[name]);
      const amounts = answer.effects.map(({ amount }) => amount);
      for (const sum of [...sums, ...amounts]) expect(sum ?? '0.00').toMatch(/^-?\d+\.\d{2}$/);
      expect(JSON.stringify(answer)).not.toMatch(/"-0(\.0+)?"/);
      applies(sums.some((sum) => sum !== null));
    },
    numRuns,
  ),
);

/** A decision with an account and readings, one decision as often as the other. */
const asked = fc.oneof(
  ...decisions.map((decision) =>
    fc.record({ decision: fc.constant(decision), facts: partOf(decision), readings: readingsFor(decision) }),
  ),
);

/** The account without one of its facts; an entity that says something by being left out stays, without a field. */
function withoutFact(decision: DecisionId, facts: Readonly<Record<string, unknown>>, choice: number): object {
  const flat = flatFacts(facts);
  const unmeant = meaningWhenLeftOut(decision);
  const paths = [...flat.keys()].filter((path) => !unmeant.has(path));
  applies(paths.length > 0);
  const path = paths[choice % paths.length] as string;
  const entity = path.split('.')[0] as string;
  const less = nestedFacts(withChange(flat, path, undefined));
  return unmeant.has(entity) && !Object.hasOwn(less, entity) ? { ...less, [entity]: {} } : less;
}

test('P06 leaving out a fact never turns one outcome or value into another, only into none', () =>
  holds(
    [asked, fc.nat()],
    ({ decision, facts, readings }, choice) => {
      const before = answerTo(decision, facts, readings);
      const after = answerTo(decision, withoutFact(decision, facts, choice), readings);
      const left = Object.entries(after.values).filter(([, value]) => value !== null);
      for (const [name, value] of left) expect(value).toEqual(before.values[name]);
      if (after.outcome !== null) expect(after.outcome).toBe(before.outcome);
      applies(after.outcome !== null || left.length > 0);
    },
    numRuns * decisions.length,
  ));

const elsewhere = fc.oneof(...decisions.map(accountOf));

/** The account with those facts of another that `listed` has not. A field tells that its entity is not none, so the entity must not be asked for. */
function withUnlisted(facts: object, others: object, listed: ReadonlySet<string>): object {
  const own = flatFacts({ ...facts });
  const more = [...flatFacts({ ...others })].filter(([path]) => {
    const entity = path.split('.')[0] as string;
    return !listed.has(path) && !(listed.has(entity) && (own.get(entity) === null || !Object.hasOwn(facts, entity)));
  });
  applies(more.length > 0);
  return nestedFacts(more.reduce((all, [path, content]) => withChange(all, path, content), own));
}

test.each(decisions)('P08 facts that neither the decision nor one it consults lists never matter: %s', (decision) =>
  holds(
    [partOf(decision), elsewhere, readingsFor(decision)],
    (facts, others, readings) => {
      const answer = answerTo(decision, facts, readings);
      expect(answerTo(decision, withUnlisted(facts, others, listedBy(decision)), readings)).toEqual(answer);
      known(answer.outcome);
    },
    numRuns,
  ),
);

/** Whether a clause is another or a part of it: S3.8/p3 of S3.8, and no more S2.15 of S2.1. */
const isPartOf = (clause: string, whole: string): boolean =>
  clause.startsWith(whole) && !/^\.?\d/.test(clause.slice(whole.length));

test.each(decisions)('P09 every outcome and every amount above nil names a clause of the decision: %s', (decision) =>
  holds(
    [partOf(decision), readingsFor(decision)],
    (facts, readings) => {
      const answer = answerTo(decision, facts, readings);
      const amounts = moneyOf(decision).filter((name) => !isNil(decimal(String(answer.values[name] ?? '0.00'))));
      applies(answer.outcome !== null || amounts.length > 0);
      // An option of a reading may rest on a clause that only the reading names.
      const read = Object.keys(answer.readings).flatMap((id) => contract.dictionary.readings.get(id)?.clauses ?? []);
      const own = [...clausesOf(decision), ...read];
      const isOwn = (clause: string) => own.some((whole) => isPartOf(clause, whole));
      expect(answer.clauses.some(isOwn)).toBe(true);
      const deciding = answer.because.filter((reason) => 'rule' in reason && reason.holds === true);
      expect(deciding).toHaveLength(answer.outcome === null ? 0 : 1);
      for (const reason of deciding) expect('rule' in reason && isOwn(reason.clause)).toBe(true);
      for (const effect of answer.effects) expect(clausesOf(decision)).toContain(effect.clause);
    },
    numRuns,
  ),
);
