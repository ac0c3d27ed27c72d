import type { EffectRule } from '../language/model/decision-model.ts';
import type { Given } from '../language/run-time/given.ts';
import type { PlainValue, Value } from '../language/run-time/value.ts';
import type { RunTime } from './run-time.ts';

/** Facts taken apart into numbers, text and conditions, as a compiled decision reads them. */
export type FactsApart = Readonly<Record<string, unknown>>;

/** What a compiled decision answers: the values as they are shown, and which of the conditions of its effects hold. */
export interface CompiledAnswer {
  readonly outcome: string;
  readonly values: Readonly<Record<string, PlainValue>>;
  readonly holds: Readonly<Record<string, boolean>>;
  /** The sums of the statement in the order of the rule, where they are asked for and all known; `null` for one that is not told. */
  readonly sums?: readonly ({ readonly amount: string; readonly isOwed: boolean } | null)[];
}

/** A decision as code, under some readings. */
export interface CompiledDecision extends Code<Given, FactsApart> {
  readonly decision: string;
  /** The readings that are not read by their default. */
  readonly readings: Readonly<Record<string, string>>;
  /** The digest of the policy that it was made from; one that ships with its policy names none. */
  readonly policy?: string;
  /** The facts that the decision lists. */
  readonly listed: readonly string[];
  /** What follows from each outcome. */
  readonly effects: Readonly<Record<string, readonly EffectRule[]>>;
  /**
   * The same where each of these facts is given, by their places, and `undefined` where one is left out; `null` where being given is itself
   * asked about.
   */
  readonly whole: WholeCode | null;
}

/** What answers where all that it reads is given; sums of money of the paths `inPence` are read as whole pence. */
export interface WholeCode extends Code<FactsByPlace, FactsApart | undefined> {
  readonly facts: readonly string[];
  readonly inPence: readonly string[];
  /** The bounds on facts that it tells of, by their names, and whether facts taken apart surely are within them. */
  readonly bounds: readonly string[];
  readonly isWithinBounds: (facts: FactsApart) => boolean | undefined;
}

/** What was given for the facts of some paths; `undefined` for what was left out. */
export type FactsByPlace = readonly (Value | undefined)[];

interface Code<Given, Apart> {
  readonly read: (given: Given) => Apart;
  /** `undefined` where something of it is not known, or takes so many steps that they have to be counted. */
  readonly answer: Answer;
}

export interface Answer {
  (facts: FactsApart, isBare: true): string | undefined;
  (facts: FactsApart, isBare: false, tellsSums?: boolean): CompiledAnswer | undefined;
}

/** The default export of a module that `toJavaScript` writes. */
export type CompiledModule = (run: RunTime) => CompiledDecision;
