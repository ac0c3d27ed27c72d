import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedsByKind } from '../../src/core/names.ts';
import { needsByKind } from '../../src/core/needs/by-kind.ts';
import { NO_PATHS } from '../../src/core/needs/paths.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { needsTheSame } from './needs.ts';

/** Each form of a term that is ever not known: those that are of nothing, or of a table, always are. */
const kinds = Object.keys(needsByKind).filter(
  (kind) => !['constant', 'reading', 'table', 'fold', 'list', 'leftOut'].includes(kind),
);

const forgetting = Object.fromEntries(kinds.map((kind) => [kind, { [kind]: () => NO_PATHS }]));

/** Faults as small as can be. */
const faults: Readonly<Record<string, Partial<NeedsByKind>>> = {
  ...Object.fromEntries(Object.entries(forgetting).map(([kind, fault]) => [`a ${kind} that needs nothing`, fault])),
  'an each that forgets on what entries are kept': {
    each: (term, names) => needsByKind.each({ ...term, where: null }, names),
  },
  'a when that forgets its last branch': {
    when: (term, names) => needsByKind.when({ ...term, else: term.when[0]?.then ?? '' }, names),
  },
  'a decision that forgets what is put in the place of facts': {
    decision: (term, names) => needsByKind.decision({ ...term, with: new Map() }, names),
  },
};

describe.each(Object.entries(faults))('%s', (_, fault) => {
  it('is noticed by the needs of a decision', () => {
    const counts = { same: 0, different: 0, less: 0 };
    const needs = needsTheSame(contract, counts, { needsByKind: { ...needsByKind, ...fault } });
    const isNoticedIn = (decision: string) =>
      fc.check(needs(decision), { numRuns: 40, seed, endOnFailure: true }).failed;
    expect(contract.decisions.some(isNoticedIn)).toBe(true);
  });
});
