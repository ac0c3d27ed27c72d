import type { Assessment } from './assess/assessment.ts';
import type { Answered, Decision, Effect, ShownValues } from './language/answer/decision.ts';
import type { Reasons, WithReasons } from './language/answer/told-less.ts';

/**
 * What each decision of a policy answers: its outcomes and values, and where it is known what follows from each outcome, which facts may be
 * missing and which it reads. `contract-rules types` makes it of rule files.
 */
export type Answers = Readonly<
  Record<
    string,
    {
      readonly outcome: string;
      readonly values: object;
      readonly effects?: object;
      readonly needs?: string;
      readonly facts?: object;
    }
  >
>;

/** What decisions answer where no type says it more closely: an outcome as text, values as plain data by name. */
export type AnyAnswers<Id extends string = string> = Readonly<
  Record<Id, { readonly outcome: string; readonly values: ShownValues }>
>;

/** The facts of one decision: those that it reads where a type says which, else any. */
export type FactsFor<Facts, A extends Answers, Id extends keyof A> = [Id] extends [never]
  ? Facts
  : Id extends unknown
    ? A[Id] extends { readonly facts: infer Read }
      ? Read
      : Facts
    : never;

/** A customer's file: facts, and matters whose facts are laid over them field by field; none is given twice. */
export type FileOf<Facts> = unknown extends Facts
  ? object
  : Facts & { readonly matters?: readonly (Facts & { readonly id: string })[] | undefined };

/** What a file comes to, each decision, action and missing fact typed by the policy. */
export type AssessmentOf<A extends Answers, R extends Reasons = 'full'> = Omit<
  Assessment,
  'decisions' | 'matters' | 'effects' | 'missing'
> & {
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
  readonly [Id in keyof A & string]: EffectOf<A, Id> & { readonly matter: string | null; readonly decision: Id };
}[keyof A & string];

type MissingOf<A extends Answers> = {
  readonly [Id in keyof A & string]: Omit<Assessment['missing'][number], 'decision' | 'needs'> & {
    readonly decision: Id;
    readonly needs: readonly NeedOf<A, Id>[];
  };
}[keyof A & string];

/** The paths of the facts that a decision may need. */
export type NeedOf<A extends Answers, Id extends keyof A> = A[Id] extends { readonly needs: infer Need extends string }
  ? Need
  : string;

/** What may follow from a decision, whatever its outcome. */
export type EffectOf<A extends Answers, Id extends keyof A> = A[Id] extends { readonly effects: infer Effects }
  ? Effects[keyof Effects]
  : Effect;

/** What somebody may or must do by some decision of a policy. */
export type ActionOf<A extends Answers> = Extract<
  { readonly [Id in keyof A]: EffectOf<A, Id> }[keyof A],
  Effect
>['action'];

/** The answer of one decision of a policy; of several, one of them, told apart by `decision`, and each by its `outcome`. */
export type DecisionOf<A extends Answers, Id extends keyof A & string> = [Id] extends [never]
  ? Decision
  : DecisionAmong<A, Id>;

type DecisionAmong<A extends Answers, Id extends keyof A & string> = Id extends unknown
  ? A[Id] extends { readonly effects: infer Effects }
    ?
        | {
            readonly [Outcome in keyof Effects]: Answered<
              Id,
              Outcome,
              A[Id]['values'],
              NeedOf<A, Id>,
              Effects[Outcome]
            >;
          }[keyof Effects]
        | Answered<Id, null, A[Id]['values'], NeedOf<A, Id>, never>
    : Decision<Id, A[Id]['outcome'], A[Id]['values']>
  : never;
