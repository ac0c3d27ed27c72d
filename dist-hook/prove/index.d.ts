import { DecisionId } from '../index.js';
import { z as Change, l as Favour } from '../policy-interface-BkXaaGfE.js';
import { AnyPolicy } from '../index.js';
import { C as Claim, P as Proved, R as Refuted, U as Unsettled, c as claimKinds, E as Extremum } from '../result-DOpjCRUT.js';
export { A as Attained, a as ClaimKind, I as Impossible, M as Measure, N as NotFound, b as Result, d as Unbounded, W as Witness, i as isAsClaimed } from '../result-DOpjCRUT.js';
import { P as PropertyFile } from '../property-file-chYITyaN.js';
import 'json-rules-engine';
import 'zod';
import '../shape-file-DxiqBIy_.js';

/** A claim of two versions; the customer whom they answer differently with what changes for them. */
interface VersionClaim extends Claim {
    readonly result: Proved | (Refuted & Changed) | Unsettled;
}
/** How the newer answer differs from the older. */
interface Changed {
    /** The outcome first, then each value of both versions that is shown alike; none where one version refuses the customer, as two of its rules hold. */
    readonly changes: readonly Change[];
    /** Whose favour that is in: the outcome leads; else all values that speak must agree. */
    readonly favours: Favour;
}

/** What is proved. */
interface ProveOptions {
    /** Decisions by their ids; all of the policy unless told. */
    readonly decisions?: readonly string[] | undefined;
    /** Kinds of claims; all unless told. */
    readonly claims?: readonly (typeof claimKinds)[number][] | undefined;
    /** Properties as `verify` takes them, for claims of the kind `property`; those of the contract unless told, of a policy of your own none. */
    readonly properties?: readonly PropertyFile[] | undefined;
    /** The most steps of the solver for each claim, a whole number above nil; they are the same on every machine. 600,000 unless told, seconds or so. */
    readonly steps?: number | undefined;
    /** So many of the claims, a whole number above nil, drawn by `seed` among those of these kinds; all unless told. */
    readonly sample?: number | undefined;
    /** A whole number, 1 unless told. */
    readonly seed?: number | undefined;
    /** Told of each claim as it is settled. */
    readonly onClaim?: ((claim: Claim, of: {
        readonly done: number;
        readonly all: number;
    }) => void) | undefined;
}
/** What is proved of two versions. */
type ProveVersionsOptions = Pick<ProveOptions, 'decisions' | 'steps' | 'onClaim'>;

/** What an amount is in an answer: a day or digits as text, or a whole number. */
type Content = string | number;

/** What is to be least or greatest: a fact or a value of the decision by its name, or how much more it is than another; with `share` in per cent of that. */
type Sizable = string | {
    readonly of: string;
    readonly since: string;
    readonly share?: boolean | undefined;
};

/** Among whom the least or the greatest is looked for. */
interface LeastOptions {
    /** Facts that all of them have, as `evaluate` takes them; what is asked about is put aside. All others are left open. */
    readonly given?: unknown;
    /** Between what facts and values lie, both ends included: `{ 'invoice.date': { from: '2025-01-01' } }`. */
    readonly where?: Readonly<Record<string, {
        readonly from?: Content;
        readonly to?: Content;
    }>> | undefined;
    /** The outcome that they get; any unless told. */
    readonly outcome?: string | undefined;
    /** An option for each reading that is not to be read by its default. */
    readonly readings?: Readonly<Record<string, string>> | undefined;
    /** How far apart facts that are decimals or percentages lie, above nil: `"0.01"` unless told. */
    readonly step?: string | undefined;
    /** The most steps of the solver for each question that it is asked, a whole number above nil: 600,000 unless told. */
    readonly steps?: number | undefined;
}

/**
 * Of decisions of both (all of them unless told), whether two versions of a policy give everybody whose facts are complete the same outcome and the
 * same values, clauses read as by default: proved, under what is said with it (such as which values are not compared), refuted by a customer whom they answer differently, or unsettled.
 * With that customer stand the `changes`, the outcome first and then value by value with by how much, and whom that `favours`. Rejects as `prove` does.
 * @example
 * (await proveVersions(policy, policy, { decisions: ['fair-use'] })).map(({ result }) => result) // [{ proved: true, assumptions: [] }]
 */
declare const proveVersions: (older: AnyPolicy, newer: AnyPolicy, options?: ProveVersionsOptions) => Promise<readonly VersionClaim[]>;
/**
 * Statements about every customer there could be, of a policy of your own: see `prove`. Rejects with `PolicyError` too (`malformed`) for what is no policy.
 * @example
 * (await proveOf(policy, { decisions: ['fair-use'], claims: ['reachable'] })).map(({ about }) => about) // ['may-slow', 'no-action']
 */
declare const proveOf: (policy: AnyPolicy, options?: ProveOptions) => Promise<readonly Claim[]>;
/**
 * Statements about every customer there could be, of the contract's decisions, one by one: rules exclude one another, each outcome is reached, complete
 * facts are decided, an option of a reading makes a difference, a property of `verify` holds. Each is proved under the assumptions that it tells, refuted by a customer whom
 * both evaluators answer as is told, or left unsettled with the reason. The same is asked and found in every run: no clock is read. Takes minutes for all.
 * Needs the package `z3-solver` (and `fast-check` for claims of properties), whose threads are ended before it resolves; rejects as `import` does where it is not installed, and with `PolicyError`: `unknown-decision`,
 * `unknown-key` for what is no option, `malformed` at an option that is not what it has to be.
 * @example
 * (await prove({ decisions: ['fair-use'], claims: ['exclusive'] })).map(({ result }) => 'proved' in result) // [true]
 */
declare function prove(options?: ProveOptions): Promise<readonly Claim[]>;
/**
 * The least that a day, sum or number can be, of all customers there could be whose facts are complete: who have the facts that are `given`, get
 * the `outcome`, lie `where` it is told, and of whom all else is left open. It is a fact or a value of the decision by its name (`asOf`,
 * `priceChange.charges[0].new`, `accrualStart`), or how much more that is than another, in days, as a sum or with `share` in per cent. It is `attained`
 * by a customer whom both evaluators answer so, and that nobody has less is proved, under the assumptions that it tells; or it is `unbounded`, as somebody
 * has as little as can be given; or there is nobody (`impossible`, proved); or it is `unsettled`, with why and the best that was found. Exact: days,
 * digits as text, counts as numbers; decimals go by a `step`. The same is found in every run. Needs the package `z3-solver`; rejects
 * as `import` does where it is not installed, and with `PolicyError` for facts and readings as `evaluate` throws it, `unknown-decision`, `unknown-path` for a name that
 * the decision neither reads nor shows, `wrong-type` for what is no day, sum or number or cannot be counted from the other, `missing` for an entry that is not
 * in a list that is given, `unknown-outcome`, `unknown-key` for what is no option, `malformed` at an option that is not what it has to be.
 * @example
 * (await least('invoice-dispute', 'asOf', { given: { invoice: { date: '2024-01-31' }, dispute: null }, outcome: 'deemed-accepted' })).amount // '2024-03-02'
 */
declare const least: (decision: DecisionId, what: Sizable, options?: LeastOptions) => Promise<Extremum>;
/**
 * The greatest that a day, sum or number can be among customers: see `least`.
 * @example
 * (await greatest('price-rise-exit', { of: 'priceChange.charges[0].new', since: 'priceChange.charges[0].old', share: true }, { given: { priceChange: { cause: 'provider' } }, outcome: 'no-right' })).amount // '10'
 */
declare const greatest: (decision: DecisionId, what: Sizable, options?: LeastOptions) => Promise<Extremum>;
/**
 * The least of something by a policy of your own: see `least`. Rejects with `PolicyError` too (`malformed`) for what is no policy.
 * @example
 * (await leastOf(policy, 'fair-use', 'usage.gigabytes', { given: { rateCard: { fairUseGigabytes: '1000' } }, outcome: 'may-slow', step: '0.001' })).amount // '1000.001'
 */
declare const leastOf: (policy: AnyPolicy, decision: string, what: Sizable, options?: LeastOptions) => Promise<Extremum>;
/**
 * The greatest of something by a policy of your own: see `least`, and `leastOf`.
 * @example
 * (await greatestOf(policy, 'invoice-dispute', { of: 'dispute.sentOn', since: 'invoice.date' }, { outcome: 'in-time' })).amount // 30
 */
declare const greatestOf: (policy: AnyPolicy, decision: string, what: Sizable, options?: LeastOptions) => Promise<Extremum>;

export { Change, Claim, Extremum, Favour, PropertyFile, Proved, Refuted, Unsettled, claimKinds, greatest, greatestOf, least, leastOf, prove, proveOf, proveVersions };
export type { Changed, LeastOptions, ProveOptions, ProveVersionsOptions, Sizable, VersionClaim };
