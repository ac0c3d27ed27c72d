import { describe, expect, it } from 'vitest';
import bounds from '../../rules/facts/bounds.json' with { type: 'json' };
import { type Entry, entryGlance } from '../../src/check/bounds-at-a-glance.ts';
import type { BoundFile } from '../../src/language/grammar/bound-file.ts';
import { UNKNOWN } from '../../src/language/run-time/value.ts';
import { decimal } from '../../src/values/decimal.ts';

const all = bounds as readonly unknown[] as readonly BoundFile[];
const bound = (fact: string): BoundFile => all.find((one) => one.fact === fact) as BoundFile;
const charge = (old: string, now: string, forced: string | null, steps: readonly Entry[] = []): Entry => ({
  old: decimal(old),
  new: decimal(now),
  forced: forced === null ? null : decimal(forced),
  steps,
});

describe('what a field may be at most by two others of its entry', () => {
  const mayBeOver = entryGlance(bound('priceChange.charges[].forced'), 'forced');
  it.each([
    ['exactly the rise', charge('20.00', '23.50', '3.5'), false],
    ['a hair more', charge('20.00', '23.50', '3.500000000001'), true],
    ['more than a fall, of which the condition has to be asked', charge('20.00', '19.00', '0'), true],
    ['none', charge('20.00', '19.00', null), false],
    ['left out', { ...charge('20.00', '19.00', null), forced: UNKNOWN }, false],
    ['of a price that is not told', { ...charge('20.00', '19.00', '1'), new: UNKNOWN }, true],
  ])('%s', (_, entry, expected) => {
    expect(mayBeOver(entry)).toBe(expected);
  });

  it('is looked at no further where names of its own may mean something else', () => {
    const named = entryGlance({ ...bound('priceChange.charges[].forced'), terms: { rise: 'charge.new' } }, 'forced');
    expect(named(charge('20.00', '23.50', '3.5'))).toBe(true);
  });
});

describe('what is bound on the last of a list', () => {
  const mayBeOver = entryGlance(bound('priceChange.charges[].new'), 'new');
  it.each([
    ['an empty one', charge('20.00', '23.50', '0'), false],
    ['one of one', charge('20.00', '23.50', '0', [{ effectiveOn: '2025-03-01', price: decimal('23.50') }]), true],
    ['one left out', { ...charge('20.00', '23.50', '0'), steps: UNKNOWN }, false],
  ])('%s', (_, entry, expected) => {
    expect(mayBeOver(entry)).toBe(expected);
  });

  it('and on any other condition is looked at', () => {
    const { where: _, ...always } = bound('priceChange.charges[].new');
    expect(entryGlance(always, 'new')(charge('20.00', '23.50', '0'))).toBe(true);
  });
});
