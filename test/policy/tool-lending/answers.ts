// Generated from the rule files by `npm run generate`.
import type { Effect } from '../../../src/index.ts';

/** The outcomes, what may follow from each, the values and what may be missing of each decision. A value is null where missing facts could still change it, or where there is nothing to tell. */
export type Answers = {
  /** By when must the tools be back, and did they all come back by then? */
  readonly 'return-day': {
    readonly outcome: 'back-in-time' | 'on-loan' | 'late';
    readonly effects: {
      readonly 'back-in-time': Effect<'provider', 'must-not', 'charge-late-fee', 'L2'>;
      readonly 'on-loan': Effect<'customer', 'must', 'return-tools', 'L1'>;
      readonly late: Effect<'provider', 'may', 'charge-late-fee', 'L2'>;
    };
    readonly values: {
      /** the last day of the loan */
      readonly lastDay: string | null;
    };
    readonly needs: 'asOf' | 'loan.collectedOn' | 'loan.tools';
    readonly facts: FactsByDecision['return-day'];
  };
  /** What do tools that came back late, or are still out, cost? */
  readonly 'late-fee': {
    readonly outcome: 'payable' | 'none';
    readonly effects: {
      readonly payable: Effect<'customer', 'must', 'pay-late-fee', 'L2'>;
      readonly none: never;
    };
    readonly values: {
      /** the fee of each tool, in their order; pounds */
      readonly fees: readonly (string | null)[] | null;
      /** the fees of all tools; pounds */
      readonly total: string | null;
    };
    readonly needs: 'asOf' | 'loan.collectedOn' | 'loan.tools';
    readonly facts: FactsByDecision['late-fee'];
  };
  /** How much of the deposit goes back, and by when? */
  readonly 'deposit-refund': {
    readonly outcome: 'no-deposit' | 'refund-due' | 'used-up';
    readonly effects: {
      readonly 'no-deposit': never;
      readonly 'refund-due': Effect<'provider', 'must', 'return-deposit', 'L4'>;
      readonly 'used-up': Effect<'provider', 'may', 'keep-deposit', 'L3'>;
    };
    readonly values: {
      /** what goes back; pounds */
      readonly refund: string | null;
      /** the thank-you in it; pounds */
      readonly thanks: string | null;
      /** the last day to pay it back */
      readonly refundBy: string | null;
    };
    readonly needs:
      | 'asOf'
      | 'loan.collectedOn'
      | 'loan.tools'
      | 'deposit'
      | 'deposit.amount'
      | 'deposit.paidOn'
      | 'deposit.claimedOn'
      | 'tables.thanksRate';
    readonly facts: FactsByDecision['deposit-refund'];
  };
};

/** The options of each reading, the default first. */
export type Readings = {
  /** Does the day of collection count as the first day of the loan? */
  readonly 'loan-day-count': 'next-day' | 'day-of-collection';
  /** Is the thank-you on the whole deposit, or on what late fees leave of it? */
  readonly 'thanks-base': 'whole-deposit' | 'what-is-left';
};

/** Facts as given: days, money and the like as text; `null` is none, and what is left out, or `undefined`, is not known. */
export interface Facts {
  /** the day the question is asked about */
  readonly asOf?: string | undefined;
  readonly loan?: LoanFacts | undefined;
  readonly deposit?: DepositFacts | null | undefined;
}

export interface LoanFacts {
  /** day the tools were collected */
  readonly collectedOn?: string | undefined;
  /** every tool of the loan */
  readonly tools?:
    | readonly { readonly name: string; readonly worth: string; readonly returnedOn: string | null }[]
    | undefined;
}

export interface DepositFacts {
  /** sum left with the library */
  readonly amount?: string | undefined;
  /** day it was left */
  readonly paidOn?: string | undefined;
  /** day it was asked for */
  readonly claimedOn?: string | undefined;
}

/** The facts that each decision reads, those of the decisions it consults among them. */
export interface FactsByDecision {
  readonly 'return-day': {
    readonly asOf?: Facts['asOf'];
    readonly loan?: LoanFacts | undefined;
  };
  readonly 'late-fee': {
    readonly asOf?: Facts['asOf'];
    readonly loan?: LoanFacts | undefined;
  };
  readonly 'deposit-refund': {
    readonly asOf?: Facts['asOf'];
    readonly loan?: LoanFacts | undefined;
    readonly deposit?: DepositFacts | null | undefined;
  };
}
