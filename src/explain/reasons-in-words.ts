import type { Decision, Holds, Reason } from '../language/answer/decision.ts';
import type { DecisionModel, Sentence } from '../language/model/decision-model.ts';
import { type PlainValue, toPlainValue } from '../language/run-time/value.ts';
import { type Entry, entriesWithin, nameOf } from './entries.ts';
import { line, type Outline } from './outline.ts';
import { type Meaning, meaningOf, type Scope, scopeOf, withBranches } from './scope.ts';
import { briefly, conditionInWords, isStatement } from './sentence-in-words.ts';
import { howInWords } from './term-in-words.ts';
import { kebabInWords, valueInWords } from './values-in-words.ts';

const mostEntries = 5;

type ReasonOf<Key extends string> = Extract<Reason, { readonly [K in Key]: unknown }>;

/** The why of a decision as an outline: its rule and conditions, then how each value came about. Each term is told once. */
export function reasonsInWords(decision: Pick<Decision, 'because' | 'readings'>, scope: Scope): Outline[] {
  const told = new Set<string>();

  function ofReason(reason: Reason, within: Scope, sentences: readonly Sentence[]): Outline[] {
    if ('term' in reason) return termLine(reason, within);
    if ('rule' in reason) return [ofRule(reason, within)];
    if ('decision' in reason) return [ofDecision(reason, within)];
    if ('not' in reason) {
      const parts = ofEach(reason.conditions, within, sentencesOf(reason.not, within.model));
      return [line(`${mark(reason.holds)}the rule "${reason.not}" does not hold`, parts)];
    }
    if ('all' in reason) return ofEach(reason.all, within, sentences);
    if ('any' in reason) return ofEach(reason.any, within, sentences);
    return [ofCondition(reason, within, sentences)];
  }

  const ofEach = (reasons: readonly Reason[], within: Scope, sentences: readonly Sentence[]): Outline[] =>
    reasons.flatMap((reason) => ofReason(reason, within, sentences));

  function ofRule({ rule, clause, holds, conditions }: ReasonOf<'rule'>, within: Scope): Outline {
    const parts = ofEach(conditions, within, sentencesOf(rule, within.model));
    if (rule === 'otherwise') return line(`no rule holds, so the outcome is the default (${clause})`, parts);
    return line(`the rule "${rule}" ${holdsInWords(holds)} (${clause})`, parts);
  }

  /** A condition that only says that a term holds is told as that term. */
  function ofCondition(reason: ReasonOf<'operator'>, within: Scope, sentences: readonly Sentence[]): Outline {
    const sentence = sentences.find((known) => isThis(known, reason));
    if (sentence === undefined) return line(mark(reason.holds) + reason.fact, ofEach(reason.from, within, []));
    const text = mark(reason.holds) + conditionInWords(sentence, reason.from, within);
    const [first] = reason.from;
    if (!isStatement(sentence, within) || first === undefined) return line(text, ofEach(reason.from, within, []));
    if ('rule' in first) return line(text, ofRule(first, within).parts);
    if (!('term' in first)) return line(text);
    const term = ofTerm(first, within);
    return line(text + (term === null ? '' : inBrackets(term.notes)), term?.parts ?? []);
  }

  /** A term told before is not told again. */
  function ofTerm(
    reason: ReasonOf<'term'>,
    within: Scope,
  ): { meaning: Meaning; notes: string[]; parts: Outline[] } | null {
    const meaning = meaningOf(reason.term, within);
    const key = JSON.stringify([within.model.decision, meaning.place, reason.term, reason.value]);
    if (told.has(key)) return null;
    told.add(key);
    const option = (id: string) => decision.readings[id];
    const notes = [
      meaning.source,
      howInWords(reason.term, { from: reason.from, scope: within, option }),
      reason.reading === undefined ? null : `reading ${reason.reading}: ${option(reason.reading)}`,
    ].filter((note) => note !== null);
    const { before, entries } = entriesWithin(reason, within);
    const parts = ofEach(before, within, sentencesWithin(reason.term, within));
    return { meaning, notes, parts: [...parts, ...ofEntries(entries)] };
  }

  /** Of a long list the first entries are told, and how many more there are. */
  function ofEntries(entries: readonly Entry[]): Outline[] {
    const lines = entries.slice(0, mostEntries).map(({ name, reasons, scope: inside }) => {
      const ofTerms = reasons.filter((reason) => 'term' in reason && meaningOf(reason.term, inside).term !== null);
      return line(name, ofEach(ofTerms, inside, []));
    });
    const more = entries.length > mostEntries ? [line(`and ${entries.length - mostEntries} more`)] : [];
    return [...lines.filter(({ parts }) => parts.length > 0), ...more];
  }

  function termLine(reason: ReasonOf<'term'>, within: Scope): Outline[] {
    const term = ofTerm(reason, within);
    if (term === null) return [];
    const { meaning, notes, parts } = term;
    return [line(`${meaning.means}: ${heldInWords(reason.value, meaning)}${inBrackets(notes)}`, parts)];
  }

  function ofDecision(reason: ReasonOf<'decision'>, within: Scope): Outline {
    const rule = within.dictionary.model(reason.decision);
    const inside = typeof rule === 'object' ? scopeOf(rule, within.dictionary) : within;
    const outcome = reason.outcome === null ? '' : ` answers ${kebabInWords(reason.outcome)}`;
    return line(`the decision "${reason.decision}"${outcome}`, ofEach(reason.because, inside, []));
  }

  return ofEach(decision.because, scope, []);
}

const inBrackets = (notes: readonly string[]): string => (notes.length === 0 ? '' : ` (${notes.join('; ')})`);

const mark = (holds: Holds): string => (holds === 'unknown' ? 'not known: ' : `${holds}: `);

const holdsInWords = (holds: Holds): string => {
  if (holds === 'unknown') return 'is not settled';
  return holds ? 'holds' : 'does not hold';
};

/** Of a list that was made on the way only the length: its entries are told one by one. */
function heldInWords(value: PlainValue, { type, unit, source }: Meaning): string {
  const brief = briefly(value, type, unit);
  if (brief !== null) return brief;
  const isLong =
    Array.isArray(value) && (value.length > 3 || (source === null && typeof type === 'object' && 'list' in type));
  return isLong ? `${value.length} of them` : valueInWords(value, type, unit);
}

function sentencesOf(ruleName: string, model: DecisionModel): Sentence[] {
  const conditions = model.rules.find(({ name }) => name === ruleName)?.conditions ?? [];
  return conditions.filter((condition) => condition.kind === 'sentence');
}

/** The sentences of a term that joins some, or of its branches that do. */
const sentencesWithin = (name: string, scope: Scope): Sentence[] =>
  withBranches(name, scope).flatMap((term) => (term.kind === 'all' || term.kind === 'any' ? [...term.of] : []));

/** Whether a reason is about this sentence: the same first name, operator and second operand. */
function isThis({ operatorName, operands }: Sentence, reason: ReasonOf<'operator'>): boolean {
  const [first, second] = operands;
  if (operatorName !== reason.operator || first?.kind !== 'name' || first.name !== reason.fact) return false;
  if (second === undefined) return reason.right === null;
  if (second.kind === 'name') return nameOf(reason.from[1]) === second.name;
  return JSON.stringify(toPlainValue(second.value)) === JSON.stringify(reason.right);
}
