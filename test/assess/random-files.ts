import * as fc from 'fast-check';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { flatFacts, nestedFacts } from '../../src/verify/flat-facts.ts';
import { contract } from '../rules/contract.ts';

const { factsFor } = arbitrariesOf<Record<string, unknown>>(contract);

/** What a file holds once, drawn for decisions one after another, each meeting what was drawn before it. */
const ofFile = ['termination-charge', 'final-settlement', 'moving-home', 'late-payment-fees', 'credit-limit'];
const onceAFile = [
  'asOf',
  'service',
  'account',
  'payment',
  'termination',
  'providerAction',
  'rateCard',
  'package',
  'vatPercent',
];

/** Kinds of matters: the decisions that they are drawn for, and the entities that they give. */
const kinds = {
  invoice: {
    for: ['late-payment-fees', 'late-payment-interest'],
    gives: ['invoice', 'payments', 'dispute', 'baseRates'],
  },
  rise: { for: ['price-rise-exit'], gives: ['priceChange'] },
  change: { for: ['change-notice'], gives: ['termsChange'] },
  move: { for: ['moving-home-refund', 'moving-home'], gives: ['move'] },
  complaint: { for: ['complaint-response', 'complaint-escalation'], gives: ['complaint'] },
  notice: { for: ['notice-service'], gives: ['notice'] },
  call: { for: ['call-charge'], gives: ['call'] },
  collection: { for: ['collection-costs'], gives: ['collection'] },
  claim: { for: ['contract-claim'], gives: ['claim'] },
} as const;
export type Kind = keyof typeof kinds;

type Facts = Record<string, unknown>;

/** Facts drawn for decisions in turn, on top of some that stay. */
const drawnFor = (decisions: readonly string[], on: Facts): fc.Arbitrary<Facts> =>
  decisions.reduce<fc.Arbitrary<Facts>>(
    (drawn, decision) =>
      drawn.chain((before) => {
        const pinned = Object.fromEntries(
          [...flatFacts(before)].map(([path, content]) => [path, fc.constant(content)]),
        );
        return factsFor(decision, { overrides: pinned }).map((facts) =>
          nestedFacts(new Map([...flatFacts(facts), ...flatFacts(before)])),
        );
      }),
    fc.constant(on),
  );

const only = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));

function matterOf(kind: Kind, file: Facts): fc.Arbitrary<Facts> {
  const { for: decisions, gives } = kinds[kind];
  return drawnFor(decisions, file).map((facts) => {
    const { paidOn: _, ...invoice } = { paidOn: null, ...(facts.invoice as object | undefined) };
    const own = only(facts, gives);
    return kind === 'invoice'
      ? { ...own, invoice, directDebit: { failedOn: (facts.directDebit as Facts | undefined)?.failedOn ?? [] } }
      : own;
  });
}

/** A customer's file with some matters, of the kinds asked for. */
export const files = (of: readonly Kind[] = Object.keys(kinds) as Kind[], most = 8) =>
  drawnFor(ofFile, {}).chain((drawn) => {
    const file = { ...only(drawn, onceAFile), directDebit: { cancelledOn: null } };
    return fc
      .array(
        fc.constantFrom(...of).chain((kind) => matterOf(kind, file)),
        { minLength: 1, maxLength: most },
      )
      .map((matters) => ({ ...file, matters: matters.map((facts, nth) => ({ id: `M-${nth}`, ...facts })) }));
  });

export type File = Facts & { readonly matters: readonly Facts[] };
