import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { facts as schema } from '../../rules/facts/index.ts';
import { copied } from '../../src/check/copied.ts';
import { type FactsForm, readFacts } from '../../src/check/facts.ts';
import { parseForm } from '../../src/check/form.ts';
import { factsOfSchema } from '../../src/check/schema.ts';
import * as make from '../../src/facts.ts';
import type { Value } from '../../src/language/run-time/value.ts';
import { isDecimal } from '../../src/values/decimal.ts';
import { seed } from '../seed.ts';
import { anyFacts, mutated } from './odd-facts.ts';

/** Facts as they are read in one go, and as their schemas alone read a copy of them. */
function bothWays(of: z.ZodType) {
  const made = factsOfSchema(of, (part, content) => parseForm(part as z.ZodType, content));
  if ('issues' in made) throw new Error('no schema');
  const alone = { ...made, accept: () => null } as unknown as FactsForm;
  return (given: unknown) => {
    const copy = copied(given, Number.POSITIVE_INFINITY, 'dropped');
    const read = 'issues' in copy ? copy : readFacts(copy.data, alone);
    const refused = 'issues' in read ? read.issues : null;
    return { atOnce: shown(made.accept(given)), bySchema: 'values' in read ? shown(read.values) : null, refused };
  };
}

/** Values with all that is in them, the very words of their decimals and the order of their fields too. */
const shown = (values: ReadonlyMap<string, Value> | null): string | null =>
  values === null
    ? null
    : JSON.stringify([...values], (_, part: unknown) => (isDecimal(part) ? { ...(part as object) } : part));

const read = bothWays(schema);
describe('facts read in one go', () => {
  it('are accepted as their schemas accept them, with the same values', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(anyFacts, mutated, mutated), (given) => {
        const { atOnce, bySchema } = read(given);
        if (bySchema === null) refused += 1;
        expect(atOnce).toBe(bySchema);
      }),
      { seed, numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  const any = make.entity({
    own: make.money().refine((text) => text !== '1.00', { error: 'another sum' }),
    least: make.int(3).nullable(),
    phone: make.telephone().nullable(),
    percents: make.listOf(make.percent().nullable(), 3),
    none: make.listOf(make.decimal()).nullable(),
    when: make.instant(),
    at: make.time(),
    long: make.duration(),
    rows: make.listOf(
      make.entry({
        phone: make.telephone().exactOptional(),
        sum: make.decimal().default('1.5'),
        maybe: make.money().nullable().default(null),
        kind: make.oneOf(['a', 'b']),
        parts: make.listOf(make.entry({ n: make.int() })).default([]),
      }),
    ),
    spans: make.listOf(
      make.entry(
        { from: make.text(), to: make.telephone().default('999'), sum: make.money().default('0.00') },
        { field: 'to', holds: ({ from, to, sum }) => from !== to && from !== sum, expected: 'another' },
      ),
    ),
    twice: make.listOf(make.entry({ both: make.text().default('x').optional() })),
    whole: make.entity({
      rows: make.listOf(make.text()).max(2),
      shout: make.text().overwrite((text) => text.toUpperCase()),
    }),
  });
  const readAny = bothWays(any);
  const row = { kind: 'a' };
  it.each<[string, unknown, boolean, true?]>([
    ['what its caller added to a schema counts', { own: '1.00' }, false],
    ['and what that lets pass is passed', { own: '1.01', whole: { shout: 'a' } }, true],
    ['a list that is added to is left to its schema', { whole: { rows: ['x', 'y'] } }, true, true],
    ['a list that its caller made shorter', { whole: { rows: ['x', 'y', 'z'] } }, false],
    ['the least whole number', { least: 3 }, true],
    ['less than that', { least: 2 }, false],
    ['a number in its national form', { phone: '+44 (0)1632 960-123' }, true],
    ['entries that are none', { percents: ['-0', null, '4.5'], none: null }, true],
    ['more entries than there may be', { percents: ['1', '2', '3', '4'] }, false],
    ['a moment, a time and a length', { when: '2025-03-10T18:30:00+01:00', at: '24:00', long: 'P1Y6M' }, true],
    ['what is left out of an entry', { rows: [row, { ...row, phone: '999', sum: '2', parts: [{ n: 1 }] }] }, true],
    ['an entry without what it needs', { rows: [{}] }, false],
    ['an entry with what it has not', { rows: [{ ...row, more: 1 }] }, false],
    ['what is `undefined` in an entry is left out', { rows: [{ ...row, sum: undefined, maybe: undefined }] }, true],
    ['what may only be left out too', { rows: [{ ...row, phone: undefined }] }, true],
    ['and so is what an entry needs', { rows: [{ ...row, kind: undefined }] }, false],
    ['what stands in twice is left to its schema', { twice: [{}] }, true, true],
    ['an entry that holds together', { spans: [{ from: '(999)', to: '(9) 99' }] }, true],
    ['one that does not, as its schema reads it', { spans: [{ from: '999', to: '(9) 99' }] }, false],
    ['one that does not, by what is left out', { spans: [{ from: '0.00' }] }, false],
    [
      'the most lists that may be given',
      { rows: Array(10_000).fill({ ...row, parts: Array(24).fill({ n: 1 }) }) },
      false,
    ],
  ])('%s', (_, given, accepted, isAddedTo) => {
    const { atOnce, bySchema } = readAny(given);
    expect(bySchema !== null).toBe(accepted);
    if (atOnce !== null) expect(atOnce === bySchema).toBe(true);
    expect(atOnce !== null).toBe(accepted && isAddedTo !== true);
  });
});
