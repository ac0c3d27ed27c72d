import type { Readings } from '../../rules/answers.ts';
import type { Facts } from '../../rules/facts/index.ts';
import { contract } from '../contract.ts';
import type { DecisionId } from '../index.ts';
import { type Arbitraries, arbitrariesOf } from './arbitraries.ts';

export { type Arbitraries, arbitrariesOf, type FactsOptions } from './arbitraries.ts';
export { checkByBoundaries } from './check-boundaries.ts';
export { type Judged, type Laws, lawsOf } from './laws.ts';
export type { Verifiable } from './reach.ts';

type OfContract = Arbitraries<Facts, DecisionId, Partial<Readings>>;

/**
 * Facts of a decision of this contract and of those it consults, as a caller gives them, none contradicting another.
 * Days and amounts are drawn around one another and around the rule's parameters, so that boundaries are met often.
 * @example
 * fc.assert(fc.property(factsFor('invoice-dispute', { unknown: 0.2 }), (facts) => evaluate('invoice-dispute', facts).outcome !== ''))
 */
export const factsFor: OfContract['factsFor'] = (decision, options) => arbitraries().factsFor(decision, options);

/** Options for the readings that a decision and those it consults rely on, or for all; those left out are read by default. */
export const readingsFor: OfContract['readingsFor'] = (decision) => arbitraries().readingsFor(decision);

const arbitraries = () => arbitrariesOf<Facts, DecisionId, Partial<Readings>>(contract());
