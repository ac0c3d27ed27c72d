/** What letters say in one language, beside the fixed phrases: words about the parties, the answers of decisions, and where to turn. */
interface LettersFile {
    /** Phrases about the parties and what each becomes in a letter from one to the other; the first that fits is taken. */
    readonly turned?: Readonly<Record<string, string>> | undefined;
    /** By decision. */
    readonly decisions?: Readonly<Record<string, LetterOfDecision>> | undefined;
    /** What somebody may or must do, by the id of the action. */
    readonly actions?: Readonly<Record<string, string>> | undefined;
    /** What a fact is, by its path; what a table is, by its name. */
    readonly facts?: Readonly<Record<string, string>> | undefined;
    /** Where to turn, sentence by sentence, with the clauses that say so. A number of the contract is `{decision/parameter}`. */
    readonly whereToTurn?: readonly {
        readonly says: string;
        readonly clauses: readonly string[];
    }[] | undefined;
}
/** What letters say of one decision. Sentences may hold `{name}` where a value of the decision goes. */
interface LetterOfDecision {
    readonly question?: string | undefined;
    /** By outcome: the answer as a whole sentence. */
    readonly answers?: Readonly<Record<string, string>> | undefined;
    /** By outcome: the reason, where that of the rule file will not do. */
    readonly reasons?: Readonly<Record<string, string>> | undefined;
    /** By name: what a value, or a term that a reason names, is. */
    readonly names?: Readonly<Record<string, string>> | undefined;
}
/** The languages that letters can be written in. */
declare const letterLanguages: readonly ["en", "cy"];
type LetterLanguage = (typeof letterLanguages)[number];

/** The documents of a policy, as JSON: rule files by decision, and what they may name. */
interface PolicyFiles<Id extends string = string> {
    readonly version: string;
    /** The first day on which this version is in force. */
    readonly inForceFrom: string;
    /** The last day on which it is in force; left out while none is known. */
    readonly inForceTo?: string;
    /** Rule files as parsed JSON, each under the id that its `decision` says. */
    readonly rules: Readonly<Record<Id, unknown>>;
    /** Terms that every rule file may read, by name: `{ means, is }`. A file takes those that it reads and does not define. */
    readonly prelude?: Readonly<Record<string, unknown>>;
    /** Examples of decisions, beside those in their rule files: `{ base, examples }` by decision. */
    readonly examples?: Readonly<Record<string, unknown>>;
    readonly clauses: readonly unknown[];
    readonly readings?: readonly unknown[];
    readonly tables?: readonly unknown[];
    /** Words of your own, for rule files to use as they use operators. */
    readonly words?: readonly unknown[];
    readonly contradictions?: readonly unknown[];
    /** What a fact has to be, or may be at most, by others: `{ fact, is | atMost, where?, given, means }`. */
    readonly bounds?: readonly unknown[];
    /** How actions and options are said, where their ids with spaces for hyphens will not do: `{ actions, options }` by id. */
    readonly inWords?: {
        readonly actions?: Readonly<Record<string, string>>;
        readonly options?: Readonly<Record<string, string>>;
    };
    /** What letters to a customer say, by language; see `explain`. */
    readonly letters?: {
        readonly [language in LetterLanguage]?: LettersFile;
    };
    /** In which order the lines of a statement stand, by what they are for; others come after them. */
    readonly statement?: readonly string[];
    /** What the policy is about, in a few words. */
    readonly title?: string;
    /** Readings that change no answer, for the documentation: `{ id, note }`. */
    readonly notedReadings?: readonly unknown[];
}

export type { LetterLanguage as L, PolicyFiles as P };
