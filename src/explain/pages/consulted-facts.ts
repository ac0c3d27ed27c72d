import { withConsulted } from '../../language/model/consulted.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Documented } from '../documented.ts';
import { factInFull } from '../need-in-words.ts';
import { typeInShort } from '../type-in-short.ts';
import type { Links } from './links.ts';
import { plain, sentence, table } from './markdown.ts';

/** The facts that only the consulted decisions read, whatever is given to them in the place of facts. */
export function consultedFacts({ dictionary, modelOf }: Documented, model: DecisionModel, links: Links): string[] {
  const consulted = withConsulted(model.decision, modelOf).filter(({ decision }) => decision !== model.decision);
  const rows = [...dictionary.facts.values()].flatMap((fact) => {
    if (model.facts.has(fact.path) || model.immaterial.has(fact.path)) return [];
    const readBy = consulted
      .filter(({ facts }) => facts.has(fact.path))
      .map(({ decision }) => links.decision(decision));
    if (readBy.length === 0) return [];
    return [[links.fact(fact.path), plain(sentence(factInFull(fact))), plain(typeInShort(fact)), readBy.join(', ')]];
  });
  return table(['Fact', 'What it is', 'Type', 'Read by'], rows).flatMap((rows) => [
    'The decisions that it consults read these too:',
    rows,
  ]);
}
