import * as fc from 'fast-check';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';

/** Content as JSON may have it, at and beyond what facts of some kind may be. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 0.5, 12, 1e12, 2 ** 53, [], {}, [null], [{}], { date: '2025-03-10' }),
  fc.constantFrom(
    ...['', ' ', '\u00a0', '0', '-0', '00', '0.00', '-0.10', '1.', '1e3', '12.34', '12.345', '١.00', 'x', 'letter'],
    ...['999999999999.99', '1000000000000.00', '0.000000000001', '0.0000000000001', '4.5', '-4'],
    ...['2025-02-29', '2024-02-29', '2100-02-29', '1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '2025-1-01'],
    ...['P1M', 'P0M', 'P100Y', 'P1200M', 'P1201M', 'P101Y', 'P99Y12M', 'P99Y13M', 'P1Y6M', 'P'],
    ...['24:00', '24:01', '00:00', '7:00', '2025-03-10T18:30:00Z', '2025-03-10T18:30', '1900-01-01T00:00:00+23:59'],
    ...[
      '01632 960123',
      '+44 (0)1632 960-123',
      '+440',
      '+4401',
      '+44 01',
      '0044 0 16',
      '(999)',
      '19',
      '1999999',
      '00',
      '004',
    ],
    ...['x'.repeat(1000), 'x'.repeat(1001), '😀'.repeat(1000), '😀'.repeat(1001), ' '.repeat(1000)],
  ),
);

export const { factsFor } = arbitrariesOf(contract);

/** Facts of a decision as JSON, most of them with something odd put in, an entry twice, another name, or a part left out. */
export const oddFacts = (decision: string): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(factsFor(decision, { unknown: 0.3 }), fc.array(fc.tuple(fc.nat(), fc.nat(6), odd), { maxLength: 2 }))
    .map(([facts, changes]) => {
      const copy = structuredClone(facts) as Record<string, unknown>;
      const places = placesIn(copy);
      for (const [at, how, content] of changes) {
        const [of, key] = places[at % Math.max(1, places.length)] ?? [copy, 'asOf'];
        if (how === 0) delete of[key];
        else if (how === 1) of[`${key}x`] = content;
        else if (how === 2) of[key] = [of[key], of[key]];
        else if (how === 3 && Array.isArray(of[key])) of[key] = Array(2).fill((of[key] as unknown[])[0] ?? content);
        else of[key] = content;
      }
      return JSON.parse(JSON.stringify(copy)) as Record<string, unknown>;
    });

function placesIn(of: object): [Record<string, unknown>, string][] {
  return Object.keys(of).flatMap((key): [Record<string, unknown>, string][] => {
    const content = (of as Record<string, unknown>)[key];
    return [
      [of as Record<string, unknown>, key],
      ...(typeof content === 'object' && content !== null ? placesIn(content) : []),
    ];
  });
}
