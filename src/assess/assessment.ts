import type { Decision, Effect } from '../language/answer/decision.ts';

/** Everything that applies to an account: what each decision answers, and what follows in order of days. */
export interface Assessment {
  /** The day asked about; `null` where it was not given. */
  readonly asOf: string | null;
  /** The decisions of which the account gives at least one fact beside the day, by id. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** All effects by their day, those without a day last. */
  readonly effects: readonly AssessedEffect[];
  /** What the other decisions, and those not settled, would need. */
  readonly missing: readonly {
    readonly decision: string;
    readonly question: string;
    readonly needs: readonly string[];
  }[];
  readonly conflicts: readonly Conflict[];
}

export interface AssessedEffect extends Effect {
  readonly decision: string;
}

/** Two effects of which one forbids what the other allows or asks for. */
export interface Conflict {
  readonly forbids: AssessedEffect;
  readonly against: AssessedEffect;
}

/** Effects by their day, earliest first; those without a day last, in the order of the decisions. */
export function inDateOrder(decisions: readonly Decision[]): AssessedEffect[] {
  const effects = decisions.flatMap(({ decision, effects }) => effects.map((effect) => ({ ...effect, decision })));
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
      .filter(({ party, action }) => party === forbids.party && action === forbids.action)
      .filter((against) => isOpen(against.by, asOf, true) && isOpen(forbids.by, asOf, false))
      .map((against) => ({ forbids, against })),
  );
}

/** Whether an effect still runs on the day asked about; a last day is included, the end of a ban is not. */
function isOpen(by: string | null | undefined, asOf: string | null, included: boolean): boolean {
  if (by === null || by === undefined || asOf === null) return true;
  return included ? by >= asOf : by > asOf;
}
