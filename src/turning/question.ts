import type { Encoded } from '../core/encode.ts';
import type { Issue } from '../language/answer/issue.ts';
import type { Bound } from '../language/model/bound.ts';
import type { DecisionModel, ShownValue } from '../language/model/decision-model.ts';
import type { Contradiction, Dictionary } from '../language/model/dictionary.ts';
import type { Given } from '../language/run-time/given.ts';
import type { StepsOfCall } from '../language/run-time/steps.ts';
import type { PlainValue, Value } from '../language/run-time/value.ts';
import type { FactPlace } from './fact-place.ts';

/** An answer as far as it is compared. */
export interface Told {
  readonly outcome: string | null;
  readonly values: Readonly<Record<string, PlainValue>>;
}

/** Tables as they are, or as if they answered for all days: in one way, or in another that lies far from it. */
export type DaysOfTables = 'known' | 'all' | 'otherwise';

/** Facts checked for form, whether they contradict one another or not. */
export interface CheckedFacts {
  readonly values: ReadonlyMap<string, Value>;
  readonly given: Given;
}

/** A question put under some readings and tables: what can be asked of it on any facts. */
export interface Question {
  readonly model: DecisionModel;
  readonly facts: Dictionary['facts'];
  /** The facts that it reads, and those that are looked at for contradictions. */
  readonly read: ReadonlySet<string>;
  /** Of those that it reads, the ones of which it is read whether they were left out, or that stand in for a table. */
  readonly readAsLeftOut: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
  readonly contradictions: readonly Contradiction[];
  readonly bounds: readonly Bound[];
  /** Facts that are percentages by day. */
  readonly series: readonly string[];
  /** What is of the form of a fact, and between what whole numbers lie. */
  readonly formOf: (place: FactPlace) => {
    readonly faults: (content: unknown) => readonly Issue[];
    readonly wholeNumbers: readonly [least: number, most: number];
    /** Whether its schema asks more of it, or of the entry in which it stands, than its type does. */
    readonly asksMore: boolean;
  };
  /** Throws `PolicyError` for facts at fault in form. */
  readonly check: (facts: unknown) => CheckedFacts;
  /** Facts by their values. */
  readonly givenOf: (values: ReadonlyMap<string, Value>) => Given;
  /** What `evaluate` answers. Throws `PolicyError`. */
  readonly evaluate: (facts: unknown) => Told;
  /** The steps that are left for all answers of the question. */
  readonly steps: StepsOfCall;
  /** The model in core terms, for facts of which some are left out. */
  readonly encoded: (
    isLeftOut: (path: string) => boolean,
    days: DaysOfTables,
  ) => Encoded & { readonly model: DecisionModel };
  readonly encodedBound: (bound: Bound, isLeftOut: (path: string) => boolean) => Encoded;
  readonly shown: (value: Value, as: Pick<ShownValue, 'type' | 'shown'>) => PlainValue;
}
