import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import contradictions from '../../rules/facts/contradictions.json' with { type: 'json' };
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { addDays } from '../../src/values/date.ts';
import { flatFacts, nestedFacts, withChange } from '../../src/verify/flat-facts.ts';
import { contract } from '../rules/contract.ts';
import { accountOf, decisions, listedBy, pathsOfType } from './accounts.ts';
import { factsFor } from './answers.ts';
import { calendarDay, daysUpTo } from './days.ts';
import { applies, holds } from './judged.ts';

const numRuns = 300;

/** The codes and places of what is refused; none where the facts are answered. */
function refusals(decision: string, facts: object): { code: string; at: string }[] {
  try {
    contract.evaluate(decision, facts as never);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.issues.map(({ code, at }) => ({ code, at }));
    throw error;
  }
}

/** A decision with an account that it answers. */
const asked = fc.oneof(
  ...decisions.map((decision) => fc.record({ decision: fc.constant(decision), facts: accountOf(decision) })),
);
const noDay = fc.constantFrom(
  ...['2025-02-29', '2025-02-30', '2100-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-03-00'],
  ...['2025-03-10T12:00:00Z', '2025-03-10T00:00', '2025-3-1', '10/03/2025', '20250310', ' 2025-03-10', ''],
  ...[20_250_310, true],
);
const noSum = fc.constantFrom(
  ...['10.000', '10.005', '10.0', '10', '.50', '010.00', '1e2', '1,000.00', '10,00', '£10.00', '-0.00', '10.00 ', ''],
  ...[10, 10.5],
);
const malformed = fc.oneof(
  fc.tuple(fc.constantFrom(...pathsOfType('date')), noDay),
  fc.tuple(fc.constantFrom(...pathsOfType('money')), noSum),
);

test('P04 a day that does not exist, a time where a day is due and money of other than two places are refused', () =>
  holds(
    [asked, malformed],
    ({ decision, facts }, [path, content]) => {
      applies(refusals(decision, facts).length === 0);
      const changed = nestedFacts(withChange(flatFacts(facts), path, content));
      expect(refusals(decision, changed).map(({ at }) => at)).toContain(`/${path.replace('.', '/')}`);
    },
    numRuns,
  ));

test('P04 they are refused in the entries of a list too', () =>
  holds(
    [asked, noDay, noSum],
    ({ decision, facts }, date, amount) => {
      const payments = [
        { date, amount: '1.00' },
        { date: '2025-03-10', amount },
      ];
      const places = refusals(decision, { ...facts, payments }).map(({ at }) => at);
      expect(places).toEqual(expect.arrayContaining(['/payments/0/date', '/payments/1/amount']));
    },
    numRuns,
  ));

const list = (path: string): string => path.split('[].')[0] as string;
const field = (path: string): string => path.split('[].')[1] as string;
const pairs = decisions.flatMap((decision) =>
  contradictions
    .filter(({ earlier, later }) => [earlier, later].every((path) => listedBy(decision).has(list(path))))
    .map(({ earlier, later }) => ({ decision, earlier, later })),
);

/** An account in which two days of one contradiction are given, the one that has to come first so much later. */
const contradicting = fc.oneof(
  ...pairs.map(({ decision, earlier, later }) =>
    fc.tuple(calendarDay, daysUpTo(60)).chain(([day, more]) => {
      const entry = { amount: '1.00', cause: 'other', hours: null };
      const [from, to] = [addDays(day, more), day];
      const entries = [{ ...entry, [field(earlier)]: from, [field(later)]: to }];
      const overrides = earlier.includes('[]')
        ? { [list(earlier)]: fc.constant(entries.map((one) => onlyFieldsOf(earlier, one))) }
        : { [earlier]: fc.constant(from), [later]: fc.constant(to) };
      return factsFor(decision, { overrides }).map((facts) => ({ decision, facts, earlier, later, more }));
    }),
  ),
);
/** The span of days with what else an entry of its list needs. */
const onlyFieldsOf = (path: string, { amount, cause, hours, ...days }: Readonly<Record<string, unknown>>): object =>
  path.startsWith('account.prepaid') ? { ...days, amount } : { ...days, cause, hours };

test('P04 facts that contradict one another are refused, and on one and the same day they are none', () =>
  holds(
    [contradicting],
    ({ decision, facts, more }) => {
      const codes = new Set(refusals(decision, facts).map(({ code }) => code));
      expect([...codes]).toEqual(more > 0 ? ['contradiction'] : []);
    },
    numRuns,
  ));

test('each contradiction is tried on a decision that lists both days', () => {
  const tried = pairs.map(({ earlier, later }) => `${earlier} ${later}`);
  expect(new Set(tried)).toEqual(new Set(contradictions.map(({ earlier, later }) => `${earlier} ${later}`)));
});
