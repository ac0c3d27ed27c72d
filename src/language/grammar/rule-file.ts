import * as z from 'zod';
import { lazily } from '../run-time/lazily.ts';
import { type ExampleFile, example } from './example.ts';
import type { LiteralFile } from './literal.ts';
import { parameterFile } from './parameter-file.ts';
import { factOperand, id, name, reference, shape, term, words } from './shape.ts';
import type { OperandFile, ShapeFile, TermFile } from './shape-file.ts';

/** The closed form of a rule file, as JSON. `check` says what a file means; this says what it may look like. */

export const ruleFile = lazily(() => {
  const clause = z.string().min(1);

  const operand: z.ZodType<OperandFile> = z.union([factOperand, z.string(), z.boolean()]);

  /** A condition of a rule: exactly what json-rules-engine reads, so that `rules` run in it verbatim. */
  const condition = z.union([
    z.strictObject({ fact: reference, operator: reference, value: operand }),
    z.strictObject({ not: z.strictObject({ condition: id }) }),
  ]);

  const conditions = z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
  ]);
  const closer = z.strictObject({ where: shape, because: words, clause: clause.optional() });
  const event = z.strictObject({
    type: id,
    params: z.strictObject({ clause, because: words, cases: z.array(closer).min(1).optional() }),
  });

  const effect = z.strictObject({
    party: z.enum(['customer', 'provider']),
    modality: z.enum(['may', 'must', 'must-not', 'is-entitled-to']),
    action: id,
    by: name.optional(),
    amount: name.optional(),
    where: reference.optional(),
    clause: clause.optional(),
  });

  /** Whose favour it is in when a value is later, larger, or yes. */
  const side = z.enum(['customer', 'provider']);

  /** Outcomes or choices, the best for the customer first; those listed together are as good as one another. */
  const preferences = z.array(z.union([id, z.array(id).min(2)])).min(1);

  /** How a value is shown: its places and rounding, where its type does not settle them. */
  const shownAs = z.enum(['percent-4dp', 'decimal-10dp']);

  /** All that one reading decides in a file: what each name means, and what each option makes of it. */
  const block = z.strictObject({ decides: z.record(name, words), options: z.record(id, z.record(name, shape)) });

  /** A sum of the statement that a file of one customer comes to. */
  const line = z.strictObject({
    for: id,
    value: name,
    is: name.optional(),
    owedBy: z.enum(['customer', 'provider', 'bank']),
    standing: z.enum(['owed', 'may-be-charged']),
    owedWhere: reference.optional(),
    where: reference.optional(),
    by: name.optional(),
    insteadOf: id.optional(),
    oncePerFile: z.literal(true).optional(),
    clause,
  });

  return z.strictObject({
    $schema: z.string().optional(),
    decision: id,
    question: words,
    about: reference.optional(),
    clauses: z.array(clause).min(1),
    parameters: z.record(name, parameterFile()),
    readings: z.record(id, block).optional(),
    terms: z.record(name, term),
    rules: z.array(z.strictObject({ name: id, conditions, event })),
    otherwise: event,
    values: z.record(
      name,
      z.strictObject({
        means: words,
        is: name.optional(),
        shown: shownAs.optional(),
        unit: words.optional(),
        moreFavours: side.optional(),
        noneFavours: side.optional(),
        customerPrefers: preferences.optional(),
        clause: clause.optional(),
      }),
    ),
    effects: z.record(id, z.array(effect)),
    customerPrefers: preferences.optional(),
    statement: z.array(line).optional(),
    immaterial: z.record(reference, words).optional(),
    examples: z.array(example()).min(1).optional(),
  });
});

/**
 * A rule file as its JSON is: one question, and the rules that answer it. An editor completes one that is written in TypeScript;
 * names are text, which `checkRule` and `loadPolicy` resolve. A parameter in braces in `means` and `because` is said by its value.
 * @example
 * const file: RuleFile = { decision: 'late', question: 'Is it late?', clauses: ['S2.16'], parameters: {}, terms: {
 *   isLate: { means: 'the day is past', is: { all: [['asOf', 'isAfter', 'invoice.dueDate'], { not: 'invoice.interestDemanded' }] } },
 * }, rules: [], otherwise: { type: 'none', params: { clause: 'S2.16', because: 'nothing is known of it' } }, values: {}, effects: { none: [] } };
 */
export interface RuleFile {
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

export interface BlockFile {
  /** What each name means. */
  readonly decides: Readonly<Record<string, string>>;
  /** What each option makes of each of them. */
  readonly options: Readonly<Record<string, Readonly<Record<string, ShapeFile>>>>;
}

export type ParameterFile =
  | { readonly means: string; readonly value: LiteralFile; readonly clause: string }
  | {
      readonly means: string;
      readonly dated: readonly { readonly from: string; readonly value: LiteralFile }[];
      /** The name of the day that chooses a value. */
      readonly on: string;
      readonly clause: string;
    };

export interface RuleOfFile {
  readonly name: string;
  readonly conditions: ConditionsFile;
  readonly event: EventFile;
}

export type ConditionsFile = { readonly all: readonly ConditionFile[] } | { readonly any: readonly ConditionFile[] };

/** A sentence on names, or that another rule does not hold. */
export type ConditionFile =
  | { readonly fact: string; readonly operator: string; readonly value: OperandFile }
  | { readonly not: { readonly condition: string } };

export interface EventFile {
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
export interface CaseFile {
  readonly where: ShapeFile;
  readonly because: string;
  readonly clause?: string | undefined;
}

export interface ValueFile {
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

export type Preferences = readonly (string | readonly string[])[];

export interface EffectFile {
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
export interface LineFile {
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
