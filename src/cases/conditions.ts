import type { Valuation } from '../evaluate/valuation.ts';
import { pointer } from '../language/answer/issue.ts';
import type { Condition, DecisionModel, Sentence, Term } from '../language/model/decision-model.ts';
import type { Value } from '../language/run-time/value.ts';

/** A condition of a rule file, by its place. */
export interface PlacedCondition {
  /** `invoice-dispute/rules/0/conditions/all/1` */
  readonly id: string;
  readonly condition: Condition;
  /** The rule or the term that it stands in. */
  readonly within: string;
  readonly truthIn: (valuation: Valuation) => Value;
}

const known = new WeakMap<DecisionModel, readonly PlacedCondition[]>();

/** The names of the rules that may give the outcome, the legal default last. */
export const ruleIds = ({ rules }: DecisionModel): readonly string[] => [...rules.map(({ name }) => name), 'otherwise'];

/** The conditions of the rules of a file, and those of its terms that hold or do not. */
export function conditionsOf(model: DecisionModel): readonly PlacedCondition[] {
  const found = known.get(model);
  if (found !== undefined) return found;
  const place = ({ at }: Sentence): string => `${model.decision}${at}`;
  const ofRules = model.rules.flatMap(({ name: within, at, join, conditions }) =>
    conditions.map((condition, index): PlacedCondition => {
      if (condition.kind === 'sentence')
        return {
          id: place(condition),
          condition,
          within,
          truthIn: (valuation) => valuation.valueOfSentence(condition),
        };
      const id = `${model.decision}${at}${pointer(['conditions', join, index])}`;
      return { id, condition, within, truthIn: (valuation) => opposite(valuation.truthOf(condition.rule)) };
    }),
  );
  const ofTerms = [...model.terms].flatMap(([name, { term, type }]) =>
    type === 'boolean' ? sentencesOf(term).map((sentence) => placed(sentence, name, term)) : [],
  );
  function placed(sentence: Sentence, name: string, term: Term): PlacedCondition {
    return {
      id: place(sentence),
      condition: { ...sentence, kind: 'sentence' },
      within: name,
      truthIn(valuation) {
        // Only a term that was asked for has its sentences worked out.
        const whole = valuation.valueOf(name);
        return term.kind === 'sentence' ? whole : valuation.valueOfSentence(sentence);
      },
    };
  }
  const all = [...new Map([...ofRules, ...ofTerms].map((condition) => [condition.id, condition])).values()];
  known.set(model, all);
  return all;
}

const opposite = (truth: Value): Value => (typeof truth === 'boolean' ? !truth : truth);

const sentencesOf = (term: Term): readonly Sentence[] => {
  if (term.kind === 'all' || term.kind === 'any') return term.of;
  return term.kind === 'sentence' ? [term] : [];
};
