import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NeedsByKind } from '../../src/core/names.ts';
import { needsByKind } from '../../src/core/needs/by-kind.ts';
import { NO_PATHS } from '../../src/core/needs/paths.ts';
import type { InnerPolicy } from '../../src/inner-policy.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { ofForms } from './forms-policy.ts';
import { Counts, needsTheSame } from './needs.ts';

/** A form whose value is always known, or which is not encoded, needs nothing anyhow. */
const { constant, reading, table, ...open } = needsByKind;

const faults: Readonly<Record<string, Partial<NeedsByKind>>> = {
  ...Object.fromEntries(Object.keys(open).map((kind) => [`of a ${kind} nothing`, { [kind]: () => NO_PATHS }])),
  'of an each, whatever entries are kept': {
    each: (term, names) => needsByKind.each({ ...term, where: null }, names),
  },
  'of a when the first branch alone': {
    when: (term, names) => needsByKind.when({ ...term, else: term.when[0]?.then ?? '' }, names),
  },
  'of a decision, whatever is put in the place of facts': {
    decision: (term, names) => needsByKind.decision({ ...term, with: new Map() }, names),
  },
};

/** Where faults come to light soonest. */
const first = ['cancellation-notice', 'advance-fees', 'payment-method', 'call-bill', 'disconnection-effects'];
const decisions = [...new Set([...first, ...contract.decisions])];

function isNoticed(fault: Partial<NeedsByKind>): boolean {
  const further = { needsByKind: { ...needsByKind, ...fault } };
  const isNoticedIn = (policy: InnerPolicy, decisions: readonly string[], numRuns: number) => {
    const needs = needsTheSame(policy, new Counts(), further);
    return decisions.some((one) => fc.check(needs(one), { numRuns, seed, endOnFailure: true }).failed);
  };
  return isNoticedIn(ofForms, ofForms.decisions, 500) || isNoticedIn(contract, decisions, 40);
}

it.each(Object.entries(faults))('needs %s are noticed to be wrong', (_, fault) => {
  expect(isNoticed(fault)).toBe(true);
});

it('needs as they are pass where wrong ones are noticed', () => {
  const needs = needsTheSame(ofForms, new Counts(), { needsByKind });
  for (const decision of ofForms.decisions) fc.assert(needs(decision), { numRuns: 500, seed });
});
