import type { Standing, ToldLine } from '../language/answer/statement.ts';
import type { DecisionModel, LineRule } from '../language/model/decision-model.ts';
import { mayHold } from '../language/run-time/truth.ts';
import { isUnknown, type PlainValue, type Value } from '../language/run-time/value.ts';
import { compare, type Decimal, decimal } from '../values/decimal.ts';
import { moneyText } from '../values/money.ts';
import { needsOf, noNeeds } from './needs.ts';
import type { Order } from './order.ts';
import { shownValue } from './shown-value.ts';
import type { Valuation } from './valuation.ts';

/** The sums that a decision puts on the statement, and those of which it is not known whether it does. */
export const linesOf = (valuation: Valuation, order: Order): readonly ToldLine[] =>
  valuation.model.statement.flatMap((rule) => toldLine(rule, valuation, order) ?? []);

/** The same of a decision that is known, `sums` being those that compiled code tells. */
export function linesOfSums(
  { decision, statement }: Pick<DecisionModel, 'decision' | 'statement'>,
  sums: NonNullable<KnownSums['sums']>,
  values: KnownSums['values'],
): readonly ToldLine[] {
  return statement.flatMap((rule, index) => {
    const sum = sums[index];
    if (sum == null) return [];
    const { oncePerFile, owedBy, by } = rule;
    const standing = standingOf(sum.isOwed);
    const day = by === null ? null : (values[by] as string | null);
    const line = lineOf(rule, decision, standing, sum.amount, day);
    return [{ for: rule.for, owedBy, oncePerFile, line, standings: [standing], needs: [] }];
  });
}

interface KnownSums {
  readonly values: Readonly<Record<string, PlainValue>>;
  readonly sums?: readonly ({ readonly amount: string; readonly isOwed: boolean } | null)[];
}

const lineOf = (
  { value, for: of, owedBy, insteadOf, clause }: LineRule,
  decision: string,
  standing: Standing,
  amount: string,
  by: string | null,
) => ({
  decision,
  value,
  for: of,
  owedBy,
  standing,
  amount,
  by,
  ...(insteadOf === null ? {} : { insteadOf }),
  clause,
});

function toldLine(rule: LineRule, valuation: Valuation, order: Order): ToldLine | null {
  const { where, owedWhere, term, by, oncePerFile, owedBy } = rule;
  const isOne = where === null ? true : valuation.valueOf(where);
  const amount = valuation.valueOf(term);
  if (!mayHold(isOne) || !mayBeAboveNil(amount)) return null;
  const isOwed = owedWhere === null ? rule.standing === 'owed' : valuation.valueOf(owedWhere);
  const told = { for: rule.for, owedBy, oncePerFile };
  const standings = isUnknown(isOwed) ? (['owed', 'may-be-charged'] as const) : [standingOf(isOwed)];
  const open = [...(where === null ? [] : [where]), term, ...(owedWhere === null ? [] : [owedWhere])].filter((name) =>
    isUnknown(valuation.valueOf(name)),
  );
  if (open.length > 0) {
    const needs = noNeeds();
    for (const name of open) needsOf(name, valuation, valuation, needs);
    return { ...told, line: null, standings, needs: order.ofFacts(needs.facts) };
  }
  const day = by === null ? undefined : valuation.model.values.get(by);
  const shown = day === undefined ? null : (shownValue(valuation.valueOf(day.term), day) as string | null);
  const line = lineOf(rule, valuation.model.decision, standings[0] as Standing, moneyText(amount as Decimal), shown);
  return { ...told, line, standings, needs: [] };
}

const standingOf = (isOwed: Value): Standing => (isOwed === true ? 'owed' : 'may-be-charged');

const nil = decimal('0');
const isAboveNil = (amount: Value): boolean => amount !== null && compare(amount as Decimal, nil) > 0;

const mayBeAboveNil = (amount: Value): boolean =>
  isUnknown(amount) ? amount.may === null || amount.may.some(isAboveNil) : isAboveNil(amount);
