import * as zod from 'zod';
import { Facts, DecisionId, Readings as Readings$1 } from '../index.js';
import { E as Expected, D as Difference } from '../differences-Wtwubmqh.js';
export { a as ExpectedEffect } from '../differences-Wtwubmqh.js';
import { j as Decision, k as PolicyStamp, q as Answers } from '../policy-interface-BkXaaGfE.js';
import { Issue } from '../decisions/advance-fees.js';
import { Policy, Assessment, AnyPolicy } from '../index.js';
import { PolicyFiles } from '../index.js';
import { T as Template, P as PropertyFile } from '../property-file-chYITyaN.js';
export { A as AboutProperty, M as MovedFile, a as PropertyOf, R as ReadingsOfProperty } from '../property-file-chYITyaN.js';
import * as fc from 'fast-check';
import 'json-rules-engine';
import '../shape-file-DxiqBIy_.js';

/** An option for each reading that is not to be read by its default. */
type Readings = Readonly<Record<string, string>>;

/** A case: facts, or a whole file of a customer, and what is expected of the answer. */
type Case = DecisionCase | WholeFileCase;
/** What every case says. Keys of its own, such as `why` and `clauses`, change nothing. */
interface About {
    readonly id: string;
    /** An option for each reading that is not to be read by its default. */
    readonly readings?: Readonly<Record<string, string>> | undefined;
    readonly [other: string]: unknown;
}
/** Facts and what one decision comes to on them. */
interface DecisionCase extends About {
    readonly decision: string;
    readonly facts: object;
    readonly expect: Expected & RefusedWith;
}
/** A customer's file and what it comes to. */
interface WholeFileCase extends About {
    readonly file: object;
    readonly expect: {
        /** Totals, and all the lines there are, in any order, each by the keys given. */
        readonly statement?: {
            readonly lines?: readonly object[] | undefined;
            readonly [total: string]: unknown;
        } | undefined;
        /** What the decisions about the file itself come to, by id. */
        readonly decisions?: Readonly<Record<string, Expected>> | undefined;
        /** The same by the id of each matter. */
        readonly matters?: Readonly<Record<string, Readonly<Record<string, Expected>>>> | undefined;
        /** Paths that some part of the file needs. */
        readonly needs?: readonly string[] | undefined;
        /** All effects there are, in any order, each by the keys given. */
        readonly effects?: readonly object[] | undefined;
        /** All conflicts there are, in the same way. */
        readonly conflicts?: readonly object[] | undefined;
    } & RefusedWith;
}
interface RefusedWith {
    /** The codes of the issues with which it is refused, each as often as it comes, in any order. */
    readonly issues?: readonly string[] | undefined;
}

/** What a change is of: how an outcome or a value comes about, what follows from it and rests on which clause, or what a table holds. */
declare const mutantKinds: readonly ["logic", "effects", "tables"];
type MutantKind = (typeof mutantKinds)[number];
/** A place of a document, as a JSON pointer, and what stands there instead; nothing does where `to` is left out. */
interface Edit {
    readonly at: string;
    readonly to?: unknown;
}
/** A policy with one small change, which what checks it should notice. */
interface Mutant {
    /** What names it among all mutants of the same files: its file, place and mutator, and which of several it is. */
    readonly id: string;
    readonly mutator: string;
    readonly kind: MutantKind;
    /** The rule file, by its decision, or another document of the policy: `prelude`, `readings`, `tables`. */
    readonly file: string;
    /** Where in the file, a JSON pointer. */
    readonly at: string;
    /** What is changed, in words. */
    readonly means: string;
    /** The clauses that what is changed rests on. */
    readonly clauses: readonly string[];
    readonly edits: readonly Edit[];
}

/** What became of a mutant. */
interface MutantResult {
    readonly id: string;
    /** `not-loaded`: it is no sound policy, which is found before anybody is asked. */
    readonly came: 'killed' | 'survived' | 'not-loaded';
    /** What noticed it first, in this order. */
    readonly by: NoticedBy | null;
    /** The case, the example, the property or what the check said; the first issue of one that is not loaded. */
    readonly failed: string | null;
}
/** What can notice a mutant: cases, examples and properties of the decisions, and what else is asked. */
type NoticedBy = 'cases' | 'examples' | 'properties' | 'check';
/** How many mutants of one kind are noticed, and by what. */
interface Score {
    readonly mutants: number;
    readonly notLoaded: number;
    readonly killedBy: Readonly<Record<NoticedBy, number>>;
    /** Survivors of which is written why no answer is another, and that nothing tells apart. */
    readonly equivalent: number;
    /** All other survivors. */
    readonly gaps: number;
    /** Those killed of all but the equivalent, in per cent with one place, rounded down. */
    readonly killed: string;
    /** The same of those killed by cases alone. */
    readonly killedByCases: string;
}
type Scores = Readonly<Record<MutantKind, Score>>;

/** How properties are tried. */
interface Trying {
    /** How many customers each is tried on. */
    readonly runs: number;
    /** The same customers are drawn for the same one. */
    readonly seed: number;
}
/** How properties are tried by a program. */
interface PropertiesOptions {
    /** Another policy than the contract. */
    readonly policy?: Policy | undefined;
    /** How many customers each is tried on; 200 unless told. */
    readonly runs?: number | undefined;
    /** The same customers are drawn for the same one; another each time unless told. */
    readonly seed?: number | undefined;
}
/** What became of properties. */
interface PropertiesRun {
    readonly runs: number;
    readonly seed: number;
    readonly holding: number;
    /** Those that do not hold, or say too little. */
    readonly failing: number;
    /** A result a property, in their order. */
    readonly results: readonly PropertyResult[];
}
/** What became of a property. */
interface PropertyResult {
    readonly id: string;
    readonly name: string;
    readonly clauses: readonly string[];
    readonly decision: string;
    readonly property: Template;
    /** What it says, made of its parts. */
    readonly says: string;
    /** `says-too-little` where it held of all, but said something of a lesser share of them than `share`. */
    readonly verdict: 'holds' | 'broken' | 'says-too-little';
    /** The customers tried, up to the first of whom it does not hold, and of how many of them it said something. */
    readonly tried: number;
    readonly said: number;
    /** The least share of them that it has to say something of, from 0 to 1. */
    readonly share: number;
    /** How it does not hold; `null` where it held of all. */
    readonly story: Story | null;
}
/** The simplest customers found of whom a property does not hold. */
interface Story {
    readonly because: string;
    readonly customers: readonly CustomerOfStory[];
}
interface CustomerOfStory {
    /** What is other about this one than about the first; `null` for the first. */
    readonly note: string | null;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly readings: Readonly<Record<string, string>>;
    /** What is decided; `null` where it was refused. */
    readonly answer: Decision | null;
    /** Why it was refused; none where it was answered. */
    readonly issues: readonly Issue[];
}

/** Facts to try a decision on, as a caller gives them, and how they are to be read. */
interface DrawnSet {
    readonly facts: unknown;
    readonly readings: Readings;
}

/** What tells two policies apart: facts on which they do not answer the same, and what each says. */
interface ToldApart extends DrawnSet {
    readonly decision: string;
    readonly original: Answered;
    readonly mutant: Answered;
}
/** What an answer comes to for whoever reads it, without its reasons; or the codes of what it is refused with. */
type Answered = {
    readonly outcome: string | null;
    readonly values: object;
    readonly needs: readonly string[];
    readonly effects: readonly object[];
    readonly clauses: readonly string[];
} | {
    readonly issues: readonly string[];
};

/** What should notice a change: cases, examples and whatever else is asked of a policy. */
interface TriedOn {
    readonly cases: readonly Case[];
    /** Properties as parsed JSON, tried in their order on what cases and examples leave. One that does not hold before anything is changed notices nothing. */
    readonly properties: readonly unknown[];
    readonly trying: Trying;
    /** Looks at a policy and at the decisions that may answer otherwise: what first fails, in words; `null` where all holds. */
    readonly check: PolicyCheck | null;
}
type PolicyCheck = (policy: Policy, decisions: readonly string[]) => string | null | Promise<string | null>;

/** A survivor of which is known why it survives. */
interface ListedMutant {
    readonly id: string;
    /** Whether no answer of any facts is another, or a gap is known and left. */
    readonly is: 'equivalent' | 'gap';
    readonly why: string;
}
/** A mutant that nothing noticed. */
interface Survivor {
    readonly mutant: Mutant;
    /** What it is listed as; `null` where it is not. */
    readonly listed: ListedMutant | null;
    /** Facts that tell it from the original; `null` where none of those tried do. */
    readonly told: ToldApart | null;
}
/** What mutants came to. */
interface MutantsRun {
    /** By kind: `logic`, `effects`, `tables`. */
    readonly scores: Scores;
    readonly survivors: readonly Survivor[];
    /** A result a mutant, in their order. */
    readonly results: readonly MutantResult[];
}
/** What mutants are made of and tried on. */
interface MutantsOptions {
    /** The files of a policy of your own, with the schema of its facts; those of this contract unless given. */
    readonly files?: PolicyFiles | undefined;
    readonly facts?: zod.ZodType | undefined;
    /** Cases as `runCases` takes them. Examples are always tried. */
    readonly cases?: TriedOn['cases'] | undefined;
    /** Properties as `runProperties` takes them, each tried on 200 customers. One that does not hold before anything is changed notices nothing. */
    readonly properties?: readonly unknown[] | undefined;
    /** Looks at each mutant that cases, examples and properties leave, and at the decisions that may answer otherwise: what first fails, in words; `null` where nothing does. */
    readonly check?: TriedOn['check'] | undefined;
    /** Those to try, from `mutantsOf`; all unless given. */
    readonly mutants?: readonly Mutant[] | undefined;
    /** Survivors of which is known why they survive. */
    readonly listed?: readonly ListedMutant[] | undefined;
    /** How many sets of facts are tried to tell a survivor from the original; 2,000 unless told. */
    readonly draws?: number | undefined;
    /** Which facts are drawn, for properties too; 1 unless told. */
    readonly seed?: number | undefined;
}

/** What there is to exercise. */
declare const coverageKinds: readonly ["rules", "conditions", "parameters", "tables", "readings"];
type CoverageKind = (typeof coverageKinds)[number];
/**
 * What cases exercise of the decisions that they ask, by kind: `rules` that give an outcome, and the legal default; `conditions`
 * that hold and that do not; `parameters` that an answer rests on; entries of `tables` without which an answer would be another;
 * options of `readings` that an answer relies on.
 */
type Coverage = Readonly<Record<CoverageKind, Covered>>;
interface Covered {
    readonly exercised: number;
    readonly total: number;
    /** What no case exercises, by what names it: `invoice-dispute in-time`, `bank-rate 2025-02-06`. */
    readonly missing: readonly string[];
}

/** What a case came to. */
interface CaseResult {
    readonly id: string;
    /** `null` for a whole file. */
    readonly decision: string | null;
    readonly passed: boolean;
    /** Each expectation that failed: where it stands in `expect`, as a JSON pointer, and what came instead. */
    readonly differences: readonly Difference[];
    /** The answer; `null` where it was refused. */
    readonly answer: Decision | Assessment | null;
    /** Why it was refused; none where it was answered. */
    readonly issues: readonly Issue[];
}

/** What cases came to. */
interface CasesRun {
    readonly passed: number;
    readonly failed: number;
    /** A result a case, in their order. */
    readonly results: readonly CaseResult[];
    /** What those that were answered exercise. */
    readonly coverage: Coverage;
}

/** Every condition of a decision with the customers who show what it does, to be looked through and signed. */
interface Boundaries {
    readonly decision: string;
    readonly question: string;
    readonly policy: PolicyStamp;
    /** The readings that were chosen; others are by default. */
    readonly readings: Readonly<Record<string, string>>;
    readonly conditions: readonly BoundaryCondition[];
    /** How many customers were tried to find them. */
    readonly tried: number;
}
interface BoundaryCondition {
    /** Its place: `invoice-dispute/rules/0/conditions/all/1`. */
    readonly id: string;
    /** In words. */
    readonly condition: string;
    /** The rule or the term that it stands in. */
    readonly within: string;
    /** Two customers who differ in one fact, of whom it holds for one. */
    readonly pair: BoundaryPair | null;
    /** Why there is no pair that turns the outcome; `null` where there is one. */
    readonly reason: string | null;
    /** Where it compares with a day, a sum or a number: a unit below that, at it, a unit above; `null` where none was found. */
    readonly bound: BoundaryBound | null;
}
interface BoundaryPair {
    /** The one fact that differs. */
    readonly fact: string;
    readonly holds: DecisionCase;
    readonly fails: DecisionCase;
    readonly turns: {
        readonly outcome: boolean;
        readonly values: readonly string[];
        readonly effects: readonly string[];
    };
    /** Further conditions that the same fact turns, by their places. */
    readonly along: readonly string[];
}
interface BoundaryBound {
    /** The fact that is moved. */
    readonly fact: string;
    readonly cases: readonly {
        readonly where: 'below' | 'at' | 'above';
        readonly case: DecisionCase;
    }[];
}

/** How facts are drawn. */
interface FactsOptions {
    /** The probability that a fact is left out; nil unless told. */
    readonly unknown?: number | undefined;
    /** The probability that facts in place of a table are left out; a half unless told, since the table then answers. */
    readonly tabled?: number | undefined;
    /** The readings under which the facts are read, those not told by default: no fact is drawn that they do not read. Any, unless told. */
    readonly readings?: Readings | undefined;
    /** Facts by their paths that are drawn so and not otherwise: `{ 'invoice.date': fc.constant('2025-03-10') }`. */
    readonly overrides?: Readonly<Record<string, fc.Arbitrary<unknown>>> | undefined;
    /** The first and the last day drawn; else the days that the calendars answer for, less two months. */
    readonly days?: readonly [from: string, to: string] | undefined;
}

/** Arbitraries over a policy. */
interface Arbitraries<Facts, Id extends string = string, Readings = Record<string, string>> {
    /**
     * Facts of a decision and of those it consults, as a caller gives them, none contradicting another. Days are drawn around one
     * another, moved by the rule's own parameters, and amounts around one another, so that boundaries are met often; three times of four
     * around an example, so that every outcome that examples lead to comes up. What fails shrinks to few facts, plain days, round sums.
     */
    readonly factsFor: (decision: Id, options?: FactsOptions) => fc.Arbitrary<Facts>;
    /** Options for the readings that a decision and those it consults rely on, or for all; those left out are read by default. */
    readonly readingsFor: (decision?: Id) => fc.Arbitrary<Readings>;
}

/** How a law is tried. */
interface HoldsOptions {
    /** How many draws; 250 unless told. */
    readonly runs?: number | undefined;
    /** The seed of the draws; that of fast-check unless told. */
    readonly seed?: number | undefined;
    /** The least share of the draws of which something has to be said, from 0 to 1; a half unless told. */
    readonly share?: number | undefined;
}
/** Arbitraries, each of one of the things that a law is about. */
type DrawnFrom<T extends readonly unknown[]> = {
    readonly [K in keyof T]: fc.Arbitrary<T[K]>;
};

/** Laws that hold for any policy, as properties for `fc.assert`. */
interface Laws {
    /** Both evaluators give one and the same decision, leave facts as they were, and freeze what they give. */
    readonly evaluatorsAgree: (decision: string) => fc.IAsyncPropertyWithHooks<[unknown, Readings]>;
    /** What is decided from part of the facts is decided the same from all of them. */
    readonly decidedStands: (decision: string) => fc.IPropertyWithHooks<[unknown, Readings, boolean[]]>;
    /** Giving what `needs` names, again and again, settles everything; the facts never named change nothing. */
    readonly needsLeadThere: (decision: string) => fc.IPropertyWithHooks<[unknown, Readings, boolean[]]>;
    /** A fact that is not among `needs`, and bounds no day that is, changes nothing when it is given. */
    readonly unneededIsIdle: (decision: string) => fc.IPropertyWithHooks<[unknown, Readings, boolean[], number]>;
}

/** One thing of a customer's file of which there can be several. */
type Matter = Facts & {
    readonly id: string;
};
/** A customer's file as it stands on a day: what `assess` takes. */
type CustomerFile = Facts & {
    readonly asOf: string;
    readonly matters: readonly Matter[];
};
/** What chance decides of a step; each step takes of it what it needs. */
interface Chance {
    /** Days since what happened before. */
    readonly later: number;
    /** Which of those that there are. */
    readonly which: number;
    /** A sum in pennies. */
    readonly pennies: number;
    readonly yes: boolean;
    readonly also: boolean;
}
/** The file afterwards, and what happened in a few words. */
interface Happened {
    readonly file: CustomerFile;
    readonly told: string;
}
/** Something that can happen to a customer; nothing where the file is not such that it can. */
type Step = (file: CustomerFile, chance: Chance) => Happened | null;

/** What can happen, by how often. */
declare const steps: {
    readonly activate: readonly [Step, 0];
    readonly bill: readonly [Step, 6];
    readonly pay: readonly [Step, 6];
    readonly payTooMuch: readonly [Step, 1];
    readonly miss: readonly [Step, 3];
    readonly chargeLateFee: readonly [Step, 1];
    readonly demand: readonly [Step, 2];
    readonly suspend: readonly [Step, 1];
    readonly collect: readonly [Step, 1];
    readonly dispute: readonly [Step, 4];
    readonly answerDispute: readonly [Step, 3];
    readonly refund: readonly [Step, 2];
    readonly raisePrices: readonly [Step, 2];
    readonly changeTerms: readonly [Step, 1];
    readonly object: readonly [Step, 2];
    readonly move: readonly [Step, 2];
    readonly giveAddress: readonly [Step, 1];
    readonly loseService: readonly [Step, 2];
    readonly restoreService: readonly [Step, 2];
    readonly complain: readonly [Step, 1];
    readonly handleComplaint: readonly [Step, 2];
    readonly makeCall: readonly [Step, 1];
    readonly leave: readonly [Step, 1];
    readonly demandCharge: readonly [Step, 2];
    readonly wait: readonly [Step, 1];
    readonly setLimit: readonly [Step, 1];
    readonly giveCredit: readonly [Step, 1];
    readonly prepay: readonly [Step, 1];
    readonly cancelDirectDebit: readonly [Step, 1];
    readonly warn: readonly [Step, 1];
    readonly endByProvider: readonly [Step, 1];
};
/** The name of something that can happen to a customer. */
type LifeStep = keyof typeof steps;

/** What a customer's life is held against. */
interface LifeModel {
    file: CustomerFile;
}
/** What answers for a file: the contract or a policy of one's own. */
interface Assesses {
    assess(file: CustomerFile): Assessment;
}
type Command = fc.Command<LifeModel, Assesses>;
/** Something that may happen, with what chance decides of it. */
type Drawn = readonly [step: LifeStep, chance: Chance];
/** What became of a customer, thing by thing with days going forward. */
declare class CustomerLife implements Iterable<Command> {
    /** The day on which it starts. */
    readonly startsOn: string;
    /** What may happen in turn; what cannot when its turn comes does not. */
    readonly drawn: readonly Drawn[];
    constructor(startsOn: string, drawn: readonly Drawn[]);
    /** Where the life starts: the model for `fc.modelRun`. */
    start(): LifeModel;
    /** The file after each thing that happened, and what it was. */
    get days(): readonly {
        readonly file: CustomerFile;
        readonly told: string;
    }[];
    /** The whole file at the end. */
    get file(): CustomerFile;
    /** A line for each thing that happened, as `2026-03-02 bill of 50.00, due 2026-03-16`. */
    get diary(): readonly string[];
    [Symbol.iterator](): Iterator<Command>;
    toString(): string;
}

/** How lives are drawn. */
interface LifeOptions {
    /** How many things happen at most, from 1 to 200; 30 unless told. */
    readonly steps?: number | undefined;
    /** The first and the last day on which a life may start; it goes on for some years. */
    readonly startsOn?: readonly [from: string, to: string] | undefined;
}

/**
 * Lives of customers of this contract: a service activated, bills paid, missed and challenged, prices raised and objected to, a move,
 * service lost, complaints, leaving, on days that go forward. A life is a list of commands for `fc.modelRun`, each of which assesses the
 * file and throws an `Error` in words where a law of files or what follows from the life does not hold; it has the whole `file`, and a
 * `diary` of what happened. It shrinks to few things on few days. Throws `PolicyError` for options that are none (`malformed`, `unknown-key`,
 * `wrong-type`).
 * @example
 * fc.assert(fc.property(customerLife(), (life) => fc.modelRun(() => ({ model: life.start(), real: { assess } }), life)))
 */
declare const customerLife: (options?: LifeOptions) => fc.Arbitrary<CustomerLife>;
/**
 * Whole files at the end of such lives, as `assess` takes them, with every fact that their decisions ask for.
 * @example
 * fc.assert(fc.property(customerFiles(), (file) => assess(file).conflicts.length === 0))
 */
declare const customerFiles: (options?: LifeOptions) => fc.Arbitrary<CustomerFile>;
/**
 * What is wrong with what a customer's file came to under the default readings, in words, by each of `fileLaws`; nothing where all hold.
 * Throws `PolicyError` (`malformed`) for what is no file with its assessment.
 * @example
 * faultsOfFile(file, assess(file)) // []
 */
declare const faultsOfFile: (file: CustomerFile, came: Assessment) => readonly string[];
/**
 * Where what was decided on less knowledge is decided otherwise on more: outcomes and values of decisions that both files ask, in words.
 * What was not known may become known, and nothing else may change; matters are told apart by their ids.
 * Throws `PolicyError` (`malformed`) for what are no assessments.
 * @example
 * contradictedBy(assess(withOneUnknown(file, 7)), assess(file)) // []
 */
declare const contradictedBy: (less: Assessment, more: Assessment) => readonly string[];
/**
 * A file with one of its facts not known: the one at a place among those that it tells, counted from nil and round again. Never one of
 * which being left out says something itself, nor the only one of its entity. Throws `PolicyError` (`malformed`) for what is no file.
 * @example
 * withOneUnknown({ asOf: '2025-03-10', rateCard: { lateFee: '7.50', processingFee: '5.00' }, matters: [] }, 3).rateCard // { lateFee: '7.50' }
 */
declare const withOneUnknown: (file: CustomerFile, which: number) => CustomerFile;

/**
 * What a law asks for first: where it does not hold, the law has nothing to say of what was drawn, and `holds` counts it so.
 * @example
 * holds([fc.nat()], (n) => { applies(n > 0); expect(1 / n).toBeLessThan(2); })
 */
declare function applies(condition: boolean): asserts condition;
/**
 * One side of what a law compares: where it is `null` or `undefined`, the law has nothing to say.
 * @example
 * holds([factsFor('invoice-dispute')], (facts) => expect(known(evaluate('invoice-dispute', facts).values.lastDayToDispute) > '2000').toBe(true))
 */
declare function known<T>(side: T): NonNullable<T>;

/** What is wrong with what a file came to, in words; nothing where the law holds. */
type FileLaw = (file: CustomerFile, came: Assessment) => readonly string[];
/**
 * Laws that what any customer's file comes to keeps under the default readings: no sum below nil, nothing charged and given back at once,
 * nothing to be done before the first day of what it follows from, no conflict, a statement that adds up. Each gives what is wrong.
 */
declare const fileLaws: {
    readonly nothingNegative: FileLaw;
    readonly noChargeAndRefund: FileLaw;
    readonly noEffectBeforeItsCause: FileLaw;
    readonly noConflict: FileLaw;
    readonly statementAddsUp: FileLaw;
};

type OfContract = Arbitraries<Facts, DecisionId, Partial<Readings$1>>;
/**
 * Facts of a decision of this contract and of those it consults, as a caller gives them, none contradicting another.
 * Days and amounts are drawn around one another and around the rule's parameters, so that boundaries are met often.
 * @example
 * fc.assert(fc.property(factsFor('invoice-dispute', { unknown: 0.2 }), (facts) => evaluate('invoice-dispute', facts).outcome !== ''))
 */
declare const factsFor: OfContract['factsFor'];
/** Options for the readings that a decision and those it consults rely on, or for all; those left out are read by default. */
declare const readingsFor: OfContract['readingsFor'];
/**
 * The same arbitraries over a policy of your own; each draws from the parameters and examples of the rules that it reaches.
 * Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * fc.assert(fc.property(arbitrariesOf(policy).factsFor('late-fee'), (facts) => policy.evaluate('late-fee', facts).needs.length === 0))
 */
declare function arbitrariesOf<F, A extends Answers>(policy: Policy<F, A>): Arbitraries<F, keyof A & string>;
/**
 * Laws that hold for any policy, as properties for `fc.assert`, tried on facts and readings drawn for each decision.
 * Throws `PolicyError` (`malformed`) for what is no policy.
 * @example
 * fc.assert(lawsOf(policy).decidedStands('late-fee'))
 */
declare function lawsOf(policy: AnyPolicy): Laws;
/**
 * What examples and boundary facts show against a decision: an example that fails (`example-fails`), two rules that hold at
 * once (`rules-overlap`, with facts that show it), a rule or `otherwise` that is never reached (`never-reached`). It tries about
 * 20,000 sets of facts, the same ones every time; finding nothing is no proof over all facts.
 * Throws `PolicyError` (`malformed`, `unknown-decision`) for what is no policy or none of its decisions.
 * @example
 * checkByBoundaries(policy, 'late-fee') // []
 */
declare function checkByBoundaries(policy: AnyPolicy, decision: string): readonly Issue[];
/**
 * Tries cases as parsed JSON by both evaluators: what is given, and what is expected of the answer (see `Case`); of the contract where
 * no policy is given. Of each it says where the answer is not as expected. Rejects with `PolicyError` (`malformed`, `missing`,
 * `unknown-key`, `wrong-type`) for what is no list of cases, before any is tried; facts that are refused are an answer like another,
 * which `issues` expects by their codes.
 * @example
 * (await runCases([{ id: 'no-such-day', decision: 'collection-date', facts: { invoice: { dueDate: '2025-02-30' } }, expect: { issues: ['malformed'] } }])).failed // 0
 */
declare function runCases(cases: readonly Case[]): Promise<CasesRun>;
declare function runCases<F, A extends Answers>(policy: Policy<F, A>, cases: readonly Case[]): Promise<CasesRun>;
/** The properties of this contract, as `contract-rules verify` tries them: those with a number are of its list of properties. */
declare const properties: readonly PropertyFile[];
/**
 * Tries properties as parsed JSON (see `PropertyFile`) on customers drawn around where the rules decide; on the contract where no `policy` is
 * given. Of each it says whether it holds, of how many customers it said something, and where it does not hold the simplest customer found,
 * with the answer and its reasons. Rejects with `PolicyError` for what is no list of properties, with all issues at once, each with a JSON
 * pointer into the list (`unknown-path`, `unknown-name`, `wrong-type`, `unknown-clause`, `name-taken` for an id given twice and others).
 * @example
 * (await runProperties([{ id: 'A', name: 'never above', clauses: ['S2.2'], decision: 'invoice-balance', property: 'at-most', of: 'outstanding', limit: 'invoice.amount' }], { seed: 1 })).failing // 0
 */
declare function runProperties(properties: readonly PropertyFile[], options?: PropertiesOptions): Promise<PropertiesRun>;
/**
 * Tries a law of your own on draws and counts those of which it says something: a law that hardly ever applies shows little, and fails.
 * `judge` throws where the law does not hold, and ends by `known` and `applies` where it has nothing to say. Throws what fast-check does,
 * or an error where it says something of less than the `share` of the draws.
 * @example
 * holds([factsFor('minimum-term')], (facts) => applies(evaluate('minimum-term', facts).outcome !== null), { runs: 10, seed: 1 }) // undefined
 */
declare function holds<T extends [unknown, ...unknown[]]>(draws: DrawnFrom<T>, judge: (...drawn: T) => void, options?: HoldsOptions): void;
/**
 * The files of a policy with one small change each, some thousand of them: a comparison strict or not, a bound one unit less or more, a
 * condition dropped or turned round, operands exchanged, another rounding or count of days, another parameter, option or outcome, an
 * effect with another day, sum, party or clause, a table's entry a day off. Each says in words what is changed and where; of this
 * contract where no files are given. Throws `PolicyError` for files that are no sound policy.
 * @example
 * mutantsOf().find(({ id }) => id === 'invoice-dispute/parameters/disputeWindow/value/days bound-by-one 2')?.means // '`disputeWindow`: 31 days, not 30 days'
 */
declare const mutantsOf: (files?: PolicyFiles, facts?: zod.ZodType) => readonly Mutant[];
/**
 * Tries mutants on cases, on the examples of the rules and on whatever `check` asks of a policy: a rule of which no change is noticed is
 * one that nothing guards. Of what survives it says the facts on which the answer is another, where some are found. Rejects with
 * `PolicyError` (`malformed`, `missing`, `unknown-key`, `wrong-type`) for files that are no sound policy, for what is no list of cases, for
 * cases that fail before anything is changed, and (`unknown-name`) for mutants of other files.
 * @example
 * const mutants = mutantsOf().filter(({ file }) => file === 'collection-date');
 * (await runMutants({ mutants, draws: 500 })).survivors.map(({ mutant, told }) => [mutant.means, told?.facts])
 */
declare const runMutants: (options?: MutantsOptions) => Promise<MutantsRun>;
/**
 * For every condition of the rules of a decision, and of the terms that hold or do not, two customers of whom nothing is left to ask,
 * who differ in one fact, of whom it holds for one, and whose outcome is another (modified condition/decision coverage), or why none was found;
 * around every comparison with a day, a sum or a number the customers a unit below, at and a unit above. It tries some thousand customers made
 * of the examples, the same ones every time; a condition of an option that is not chosen is looked at under that option too. Throws `PolicyError`
 * (`malformed`, `unknown-decision`, `unknown-reading`, `unknown-option`, `unknown-key`) for what is no policy, decision or reading.
 * @example
 * boundariesOf('collection-costs').conditions[0]?.bound?.cases.map(({ where }) => where) // ['at', 'above']
 */
declare function boundariesOf(decision: DecisionId, options?: BoundariesOptions): Boundaries;
declare function boundariesOf<F, A extends Answers>(policy: Policy<F, A>, decision: keyof A & string, options?: BoundariesOptions): Boundaries;
/** How a decision is read while its boundaries are looked for. */
interface BoundariesOptions {
    readonly readings?: Readonly<Record<string, string>> | undefined;
}
/**
 * The customers of boundaries as cases, with what comes of them today: `runCases` and `contract-rules cases` try them again. They say what the
 * rules do, not what the contract says; whoever signs them has looked that up. Throws `PolicyError` (`malformed`) for what `boundariesOf` did not give.
 * @example
 * casesOf(boundariesOf('collection-costs')).every(({ expect }) => expect.outcome !== undefined) // true
 */
declare const casesOf: (boundaries: Boundaries) => readonly DecisionCase[];

export { CustomerLife, Difference, Expected, PropertyFile, Template, applies, arbitrariesOf, boundariesOf, casesOf, checkByBoundaries, contradictedBy, customerFiles, customerLife, factsFor, faultsOfFile, fileLaws, holds, known, lawsOf, mutantsOf, properties, readingsFor, runCases, runMutants, runProperties, withOneUnknown };
export type { Answered, Arbitraries, Assesses, Boundaries, BoundariesOptions, BoundaryBound, BoundaryCondition, BoundaryPair, Case, CaseResult, CasesRun, Coverage, CoverageKind, Covered, CustomerFile, CustomerOfStory, DecisionCase, DrawnFrom, Edit, FactsOptions, FileLaw, HoldsOptions, Laws, LifeModel, LifeOptions, ListedMutant, Matter, Mutant, MutantKind, MutantResult, MutantsOptions, MutantsRun, PolicyCheck, PropertiesOptions, PropertiesRun, PropertyResult, Score, Scores, Story, Survivor, ToldApart, WholeFileCase };
