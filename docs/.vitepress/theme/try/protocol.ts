import type {
  Comparison,
  Decision,
  DecisionId,
  NextQuestion,
  TurningSpan,
  WouldChange,
} from '../../../../src/index.ts';
import type { DayOfInterest } from './charts.ts';
import type { JsonObject } from './json.ts';

export type Answer = Pick<
  Decision<DecisionId>,
  'decision' | 'outcome' | 'needs' | 'effects' | 'clauses' | 'because' | 'reserved'
> & {
  readonly values: Readonly<Record<string, unknown>>;
  readonly readings: Readonly<Record<string, string>>;
};

export interface FileAnswer {
  readonly decisions: Readonly<Record<string, Answer>>;
  readonly matters: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  readonly effects: readonly (Answer['effects'][number] & {
    readonly decision: string;
    readonly matter: string | null;
  })[];
  readonly statement: {
    readonly lines: readonly {
      readonly matter: string | null;
      readonly decision: string;
      readonly for: string;
      readonly owedBy: string;
      readonly standing: string;
      readonly amount: string | null;
      readonly by: string | null;
      readonly clause: string;
      /** The line whose sum it is, where it is owed in place of that. */
      readonly insteadOf?: string;
    }[];
    readonly owedByCustomer: string | null;
    readonly mayBeCharged: string | null;
    readonly owedToCustomer: string | null;
  };
}

/** What is asked, with what it is asked of; what is told of each. */
export interface Asked {
  readonly warm: { readonly asked: object; readonly told: null };
  readonly answer: { readonly asked: object; readonly told: Answer };
  readonly assess: { readonly asked: object; readonly told: FileAnswer };
  readonly compare: { readonly asked: object; readonly told: Comparison };
  readonly changes: { readonly asked: object; readonly told: readonly WouldChange[] };
  readonly next: { readonly asked: object; readonly told: NextQuestion<string> | null };
  readonly turning: {
    readonly asked: { readonly path: string; readonly from?: string; readonly to?: string };
    readonly told: readonly TurningSpan[];
  };
  /** Values as one fact moves over some contents. */
  readonly moved: {
    readonly asked: { readonly path: string; readonly contents: readonly string[] };
    readonly told: readonly Readonly<Record<string, unknown>>[];
  };
  readonly interest: { readonly asked: { readonly days: readonly string[] }; readonly told: readonly DayOfInterest[] };
}

export type Kind = keyof Asked;

/** Of which question, facts and readings. */
export interface About {
  readonly question: string;
  readonly facts: JsonObject;
  readonly readings: Readonly<Record<string, string>>;
}

export interface Request {
  readonly id: number;
  readonly kind: Kind;
  readonly about: About;
  readonly more: Readonly<Record<string, unknown>>;
}

/** What is wrong with facts that were refused, each with the path of the fact. */
export interface Fault {
  readonly path: string;
  readonly text: string;
}

export type Reply =
  | { readonly id: number; readonly told: unknown; readonly faults?: undefined }
  | { readonly id: number; readonly faults: readonly Fault[] };
