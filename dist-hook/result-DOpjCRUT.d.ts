/** What became of a statement about all customers. A customer whom both evaluators do not confirm refutes nothing. */
type Result = Proved | Refuted | Unsettled;
interface Proved {
    readonly proved: true;
    /** What it holds under, in words; none where it holds of every customer there could be. */
    readonly assumptions: readonly string[];
}
interface Refuted extends Witness {
    readonly refuted: true;
    /** Both evaluators answer this customer as is told. */
    readonly confirmed: true;
}
interface Unsettled {
    readonly unsettled: true;
    readonly why: string;
}
/** A customer, as facts that `evaluate` takes, how clauses are read, and what the decision comes to; twice where two readings are compared. */
interface Witness {
    readonly facts: Readonly<Record<string, unknown>>;
    readonly readings: Readonly<Record<string, string>>;
    readonly outcomes: readonly (string | null)[];
    /** How a property does not hold, in words. */
    readonly because?: string;
    /** The same customer asked again with other facts or readings, where a property compares the two; `outcomes` holds theirs too. */
    readonly beside?: readonly Pick<Witness, 'facts' | 'readings'>[];
}
/** What is said of a decision. */
declare const claimKinds: readonly ["exclusive", "reachable", "decided", "conflict", "reading", "property"];
/** `version`: of two versions of a policy. */
type ClaimKind = (typeof claimKinds)[number] | 'version';
interface Claim {
    readonly kind: ClaimKind;
    readonly decision: string;
    /** Said of all customers: "Two rules of it hold for nobody." */
    readonly statement: string;
    /** The outcome that is asked for, the decision that it conflicts with, the reading and its option, or the id of the property. */
    readonly about: string | null;
    /** What it should come to where the rule file is sound; `either` where both are. */
    readonly expected: 'proved' | 'refuted' | 'either';
    readonly result: Result;
}
/**
 * Whether a claim is settled as it should be; `null` for one that is not settled.
 * @example
 * isAsClaimed({ kind: 'exclusive', decision: 'fair-use', statement: '', about: null, expected: 'proved', result: { unsettled: true, why: '' } }) // null
 */
declare function isAsClaimed({ expected, result }: Claim): boolean | null;
/** The least or the greatest of something among customers. */
type Extremum = Attained | Unbounded | Impossible | NotFound;
/** A customer with as much of something: a day or digits as text (a fraction of which they do not end as `"20/3"`), days apart and counts as numbers. */
interface Measure extends Witness {
    readonly amount: string | number;
}
interface Attained extends Measure {
    /** Nobody has less, or more: proved. */
    readonly attained: true;
    /** Both evaluators answer this customer as is told. */
    readonly confirmed: true;
    /** What it holds under, in words; none where it holds of everybody who is asked about. */
    readonly assumptions: readonly string[];
}
interface Unbounded extends Measure {
    /** Somebody has as little, or as much, as can be given at all; of values, a million million or more. */
    readonly unbounded: true;
    readonly confirmed: true;
}
interface Impossible {
    /** There is nobody of those asked about: proved. */
    readonly impossible: true;
    readonly assumptions: readonly string[];
}
interface NotFound {
    readonly unsettled: true;
    readonly why: string;
    /** The best customer that was found, answered as is told by both evaluators, if there is one. */
    readonly best: Measure | null;
}

export { claimKinds as c, isAsClaimed as i };
export type { Attained as A, Claim as C, Extremum as E, Impossible as I, Measure as M, NotFound as N, Proved as P, Refuted as R, Unsettled as U, Witness as W, ClaimKind as a, Result as b, Unbounded as d };
