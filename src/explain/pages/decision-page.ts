import { specialise } from '../../language/model/specialise.ts';
import type { Documented } from '../documented.ts';
import { termsInWords } from '../formula-in-words.ts';
import { line } from '../outline.ts';
import { scopeOf } from '../scope.ts';
import { answerByDefault } from './answer-in-words.ts';
import { changesUnder } from './changes-under.ts';
import { consultedFacts } from './consulted-facts.ts';
import { decisionTable } from './decision-table.ts';
import { diagram } from './diagram.ts';
import { examplesInFull } from './examples-in-full.ts';
import { examplesTable } from './examples-table.ts';
import { factsTable } from './facts-table.ts';
import { folded } from './folded.ts';
import { leftToPerson } from './left-to-person.ts';
import { linksFrom } from './links.ts';
import { code, list, page, plain, section, titleOf } from './markdown.ts';
import { outcomesList } from './outcomes-list.ts';
import { ownWords } from './own-words.ts';
import { parametersPart } from './parameters-part.ts';
import { pathOfDecision } from './paths.ts';
import { readingPart } from './reading-part.ts';
import { rulesPart } from './rules-part.ts';
import { sourceLinks } from './source-links.ts';
import { statementTable } from './statement-table.ts';
import { valuesTable } from './values-table.ts';
import { workedDifference } from './worked-difference.ts';

const readByDefault =
  'Above stands the decision by default. Under each other option stands what it makes of the rules and terms, all else by default, and a customer whose answer it changes.';

/** All of one decision: what it asks, answers, rests on, reads and works out, and its examples as they are answered now. */
export function decisionPage(policy: Documented, decision: string): string {
  const { dictionary, modelOf } = policy;
  const model = modelOf(decision);
  const links = linksFrom(pathOfDecision(decision), dictionary.ledger);
  const scope = scopeOf(model, dictionary);
  const specialised = specialise(model, {}, dictionary.readings);
  const byDefault = scopeOf(specialised, dictionary);
  const clauses = new Map(dictionary.ledger.map((row) => [row.id, row]));
  const says = (id: string) => {
    const said = clauses.get(id)?.says;
    return said === undefined ? [] : [line(plain(said))];
  };
  const readings = [...dictionary.readings.values()].filter(({ id }) => model.readings.has(id));
  const consults = [...model.consults].map((other) =>
    line(`${links.decision(other)}: ${plain(modelOf(other).question)}`),
  );

  return page(
    `# ${titleOf(decision)}`,
    `${plain(model.question)} The name of this decision is ${code(decision)}.${model.about === null ? '' : ` It is asked of each part of a customer's file that gives ${code(model.about)}.`}`,
    ...sourceLinks(policy, decision),
    ...section(2, 'The answer by default', answerByDefault(specialised, byDefault, links)),
    ...section(2, 'Clauses', [
      ...list(model.clauses.map((id) => line(`${links.clause(id)}: ${plain(clauses.get(id)?.title ?? id)}`, says(id)))),
      ...ownWords(policy, model.clauses),
    ]),
    ...section(2, 'Outcomes', outcomesList(scope, links)),
    ...section(2, 'Decision table', decisionTable(model, byDefault)),
    ...section(2, 'Diagram', diagram(specialised, byDefault)),
    ...section(2, 'Rules', rulesPart(policy, model.rules, byDefault, links)),
    ...section(2, 'Terms', list(termsInWords(byDefault, byDefault.model.terms, links))),
    ...section(2, 'Parameters', parametersPart(scope, links)),
    ...section(2, 'Values', valuesTable(model, dictionary)),
    ...section(2, 'On the statement', statementTable(scope, links)),
    ...section(2, 'Facts', [...factsTable(model, dictionary, links), ...consultedFacts(policy, model, links)]),
    ...section(2, 'Decisions it consults', list(consults)),
    ...section(2, 'Readings', [
      ...(readings.length === 0 ? [] : [readByDefault]),
      ...readings.flatMap((reading) =>
        folded(
          reading.question,
          readingPart(reading, dictionary, links.reading(reading.id), (option) => [
            ...changesUnder(model, { [reading.id]: option }, dictionary, links),
            workedDifference(policy, model, reading.id, option),
          ]),
        ),
      ),
    ]),
    ...section(2, 'Examples', [
      ...examplesTable(policy, model, links),
      ...(model.examples.length === 0 ? [] : [examplesCopied]),
      ...examplesInFull(policy, model, links),
    ]),
    ...section(2, 'Left to a person', leftToPerson(model, dictionary, links)),
  );
}

const examplesCopied =
  'Each of them can be copied as it stands. A fact that is `null` is known not to be there, or not to have happened; one that is left out is not known.';
