import { type FactEntry, factEntry } from './dictionary-as-data.ts';
import { outcomeNeeds } from './evaluate/decide.ts';
import type { Order } from './evaluate/order.ts';
import { outcomeOf } from './evaluate/outcome.ts';
import { settlingOutcome } from './evaluate/settling.ts';
import type { Valuation } from './evaluate/valuation.ts';
import { isPolicyError } from './language/answer/policy-error.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import { mayNeed } from './language/model/may-need.ts';
import { deepFreeze } from './language/run-time/deep-freeze.ts';
import { isUnknown } from './language/run-time/value.ts';
import { nextQuestionsOfFile, type PartsOfFile } from './next-question-of-file.ts';
import type { NextQuestion } from './next-question-type.ts';
import type { Options } from './policy-interface.ts';
import { type Account, withContent } from './questions/account.ts';
import { bestNeed } from './questions/best-need.ts';
import { likelyOf } from './questions/likely.ts';
import { sampleAccounts } from './questions/sample-accounts.ts';

interface Parts extends Pick<PartsOfFile, 'decisions' | 'assess'> {
  readonly modelOf: (decision: string) => DecisionModel;
  readonly valuationOf: (decision: string, facts: unknown, options: Options | undefined) => Valuation;
  readonly dictionary: Dictionary;
  readonly order: Order;
}

/** What asks for one fact after another, of a decision, or with `assess` of a file. The accounts that a choice is weighed on are made once for each decision. */
export function nextQuestions({ decisions, modelOf, valuationOf, assess, dictionary, order }: Parts) {
  const ofFile = nextQuestionsOfFile({ decisions, assess, modelOf, dictionary, ofDecision });
  const samples = new Map<string, readonly Account[]>();
  function samplesFor(decision: string, paths: readonly string[]): readonly Account[] {
    const kept = samples.get(decision);
    if (kept !== undefined) return kept;
    const facts = paths.flatMap((path) => dictionary.facts.get(path) ?? []);
    const made = sampleAccounts(facts, likelyOf(decision, modelOf), (account) => isDecided(decision, account));
    samples.set(decision, made);
    return made;
  }
  /** Nothing is decided by facts that contradict one another. */
  function isDecided(decision: string, account: Account, options?: Options): boolean {
    try {
      return !isUnknown(outcomeOf(valuationOf(decision, account, options)));
    } catch (error) {
      if (isPolicyError(error)) return false;
      throw error;
    }
  }

  function ofDecision(decision: string, facts: unknown, options?: Options): NextQuestion | null {
    const paths = mayNeed(decision, modelOf, dictionary);
    const bestOf = (needs: readonly string[], known: Account) =>
      bestNeed(
        needs,
        known,
        paths,
        () => samplesFor(decision, paths),
        (account) => isDecided(decision, account, options),
      );
    /** What may change the outcome; nothing where it is known. */
    const openIn = (known: unknown) => {
      const valuation = valuationOf(decision, known, options);
      const needs = isUnknown(outcomeOf(valuation)) ? outcomeNeeds(valuation, order) : [];
      return { needs, isAlone: (path: string) => needs.length === 1 || settlingOutcome(valuation).has(path) };
    };

    const { needs, isAlone } = openIn(facts);
    const best = bestOf(needs, facts as Account);
    if (best === null) return null;
    const within = dictionary.facts.get(best)?.type === 'entity' ? fieldOf(best, facts as Account) : null;
    const path = within ?? best;
    const fact = dictionary.facts.get(path);
    const entry = fact === undefined ? unknownFact(path) : factEntry(fact);
    const orNone = within === null ? null : best;
    const why = { decision, question: modelOf(decision).question, alone: isAlone(best) };
    return deepFreeze({ ...entry, matter: null, orNone, question: inWords(entry, orNone), why, open: needs.length });

    /** What would be asked of an entity if there is one; it can be asked at once. */
    function fieldOf(entity: string, known: Account): string | null {
      const inside = withContent(known, entity, {});
      const fields = openIn(inside).needs.filter((need) => need.startsWith(`${entity}.`));
      return bestOf(fields, inside);
    }
  }

  return (question: string, given: unknown, options?: Options): NextQuestion | null =>
    question === 'assess' ? ofFile(given, options) : ofDecision(question, given, options);
}

/** What may be given in the place of a table, and is no fact. */
const unknownFact = (path: string): FactEntry => ({
  path,
  title: path,
  note: null,
  unit: null,
  type: 'none',
  choices: null,
  none: null,
});

function inWords({ title, type, choices, unit }: FactEntry, orNone: string | null): string {
  const asked = type === 'boolean' ? `Is it so that ${title}?` : `${title.slice(0, 1).toUpperCase()}${title.slice(1)}?`;
  const form = choices !== null ? ` (${choices.join(', ')})` : unit !== null ? ` (in ${unit})` : '';
  return `${asked}${form}${orNone === null ? '' : ` Or is there none (\`${orNone}\`)?`}`;
}
