import { toDecimal } from '../core/arithmetic.ts';
import { type Coded, holds, known, mayHold, one, single } from '../core/coded.ts';
import { holdsUnknown } from '../core/doubt.ts';
import type { Encoded } from '../core/encode.ts';
import { and, FALSE, less, NIL_DECIMAL, not, or, TRUE } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import type { DecisionModel, LineRule, ShownValue } from '../language/model/decision-model.ts';
import type { Dialect } from './dialect.ts';
import { untranslated } from './kinds.ts';
import type { Scope } from './scope.ts';
import { nodesShown, type ShownAs, shownText } from './shown.ts';
import type { Writer } from './writer.ts';

/** A sum that a decision may put on the statement, in core terms. */
export interface Line {
  readonly decision: string;
  readonly about: string;
  readonly rule: LineRule;
  /** Whether it may be there, and what it would be is not known. */
  readonly isOpen: Node;
  readonly isThere: Node;
  readonly isOwed: Node;
  readonly amount: Coded;
  readonly by: { readonly coded: Coded; readonly shown: ShownValue } | null;
}

/** The sums of a decision. Throws `NotEncoded` for those that are not told by the facts of one part alone. */
export function linesOf(model: DecisionModel, { of }: Encoded): readonly Line[] {
  const { decision, about, values } = model;
  if (about === null) throw untranslated('a sum of a decision that is about no entity');
  return model.statement.map((rule) => {
    const { where, owedWhere, term, standing } = rule;
    if (rule.oncePerFile && (rule.by !== null || owedWhere !== null || rule.insteadOf !== null))
      throw untranslated('a sum that is one for a whole file, with a day or a standing of its own');
    const isOne = conditionIn(where, true, of);
    const owed = conditionIn(owedWhere, standing === 'owed', of);
    const sum = of(term);
    const isNothing = sum.what.is === 'nothing';
    const amount = isNothing ? NIL_DECIMAL : toDecimal(single(sum.what, 'decimal'));
    const isAboveNil = isNothing ? FALSE : and(not(sum.none), less(NIL_DECIMAL, amount));
    const shown = rule.by === null ? undefined : values.get(rule.by);
    const by = shown === undefined ? null : { coded: of(shown.term), shown };
    const notKnown = or(isOne.unknown, owed.unknown, by === null ? FALSE : holdsUnknown(by.coded));
    return {
      decision,
      about,
      rule,
      isOpen: and(mayHold(isOne), or(sum.unknown, and(isAboveNil, notKnown))),
      isThere: and(holds(isOne), isAboveNil),
      isOwed: holds(owed),
      amount: known(one(amount)),
      by,
    };
  });
}

const AMOUNT: ShownAs = { type: 'money', shown: null };

const conditionIn = (name: string | null, otherwise: boolean, of: Encoded['of']): Coded =>
  name === null ? known(one(otherwise ? TRUE : FALSE)) : of(name);

export const nodesOfLine = ({ isOpen, isThere, isOwed, amount, by }: Line): readonly Node[] => [
  isOpen,
  isThere,
  isThere,
  isOwed,
  ...nodesShown(amount, AMOUNT),
  ...(by === null ? [] : nodesShown(by.coded, by.shown)),
];

/** A line in SQL: where it stands, and its columns. */
export interface LineText {
  readonly line: Line;
  readonly isThere: string;
  readonly isOwed: string;
  readonly amount: string;
  readonly by: string;
}

/** An amount of a statement. */
export const SUM = 'DECIMAL(32, 2)';

export function lineText(line: Line, isAsked: string, on: Writer, at: Scope): LineText {
  const amount = shownText(line.amount, AMOUNT, on, at);
  return {
    line,
    isThere: `(${isAsked} AND ${on.condition(line.isThere, at)})`,
    isOwed: on.condition(line.isOwed, at),
    amount: `CAST(${amount} AS ${SUM})`,
    by: line.by === null ? 'CAST(NULL AS DATE)' : `CAST(${shownText(line.by.coded, line.by.shown, on, at)} AS DATE)`,
  };
}

/** A line with what it is put in order by: those of the file itself first, then by the ids of matters. */
export function lineStruct(
  { line: { rule, decision }, isOwed, amount, by }: LineText,
  place: number,
  matter: string,
  insteadOf: string,
  dialect: Dialect,
): string {
  const { text, types } = dialect;
  const name = (of: string) => (dialect.name === 'duckdb' ? dialect.quoted(of) : of);
  const standing = `CASE WHEN ${isOwed} THEN ${text('owed')} ELSE ${text('may-be-charged')} END`;
  const fields: readonly (readonly [string, string])[] = [
    ['matter', matter],
    ['decision', text(decision)],
    ['value', text(rule.value)],
    ['for', text(rule.for)],
    ['owedBy', text(rule.owedBy)],
    ['standing', standing],
    ['amount', amount],
    ['by', by],
    ['insteadOf', insteadOf],
    ['clause', text(rule.clause)],
  ];
  return dialect.struct([
    ['ofmatter', `CASE WHEN ${matter} IS NULL THEN 0 ELSE 1 END`],
    ['inorder', `coalesce(${matter}, CAST('' AS ${types.text}))`],
    ['place', String(place)],
    ['line', dialect.struct(fields.map(([key, value]) => [name(key), value]))],
  ]);
}
