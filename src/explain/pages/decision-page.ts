import { specialise } from '../../language/model/specialise.ts';
import type { Documented } from '../documented.ts';
import { factsByReading } from '../facts-by-reading.ts';
import { termsInWords } from '../formula-in-words.ts';
import { factInFull } from '../need-in-words.ts';
import { line } from '../outline.ts';
import { scopeOf } from '../scope.ts';
import { typeInShort } from '../type-in-short.ts';
import { changesUnder } from './changes-under.ts';
import { examplesTable } from './examples-table.ts';
import { linksFrom } from './links.ts';
import { code, list, page, plain, section, sentence, table, titleOf } from './markdown.ts';
import { outcomesList } from './outcomes-list.ts';
import { parametersPart } from './parameters-part.ts';
import { pathOfDecision } from './paths.ts';
import { readingPart } from './reading-part.ts';
import { rulesTable } from './rules-table.ts';
import { statementTable } from './statement-table.ts';
import { valuesTable } from './values-table.ts';

const readByDefault =
  'The rules and terms above are those by default. Under each other option stands what it makes of them, all else by default.';

/** All of one decision: what it asks, reads, works out and answers, and its examples as they are answered now. */
export function decisionPage(policy: Documented, decision: string): string {
  const { dictionary, modelOf } = policy;
  const model = modelOf(decision);
  const links = linksFrom(pathOfDecision(decision), dictionary.ledger);
  const scope = scopeOf(model, dictionary);
  const byDefault = scopeOf(specialise(model, {}, dictionary.readings), dictionary);
  const titles = new Map(dictionary.ledger.map(({ id, title }) => [id, title]));
  const under = factsByReading(model, dictionary);
  const facts = [...dictionary.facts.values()].filter(({ path }) => under.has(path) || model.immaterial.has(path));
  const readings = [...dictionary.readings.values()].filter(({ id }) => model.readings.has(id));
  const consults = [...model.consults].map((other) =>
    line(`${links.decision(other)}: ${plain(modelOf(other).question)}`),
  );

  const whenRead = (path: string): string => {
    const why = model.immaterial.get(path);
    if (why !== undefined && !under.has(path)) return `never changes the answer: ${plain(why)}`;
    const readingsOfFact = under.get(path) ?? null;
    if (readingsOfFact === null) return '';
    if (readingsOfFact.length === 0) return 'read only under readings that are not the defaults';
    return `read only under ${readingsOfFact.map(({ reading, option }) => `${links.reading(reading)} ${code(option)}`).join(', ')}`;
  };

  return page(
    `# ${titleOf(decision)}`,
    `${plain(model.question)} The name of this decision is ${code(decision)}.${model.about === null ? '' : ` It is asked of each part of a customer's file that gives ${code(model.about)}.`}`,
    ...section(
      2,
      'Clauses',
      list(model.clauses.map((id) => line(`${links.clause(id)}: ${plain(titles.get(id) ?? id)}`))),
    ),
    ...section(2, 'Outcomes', outcomesList(scope, links)),
    ...section(2, 'Rules', rulesTable(model.rules, byDefault, links)),
    ...section(2, 'Values', valuesTable(model)),
    ...section(2, 'On the statement', statementTable(scope, links)),
    ...section(
      2,
      'Facts',
      table(
        ['Fact', 'What it is', 'Type', 'Note'],
        facts.map((fact) => [
          code(fact.path),
          plain(sentence(factInFull(fact))),
          plain(typeInShort(fact)),
          whenRead(fact.path),
        ]),
      ),
    ),
    ...section(2, 'Decisions it consults', list(consults)),
    ...section(2, 'Parameters', parametersPart(scope, links)),
    ...section(2, 'Terms', list(termsInWords(byDefault, byDefault.model.terms, links))),
    ...section(2, 'Readings', [
      ...(readings.length === 0 ? [] : [readByDefault]),
      ...readings.flatMap((reading) =>
        readingPart(reading, links.reading(reading.id), (option) =>
          changesUnder(model, { [reading.id]: option }, dictionary, links),
        ),
      ),
    ]),
    ...section(2, 'Examples', examplesTable(policy, model, links)),
  );
}
