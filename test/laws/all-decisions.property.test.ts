import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, isNil } from '../../src/values/decimal.ts';
import { flatFacts, nestedFacts, withChange } from '../../src/verify/flat-facts.ts';
import { contract } from '../rules/contract.ts';
import { accountOf, clausesOf, decisions, listedBy, meaningWhenLeftOut, moneyOf, partOf } from './accounts.ts';
import { readingsFor } from './answers.ts';
import { applies, holds, known } from './judged.ts';

const numRuns = 30;
const answerTo = (decision: string, facts: object, readings = {}) =>
  contract.evaluate(decision, facts as never, { readings });
const told = ({ outcome, values, needs, effects }: ReturnType<typeof answerTo>) => ({ outcome, values, needs, effects });

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

test.each(decisions)('P06 leaving out a fact never makes another answer of one, only none: %s', (decision) =>
  holds(
    [partOf(decision), readingsFor(decision), fc.nat()],
    (facts, readings, choice) => {
      const flat = flatFacts(facts);
      const unmeant = meaningWhenLeftOut(decision);
      const paths = [...flat.keys()].filter((path) => !unmeant.has(path));
      applies(paths.length > 0);
      const path = paths[choice % paths.length] as string;
      const entity = path.split('.')[0] as string;
      const less = withChange(flat, path, undefined);
      // An entity that says something by being left out stays given, without a field.
      const kept = unmeant.has(entity) && ![...less.keys()].some((other) => other.startsWith(`${entity}.`));
      const before = answerTo(decision, facts, readings);
      const after = answerTo(decision, nestedFacts(kept ? withChange(less, entity, {}) : less), readings);
      const pairs = [[before.outcome, after.outcome], ...Object.keys(before.values).map((name) => [before.values[name], after.values[name]])];
      for (const [one, other] of pairs) if (other !== null) expect(other).toEqual(one);
      applies(pairs.some(([, other]) => other !== null));
    },
    numRuns,
  ),
);

const elsewhere = fc.oneof(...decisions.map(accountOf));

test.each(decisions)('P08 facts that neither the decision nor one it consults lists never matter: %s', (decision) => {
  const listed = listedBy(decision);
  holds(
    [partOf(decision), elsewhere, readingsFor(decision)],
    (facts, others, readings) => {
      const unlisted = [...flatFacts(others)].filter(([path]) => !listed.has(path));
      const own = flatFacts(facts);
      const more = unlisted.filter(([path]) => own.get(path.split('.')[0] as string) !== null);
      const all = more.reduce((given, [path, content]) => withChange(given, path, content), own);
      const answer = answerTo(decision, facts, readings);
      expect(answerTo(decision, nestedFacts(all), readings)).toEqual(answer);
      known(answer.outcome);
      applies(more.length > 0);
    },
    numRuns,
  );
});

test.each(decisions)('P09 every outcome and every amount above nil names a clause of the decision: %s', (decision) => {
  const clauses = clausesOf(decision);
  holds(
    [partOf(decision), readingsFor(decision)],
    (facts, readings) => {
      const answer = answerTo(decision, facts, readings);
      const amounts = moneyOf(decision).filter((name) => !isNil(decimal(String(answer.values[name] ?? '0.00'))));
      applies(answer.outcome !== null || amounts.length > 0);
      expect(answer.clauses.some((clause) => clauses.has(clause))).toBe(true);
      for (const effect of answer.effects) expect([...clauses]).toContain(effect.clause);
    },
    numRuns,
  );
});
