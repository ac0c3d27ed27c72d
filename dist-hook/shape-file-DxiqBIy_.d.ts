/** A value with its kind. Amounts, days, times and durations are text; money has two places. */
type LiteralFile = {
    readonly days: number;
} | {
    readonly months: number;
} | {
    readonly hours: number;
} | {
    readonly seconds: number;
} | {
    readonly count: number;
} | {
    readonly money: string;
} | {
    readonly percent: string;
} | {
    readonly decimal: string;
} | {
    readonly duration: string;
} | {
    readonly date: string;
} | {
    readonly time: string;
} | {
    readonly oneOf: readonly string[];
};

/**
 * What a term may be, wherever one may stand: text is the name of a fact, a term, a parameter, a rule, or of an entry; a path
 * (`accrual.interest`, `credits[].amount`) names a field of a record, or of each record of a list; `true` and `false` are
 * themselves and `[…]` is a list of shapes.
 */
type ShapeFile = string | boolean | readonly [] | ShortSentenceFile | MarkedFile;
/** Shapes that are objects. */
type MarkedFile = LiteralFile | SentenceFile | ReadingFile | WhenFile | EachFile | FoldFile | RecordFile | ListFile | FieldFile | AllFile | AnyFile | NotFile | DecisionFile | TableFile | LeftOutFile | ChoiceFile | AlwaysFile | NilFile | NoneFile | FactFile;
/** A name, a word (text), `true` or `false`. */
type OperandFile = FactFile | string | boolean;
/** An operator on what `fact` names or is, and on `value`; in `value` and `and` bare text is a word, no name. */
interface SentenceFile {
    readonly fact: ShapeFile;
    readonly operator: string;
    readonly value?: ShapeFile | undefined;
    /** Further operands by their names. */
    readonly and?: Readonly<Record<string, ShapeFile>> | undefined;
}
/** A sentence in short: what `fact`, `operator`, `value` and `and` hold, in this order; text is a name, but a word in the last. */
type ShortSentenceFile = readonly [fact: ShapeFile, operator: string] | readonly [fact: ShapeFile, operator: string, value: ShapeFile] | readonly [fact: ShapeFile, operator: string, value: ShapeFile, and: Readonly<Record<string, ShapeFile>>];
/** What the option chosen for a reading makes of it; every option must be there. */
interface ReadingFile {
    readonly reading: string;
    readonly options: Readonly<Record<string, ShapeFile>>;
}
/** The first branch whose condition holds, or else none; one branch stands without a list. */
type WhenFile = BranchesFile | BranchFile;
interface BranchesFile {
    readonly when: readonly {
        readonly condition: ShapeFile;
        readonly then: ShapeFile;
    }[];
    readonly else?: ShapeFile | undefined;
}
interface BranchFile {
    readonly when: ShapeFile;
    readonly then: ShapeFile;
    readonly else?: ShapeFile | undefined;
}
/** A list worked out entry by entry; without `gives` and `is` its entries themselves. */
interface EachFile {
    readonly each: ShapeFile;
    /** What an entry is called inside: `entry`, `entry.field`. */
    readonly as: string;
    /** Only the entries for which this holds. */
    readonly where?: ShapeFile | undefined;
    readonly terms?: Readonly<Record<string, TermFile>> | undefined;
    /** The name that each entry gives, or the fields of the record that it gives. */
    readonly gives?: string | Readonly<Record<string, ShapeFile>> | undefined;
    /** What each entry gives. */
    readonly is?: ShapeFile | undefined;
}
/** A result carried over a list, entry by entry in their order. */
interface FoldFile {
    readonly fold: ShapeFile;
    readonly as: string;
    /** What the result so far is called inside. */
    readonly so: string;
    /** The result before the first entry. */
    readonly from: ShapeFile;
    readonly terms?: Readonly<Record<string, TermFile>> | undefined;
    /** The result after an entry. */
    readonly next: ShapeFile;
}
/** Fields by name. */
interface RecordFile {
    readonly record: Readonly<Record<string, ShapeFile>>;
}
/** A list of shapes. */
interface ListFile {
    readonly list: readonly ShapeFile[];
}
/** A field of a record, or of each record of a list. */
interface FieldFile {
    readonly field: string;
    readonly of: ShapeFile;
}
/** Conditions that all hold. */
interface AllFile {
    readonly all: readonly ShapeFile[];
}
/** Conditions of which one holds. */
interface AnyFile {
    readonly any: readonly ShapeFile[];
}
/** A condition that does not hold. */
interface NotFile {
    readonly not: ShapeFile;
}
/** What another decision answers: a value or its outcome, on the same facts or with some put in their place. */
interface DecisionFile {
    readonly decision: string;
    readonly value?: string | undefined;
    readonly outcome?: true | undefined;
    /** Asked of every part of a customer's file that gives what the decision is about: a list of what it answers. */
    readonly everywhere?: true | undefined;
    readonly with?: Readonly<Record<string, ShapeFile>> | undefined;
}
/** A dated series, or the fact that is given in its place. */
interface TableFile {
    readonly table: string;
    readonly unlessGiven?: string | undefined;
}
/** Whether a fact was left out; for the rare clause that speaks of it. */
interface LeftOutFile {
    readonly leftOut: string;
}
/** A word as an operand. */
interface ChoiceFile {
    readonly choice: string;
}
/** `true` or `false`, in a longer way. */
interface AlwaysFile {
    readonly always: boolean;
}
/** Nil, in a longer way than `{ "money": "0.00" }`. */
interface NilFile {
    readonly nil: 'money' | 'decimal' | 'int';
}
/** None, which nothing has a value of. */
interface NoneFile {
    readonly none: true;
}
/** A name, where bare text would be a word. */
interface FactFile {
    readonly fact: string;
}
/**
 * A term: what it means, with parameters in braces where it says their value, and what it is. The parts of a shape that is an
 * object may stand beside `means`; what says no more than its name is the shape alone.
 */
type TermFile = ShapeFile | ToldFile;
/** A shape with what it means. */
type ToldFile = {
    readonly means: string;
    readonly is: ShapeFile;
} | (MarkedFile & {
    readonly means: string;
});

export type { LiteralFile as L, OperandFile as O, ShapeFile as S, TermFile as T };
