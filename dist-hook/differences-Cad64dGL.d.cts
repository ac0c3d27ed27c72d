import { E as Effect } from './policy-interface-BkXaaGfE.cjs';

/** What an example or a case expects of a decision; what it does not state may be anything. */
interface Expected {
    readonly outcome?: string | null | undefined;
    /** Only those that are fixed; lists in order, objects by the keys given. */
    readonly values?: Readonly<Record<string, unknown>> | undefined;
    /** Paths that are among the decision's `needs`. */
    readonly needs?: readonly string[] | undefined;
    /** All effects there are, in any order, each by the keys given. */
    readonly effects?: readonly ExpectedEffect[] | undefined;
    /** All clauses that the answer rests on, in any order. */
    readonly clauses?: readonly string[] | undefined;
}
/** An effect with at least who may, must or must not do what. A day or a sum of `null` is one that is not known or not there. */
type ExpectedEffect = Pick<Effect, 'party' | 'modality' | 'action'> & {
    readonly by?: string | null | undefined;
    readonly amount?: string | null | undefined;
    readonly clause?: string | undefined;
};
/** Where an answer is not as expected: a JSON pointer into what is expected, what stands there, and what came instead. */
interface Difference {
    readonly at: string;
    /** `undefined` where nothing was expected. */
    readonly expected?: unknown;
    /** `undefined` where there is nothing. */
    readonly found?: unknown;
}

export type { Difference as D, Expected as E, ExpectedEffect as a };
