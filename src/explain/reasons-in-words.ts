import type { Decision } from '../language/answer/decision.ts';
import type {
  ConditionReason,
  DecisionReason,
  EntryReason,
  Holds,
  Reason,
  RuleReason,
  TermReason,
} from '../language/answer/reason.ts';
import { inFull } from '../language/answer/told-once.ts';
import { camelInWords, kebabInWords, valueInWords } from '../language/english/value-in-words.ts';
import { conditionLine, mark } from './condition-line.ts';
import { line, type Outline } from './outline.ts';
import { listAt, sentenceAt } from './places.ts';
import { type Meaning, meaningOf, type Scope, scopeOf, withinEach } from './scope.ts';
import { briefly, isStatement } from './sentence-in-words.ts';
import { stepsInWords } from './steps-in-words.ts';
import { howInWords } from './term-in-words.ts';

const mostEntries = 5;

/** The why of a decision as an outline: its rule and conditions, then how each value came about. Each reason is told once. */
export function reasonsInWords({ because }: Pick<Decision, 'because'>, scope: Scope): Outline[] {
  const told = new Set<Reason>();

  /** Whether a reason is told for the first time. */
  function isNew(reason: Reason): boolean {
    if (told.has(reason)) return false;
    told.add(reason);
    return true;
  }

  /** Of a long list the first entries are told, and how many more there are. */
  function ofEach(reasons: readonly Reason[], within: Scope): Outline[] {
    const entries = reasons.filter((reason) => 'entry' in reason);
    const more = entries.length > mostEntries ? [line(`and ${entries.length - mostEntries} more`)] : [];
    return [
      ...reasons.flatMap((reason) => ('entry' in reason ? [] : ofReason(reason, within))),
      ...entries.slice(0, mostEntries).flatMap((entry) => ofEntry(entry, within)),
      ...more,
    ];
  }

  function ofReason(reason: Exclude<Reason, EntryReason>, within: Scope): Outline[] {
    if ('term' in reason) return ofTerm(reason, within);
    if ('rule' in reason) return [ofRule(reason, within)];
    if ('decision' in reason) return [ofDecision(reason, within)];
    if ('not' in reason) {
      const text = `${mark(reason.holds)}the rule "${kebabInWords(reason.not)}" does not hold`;
      return [line(text, ofEach(reason.conditions, within))];
    }
    if ('all' in reason) return ofEach(reason.all, within);
    if ('any' in reason) return ofEach(reason.any, within);
    return [ofCondition(reason, within)];
  }

  function ofRule(reason: RuleReason, within: Scope): Outline {
    const { rule, at, clause, holds, conditions } = reason;
    const parts = isNew(reason) ? ofEach(conditions, within) : [];
    if (at === '/otherwise') return line(`no rule holds, so the outcome is the default (${clause})`, parts);
    return line(`the rule "${kebabInWords(rule)}" ${holdsInWords(holds)} (${clause})`, parts);
  }

  /** A condition that only says that a term holds is told as that term. */
  function ofCondition(reason: ConditionReason, within: Scope): Outline {
    const sentence = sentenceAt(reason.at, within.model);
    if (sentence === undefined) return line(mark(reason.holds) + reason.fact, ofEach(reason.from, within));
    const text = conditionLine(sentence, reason, within);
    const [only] = reason.from;
    if (!isStatement(sentence) || reason.fact === '' || only === undefined)
      return line(text, ofEach(reason.from, within));
    if ('rule' in only) return line(text, ofRule(only, within).parts);
    if (!('term' in only)) return line(text, ofEach(reason.from, within));
    return isNew(only) ? line(text + inBrackets(notesOf(only, within)), ofEach(only.from, within)) : line(text);
  }

  function ofTerm(reason: TermReason, within: Scope): Outline[] {
    if (!isNew(reason)) return [];
    if (reason.term === '') return ofNameless(reason, within);
    const meaning = meaningOf(reason.term, within);
    const text = `${meaning.means}: ${heldInWords(reason, meaning, within)}${inBrackets(notesOf(reason, within))}`;
    const steps = reason.by === undefined ? [] : stepsInWords(reason.by, within);
    return [line(text, [...steps, ...ofEach(reason.from, within)])];
  }

  /** What has no name of its own: a table, or a choice by a reading or by the conditions that are told. */
  function ofNameless({ reading, branch, table, from }: TermReason, within: Scope): Outline[] {
    if (table !== undefined) return [line(`by the table ${table}`)];
    const parts = ofEach(from, within);
    return reading === undefined ? parts : [line(`by the reading ${readingInWords(reading, branch, within)}`, parts)];
  }

  /** Of an entry the terms are told, and not what it was given as. */
  function ofEntry({ entry, at, from }: EntryReason, within: Scope): Outline[] {
    const each = listAt(at, within.model);
    if (each === undefined) return [];
    const inside = withinEach(each, within);
    const made = from.filter(
      (reason) => !('term' in reason) || reason.term === '' || meaningOf(reason.term, inside).term !== null,
    );
    const parts = ofEach(made, inside);
    return parts.length === 0 ? [] : [line(`${camelInWords(each.as)} ${entry + 1}`, parts)];
  }

  function ofDecision({ decision, outcome, because: reasons }: DecisionReason, within: Scope): Outline {
    const model = within.dictionary.model(decision);
    const inside = typeof model === 'object' ? scopeOf(model, within.dictionary) : within;
    const answer = outcome === null ? '' : ` answers ${kebabInWords(outcome)}`;
    return line(`the decision "${kebabInWords(decision)}"${answer}`, ofEach(reasons, inside));
  }

  return ofEach(inFull(because), scope);
}

const notesOf = (reason: TermReason, scope: Scope): string[] =>
  [
    meaningOf(reason.term, scope).source,
    howInWords(reason, scope),
    reason.reading === undefined ? null : `reading ${readingInWords(reason.reading, reason.branch, scope)}`,
  ].filter((note) => note !== null);

function readingInWords(reading: string, branch: number | string | undefined, { dictionary }: Scope): string {
  if (branch === undefined) return kebabInWords(reading);
  const option = dictionary.inWords.options.get(String(branch)) ?? kebabInWords(String(branch));
  return `${kebabInWords(reading)}: ${option}`;
}

const inBrackets = (notes: readonly string[]): string => (notes.length === 0 ? '' : ` (${notes.join('; ')})`);

const holdsInWords = (holds: Holds): string => {
  if (holds === 'unknown') return 'is not settled';
  return holds ? 'holds' : 'does not hold';
};

/** Of a list that was made on the way only the length: its entries are told one by one. */
function heldInWords(reason: TermReason, { source }: Meaning, scope: Scope): string {
  const { value, type, unit, table } = reason;
  if (table !== undefined) return `by the table ${table}`;
  const brief = briefly(reason, scope);
  if (brief !== null) return brief;
  const isLong =
    Array.isArray(value) && (value.length > 3 || (source === null && typeof type === 'object' && 'list' in type));
  const unitOfField = (field: string) => scope.dictionary.fields.get(`${reason.term}[].${field}`)?.unit ?? null;
  return isLong
    ? `${value.length} of them`
    : valueInWords(value, type, unit ?? unitOfField, scope.dictionary.inWords.options);
}
