import { Engine } from 'json-rules-engine';
import * as zod from 'zod';

/** The days from one to another, both included; an open end is the first or the last day there is. */
interface Days {
    readonly from: string;
    readonly to: string;
}
/** A value as plain JSON data, exact: decimals as text with all their digits. */
type PlainValue = string | number | boolean | null | {
    readonly unknown: true;
    readonly oneOf?: readonly PlainValue[];
    readonly between?: Days;
} | {
    readonly table: string;
} | {
    readonly from: string;
    readonly value: PlainValue;
}[] | readonly PlainValue[] | {
    readonly [field: string]: PlainValue;
};

/**
 * The type of a fact, term, parameter or operand, as plain data. Whole numbers carry their unit; `whole` is nil, which is of any.
 * `entity` is a whole entity that may be null; `none` is the type of null.
 */
type Type = 'date' | 'money' | 'decimal' | 'percent' | WholeType | 'boolean' | 'duration' | 'instant' | 'time' | 'text' | 'calendar' | 'none' | 'entity' | {
    readonly choice: readonly string[];
} | {
    readonly list: Type;
} | {
    readonly record: Readonly<Record<string, Type>>;
} | {
    readonly timeline: Type;
};
/** The units of whole numbers; a number of anything else is a count. */
declare const units: readonly ["count", "days", "months", "hours", "seconds"];
type WholeType = (typeof units)[number] | 'whole';

interface Column {
    readonly type: Type;
    readonly unit?: string;
}

type Holds = boolean | 'unknown';
/** A value as it stood, with its type and, where it has one, its unit. */
interface Shown {
    readonly value: PlainValue;
    readonly type: Type;
    readonly unit?: string;
}
/** A sentence and what it was given. */
interface ToldSentence {
    /** Its place in the rule file of the decision that is told, a JSON pointer: `/rules/0/conditions/all/1`; or `/prelude/…`. */
    readonly at: string;
    readonly operator: string;
    readonly left: Shown;
    /** Left out where the operator takes one operand. */
    readonly right?: Shown;
    /** The operands that go by name; left out where there are none. */
    readonly and?: Readonly<Record<string, Shown>>;
    /** What it came to step by step; left out where the operator tells no steps, and where one of them is not known. */
    readonly steps?: ToldSteps;
}
/** The steps that a value is made of, in order: of interest the days, the balance, the rate and the interest of each stretch of days. */
interface ToldSteps {
    readonly columns: Readonly<Record<string, Column>>;
    readonly rows: readonly Readonly<Record<string, PlainValue>>[];
    /** How many more there are than `limits` tells; left out where there are none. */
    readonly more?: number;
}
/**
 * One step of the why, as data. Only what decided is told: of conditions that fail, the first that does. Where alternatives
 * are told, the one that decided comes first. A shape that has no name of its own is told as what it reads; only a condition,
 * a choice between branches and a table are told themselves.
 *
 * In memory one reason may stand in several places. As JSON it stands whole in the first of them; in the others stands
 * `{ "told": "/0/conditions/1" }`, a JSON pointer into the `because` of the decision. `explain` takes either.
 */
type Reason = RuleReason | NotReason | {
    readonly all: readonly Reason[];
    readonly holds: Holds;
} | {
    readonly any: readonly Reason[];
    readonly holds: Holds;
} | ConditionReason | TermReason | EntryReason | DecisionReason;
/** A rule, or the legal default, which is told as the rule `otherwise`. */
interface RuleReason {
    readonly rule: string;
    /** Its place in the rule file: `/rules/0`, or `/otherwise`. */
    readonly at: string;
    readonly clause: string;
    readonly holds: Holds;
    readonly conditions: readonly Reason[];
    /** Which of the closer reasons of its event holds, counted from 0; left out where none is known to. */
    readonly closer?: number;
    /** What its reason in words names, as it stood; left out where it names nothing. */
    readonly says?: Readonly<Record<string, Shown>>;
}
/** That a rule does not hold. */
interface NotReason {
    readonly not: string;
    /** The place of that rule. */
    readonly at: string;
    readonly holds: Holds;
    readonly conditions: readonly Reason[];
}
/** A sentence that is a condition. */
interface ConditionReason extends ToldSentence {
    /** The name of its first operand; empty where that has none of its own. */
    readonly fact: string;
    readonly holds: Holds;
    readonly from: readonly Reason[];
}
/** What a name stood for: a fact, a parameter, a term, or a field of an entry; or a choice or a table that has no name. */
interface TermReason extends Shown {
    /** The name; empty for what has none of its own. */
    readonly term: string;
    readonly from: readonly Reason[];
    /** The place in the rule file of a choice between branches: a `reading` or a `when`. */
    readonly at?: string;
    /** The branch taken: the place in `when`, counted from 0, or `else`; the option of a reading. Left out while it is open. */
    readonly branch?: number | string;
    /** The sentence that gave the value, the term's own or that of the branch taken. */
    readonly by?: ToldSentence;
    readonly reading?: string;
    readonly table?: string;
}
/** What is told of one entry of a list. */
interface EntryReason {
    /** Its place in the list, counted from 0. */
    readonly entry: number;
    /** The name of the list; empty where it has none of its own. */
    readonly list: string;
    /** The place in the rule file of what is worked out for each entry. */
    readonly at: string;
    readonly from: readonly Reason[];
}
/** Another decision that was consulted. */
interface DecisionReason {
    readonly decision: string;
    readonly outcome: string | null;
    readonly because: readonly Reason[];
}

/**
 * The answer to one question on given facts: plain JSON data, frozen, the same for the same facts every time.
 * An outcome or value is `null` where missing facts could still change it; then `needs` names them, those first of which one alone may settle the outcome.
 */
type Decision<Id extends string = string, Outcome extends string = string, Values = ShownValues> = Answered<Id, Outcome | null, Values>;
/** The same where it is known of one outcome, or of none, what may be missing and what may follow. */
interface Answered<Id extends string, Outcome, Values, Need extends string = string, Follows = Effect> {
    readonly decision: Id;
    readonly outcome: Outcome;
    readonly values: Values;
    /** Absent facts that were read and could still change what is null: those of the outcome first, then in the order of the facts. */
    readonly needs: readonly Need[];
    /** What the outcome lets, makes or forbids; empty while it is null. An effect whose sum is nil is left out. */
    readonly effects: readonly Follows[];
    /** The clauses that the answer rests on. */
    readonly clauses: readonly string[];
    /** What the clauses it rests on leave to a person. */
    readonly reserved: readonly Judgement[];
    /** Why: the rule that holds (or why none does), then how each value came about. */
    readonly because: readonly Reason[];
    /** The readings that the answer relied on, each with the option taken. */
    readonly readings: Readonly<Record<string, string>>;
    /** The parameters that it relied on, each with the value in force that was used. */
    readonly parameters: readonly UsedParameter[];
    /** The tables that it relied on, each with the last day it answers for. */
    readonly tables: readonly {
        readonly name: string;
        readonly answersTo: string;
    }[];
    readonly policy: PolicyStamp;
}
/** What a clause leaves to a person: who decides, and on what. The answer computes only what bounds it. */
interface Judgement {
    readonly clause: string;
    readonly who: string;
    readonly on: string;
}
interface UsedParameter {
    readonly decision: string;
    readonly name: string;
    readonly value: PlainValue;
    readonly clause: string;
}
interface PolicyStamp {
    readonly version: string;
    /** The first day on which this version of the policy is in force. */
    readonly inForceFrom: string;
    /** The last day; left out while none is known. */
    readonly inForceTo?: string;
    /** SHA-256 of the rule files, readings, tables and clauses, so that the answer can be made again. */
    readonly digest: string;
    /** SHA-256 of the tables that the call put in place, as canonical JSON; left out where it put none. */
    readonly tables?: string;
}
type ShownValues = Readonly<Record<string, PlainValue>>;
/** What somebody may, must or must not do, told by who, how, what and by which clause where a type says it. */
interface Effect<Party extends 'customer' | 'provider' = 'customer' | 'provider', Modality extends 'may' | 'must' | 'must-not' | 'is-entitled-to' = 'may' | 'must' | 'must-not' | 'is-entitled-to', Action extends string = string, Clause extends string = string> {
    readonly party: Party;
    readonly modality: Modality;
    readonly action: Action;
    /** The last day for it (for must-not: the first day on which the ban no longer holds); left out where no day is set, null while not known, and where on these facts there is none. */
    readonly by?: string | null;
    /** The sum in pounds; left out where there is none, null while not known. */
    readonly amount?: string | null;
    readonly clause: Clause;
}

/** How much of the why an answer brings. */
type Reasons = (typeof howMuch)[number];
declare const howMuch: readonly ["none", "short", "full"];
/** What of a decision says why, and on what it rests. */
type Why = 'clauses' | 'reserved' | 'because' | 'readings' | 'parameters' | 'tables';
/** A decision without why: the outcome, the values, what is missing and what follows. */
type WithoutWhy<D> = D extends unknown ? Omit<D, Why> & {
    readonly reasons: 'none';
} : never;
/** A decision whose `because` names the rule that holds and what each value comes to, and nothing of how. */
type InShort<D> = D extends unknown ? D & {
    readonly reasons: 'short';
} : never;
/** A decision with so much of its why. One that has all of it says nothing of that, others say it in `reasons`. */
type WithReasons<D, R extends Reasons> = R extends 'full' ? D : R extends 'short' ? InShort<D> : WithoutWhy<D>;

/**
 * One fault, as data. `at` is a JSON pointer into what was checked (a rule file, facts or options).
 * The other fields depend on the code; the words are made in `message.ts`, last.
 */
type Issue = {
    readonly [Code in IssueCode]: IssueOf<Code>;
}[IssueCode];
type IssueCode = keyof Fields;
/** A fault of one code. */
type IssueOf<Code extends IssueCode> = {
    readonly code: Code;
    readonly at: string;
    /** The rule file or document that `at` points into, where several were given. */
    readonly file?: string;
    /** The known name that is nearest to one that is not known. */
    readonly nearest?: string;
} & Fields[Code];
interface Nothing {
    readonly name?: string;
    readonly expected?: string;
    readonly found?: string;
    readonly names?: readonly string[];
    readonly detail?: string;
}
type With<Field extends keyof Nothing> = Nothing & {
    readonly [Key in Field]-?: NonNullable<Nothing[Key]>;
};
/** What is told of a fault, by its code. */
interface Fields {
    malformed: With<'expected'>;
    missing: With<'name'>;
    'unknown-key': With<'name'>;
    'unknown-shape': With<'names'>;
    'wrong-type': With<'expected' | 'found'>;
    'too-long': With<'expected' | 'found'>;
    'bare-number': With<'found'>;
    'both-all-and-any': Nothing;
    'empty-conditions': With<'name'>;
    'not-without-condition': Nothing;
    'unknown-name': With<'name'>;
    'unused-name': With<'name'>;
    'name-taken': With<'name' | 'detail'>;
    'unknown-operator': With<'name'>;
    'operand-missing': With<'name' | 'expected'>;
    'operand-extra': With<'name'>;
    cycle: With<'names'>;
    'unknown-clause': With<'name'>;
    'unknown-reading': With<'name'>;
    'unknown-option': With<'name'>;
    'option-left-out': With<'name'>;
    'unknown-table': With<'name'>;
    'unknown-decision': With<'name'>;
    'unknown-value': With<'name'>;
    'unknown-outcome': With<'name'>;
    'unread-in-reason': With<'name'>;
    'clause-in-no-state': With<'name'>;
    'clause-in-two-states': With<'name' | 'names'>;
    'citation-not-marked': With<'name' | 'found'>;
    'mark-without-citation': With<'name' | 'found'>;
    'example-fails': With<'name' | 'expected' | 'found'>;
    'rules-overlap': With<'names'>;
    'never-reached': With<'name'>;
    'unknown-path': With<'name'>;
    'not-an-option': With<'names' | 'found'>;
    contradiction: With<'names'>;
    'given-twice': With<'name' | 'detail'>;
    'out-of-range': With<'name'>;
    'not-compiled': With<'found'>;
    'no-reasons': With<'found'>;
    'other-policy': With<'expected' | 'found'>;
    'not-in-force': With<'expected' | 'found'>;
    'table-changed': With<'name' | 'expected' | 'found'>;
}

/** One row of the ledger: a clause, and what became of it. `encodedBy` or `notEncoded` stands, never both. */
interface ClauseRow {
    readonly id: string;
    readonly title: string;
    /** What it says, in words that are not the document's own. */
    readonly says?: string | undefined;
    readonly kind?: ClauseKind | undefined;
    readonly text?: ClauseText | undefined;
    /** What cites it: `decision`, `decision/rules/<rule>`, `decision/parameters/<name>`, `decision/otherwise`, `decision/values/<name>`, `decision/effects/<outcome>/<action>`. */
    readonly encodedBy?: readonly string[] | undefined;
    readonly notEncoded?: NotEncoded | undefined;
    /** What a person decides although the clause is encoded: rules compute only the bounds. */
    readonly reserved?: Reserved | undefined;
    /** Parts of an encoded clause that nothing encodes, and why. */
    readonly aside?: readonly {
        readonly what: string;
        readonly why: string;
    }[] | undefined;
}
type ClauseKind = 'rule' | 'const' | 'duty' | 'power' | 'def' | 'info';
/** Which sentences of which numbered clause, first and last included, counted from 1, and the SHA-256 of their normal text. */
interface ClauseText {
    readonly clause: string;
    readonly sentences: readonly [first: number, last: number];
    /** Left out until the clause is bound to a document. */
    readonly sha256?: string | undefined;
}
interface Reserved {
    readonly who: string;
    readonly on: string;
    /** The decisions to which it belongs; all that rest on the clause where left out. */
    readonly decisions?: readonly string[] | undefined;
}
type NotEncoded = ({
    readonly reason: 'judgement';
    readonly why: string;
} & Reserved) | {
    readonly reason: 'information' | 'document-not-supplied';
    readonly why: string;
};

/** What a call may put in place of a table: a newer series, or further holidays beside the known ones, and without some. */
interface NewerTable {
    readonly entries?: readonly {
        readonly from: string;
        readonly value: string;
    }[];
    readonly calendars?: Readonly<Record<string, readonly string[]>>;
    /** Days that are no holidays after all, by calendar. */
    readonly without?: Readonly<Record<string, readonly string[]>>;
    readonly answersTo?: string;
}

type Side = 'customer' | 'provider';
type Favour = Side | 'neither';
/** One way in which a second answer differs from a first. */
interface Change {
    /** The name of the value; `outcome` for the outcome. */
    readonly name: string;
    /** `null` for none, or for an outcome that is not decided; a value that is not known is `{ unknown: true }`. */
    readonly from: PlainValue;
    readonly to: PlainValue;
    /** How much later (days), longer (months) or larger (as the value is shown); `null` where that cannot be told. */
    readonly by: string | number | null;
    readonly favours: Favour;
}

/** What the answer would be under each option of each reading that it relies on. */
interface Comparison {
    readonly answer: Decision;
    readonly readings: readonly ComparedReading[];
}
interface ComparedReading {
    readonly reading: string;
    readonly question: string;
    /** The option that the answer took. */
    readonly taken: string;
    readonly options: readonly ComparedOption[];
}
interface ComparedOption {
    readonly option: string;
    readonly means: string;
    readonly outcome: string | null;
    /** How the answer differs from the one taken; empty where the option makes no difference. */
    readonly changes: readonly Change[];
    /** Whose favour the difference is in, computed from these very answers. */
    readonly favours: Favour;
}

/** How the readings are to be taken: the defaults, or for these facts what is best for one side. */
type Preset = 'default' | Side;

/**
 * What may be given where facts of some type are expected: those, or what TypeScript makes of imported JSON, in which a choice is any text. A
 * literal is no such thing, so that in it each name and each choice is held to the type.
 */
type GivenFacts<Facts, Given> = Facts | (Given & AsImported<Given, Facts>);
type AsImported<Given, Facts> = Given extends Widened<Facts> ? (IsLiteral<Given> extends true ? never : unknown) : never;
/** What is inferred of a literal as a constant cannot be changed; what JSON is imported as can. */
type IsLiteral<Given> = (<T>() => T extends {
    [Key in keyof Given]: Given[Key];
} ? 1 : 2) extends <T>() => T extends {
    -readonly [Key in keyof Given]: Given[Key];
} ? 1 : 2 ? false : true;
/** Facts with any text for a choice. */
type Widened<Part> = Part extends string ? string : Part extends readonly (infer Entry)[] ? readonly Widened<Entry>[] : Part extends object ? {
    readonly [Key in keyof Part]: Widened<Part[Key]>;
} : Part;

/** The sides of a debt; a bank gives back what was collected. */
type Debtor = 'customer' | 'provider' | 'bank';
/** Owed, or a power to charge that is not used yet. */
type Standing = 'owed' | 'may-be-charged';
/** A sum on the statement of a customer's file, above nil. */
interface StatementLine {
    /** The matter that it comes from; `null` for the file itself, and for a sum that is one however many matters lead to it. */
    readonly matter: string | null;
    readonly decision: string;
    /** The value of the decision that holds it. */
    readonly value: string;
    /** What it is for: `invoice`, `late-fee`. */
    readonly for: string;
    readonly owedBy: Debtor;
    readonly standing: Standing;
    /** In pounds, with two places. */
    readonly amount: string;
    /** The last day for it; `null` where none is set or it is not known. */
    readonly by: string | null;
    /** What another line of the same matter is for, that this one would replace. */
    readonly insteadOf?: string;
    readonly clause: string;
}
/** Who owes whom what on the day asked about, each sum once. */
interface Statement {
    /** Those that are known, even where a total is not: of the file itself first, then by matter. */
    readonly lines: readonly StatementLine[];
    /** The sum of what the customer owes; `null` while a sum that would be on it is not known. */
    readonly owedByCustomer: string | null;
    /** The sum of what may be charged; `null` likewise. */
    readonly mayBeCharged: string | null;
    /** The sum of what the provider owes; `null` likewise. What a bank owes is in place of it, and left out. */
    readonly owedToCustomer: string | null;
    /** The facts that would settle a sum that is `null`. */
    readonly needs: readonly string[];
}

/** What a policy speaks of, as plain data. */
interface DictionaryData {
    readonly decisions: readonly DecisionEntry[];
    readonly facts: readonly FactEntry[];
    /** The fields of the entries of lists, by paths such as `payments[].amount`; those of lists within lists too. */
    readonly entries: readonly EntryFieldEntry[];
    readonly readings: readonly ReadingEntry[];
    readonly clauses: readonly ClauseRow[];
}
interface DecisionEntry {
    readonly id: string;
    readonly question: string;
    /** The entity or the fact that the question is about; null where it is about whatever it reads. */
    readonly about: string | null;
    readonly clauses: readonly string[];
    readonly outcomes: readonly string[];
    readonly values: readonly {
        readonly name: string;
        readonly means: string;
        readonly unit: string | null;
    }[];
    /** The paths of the facts that it reads, and of those that it may need. */
    readonly facts: readonly string[];
    readonly needs: readonly string[];
    readonly readings: readonly string[];
}
interface FactEntry {
    readonly path: string;
    /** What it is, as a noun phrase, or where it is true or false as a statement; the path where nobody has said. */
    readonly title: string;
    readonly note: string | null;
    readonly unit: string | null;
    readonly type: Type;
    /** The words that it can be; null where it is no choice. */
    readonly choices: readonly string[] | null;
    /** What null says; null where it may not be null, empty where nobody has said. */
    readonly none: string | null;
}
interface EntryFieldEntry extends FactEntry {
    /** Whether an entry is complete without it. */
    readonly optional: boolean;
}
interface ReadingEntry {
    readonly id: string;
    readonly question: string;
    readonly default: string;
    readonly options: readonly {
        readonly id: string;
        readonly means: string;
    }[];
}

/** Which fact to ask next, with all that belongs to asking it. */
interface NextQuestion<Path extends string = string> extends Omit<FactEntry, 'path'> {
    readonly path: Path;
    /** The id of the matter of a file in which the answer belongs; null for what all of the file shares, and where facts of one decision are asked for. */
    readonly matter: string | null;
    /** The entity that may be none instead, so that one question does for both; then that is given as null. Null where there is no such. */
    readonly orNone: string | null;
    /** What to ask, in words. */
    readonly question: string;
    /** Why it matters: what hangs on it, and whether it alone may settle that. */
    readonly why: {
        readonly decision: string;
        readonly question: string;
        readonly alone: boolean;
    };
    /** How many facts may matter still, this one among them. */
    readonly open: number;
}

/** A place at which two documents differ; what is not there in one of them is left out. */
interface JsonDifference {
    /** A JSON pointer into the record. */
    readonly at: string;
    readonly recorded?: unknown;
    readonly now?: unknown;
}

/** What came of a record when its answer was made again. */
interface Replayed {
    /** Whether the answer, and all that the record says it rests on, came out the same. */
    readonly isSame: boolean;
    /** Where they differ, as JSON pointers into the record; none where they are the same. */
    readonly differences: readonly JsonDifference[];
}

/** Between what a fact moves, and how. */
interface Range {
    /** The first value, in the form of the fact; the least that it may be unless told. */
    readonly from?: string | number | undefined;
    /** The last value; the most that it may be unless told. */
    readonly to?: string | number | undefined;
    /** How far apart the values of a decimal or a percentage are: a hundredth unless told. Days, sums and whole numbers are told one by one. */
    readonly step?: string | undefined;
}

/** The least and the most that a fact can be for an outcome; between them there may be others. `null` where no value gives it. */
interface Extreme {
    readonly least: string | number | null;
    readonly most: string | number | null;
}

/** Values of a fact, from one to another, both included, with which the answer is the same. */
interface TurningSpan<Outcome extends string = string> {
    readonly from: string | number;
    readonly to: string | number;
    /** `null` where missing facts could still change it. */
    readonly outcome: Outcome | null;
    /** The values that were asked for, the same on the whole span. */
    readonly values?: Readonly<Record<string, PlainValue>>;
}

/** How another outcome can be had by changing one fact. */
interface WouldChange<Outcome extends string = string> {
    readonly outcome: Outcome;
    /** For each fact that can give it alone the nearest value, the smallest change first. */
    readonly changes: readonly FactChange[];
}
interface FactChange {
    readonly path: string;
    readonly from: string | number;
    readonly to: string | number;
    /** How far that is: in days, in pence, in units, of a decimal in its last place, which is a hundredth or less. */
    readonly by: number;
}

/** Everything that applies to a customer's file: what each decision answers, what follows in order of days, who owes what. */
interface Assessment<Told = Decision> {
    /** The day asked about; `null` where it was not given. */
    readonly asOf: string | null;
    /** The decisions that are about what the file itself gives, by id. */
    readonly decisions: Readonly<Record<string, Told | undefined>>;
    /** By the id of each matter, the decisions that are about what it gives. */
    readonly matters: Readonly<Record<string, Readonly<Record<string, Told | undefined>>>>;
    /** All effects by their day, those without a day last. */
    readonly effects: readonly AssessedEffect[];
    /** What the other decisions, and those not settled, would need; worked out when it is first read. */
    readonly missing: readonly {
        /** The id of the matter; `null` for the file itself. */
        readonly matter: string | null;
        readonly decision: string;
        readonly question: string;
        readonly needs: readonly string[];
    }[];
    readonly conflicts: readonly Conflict[];
    readonly statement: Statement;
}
interface AssessedEffect extends Effect {
    /** The id of the matter that it follows from; `null` for the file itself. */
    readonly matter: string | null;
    readonly decision: string;
}
/** Two effects of one matter, or of the file itself, of which one forbids what the other allows or asks for. */
interface Conflict {
    readonly forbids: AssessedEffect;
    readonly against: AssessedEffect;
}

/**
 * What each decision of a policy answers: its outcomes and values, and where it is known what follows from each outcome, which facts may be
 * missing and which it reads. `contract-rules types` makes it of rule files.
 */
type Answers = Readonly<Record<string, {
    readonly outcome: string;
    readonly values: object;
    readonly effects?: object;
    readonly needs?: string;
    readonly facts?: object;
}>>;
/** What decisions answer where no type says it more closely: an outcome as text, values as plain data by name. */
type AnyAnswers<Id extends string = string> = Readonly<Record<Id, {
    readonly outcome: string;
    readonly values: ShownValues;
}>>;
/** The facts of one decision: those that it reads where a type says which, else any. */
type FactsFor<Facts, A extends Answers, Id extends keyof A> = [Id] extends [never] ? Facts : Id extends unknown ? A[Id] extends {
    readonly facts: infer Read;
} ? Read : Facts : never;
/** A customer's file: facts, and matters whose facts are laid over them field by field; none is given twice. */
type FileOf<Facts> = unknown extends Facts ? object : Facts & {
    readonly matters?: readonly (Facts & {
        readonly id: string;
    })[] | undefined;
};
/** What a file comes to, each decision, action and missing fact typed by the policy. */
type AssessmentOf<A extends Answers, R extends Reasons = 'full'> = Omit<Assessment, 'decisions' | 'matters' | 'effects' | 'missing'> & {
    /** The decisions that are about what the file itself gives, by id. */
    readonly decisions: DecisionsOf<A, R>;
    /** By the id of each matter, the decisions that are about what it gives. */
    readonly matters: Readonly<Record<string, DecisionsOf<A, R>>>;
    /** All effects by their day, those without a day last. */
    readonly effects: readonly AssessedEffectOf<A>[];
    /** What the other decisions, and those not settled, would need. */
    readonly missing: readonly MissingOf<A>[];
};
type DecisionsOf<A extends Answers, R extends Reasons> = {
    readonly [Id in keyof A & string]?: WithReasons<DecisionOf<A, Id>, R>;
};
type AssessedEffectOf<A extends Answers> = {
    readonly [Id in keyof A & string]: EffectOf<A, Id> & {
        readonly matter: string | null;
        readonly decision: Id;
    };
}[keyof A & string];
type MissingOf<A extends Answers> = {
    readonly [Id in keyof A & string]: Omit<Assessment['missing'][number], 'decision' | 'needs'> & {
        readonly decision: Id;
        readonly needs: readonly NeedOf<A, Id>[];
    };
}[keyof A & string];
/** The paths of the facts that a decision may need. */
type NeedOf<A extends Answers, Id extends keyof A> = A[Id] extends {
    readonly needs: infer Need extends string;
} ? Need : string;
/** What may follow from a decision, whatever its outcome. */
type EffectOf<A extends Answers, Id extends keyof A> = A[Id] extends {
    readonly effects: infer Effects;
} ? Effects[keyof Effects] : Effect;
/** What somebody may or must do by some decision of a policy. */
type ActionOf<A extends Answers> = Extract<{
    readonly [Id in keyof A]: EffectOf<A, Id>;
}[keyof A], Effect>['action'];
/** The answer of one decision of a policy; of several, one of them, told apart by `decision`, and each by its `outcome`. */
type DecisionOf<A extends Answers, Id extends keyof A & string> = [Id] extends [never] ? Decision : DecisionAmong<A, Id>;
type DecisionAmong<A extends Answers, Id extends keyof A & string> = Id extends unknown ? A[Id] extends {
    readonly effects: infer Effects;
} ? {
    readonly [Outcome in keyof Effects]: Answered<Id, Outcome, A[Id]['values'], NeedOf<A, Id>, Effects[Outcome]>;
}[keyof Effects] | Answered<Id, null, A[Id]['values'], NeedOf<A, Id>, never> : Decision<Id, A[Id]['outcome'], A[Id]['values']> : never;

type AnyFacts = any;
/** Options of one question. */
interface Options {
    /** An option for each reading that is not to be read by its default. */
    readonly readings?: Readonly<Record<string, string>> | undefined;
    /** Newer tables by their ids in camelCase: `{ bankRate: { entries, answersTo } }` replaces, `{ bankHolidays: { calendars, without } }` adds days and takes some away. */
    readonly tables?: Readonly<Record<string, NewerTable>> | undefined;
}
/** Options of an answer that brings its why. */
interface AnswerOptions<R extends Reasons = Reasons> extends Options {
    /**
     * How much of the why is brought: all of it, made when it is first read (`full`, unless told otherwise); the rule that holds and what each
     * value comes to, without how (`short`); or none (`none`), without clauses, readings, parameters and tables too.
     */
    readonly reasons?: R | undefined;
    /** With `required`, a day asked about on which this version of the policy is not in force is refused, and facts without one. */
    readonly inForce?: 'required' | undefined;
}
/** Options of many answers, which bring no why. */
type ManyOptions = Omit<AnswerOptions, 'reasons'>;
/**
 * A checked policy: the same functions as the package gives for its own contract, over its own decisions and facts.
 * All throw `PolicyError` where facts, options or the id of a decision are at fault; promises reject with it.
 * Methods, so that a policy that knows its decisions and facts by type is a `Policy` too.
 */
interface Policy<Facts = AnyFacts, A extends Answers = AnyAnswers> {
    readonly decisions: readonly (keyof A & string)[];
    /** Answers one question. What missing facts could still change is null, and `needs` names them. */
    evaluate<Id extends keyof A & string, const Given = unknown, R extends Reasons = 'full'>(decision: Id, facts: GivenFacts<FactsFor<Facts, A, Id>, Given>, options?: AnswerOptions<R>): WithReasons<DecisionOf<A, Id>, R>;
    /** One decision as a bare function for hot loops: the outcome, the values and what is needed, as `evaluate` gives them. */
    compileDecision<Id extends keyof A & string>(decision: Id, options?: CompileOptions): DecisionFunction<FactsFor<Facts, A, Id>, A[Id]['outcome'], A[Id]['values']>;
    /** A decision as the source of a JavaScript module, to be given back as `compiled`. */
    toJavaScript(decision: keyof A & string, options?: Pick<Options, 'readings'>): string;
    /** The same decision from the reference evaluator on json-rules-engine. */
    evaluateWithEngine<Id extends keyof A & string, const Given = unknown, R extends Reasons = 'full'>(decision: Id, facts: GivenFacts<FactsFor<Facts, A, Id>, Given>, options?: AnswerOptions<R>): Promise<WithReasons<DecisionOf<A, Id>, R>>;
    /** A plain json-rules-engine with the decision's rules verbatim, to be run on facts by their paths. One run at a time. */
    toEngine(decision: keyof A & string, options?: Options): Promise<Engine>;
    /**
     * What a customer's file comes to: its facts, and in `matters` what there can be several of. Every decision that is about what a
     * part of it gives, effects in order of days, what is missing, what contradicts, and who owes whom what.
     */
    assess<const Given = unknown, R extends Reasons = 'full'>(file: GivenFacts<FileOf<Facts>, Given>, options?: AnswerOptions<R>): AssessmentOf<A, R>;
    /** The same from the reference evaluator on json-rules-engine. */
    assessWithEngine<const Given = unknown, R extends Reasons = 'full'>(file: GivenFacts<FileOf<Facts>, Given>, options?: AnswerOptions<R>): Promise<AssessmentOf<A, R>>;
    /** The answer to one question, or with `assess` for a decision to a file, as a record of all that it rests on, in canonical JSON. */
    record<Question extends (keyof A & string) | 'assess', const Given = unknown>(question: Question, given: GivenFacts<GivenTo<Question, Facts, A>, Given>, options?: AnswerOptions): string;
    /** The answer of a record made again, on what the record holds: whether it is the same, or where it differs. */
    replay(record: string): Replayed;
    /** Answers many facts, or with `assess` for a decision many files, one after another; one that is refused stops none. */
    evaluateMany<Question extends (keyof A & string) | 'assess'>(question: Question, given: Iterable<GivenTo<Question, Facts, A>>, options?: ManyOptions): IterableIterator<RowAnswer<Question, A>>;
    evaluateMany<Question extends (keyof A & string) | 'assess'>(question: Question, given: AsyncIterable<GivenTo<Question, Facts, A>>, options?: ManyOptions): AsyncIterableIterator<RowAnswer<Question, A>>;
    /** Which fact to ask next, of one decision or with `assess` of a file; null once the outcome is known, whatever else is missing. */
    nextQuestion<Question extends (keyof A & string) | 'assess', const Given = unknown>(question: Question, given: GivenFacts<GivenTo<Question, Facts, A>, Given>, options?: Options): NextQuestion<NeedOf<A, Question extends keyof A ? Question : keyof A & string>> | null;
    /** The answers under each option of each reading that the answer relies on. */
    compareReadings<Id extends keyof A & string, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Facts, A, Id>, Given>, options?: Options): Comparison;
    /** The readings that are best for one side on these facts, to be given as `readings`. */
    presetReadings<Id extends keyof A & string, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Facts, A, Id>, Given>, preset: Preset, options?: Options): Readonly<Record<string, string>>;
    /** The spans of one fact on which the outcome is the same, exact to the day, the penny or the unit. */
    turningPoints<Id extends keyof A & string, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Facts, A, Id>, Given>, path: string, options?: Options & Range & {
        readonly values?: readonly string[] | undefined;
    }): readonly TurningSpan<A[Id]['outcome']>[];
    /** For each other outcome the smallest change of one day, sum or number that gives it. */
    whatWouldChange<Id extends keyof A & string, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Facts, A, Id>, Given>, options?: Options): readonly WouldChange<A[Id]['outcome']>[];
    /** The least and the most that a fact can be for an outcome. */
    extreme<Id extends keyof A & string, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Facts, A, Id>, Given>, path: string, outcome: A[Id]['outcome'], options?: Options & Range): Extreme;
    /**
     * The zod schema of the facts that a decision reads, those of the decisions it consults included. It refuses what `evaluate` refuses: what is
     * no fact, what has not its form, here and in facts that the decision does not read, and facts that it reads that contradict one another.
     */
    factsOf<Id extends keyof A & string>(decision: Id): FactsSchema<FactsFor<Facts, A, Id>>;
    /** Facts that came from outside, checked: all of them, and against one another. */
    parseFacts(given: unknown): Facts;
    /** A customer's file that came from outside, checked as `assess` checks it. */
    parseFile(given: unknown): FileOf<Facts>;
    /** Whether something is the id of one of its decisions. */
    isDecisionId(given: unknown): given is keyof A & string;
    /** The issues of a rule file as parsed JSON, against what the policy names; none if sound. Does not throw. */
    checkRule(document: unknown): readonly Issue[];
    /** Version, day of coming into force and digest of all its files. */
    readonly stamp: PolicyStamp;
}
type AnyPolicy = Policy<AnyFacts, any>;
/** Options of a decision as a function. */
interface CompileOptions extends Options {
    /** The default export of a module that `contract-rules compile` or `toJavaScript` made of the decision, under the same readings. */
    readonly compiled?: ((run: never) => object) | undefined;
}
/** What a decision comes to, without the why; equal to what `evaluate` gives. */
interface BareAnswer<Outcome extends string = string, Values extends object = ShownValues> {
    readonly outcome: Outcome | null;
    readonly values: Values;
    readonly needs: readonly string[];
}
/** Facts that were checked and taken apart for one function, to be asked about again and again. */
interface TypedFacts {
    /** The function that they are for. */
    readonly of: object;
}
/** One decision under some readings and tables, as a function. Throws `PolicyError` where the facts are at fault, as `evaluate` does. */
type DecisionFunction<Facts = unknown, Outcome extends string = string, Values extends object = ShownValues> = Asked<Facts, BareAnswer<Outcome, Values>> & {
    /** Facts checked and taken apart once, for `outcome`. */
    typed(facts: Facts): TypedFacts;
    /** The outcome alone of facts that `typed` of this function gave; null where missing facts could still change it. */
    outcome(facts: TypedFacts): Outcome | null;
};
/** As of a method, so that a function that knows its facts by type is one of any facts too. */
type Asked<Facts, Answer> = {
    ask(facts: Facts): Answer;
}['ask'];
/** A zod schema that gives facts as they are typed. */
type FactsSchema<Facts> = zod.ZodType<Facts, Facts>;
/** What a question is put to: files where they are assessed, else facts. */
type GivenTo<Question, Facts, A extends Answers> = Question extends 'assess' ? FileOf<Facts> : Question extends keyof A & string ? FactsFor<Facts, A, Question> : Facts;
/** What one of many comes to, `row` being its place among them from 1: its answer without reasons, or why it is refused. */
type RowAnswer<Question, A extends Answers> = {
    readonly row: number;
} & ((Question extends keyof A & string ? BareAnswerOf<A, Question> : BareAssessment<A>) | RefusedRow);
/** Nothing of an answer stands beside its issues, so that `'issues' in answer` tells them apart. */
interface RefusedRow {
    readonly issues: readonly Issue[];
}
/** A decision of a policy without its reasons and what follows. */
type BareAnswerOf<A extends Answers, Id extends keyof A & string> = BareAnswer<A[Id]['outcome'], A[Id]['values']>;
/** An assessment whose decisions are without reasons. */
interface BareAssessment<A extends Answers> {
    readonly statement: Statement;
    readonly matters: Readonly<Record<string, BareAnswers<A>>>;
    readonly decisions: BareAnswers<A>;
}
type BareAnswers<A extends Answers> = {
    readonly [Id in keyof A & string]?: BareAnswerOf<A, Id>;
};

export type { ReadingEntry as $, AnswerOptions as A, BareAnswer as B, ClauseText as C, DecisionOf as D, Effect as E, FileOf as F, GivenFacts as G, ComparedOption as H, Issue as I, ComparedReading as J, ConditionReason as K, Conflict as L, DecisionEntry as M, NextQuestion as N, Options as O, Preset as P, DecisionReason as Q, Reasons as R, EntryFieldEntry as S, TurningSpan as T, EntryReason as U, FactChange as V, WithReasons as W, FactEntry as X, IssueCode as Y, JsonDifference as Z, NotReason as _, AnyPolicy as a, Reason as a0, RefusedRow as a1, RuleReason as a2, Shown as a3, Statement as a4, StatementLine as a5, TermReason as a6, ToldSentence as a7, TypedFacts as a8, WithoutWhy as a9, Reserved as b, GivenTo as c, RowAnswer as d, Comparison as e, DictionaryData as f, CompileOptions as g, DecisionFunction as h, InShort as i, Decision as j, PolicyStamp as k, Favour as l, Assessment as m, FactsSchema as n, Policy as o, AnyAnswers as p, Answers as q, Range as r, Extreme as s, WouldChange as t, NewerTable as u, Replayed as v, AssessmentOf as w, ActionOf as x, AssessedEffect as y, Change as z };
