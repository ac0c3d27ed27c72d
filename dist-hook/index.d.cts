import { Engine } from 'json-rules-engine';
import { a as DecisionId, b as Facts, c as Answers, A as AnswerOptions, O as Options, N as Need, F as FactsFor, R as Readings, C as CustomerFile, D as Decision$1 } from './contract-types-CT_sUZR8.cjs';
import { C as ClauseText, b as Reserved, c as GivenTo, d as RowAnswer, G as GivenFacts, N as NextQuestion, e as Comparison, P as Preset, a as AnyPolicy, f as DictionaryData, g as CompileOptions, h as DecisionFunction, i as InShort, j as Decision, k as PolicyStamp, E as Effect, l as Favour, O as Options$1, m as Assessment, W as WithReasons, R as Reasons, n as FactsSchema, o as Policy, p as AnyAnswers, q as Answers$1, r as Range, s as Extreme, T as TurningSpan, t as WouldChange, u as NewerTable, v as Replayed, w as AssessmentOf, I as Issue } from './policy-interface-BkXaaGfE.cjs';
export { x as ActionOf, y as AssessedEffect, B as BareAnswer, z as Change, H as ComparedOption, J as ComparedReading, K as ConditionReason, L as Conflict, M as DecisionEntry, D as DecisionOf, Q as DecisionReason, S as EntryFieldEntry, U as EntryReason, V as FactChange, X as FactEntry, Y as IssueCode, Z as JsonDifference, _ as NotReason, $ as ReadingEntry, a0 as Reason, a1 as RefusedRow, a2 as RuleReason, a3 as Shown, a4 as Statement, a5 as StatementLine, a6 as TermReason, a7 as ToldSentence, a8 as TypedFacts, a9 as WithoutWhy } from './policy-interface-BkXaaGfE.cjs';
import { Claim } from './prove/index.cjs';
import { L as LetterLanguage, P as PolicyFiles } from './policy-files-D98dUYsS.cjs';
import { E as Expected } from './differences-Cad64dGL.cjs';
export { D as Difference, a as ExpectedEffect } from './differences-Cad64dGL.cjs';
export { E as EvaluateOne, P as PolicyError, i as isPolicyError } from './policy-error-BPzncdl3.cjs';
import { L as LiteralFile, S as ShapeFile, T as TermFile, O as OperandFile } from './shape-file-DxiqBIy_.cjs';
import * as zod from 'zod';
import { FactsOf } from './facts.cjs';

/** A boundary case. An outcome of `null` means that facts are missing; then `needs` names some of them. */
interface ExampleFile extends Asked$1 {
    readonly name: string;
    readonly facts: FactsFile;
}
type FactsFile = Readonly<Record<string, unknown>>;
interface Asked$1 {
    readonly readings?: Readonly<Record<string, string>> | undefined;
    readonly expect: Expected & {
        readonly outcome: string | null;
    };
}

/** A file of the user's. */
interface TextFile {
    readonly name: string;
    readonly text: string;
}

/** Sentences of a file, first and last included, in the file's own words. */
interface NewText {
    readonly clause: string;
    readonly sentences: readonly [first: number, last: number];
    readonly text: string;
}

/** What rests on a clause: parts of decisions that cite it, and readings of it. */
interface Resting {
    readonly decisions: readonly RestingDecision[];
    readonly readings: readonly string[];
}
interface RestingDecision {
    readonly decision: string;
    readonly parameters: readonly string[];
    /** Names of rules; `otherwise` is the legal default. */
    readonly rules: readonly string[];
    readonly values: readonly string[];
    /** `<outcome>/<action>` of each effect. */
    readonly effects: readonly string[];
    /** The readings of the clause that touch the decision. */
    readonly readings: readonly string[];
}

/** What became of the clauses of a policy in copies of its documents, and what rests on those that are not as they were. */
interface TextComparison {
    /** The documents that the files hold, with the ids of the clauses that stand there as they were. */
    readonly documents: readonly {
        readonly document: string;
        readonly files: readonly string[];
        readonly unchanged: readonly string[];
    }[];
    /** Documents that no file holds; their clauses are not compared. */
    readonly notGiven: readonly string[];
    readonly changes: readonly TextChange[];
    /** Text that is no clause of the policy. */
    readonly appeared: readonly AppearedText[];
}
interface TextChange {
    readonly change: 'changed' | 'renumbered' | 'vanished';
    readonly id: string;
    readonly title: string;
    /** Where the text stood; sentences count from 1, first and last included. */
    readonly was: Pick<ClauseText, 'clause' | 'sentences'>;
    /** Where it stands now, or what stands there instead; none where it vanished. */
    readonly now: NewText | null;
    readonly restingOnIt: Resting;
    /** What a person decides on the clause. */
    readonly reserved?: Reserved;
}
interface AppearedText extends NewText {
    /** The clauses of the same number. */
    readonly beside: readonly {
        readonly id: string;
        readonly restingOnIt: Resting;
    }[];
}

/**
 * Answers one question on many facts, or with `assess` for a decision on many customers' files, lazily and in their order: for each
 * `{ row, outcome, values, needs }`, for files `{ row, statement, matters, decisions }`, all without reasons; `row` counts from 1. Facts that
 * are refused give `{ row, issues }` and stop nothing; with `inForce: 'required'` so are those about a day on which this version is not in force. An async iterable is answered as one. Throws `PolicyError` at once for a question, options or a list
 * that are none; what the iterable throws goes through.
 * @example
 * [...evaluateMany('collection-date', [{ invoice: { dueDate: '2025-12-25' } }, { invoice: { dueDate: '25/12' } }])].map((told) => ('issues' in told ? told.issues[0].at : told.outcome)) // ['moved', '/invoice/dueDate']
 */
declare function evaluateMany<Question extends DecisionId | 'assess'>(question: Question, given: Iterable<GivenTo<Question, Facts, Answers>>, options?: Omit<AnswerOptions, 'reasons'>): IterableIterator<RowAnswer<Question, Answers>>;
declare function evaluateMany<Question extends DecisionId | 'assess'>(question: Question, given: AsyncIterable<GivenTo<Question, Facts, Answers>>, options?: Omit<AnswerOptions, 'reasons'>): AsyncIterableIterator<RowAnswer<Question, Answers>>;

/**
 * Which fact to ask next, in words and with its choices, and why it matters; null once the outcome is known. It is one that can change the
 * outcome, and of those the one that will most probably have to be known in the end, weighed on accounts such as the examples have. With a fact of an
 * entity of which it is not known whether it is there, `orNone` names that: one question does for both, and the answer is the fact, or that
 * entity as `null`. With `assess` for a decision it is asked of a customer's file, until all that it speaks of is decided: `matter` says where the
 * answer belongs. Throws `PolicyError` as `evaluate` and `assess` do.
 * @example
 * nextQuestion('collection-date', { customer: { nation: 'england' } }).path // 'invoice.dueDate'
 */
declare function nextQuestion<Question extends DecisionId | 'assess', const Given = unknown>(question: Question, given: GivenFacts<GivenTo<Question, Facts, Answers>, Given>, options?: Options): NextQuestion<Need<Question extends DecisionId ? Question : DecisionId>> | null;

/**
 * The answers under each option of each reading that the answer relies on: what changes, by how much (days, months, or as
 * the value is shown) and in whose favour, computed from these answers.
 * @example
 * compareReadings('invoice-dispute', { invoice: { date: '2025-03-10' } }).readings.map((told) => told.reading).includes('dispute-day-count') // true
 */
declare function compareReadings<Id extends DecisionId, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Id>, Given>, options?: Options): Comparison;
/**
 * The readings whose answer is best for one side on these facts, to be given as `readings`; ties keep the default.
 * @example
 * presetReadings('collection-date', { invoice: { dueDate: '2026-01-02' } }, 'default') // {}
 */
declare function presetReadings<Id extends DecisionId, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Id>, Given>, preset: Preset, options?: Options): Partial<Readings>;

/**
 * What the contract, or a `policy` of your own, speaks of, as data: decisions with their questions, outcomes, values, facts and needs; facts
 * with their titles, units and choices, and in `entries` the fields of the entries of lists; readings with their options; and the ledger of
 * clauses. Every rule file is checked for it. Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * dictionary().facts.find(({ path }) => path === 'dispute.form').choices.includes('letter') // true
 */
declare function dictionary(policy?: AnyPolicy): DictionaryData;

/**
 * One decision as a bare function for hot loops: `(facts) => { outcome, values, needs }`, each as `evaluate` gives it, without reasons and
 * effects. `typed` of the function checks facts and takes them apart once, and `outcome` answers on those: the outcome, or null. The
 * function throws `PolicyError` where the facts are at fault, this one where the id, the readings or the tables are. Its answers are not
 * frozen. With default readings it runs on code; with others on closures, or on what `compiled` gives of a module made under them.
 * @example
 * compileDecision('invoice-dispute')({ invoice: { date: '2024-01-31' }, dispute: null }).needs // ['asOf', 'invoice.amount']
 */
declare function compileDecision<Id extends DecisionId>(decision: Id, options?: Options & Pick<CompileOptions, 'compiled'>): DecisionFunction<FactsFor<Id>, Answers[Id]['outcome'], Answers[Id]['values']>;
/**
 * A decision under some readings as the source of a JavaScript module without any evaluator in it: plain lines over numbers and text, a
 * loop for each list. Its default export is given back as `compiled` to `compileDecision`, or to `loadPolicy` for a policy of your own. Throws
 * `PolicyError` for an unknown id or reading.
 * @example
 * toJavaScript('invoice-dispute', { readings: { 'dispute-timing': 'receipt' } }).includes('facts.disputeReceivedOn') // true
 */
declare function toJavaScript(decision: DecisionId, options?: Pick<Options, 'readings'>): string;

/** What two versions of a policy differ in, and which customers they answer differently. */
interface PolicyDiff {
    readonly older: PolicyStamp;
    readonly newer: PolicyStamp;
    /** Clauses whose title, kind or text is another; by which decisions they are encoded is no change of theirs. */
    readonly clauses: ChangedNames;
    readonly readings: ChangedNames;
    readonly tables: ChangedNames;
    /** Terms of the prelude, and words of the policy's own. */
    readonly shared: ChangedNames;
    readonly decisions: ChangedNames;
    /** What of each rule file that changed. */
    readonly files: readonly ChangedFile[];
    /** Of each decision that the changes may reach, customers that are answered differently; none where none was found. */
    readonly answers: readonly ComparedAnswers[];
}
/** Names in the order of their versions. */
interface ChangedNames {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
}
/** What of a rule file is another. */
interface ChangedFile {
    readonly decision: string;
    readonly rules: ChangedNames;
    readonly parameters: ChangedNames;
    readonly terms: ChangedNames;
    readonly values: ChangedNames;
    /** By the outcome that they follow from. */
    readonly effects: ChangedNames;
    /** Whether the legal default is another. */
    readonly otherwise: boolean;
}
/** A decision answered by both versions on the same boundary facts. */
interface ComparedAnswers {
    readonly decision: string;
    /** How many sets of facts both versions answered. */
    readonly tried: number;
    /** One customer for each way in which the answers differ, a few at most, with as few facts as show it. */
    readonly customers: readonly AnsweredTwice[];
}
interface AnsweredTwice {
    readonly facts: Readonly<Record<string, unknown>>;
    readonly readings: Readonly<Record<string, string>>;
    readonly was: InShort<Decision>;
    readonly is: InShort<Decision>;
}

/**
 * What two versions of a policy differ in: clauses, readings, tables, rules and parameters; and for each decision that the changes may reach, customers who are
 * answered differently, found among the boundary facts of both. Finding none is no proof over all facts. Takes seconds a decision. Throws `PolicyError`
 * (`malformed`) for what is no policy.
 * @example
 * diffPolicies(loadPolicy({ version: '1', inForceFrom: '2025-01-01', clauses: [{ id: 'A1', title: 'one', notEncoded: { reason: 'information', why: 'says nothing' } }], rules: {} }, factsOf('collection-date')), loadPolicy({ version: '2', inForceFrom: '2025-07-01', clauses: [], rules: {} }, factsOf('collection-date'))).clauses.removed // ['A1']
 */
declare const diffPolicies: (older: AnyPolicy, newer: AnyPolicy) => PolicyDiff;
/**
 * Such a difference in plain English. Lines are not wrapped. Throws `PolicyError`: `other-policy` where the policies are not those that were compared, `malformed` for
 * what is no difference.
 * @example
 * ((policy) => explainDiff(diffPolicies(policy, policy), policy, policy).split('\n')[2])(loadPolicy({ version: '1', inForceFrom: '2025-01-01', clauses: [], rules: {} }, factsOf('collection-date'))) // 'They say the same.'
 */
declare function explainDiff(diff: PolicyDiff, older: AnyPolicy, newer: AnyPolicy): string;

/** Of what documentation is made. */
interface PagesAsked {
    /** The contract where it is left out. */
    readonly policy?: AnyPolicy | undefined;
    /** Copies of the documents, as `compareText` takes them: each rule stands under their words of its clause. */
    readonly text?: readonly {
        readonly name: string;
        readonly text: string;
    }[] | undefined;
    /** Claims as `prove` of `/prove` settled them: what other options of readings change is told of each reading. */
    readonly proofs?: readonly Claim[] | undefined;
}

/** A clause by its id, and what it is about. */
interface ClausePart {
    readonly id: string;
    readonly title: string;
    /** What it says, in our words; null where the policy's ledger does not tell. */
    readonly says: string | null;
}
/** A decision in words, part by part, for an interface to lay out. Plain data; every text is one line. */
interface ExplainedParts {
    readonly question: string;
    /** The outcome; its id and reason are null while it is open. */
    readonly outcome: {
        readonly id: string | null;
        readonly title: string;
        readonly reason: string | null;
        readonly clauses: readonly string[];
    };
    /** What the decision shows, "none" and "not known" told apart. */
    readonly values: readonly {
        readonly name: string;
        readonly title: string;
        readonly text: string;
        readonly unit: string | null;
    }[];
    /** What is missing, and how to give it. */
    readonly needs: readonly {
        readonly path: string;
        readonly title: string;
        readonly how: string;
    }[];
    /** What follows: the whole as a sentence, and its day and sum in words, null where there is none or it is not known. */
    readonly effects: readonly {
        readonly party: Effect['party'];
        readonly modality: Effect['modality'];
        readonly text: string;
        readonly by: string | null;
        readonly amount: string | null;
        readonly clause: string;
    }[];
    readonly reserved: Decision['reserved'];
    /** The readings relied on, each with the option taken. */
    readonly readings: readonly {
        readonly id: string;
        readonly question: string;
        readonly option: string;
        readonly means: string;
        readonly isDefault: boolean;
        /** What the other options would change, those that would; null unless the facts are given. */
        readonly others: readonly OtherOption[] | null;
    }[];
    /** Why each other outcome is ruled out: the condition that failed first and what failed in it; null unless the facts are given. */
    readonly whyNot: readonly {
        readonly outcome: string;
        readonly title: string;
        readonly failed: readonly string[];
    }[] | null;
    /** The tables relied on, each with the last day it answers for. */
    readonly tables: readonly {
        readonly name: string;
        readonly title: string;
        readonly answersTo: string;
    }[];
    readonly clauses: readonly ClausePart[];
}
/** An option that would change the answer. */
interface OtherOption {
    readonly option: string;
    readonly means: string;
    readonly favours: Favour;
    readonly changes: readonly string[];
}

declare const formats: readonly ["text", "markdown", "html"];
type Format = (typeof formats)[number];

/** By whose words an answer is told. */
interface ToldBy {
    /** The policy that gave the answer; the contract where it is left out. */
    readonly policy?: AnyPolicy | undefined;
}
/** What a decision was asked with. */
interface Asked {
    /** With its facts a decision also tells in full why no other outcome came, and which reading would change it. */
    readonly facts?: unknown;
    /** The readings and tables beside those facts, where they were not the policy's. */
    readonly readings?: Options$1['readings'];
    readonly tables?: Options$1['tables'];
}
/** How a decision is told. */
interface ExplainOptions extends ToldBy, Asked {
    /** All of it (`full`, unless told otherwise), a `letter` to the customer, or one `sentence` for a screen. */
    readonly as?: (typeof forms)[number] | undefined;
    readonly format?: Format | undefined;
    /** English unless told otherwise; letters and sentences of a decision that the policy has Welsh words for can be in Welsh (`cy`). */
    readonly language?: LetterLanguage | undefined;
}
declare const forms: readonly ["full", "letter", "sentence"];

/** A decision of any policy, with as much of its why as was asked for. */
type Told = WithReasons<Decision<string, string, object>, Reasons>;
/**
 * The answer in plain English without the why: the outcome and its reason in one sentence (the outcome alone of one without reasons), the
 * values, what is missing and how to give it, what follows. Throws `PolicyError`: `other-policy` for the decision of another policy,
 * `malformed` for one that is not as it was given.
 * @example
 * summarise(evaluate('collection-date', { invoice: { dueDate: '2025-12-25' } })).includes('29 December 2025') // true
 */
declare function summarise(decision: Told, asked?: AnyPolicy | ToldBy): string;
/**
 * A decision in plain words: all of it (the outcome, what is missing and how to give it, what follows, and why), a `letter` to the
 * customer, or one `sentence`, as `text`, `markdown` or `html`; HTML is one article, all that is no markup of ours escaped. Lines are not
 * wrapped. A policy may stand in the place of the options. With `facts` (and `readings` and `tables`, where the decision was asked with
 * some) all of it includes why no other outcome came, and which other readings would change the answer. Throws `PolicyError` as `summarise` does, with `no-reasons` for a decision that
 * was asked for with less than its whole why, `malformed` for facts that give another answer, and `unknown-key` or `not-an-option` for
 * what is no option.
 * @example
 * explain(evaluate('collection-date', {}), { as: 'sentence' }) // 'We cannot answer this yet; we still need to know the due date printed on the invoice.'
 */
declare function explain(decision: Decision<string, string, object>, asked?: AnyPolicy | ExplainOptions): string;
/**
 * A decision in English words part by part, as plain frozen data: the question, the outcome and its reason, values, what is missing,
 * what follows, what is left to a person, readings, tables and clauses with their titles, and as with `explain` what only `facts` tell.
 * Throws `PolicyError` as `explain` does.
 * @example
 * explainParts(evaluate('collection-date', { invoice: { dueDate: '2025-12-25' } })).values[0]?.text // '29 December 2025'
 */
declare function explainParts(decision: Decision<string, string, object>, asked?: AnyPolicy | (ToldBy & Asked)): ExplainedParts;
/**
 * An assessment as a timeline in plain English, past and coming days told apart by `asOf`. Lines are not wrapped. Throws
 * `PolicyError` as `summarise` does.
 * @example
 * explainAssessment(assess({ asOf: '2025-12-01' })).split('\n')[0] // 'As of 1 December 2025.'
 */
declare function explainAssessment(assessment: Assessment<Told>, asked?: AnyPolicy | ToldBy): string;
/**
 * A comparison of readings in plain English. Lines are not wrapped. Throws `PolicyError` as `summarise` does.
 * @example
 * explainComparison(compareReadings('collection-date', {})).includes('missing invoice.dueDate') // true
 */
declare function explainComparison(comparison: Comparison, asked?: AnyPolicy | ToldBy): string;
/**
 * The documentation of a policy, or of the contract: Markdown, and charts as SVG, by file name, `README.md` being where to begin.
 * Examples are answered while it is made. With `text`, copies of the documents as `compareText` takes them, each rule stands under
 * the copy's own words of its clause. Throws `PolicyError`: `malformed` for what is no
 * policy and for a copy that holds no clause of it, `too-long` for longer ones than a contract is.
 * @example
 * Object.keys(toMarkdown()).includes('decisions/invoice-dispute.md') // true
 */
declare function toMarkdown(asked?: AnyPolicy | PagesAsked): Readonly<Record<string, string>>;

/**
 * The zod schema of the facts that a decision reads, those of the decisions it consults included; what it parses is of their type. It refuses
 * what `evaluate` refuses: what is no fact, what has not its form, also where the decision does not read it, and facts that it reads that
 * contradict one another. (That a calculation leaves the numbers that are held, `out-of-range`, only an answer shows.)
 * @example
 * factsOf('invoice-dispute').safeParse({ invoice: { date: '2025-02-30' } }).success // false
 */
declare function factsOf<Id extends DecisionId>(decision: Id): FactsSchema<FactsFor<Id>>;
/**
 * Facts that came from outside as parsed JSON, as they were given: all checked, and against one another whichever decision reads them. Throws
 * `PolicyError` with every issue. `factsOf` holds them to what one decision reads.
 * @example
 * parseFacts(JSON.parse('{ "invoice": { "amount": "80.00" } }')).invoice?.amount // '80.00'
 */
declare function parseFacts(given: unknown): Facts;
/**
 * A customer's file that came from outside as parsed JSON, as it was given. Throws `PolicyError` for what `assess` refuses, with the same issues.
 * @example
 * parseFile({ matters: [{ id: 'INV-1', invoice: { amount: '80.00' } }] }).matters?.length // 1
 */
declare function parseFile(given: unknown): CustomerFile;
/**
 * Whether something is the id of a decision.
 * @example
 * isDecisionId('invoice-disputes') // false
 */
declare function isDecisionId(given: unknown): given is DecisionId;

/** Versions of one policy, each in force from its `inForceFrom` until the next one is, in any order. */
type Policies<P extends Pick<Policy, 'stamp'> = Policy> = readonly P[];
/**
 * The version that is in force on a day: the last whose `inForceFrom` is not after it. Throws `PolicyError`: `not-in-force` for a day before the first
 * one, or after the `inForceTo` of its version; `given-twice` for two that begin on one day; `malformed` for what is no day or no policy.
 * @example
 * policyOn('2025-06-30', [loadPolicy({ version: '2', inForceFrom: '2025-07-01', clauses: [], rules: {} }, factsOf('collection-date')), loadPolicy({ version: '1', inForceFrom: '2024-01-01', clauses: [], rules: {} }, factsOf('collection-date'))]).stamp.version // '1'
 */
declare function policyOn<P extends Pick<Policy, 'stamp'>>(day: string, policies: Policies<P>): P;

/**
 * A rule file as its JSON is: one question, and the rules that answer it. An editor completes one that is written in TypeScript;
 * names are text, which `checkRule` and `loadPolicy` resolve. A parameter in braces in `means` and `because` is said by its value.
 * @example
 * const file: RuleFile = { decision: 'late', question: 'Is it late?', clauses: ['S2.16'], parameters: {}, terms: {
 *   isLate: { means: 'the day is past', is: { all: [['asOf', 'isAfter', 'invoice.dueDate'], { not: 'invoice.interestDemanded' }] } },
 * }, rules: [], otherwise: { type: 'none', params: { clause: 'S2.16', because: 'nothing is known of it' } }, values: {}, effects: { none: [] } };
 */
interface RuleFile {
    readonly $schema?: string | undefined;
    /** The id of the decision, in kebab-case, as the file is named. */
    readonly decision: string;
    readonly question: string;
    /** The entity, or the fact, that the question is about: it is asked of every part of a customer's file that gives it. */
    readonly about?: string | undefined;
    /** The clauses it rests on. */
    readonly clauses: readonly string[];
    /** Every number of the contract, with its unit and its clause. */
    readonly parameters: Readonly<Record<string, ParameterFile>>;
    /** By reading, all that it decides here, each name a term. */
    readonly readings?: Readonly<Record<string, BlockFile>> | undefined;
    /** Named intermediate values. */
    readonly terms: Readonly<Record<string, TermFile>>;
    /** Conditions and the outcome they lead to, exactly as json-rules-engine reads them; at most one holds. */
    readonly rules: readonly RuleOfFile[];
    /** The legal default: the outcome when no rule holds. */
    readonly otherwise: EventFile;
    /** The terms that the decision shows. */
    readonly values: Readonly<Record<string, ValueFile>>;
    /** What follows from every outcome; an empty list where nothing does. */
    readonly effects: Readonly<Record<string, readonly EffectFile[]>>;
    /**
     * Outcomes, the best for the customer first; those listed together are as good as one another, and of one that is not listed
     * nothing is said. What the customer prefers, the provider does not.
     */
    readonly customerPrefers?: Preferences | undefined;
    /** The sums that it puts on the statement of a customer's file. */
    readonly statement?: readonly LineFile[] | undefined;
    /** Facts that the question lists although they never change the answer, and why. */
    readonly immaterial?: Readonly<Record<string, string>> | undefined;
    /** Left out where they stand beside the rule file. */
    readonly examples?: readonly ExampleFile[] | undefined;
}
interface BlockFile {
    /** What each name means. */
    readonly decides: Readonly<Record<string, string>>;
    /** What each option makes of each of them. */
    readonly options: Readonly<Record<string, Readonly<Record<string, ShapeFile>>>>;
}
type ParameterFile = {
    readonly means: string;
    readonly value: LiteralFile;
    readonly clause: string;
} | {
    readonly means: string;
    readonly dated: readonly {
        readonly from: string;
        readonly value: LiteralFile;
    }[];
    /** The name of the day that chooses a value. */
    readonly on: string;
    readonly clause: string;
};
interface RuleOfFile {
    readonly name: string;
    readonly conditions: ConditionsFile;
    readonly event: EventFile;
}
type ConditionsFile = {
    readonly all: readonly ConditionFile[];
} | {
    readonly any: readonly ConditionFile[];
};
/** A sentence on names, or that another rule does not hold. */
type ConditionFile = {
    readonly fact: string;
    readonly operator: string;
    readonly value: OperandFile;
} | {
    readonly not: {
        readonly condition: string;
    };
};
interface EventFile {
    /** The outcome. */
    readonly type: string;
    /** `because` may name in braces what is known whenever the rule holds. */
    readonly params: {
        readonly clause: string;
        readonly because: string;
        /** Closer reasons: the first of which `where` is known to hold is told instead. They change no answer. */
        readonly cases?: readonly CaseFile[] | undefined;
    };
}
/** A closer reason, and the clause it rests on where that is another. */
interface CaseFile {
    readonly where: ShapeFile;
    readonly because: string;
    readonly clause?: string | undefined;
}
interface ValueFile {
    readonly means: string;
    /** The name that it shows; its own where left out. */
    readonly is?: string | undefined;
    /** How many places a percentage or decimal is shown to. */
    readonly shown?: 'percent-4dp' | 'decimal-10dp' | undefined;
    readonly unit?: string | undefined;
    /** Whose favour it is in when it is later, larger, or yes. */
    readonly moreFavours?: 'customer' | 'provider' | undefined;
    /** Whose favour it is in when there is none, such as no last day. */
    readonly noneFavours?: 'customer' | 'provider' | undefined;
    /** Of a choice: what the customer prefers, as for outcomes. */
    readonly customerPrefers?: Preferences | undefined;
    /** The clause that it rests on, where no rule cites it; named with the answer when there is a value that is not no. */
    readonly clause?: string | undefined;
}
type Preferences = readonly (string | readonly string[])[];
interface EffectFile {
    readonly party: 'customer' | 'provider';
    readonly modality: 'may' | 'must' | 'must-not' | 'is-entitled-to';
    readonly action: string;
    /** The value that holds the day. */
    readonly by?: string | undefined;
    /** The value that holds the sum. */
    readonly amount?: string | undefined;
    /** The condition on which it follows; always where left out. */
    readonly where?: string | undefined;
    /** That of the reason told for the outcome, where left out. */
    readonly clause?: string | undefined;
}
/** A sum of the statement: a value of the decision where it is above nil. */
interface LineFile {
    /** What it is for: `invoice`, `late-fee`. */
    readonly for: string;
    readonly value: string;
    /** The name that holds the sum; that of the value where left out. */
    readonly is?: string | undefined;
    readonly owedBy: 'customer' | 'provider' | 'bank';
    readonly standing: 'owed' | 'may-be-charged';
    /** The condition on which it is owed already, where it may be charged otherwise. */
    readonly owedWhere?: string | undefined;
    /** The condition on which it is a sum at all. */
    readonly where?: string | undefined;
    /** The value that holds the last day for it. */
    readonly by?: string | undefined;
    /** What another line of the same part is for, that this one would replace. */
    readonly insteadOf?: string | undefined;
    /** Whether it is one sum however many parts of the file lead to it; the largest counts. */
    readonly oncePerFile?: true | undefined;
    readonly clause: string;
}

/** How a policy is loaded. */
interface LoadOptions {
    /**
     * What is tried beside checking each file: with `'boundaries'`, that examples hold, no two rules hold at once and each is
     * reached, on about 20,000 facts around the boundaries of each decision. Takes seconds a decision; nothing unless told.
     */
    readonly check?: 'boundaries' | undefined;
    /**
     * Its decisions as code: the default exports of modules that `contract-rules compile` or `toJavaScript` made of these very files.
     * Answers are the same, and come sooner; under readings for which there is no module they come from closures.
     */
    readonly compiled?: readonly ((run: never) => object)[] | undefined;
}
/**
 * A policy of your own, every rule file checked now. Its decisions are known by the names of `rules`, its facts by the schema;
 * outcomes are text unless a type of the answers is given: `loadPolicy<typeof facts, MyAnswers>(files, facts)`.
 * Throws `PolicyError` with the issues of all files at once, each with its `file`.
 * @example
 * loadPolicy({ version: '1', inForceFrom: '2025-01-01', clauses: [], rules: {} }, factsOf('collection-date')).decisions // []
 */
declare function loadPolicy<Schema extends zod.ZodType, Id extends string>(files: PolicyFiles<Id>, schema: Schema, options?: LoadOptions): Policy<FactsOf<Schema>, AnyAnswers<Id>>;
declare function loadPolicy<Schema extends zod.ZodType, A extends Answers$1>(files: PolicyFiles, schema: Schema, options?: LoadOptions): Policy<FactsOf<Schema>, A>;

/**
 * The spans of one fact on which the outcome is the same, both ends included and exact to the day, the penny or the unit, as that
 * fact alone moves over its range, or from `from` to `to`; what `facts` holds there is put aside. Values with which the facts would
 * contradict one another are left out. A field of an entry is named as `priceChange.charges[0].new`; a decimal moves by `step`, a hundredth
 * unless told. With `values`, these are the same on each span too. Throws `PolicyError`, also for a fact that is not read, or no day, sum or number.
 * @example
 * turningPoints('invoice-dispute', { invoice: { date: '2024-01-31', amount: '10.00' }, dispute: null }, 'asOf', { from: '2024-02-28' }) // [{ from: '2024-02-28', to: '2024-03-01', outcome: 'open' }, { from: '2024-03-02', to: '2199-12-31', outcome: 'deemed-accepted' }]
 */
declare function turningPoints<Id extends DecisionId, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Id>, Given>, path: string, options?: Options & Range & {
    readonly values?: readonly string[] | undefined;
}): readonly TurningSpan<Answers[Id]['outcome']>[];
/**
 * For each other outcome that a change of one given day, sum or number alone can give, those changes, the smallest first: in days, pence,
 * units, or in the last place of a decimal. Facts that are none or left out stay so.
 * @example
 * whatWouldChange('invoice-dispute', { asOf: '2024-03-01', invoice: { date: '2024-01-31', amount: '10.00' }, dispute: null })[0].changes[0] // { path: 'invoice.date', from: '2024-01-31', to: '2024-01-30', by: 1 }
 */
declare function whatWouldChange<Id extends DecisionId, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Id>, Given>, options?: Options): readonly WouldChange<Answers[Id]['outcome']>[];
/**
 * The least and the most that a fact can be for an outcome, `null` where no value gives it: the highest new price without an exit. Between
 * the two there may be other outcomes, which `turningPoints` tells.
 * @example
 * extreme('price-rise-exit', { priceChange: { cause: 'provider', charges: [{ name: 'a minute', old: '0.15', new: '0.15' }], notifiedOn: '2025-06-02', objectedOn: '2025-06-04' } }, 'priceChange.charges[0].new', 'no-right').most // '0.16'
 */
declare function extreme<Id extends DecisionId, const Given = unknown>(decision: Id, facts: GivenFacts<FactsFor<Id>, Given>, path: string, outcome: Answers[Id]['outcome'], options?: Options & Range): Extreme;

/** What is known of a table, and what rests on it. */
interface TableInfo {
    readonly table: string;
    /** What `options.tables` calls it. */
    readonly key: string;
    readonly means: string;
    readonly source: string;
    readonly licence: string;
    readonly clause: string | null;
    /** `rates` are observed up to a day, `holidays` published up to one. */
    readonly kind: 'rates' | 'holidays';
    /** The first and the last day that it answers for. */
    readonly answersFrom: string;
    readonly answersTo: string;
    /** The fact or the option that can be given in its place. */
    readonly standIn: string;
    /** The decisions that read it. */
    readonly decisions: readonly string[];
}
/** Of whose tables something is asked, and which newer ones are in their place. */
interface TablesOptions {
    readonly policy?: AnyPolicy | undefined;
    readonly tables?: Options$1['tables'];
}
interface MergeOptions extends TablesOptions {
    /** By table of rates, the day up to which somebody saw that nothing else changed. */
    readonly observed?: Readonly<Record<string, string>> | undefined;
    /** Whether a file may say otherwise of days for which its table answers already. */
    readonly replace?: boolean | undefined;
}
/** A file as it is published. */
interface PublishedFile {
    readonly name: string;
    readonly text: string;
}
/** What came of the files. */
interface MergedTables {
    /** Those that were given with the new ones in their place, for `options.tables`. */
    readonly tables: Readonly<Record<string, NewerTable>>;
    /** The tables that files or days were given of: up to which day each answered and answers now, and of how many days it says otherwise. */
    readonly merged: readonly {
        readonly table: string;
        readonly before: string;
        readonly answersTo: string;
        readonly changed: number;
    }[];
}
/**
 * The tables of the contract, or of a `policy` of your own, with newer ones in their place if `tables` are given: source, days, what reads them. Throws
 * `PolicyError` for what are no tables of it.
 * @example
 * tablesOf().find(({ table }) => table === 'bank-holidays').answersTo // '2028-12-31'
 */
declare function tablesOf(options?: TablesOptions): readonly TableInfo[];
/**
 * The tables that a caller who asks about the day `asOf` should renew: holidays published for less than a year from it, rates observed up to a day
 * before it. Throws `PolicyError` (`malformed`) for what is no day.
 * @example
 * tablesEnding('2026-10-06').map(({ table }) => table) // []
 */
declare function tablesEnding(asOf: string, options?: TablesOptions): readonly TableInfo[];
/**
 * Newer tables from files as they are published, for `options.tables`: Bank Rate as the Bank of England's CSV (`DATE,IUDBEDR`, or `Date Changed,Rate` with
 * the day `observed` up to which it was seen), holidays as gov.uk's JSON. They go into the tables `bank-rate` and `bank-holidays`. Rejects with `PolicyError` and all that is
 * wrong by file and line: days in no order, steps that are not plausible, a gap to what is known, and `table-changed` where a file says otherwise of
 * days for which the table answers, unless `replace` is asked for.
 * @example
 * (await mergeTables([], { observed: { vat: '2026-11-30' } })).tables.vat.answersTo // '2026-11-30'
 */
declare function mergeTables(files: readonly PublishedFile[], options?: MergeOptions): Promise<MergedTables>;

/** A key of Web Crypto, by whatever types its `CryptoKey` is known. */
interface Key {
    readonly type: string;
    readonly algorithm: {
        readonly name: string;
    };
    readonly usages: readonly string[];
}
/**
 * The signature of a record by Web Crypto (Ed25519, RFC 8032) over its text in UTF-8, in base64. Rejects with `PolicyError` for what is no text, or a
 * key that cannot sign.
 * @example
 * (await signRecord(record('collection-date', {}), (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])).privateKey)).length // 88
 */
declare function signRecord(record: string, privateKey: Key): Promise<string>;
/**
 * Whether a signature in base64 is that of a record by the other half of the key. Rejects with `PolicyError` for what is no text, or a key that cannot
 * verify; what is no signature is not that of the record.
 * @example
 * await verifyRecord('{}', 'AAAA', (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])).publicKey) // false
 */
declare function verifyRecord(record: string, signature: string, publicKey: Key): Promise<boolean>;

/**
 * The answer to one question, or with `assess` for a decision to a customer's file, as a record to be kept: canonical JSON (RFC 8785) of the
 * facts that were read and no others, the options, the tables that were read with what they say, the answer, and the version and digest
 * of the policy. A list is one fact, and a matter keeps its id. Throws `PolicyError` as `evaluate` and `assess` do.
 * @example
 * JSON.parse(record('invoice-dispute', { invoice: { date: '2025-03-10', dueDate: '2025-03-17' } })).facts // { invoice: { date: '2025-03-10' } }
 */
declare function record<Question extends DecisionId | 'assess', const Given = unknown>(question: Question, given: GivenFacts<GivenTo<Question, Facts, Answers>, Given>, options?: AnswerOptions): string;
/**
 * The answer of a record made again, on the facts, options and tables that the record holds: `isSame`, or the places at which the record
 * says otherwise. Throws `PolicyError` with its place in the record for what is no record, or one of another policy (`other-policy`): that one's
 * own `replay` answers. A record that was changed so that all of it fits together is the same; a signature tells (`verifyRecord`).
 * @example
 * replay(record('collection-date', { invoice: { dueDate: '2025-12-25' } }).replace('2025-12-25', '2025-12-27')).differences.length > 0 // true
 */
declare function replay(record: string): Replayed;

/** The ids of all decisions. */
declare const decisions: readonly DecisionId[];
/**
 * Answers one question. An outcome or value is null where missing facts could still change it, and `needs` names them. `reasons` says how much
 * of the why is brought: `full`, made when it is read; `short`; `none`.
 * Throws `PolicyError` with all issues at once, such as `unknown-path`, `malformed`, `contradiction`, `unknown-reading`.
 * @example
 * evaluate('invoice-dispute', { invoice: { date: '2024-01-31' } }).values.lastDayToDispute // '2024-03-01'
 */
declare function evaluate<Id extends DecisionId, const Given = unknown, R extends Reasons = 'full'>(decision: Id, facts: GivenFacts<FactsFor<Id>, Given>, options?: AnswerOptions<R>): WithReasons<Decision$1<Id>, R>;
/**
 * The same decision from the reference evaluator on json-rules-engine. Rejects where `evaluate` throws.
 * @example
 * (await evaluateWithEngine('invoice-dispute', { invoice: { date: '2024-01-31' }, dispute: null })).needs // ['asOf', 'invoice.amount']
 */
declare function evaluateWithEngine<Id extends DecisionId, const Given = unknown, R extends Reasons = 'full'>(decision: Id, facts: GivenFacts<FactsFor<Id>, Given>, options?: AnswerOptions<R>): Promise<WithReasons<Decision$1<Id>, R>>;
/**
 * A plain json-rules-engine with the decision's rules verbatim, to be run on facts by their paths. One run at a time.
 * A run rejects when a fact that the rules read is missing; no event means that the legal default holds.
 * @example
 * (await (await toEngine('collection-date')).run({ 'invoice.dueDate': '2025-12-25' })).events[0].type // 'moved'
 */
declare function toEngine(decision: DecisionId, options?: Options): Promise<Engine>;
/**
 * The issues of a rule file as parsed JSON, against the facts, readings, clauses and tables of the contract; none if sound.
 * @example
 * checkRule({ decision: 'my-rule' }).map((issue) => issue.code).includes('missing') // true
 */
declare function checkRule(document: unknown): readonly Issue[];
/**
 * What a customer's file comes to. The file is facts, and in `matters` what there can be several of, each with an `id` of its own and
 * facts that are laid over those of the file; none is given twice. Every decision is answered for each part that gives what it
 * is about: `decisions` for the file itself, `matters` by id; then all effects in order of days, what the rest would need, effects
 * that contradict, and the `statement`: who owes whom what on the day `asOf`, each sum once, in pounds, a total `null` while a sum
 * on it is not known. Throws `PolicyError` as `evaluate` does, and with `given-twice`; then nothing is decided.
 * @example
 * assess({ asOf: '2025-03-10', matters: [{ id: 'INV-1', invoice: { dueDate: '2025-03-17', amount: '31.00' }, payments: [], dispute: null }] }).statement.owedByCustomer // '31.00'
 */
declare function assess<const Given = unknown, R extends Reasons = 'full'>(file: GivenFacts<CustomerFile, Given>, options?: AnswerOptions<R>): AssessmentOf<Answers, R>;
/**
 * The same from the reference evaluator on json-rules-engine. Rejects where `assess` throws.
 * @example
 * (await assessWithEngine({ asOf: '2025-03-10', matters: [] })).statement.owedByCustomer // '0.00'
 */
declare function assessWithEngine<const Given = unknown, R extends Reasons = 'full'>(file: GivenFacts<CustomerFile, Given>, options?: AnswerOptions<R>): Promise<AssessmentOf<Answers, R>>;
/**
 * Whether copies of the documents as plain text, together or apart, say what the rules were made from: which clauses changed, got another
 * number or vanished, which text appeared, and what rests on each. Documents are known by what they say, not by the names of their files.
 * Against the contract, or a `policy` of your own whose clauses are bound to texts. Throws `PolicyError` for a file that holds no clause of it.
 * @example
 * await (async () => compareText([{ name: 'a.txt', text: 'Dear Sir' }]))().catch((error) => error.message) // 'a.txt: expected a copy of the contract, found none of its clauses'
 */
declare function compareText(files: readonly TextFile[], options?: {
    readonly policy?: AnyPolicy | undefined;
}): TextComparison;

export { AnswerOptions, AnyPolicy, Assessment, AssessmentOf, Comparison, CustomerFile, Decision$1 as Decision, DecisionFunction, DecisionId, DictionaryData, Effect, Expected, Extreme, Facts, FactsFor, Favour, GivenFacts, InShort, Issue, Need, NextQuestion, Options, Policy, PolicyFiles, Preset, Range, Readings, Reasons, Replayed, RowAnswer, ShapeFile, TermFile, TurningSpan, WithReasons, WouldChange, assess, assessWithEngine, checkRule, compareReadings, compareText, compileDecision, decisions, dictionary, diffPolicies, evaluate, evaluateMany, evaluateWithEngine, explain, explainAssessment, explainComparison, explainDiff, explainParts, extreme, factsOf, isDecisionId, loadPolicy, mergeTables, nextQuestion, parseFacts, parseFile, policyOn, presetReadings, record, replay, signRecord, summarise, tablesEnding, tablesOf, toEngine, toJavaScript, toMarkdown, turningPoints, verifyRecord, whatWouldChange };
export type { AnsweredTwice, AppearedText, ChangedFile, ChangedNames, ClausePart, ComparedAnswers, ExplainOptions, ExplainedParts, Key, LoadOptions, MergeOptions, MergedTables, NewText, PagesAsked, Policies, PolicyDiff, PublishedFile, Resting, RestingDecision, RuleFile, TableInfo, TablesOptions, TextChange, TextComparison, TextFile, ToldBy };
