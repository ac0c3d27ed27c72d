import type { Standing, ToldLine } from '../language/answer/statement.ts';
import type { LineRule } from '../language/model/decision-model.ts';
import { mayHold } from '../language/run-time/truth.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { compare, type Decimal, decimal } from '../values/decimal.ts';
import { moneyText } from '../values/money.ts';
import { needsOf, noNeeds } from './needs.ts';
import type { Order } from './order.ts';
import { shownValue } from './shown-value.ts';
import type { Valuation } from './valuation.ts';

/** The sums that a decision puts on the statement, and those of which it is not known whether it does. */
export const linesOf = (valuation: Valuation, order: Order): readonly ToldLine[] =>
  valuation.model.statement.flatMap((rule) => toldLine(rule, valuation, order) ?? []);

function toldLine(rule: LineRule, valuation: Valuation, order: Order): ToldLine | null {
  const { where, owedWhere, term, by, insteadOf, oncePerFile, owedBy } = rule;
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
  const line = {
    decision: valuation.model.decision,
    value: rule.value,
    for: rule.for,
    owedBy,
    standing: standings[0] as Standing,
    amount: moneyText(amount as Decimal),
    by: day === undefined ? null : (shownValue(valuation.valueOf(day.term), day) as string | null),
    ...(insteadOf === null ? {} : { insteadOf }),
    clause: rule.clause,
  };
  return { ...told, line, standings, needs: [] };
}

const standingOf = (isOwed: Value): Standing => (isOwed === true ? 'owed' : 'may-be-charged');

const nil = decimal('0');
const isAboveNil = (amount: Value): boolean => amount !== null && compare(amount as Decimal, nil) > 0;

const mayBeAboveNil = (amount: Value): boolean =>
  isUnknown(amount) ? amount.may === null || amount.may.some(isAboveNil) : isAboveNil(amount);
