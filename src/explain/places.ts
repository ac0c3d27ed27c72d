import type { DecisionModel, NamedTerm, OverEntries, Sentence } from '../language/model/decision-model.ts';
import { partsOf } from '../language/model/parts.ts';

/** What stands where in the rule file of a decision, by JSON pointer. */
interface Places {
  readonly sentences: ReadonlyMap<string, Sentence>;
  readonly lists: ReadonlyMap<string, OverEntries>;
}

/** The sentence at a place; nothing where the rule file is another than the one that was told. */
export const sentenceAt = (at: string, model: DecisionModel): Sentence | undefined => placesOf(model).sentences.get(at);

/** What is worked out for each entry of a list, by its place. */
export const listAt = (at: string, model: DecisionModel): OverEntries | undefined => placesOf(model).lists.get(at);

const known = new WeakMap<DecisionModel, Places>();

function placesOf(model: DecisionModel): Places {
  const places = known.get(model) ?? newPlaces(model);
  known.set(model, places);
  return places;
}

function newPlaces(model: DecisionModel): Places {
  const sentences = new Map<string, Sentence>();
  const lists = new Map<string, OverEntries>();
  const keep = (sentence: Sentence) => sentences.set(sentence.at, sentence);
  function ofTerms(terms: ReadonlyMap<string, NamedTerm>): void {
    for (const { term } of terms.values()) {
      partsOf(term).sentences.forEach(keep);
      if (term.kind !== 'each' && term.kind !== 'fold') continue;
      lists.set(term.at, term);
      ofTerms(term.terms);
    }
  }
  for (const { conditions } of model.rules)
    for (const condition of conditions) if (condition.kind === 'sentence') keep(condition);
  ofTerms(model.terms);
  return { sentences, lists };
}
