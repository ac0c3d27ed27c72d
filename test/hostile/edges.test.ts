import { describe, expect, it } from 'vitest';
import { evaluate, evaluateWithEngine } from '../../src/index.ts';
import { limits } from '../../src/language/limits.ts';
import { contract } from '../rules/contract.ts';
import { edges } from './edges.ts';
import { refused } from './refused.ts';

describe.each(edges)('%s', (path, last, beyond, expected) => {
  const given = (content: unknown) => {
    const [entity, field] = path.split('.') as [string, string?];
    return (field === undefined ? { [entity]: content } : { [entity]: { [field]: content } }) as never;
  };
  it(`may be ${String(last).slice(0, 30)}, not more: ${expected}`, async () => {
    for (const decision of contract.decisions) {
      const answer = await refused(() => evaluate(decision as 'call-charge', given(last)));
      expect(answer.filter((line) => line !== 'answered')).toEqual([]);
    }
    const [refusal] = await refused(() => evaluate('call-charge', given(beyond)));
    expect(refusal).toContain(`/${path.replace('.', '/')}: expected ${expected}, found `);
  });
});

const night = { days: 'all', from: '22:00', to: '06:00' };
const call = { number: '01632960123', overProviderNetwork: true, ratePerMinute: '0.10', durationSeconds: 8_640_000 };
const servicePackage = { includesCalls: true, includes0845: false, billingInterval: 'minute', connectionFee: '0.15' };
const most = '999999999999.999999999999';

/** What once ended in an error of the machine, or in digits that were lost. */
const questions: readonly (readonly [what: string, decision: string, facts: object, values: object])[] = [
  ...['1900-01-01T00:00:00Z', '2199-12-31T23:59:59Z'].map(
    (startedAt) =>
      [
        `the longest call at ${startedAt}`,
        'call-charge',
        { call: { ...call, startedAt }, package: { ...servicePackage, inclusiveTimes: [night] } },
        {},
      ] as const,
  ),
  [
    'calls of the most seconds at the greatest rate, a whole invoice of them',
    'call-bill',
    {
      calls: Array.from({ length: 100 }, () => ({
        durationSeconds: limits.wholeNumber,
        ratePerMinute: most,
        connectionFee: most,
      })),
    },
    {},
  ],
  [
    'a hundred and one great charges, of which one rises by the least there is',
    'price-rise-exit',
    {
      termination: null,
      asOf: '2025-06-05',
      priceChange: {
        cause: 'provider',
        charges: Array.from({ length: 101 }, (_, index) => ({
          name: `charge ${index}`,
          old: most,
          new: index === 0 ? '999999999999.999999999998' : most,
        })),
        earlierRises: [],
        sentOn: '2025-06-02',
        notifiedOn: '2025-06-02',
        effectiveOn: '2025-07-02',
        objectedOn: null,
      },
    },
    { testedIncreasePercent: '0.0000', largestIncreasePercent: '0.0000' },
  ],
];

describe.each(questions)('%s', (_, decision, facts, values) => {
  const { readings } = contract.dictionary;
  const ways = [...readings.values()].flatMap(({ id, options }) => options.map((option) => ({ [id]: option.id })));
  const relied = new Set(Object.keys(evaluate(decision as 'call-bill', facts as never).readings));
  const asked = [{}, ...ways.filter((way) => relied.has(Object.keys(way)[0] as string))];
  it.each(asked)('is answered alike by both evaluators under %j', async (way) => {
    const answer = evaluate(decision as 'call-bill', facts as never, { readings: way as never });
    expect(answer.values).toMatchObject(values);
    const byEngine = await evaluateWithEngine(decision as 'call-bill', facts as never, { readings: way as never });
    expect(JSON.stringify(byEngine)).toBe(JSON.stringify(answer));
  });
});
