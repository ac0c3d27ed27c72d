import { S as ShapeFile, T as TermFile } from './shape-file-DxiqBIy_.cjs';

/**
 * A property as its JSON is: what a decision shows on every customer, in a template. Its shapes read facts, `outcome`, the values of the
 * decision by their names, its own `terms` and those of the policy.
 * @example
 * const property: PropertyFile = { id: 'D-1', name: 'What is left is never above the invoice', clauses: ['S2.16'],
 *   decision: 'invoice-balance', property: 'at-most', of: 'outstanding', limit: 'invoice.amount' };
 */
type PropertyFile = {
    readonly [T in Template]: PropertyOf<T>;
}[Template];
/** A property of one template. */
type PropertyOf<T extends Template> = AboutProperty & {
    readonly property: T;
} & Arguments[T];
/** What properties are filled in by. */
type Template = keyof Arguments;
/** What every property says. */
interface AboutProperty {
    /** What it is called, one of a kind among those that are tried together. */
    readonly id: string;
    /** What it says, in plain English. */
    readonly name: string;
    /** The clauses that say so. */
    readonly clauses: readonly string[];
    readonly decision: string;
    /** Facts that are fixed, in the form of facts; `{ "oneOf": [ … ] }` stands for one of some, `{ "between": [a, b] }` for a day or a sum. */
    readonly facts?: Readonly<Record<string, unknown>> | undefined;
    /** The condition on which something is said of a customer. */
    readonly given?: ShapeFile | undefined;
    /** Terms that the shapes name. */
    readonly terms?: Readonly<Record<string, TermFile>> | undefined;
    /** Under which readings: each by its default, all in turn, or some chosen, the others by their defaults. */
    readonly readings?: ReadingsOfProperty | undefined;
    /** The least share of the customers tried of whom something has to be said, from 0 to 1. */
    readonly share?: number | undefined;
    /** For people. */
    readonly why?: string | undefined;
}
/** An option, or several of them, for each reading that is not to be read by its default alone. */
type ReadingsOfProperty = 'default' | 'all' | Readonly<Record<string, string | readonly string[]>>;
/** What is moved: a fact or a field of an entry of a list (`payments[].amount`), several facts together, or an option. */
type MovedFile = string | readonly string[] | {
    readonly fact: string;
    readonly order: readonly unknown[];
} | {
    readonly reading: string;
    readonly order: readonly string[];
};
/** Where nothing is said `of` what, it is the outcome and every value that is shown. */
interface OfAnswer {
    readonly of?: ShapeFile | undefined;
}
interface Of {
    readonly of: ShapeFile;
}
/** What may lie between two sums that are the same but for their rounding. */
interface Within {
    readonly within?: ShapeFile | undefined;
}
/** The bound: the last value for which it holds, the first for which it does not, and the other way round. */
type FlipsAt = {
    readonly upTo: ShapeFile;
} | {
    readonly before: ShapeFile;
} | {
    readonly from: ShapeFile;
} | {
    readonly after: ShapeFile;
};
/**
 * The period of an entry of a list, from one day to another, both included; or the period until a day that is a fact, of which the second
 * part begins with what it carries, worked out on the first part and its answer.
 */
type SplitPeriod = {
    readonly list: string;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
} | {
    readonly until: string;
    readonly carrying: Readonly<Record<string, ShapeFile>>;
};
/** Facts by their paths, or an entry whose other fields may be anything. */
type Change = {
    readonly putting: Readonly<Record<string, ShapeFile>>;
} | {
    readonly adding: {
        readonly to: string;
        readonly entry: Readonly<Record<string, ShapeFile>>;
    };
};
/** What each template is filled in with. */
interface Arguments {
    /** It holds. */
    readonly always: {
        readonly holds: ShapeFile;
    };
    /** Where one condition holds, the other does. */
    readonly implies: {
        readonly if: ShapeFile;
        readonly then: ShapeFile;
    };
    /** No two of these hold. */
    readonly 'never-both': {
        readonly these: readonly ShapeFile[];
    };
    /** One of these holds and no other. */
    readonly 'exactly-one-of': {
        readonly these: readonly ShapeFile[];
    };
    /** A sum or number is not below nil; without `of`, none that is shown. */
    readonly 'never-negative': OfAnswer;
    /** It is not above the limit. */
    readonly 'at-most': Of & {
        readonly limit: ShapeFile;
    };
    /** As the fact rises, a day comes later or an option follows another in order, it never falls, or never rises. */
    readonly 'monotone-in': Of & {
        readonly in: MovedFile;
        readonly never: 'falls' | 'rises';
    };
    /** The condition holds while the fact is up to, before, from or after a bound, and on no other side of it. */
    readonly 'flips-exactly-at': {
        readonly fact: string;
        readonly holds: ShapeFile;
    } & FlipsAt;
    /** Whatever these facts are, or whichever option of these readings is chosen, it is the same. */
    readonly 'independent-of': OfAnswer & {
        readonly whatever: readonly (string | {
            readonly reading: string;
        })[];
    };
    /** In whatever order the entries stand, it is the same. */
    readonly 'order-does-not-matter': OfAnswer & {
        readonly list: string;
    };
    /** A period cut in two gives two amounts that add up to that of the whole. */
    readonly 'additive-over-split-periods': Of & Within & SplitPeriod;
    /** An amount cut in two gives two that add up to that of the whole; an entry of a list cut in two changes nothing. */
    readonly 'additive-over-split-amounts': Of & Within & {
        readonly amount: string;
    };
    /** Facts put in place of others, or an entry added to a list, change nothing. */
    readonly 'unchanged-by': OfAnswer & Change;
    /** On every day one of these holds and no other (without them, there is one outcome), and each on days in a row. */
    readonly 'no-gap-no-conflict': {
        readonly over: string;
        readonly these?: readonly ShapeFile[] | undefined;
    };
    /** Nothing of the answer is left open. */
    readonly 'decided-when-all-given': {
        readonly values?: readonly string[] | undefined;
    };
}

export type { AboutProperty as A, MovedFile as M, PropertyFile as P, ReadingsOfProperty as R, Template as T, PropertyOf as a };
