import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { factsByReading } from '../facts-by-reading.ts';
import { factInFull } from '../need-in-words.ts';
import { typeInShort } from '../type-in-short.ts';
import type { Links } from './links.ts';
import { plain, sentence, table } from './markdown.ts';

/** The facts that a decision itself reads, and under which readings. */
export function factsTable(model: DecisionModel, dictionary: Dictionary, links: Links): string[] {
  const under = factsByReading(model, dictionary);
  const facts = [...dictionary.facts.values()].filter(({ path }) => under.has(path) || model.immaterial.has(path));

  const whenRead = (path: string): string => {
    const why = model.immaterial.get(path);
    if (why !== undefined && !under.has(path)) return `never changes the answer: ${plain(why)}`;
    const readingsOfFact = under.get(path) ?? null;
    if (readingsOfFact === null) return '';
    if (readingsOfFact.length === 0) return 'read only under readings that are not the defaults';
    return `read only under ${readingsOfFact.map(({ reading, option }) => links.option(reading, option)).join(', ')}`;
  };

  return table(
    ['Fact', 'What it is', 'Type', 'Note'],
    facts.map((fact) => [
      links.fact(fact.path),
      plain(sentence(factInFull(fact))),
      plain(typeInShort(fact)),
      whenRead(fact.path),
    ]),
  );
}
