import type { Decision, Effect } from '../language/answer/decision.ts';
import type { Statement } from '../language/answer/statement.ts';

/** Everything that applies to a customer's file: what each decision answers, what follows in order of days, who owes what. */
export interface Assessment<Told = Decision> {
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

export interface AssessedEffect extends Effect {
  /** The id of the matter that it follows from; `null` for the file itself. */
  readonly matter: string | null;
  readonly decision: string;
}

/** Two effects of one matter, or of the file itself, of which one forbids what the other allows or asks for. */
export interface Conflict {
  readonly forbids: AssessedEffect;
  readonly against: AssessedEffect;
}

/** Effects by their day, earliest first; those without a day last, in the order given. */
export function inDateOrder(effects: readonly AssessedEffect[]): AssessedEffect[] {
  const dated = effects.filter(({ by }) => typeof by === 'string').sort((a, b) => compareText(a.by ?? '', b.by ?? ''));
  return [...dated, ...effects.filter(({ by }) => typeof by !== 'string')];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A ban and a power, right or duty of one party to do the same thing contradict when their days overlap, from the day asked about on. */
export function conflictsAmong(effects: readonly AssessedEffect[], asOf: string | null): Conflict[] {
  const bans = effects.filter(({ modality }) => modality === 'must-not');
  const others = effects.filter(({ modality }) => modality !== 'must-not');
  return bans.flatMap((forbids) =>
    others
      .filter(
        ({ matter, party, action }) =>
          matter === forbids.matter && party === forbids.party && action === forbids.action,
      )
      .filter((against) => isOpen(against.by, asOf, true) && isOpen(forbids.by, asOf, false))
      .map((against) => ({ forbids, against })),
  );
}

/** Whether an effect still runs on the day asked about; a last day is included, the end of a ban is not. */
function isOpen(by: string | null | undefined, asOf: string | null, included: boolean): boolean {
  if (by === null || by === undefined || asOf === null) return true;
  return included ? by >= asOf : by > asOf;
}
