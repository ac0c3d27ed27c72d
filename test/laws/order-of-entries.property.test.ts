import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract } from '../rules/contract.ts';
import { type Account, accountOf, decisions, listsOf } from './accounts.ts';
import { answerTo, factsFor, readingsFor } from './answers.ts';
import { daysUpTo } from './days.ts';
import { applies, holds, known } from './judged.ts';
import { penceOf, pounds } from './money.ts';

const withLists = decisions.filter((decision) => listsOf(decision).length > 0);
// Keys by which entries are put into another order.
const keys = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

const reordered = <T>(list: readonly T[], keys: readonly number[]): T[] =>
  list
    .map((entry, at) => ({ entry, key: keys[at % keys.length] as number }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ entry }) => entry);

/** The same content with every list in it, those within entries too, in another order. */
function shuffled(content: unknown, keys: readonly number[]): unknown {
  if (Array.isArray(content)) return reordered(content, keys).map((entry) => shuffled(entry, keys));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([name, part]) => [name, shuffled(part, keys)]));
}

test.each(withLists)('P10 the order of entries in a list of facts does not matter: %s', (decision) =>
  holds(
    [accountOf(decision), keys, readingsFor(decision)],
    (facts: Account, keys, readings) => {
      const answer = (given: unknown) => {
        const { outcome, values, needs, effects } = contract.evaluate(decision, given as never, { readings });
        return { outcome, values: values as Readonly<Record<string, unknown>>, needs, effects };
      };
      const before = answer(facts);
      applies(before.outcome !== null);
      const { billedMinutes } = before.values;
      // The minutes of the calls follow the calls.
      const followed = Array.isArray(billedMinutes) ? { billedMinutes: reordered(billedMinutes, keys) } : {};
      expect(answer(shuffled(facts, keys))).toEqual({ ...before, values: { ...before.values, ...followed } });
    },
    150,
  ),
);

test('P10 an item that is owed comes to the same when it is cut in two', () =>
  holds(
    [factsFor('final-settlement'), readingsFor('final-settlement'), fc.nat(), daysUpTo(100)],
    (facts, readings, choice, percent) => {
      const owed = facts.account?.owed ?? [];
      const whole = owed[choice % owed.length];
      applies(whole !== undefined);
      const part = Math.floor((penceOf(whole.amount) * percent) / 100);
      const cut = [part, penceOf(whole.amount) - part].map((n) => ({ ...whole, amount: pounds(n) }));
      const account = { ...facts.account, owed: [...owed.filter((item) => item !== whole), ...cut] };
      const answer = answerTo('final-settlement', facts, readings);
      known(answer.outcome);
      expect(answerTo('final-settlement', { ...facts, account }, readings)).toEqual(answer);
    },
  ));
