import type { Documented } from '../documented.ts';
import { scopeOf } from '../scope.ts';
import { linksFrom } from './links.ts';
import { page, section } from './markdown.ts';
import { parametersPart } from './parameters-part.ts';
import { pagePaths } from './paths.ts';

/** The numbers and lists of the contract, by the decision that uses them. */
export function parametersPage({ dictionary, decisions, modelOf }: Documented): string {
  const links = linksFrom(pagePaths.parameters, dictionary.ledger);
  return page(
    '# Parameters',
    'Each number, period and list that the contract fixes, with its clause, under the decision that uses it.',
    ...decisions.flatMap((decision) =>
      section(2, links.decision(decision), parametersPart(scopeOf(modelOf(decision), dictionary), links)),
    ),
  );
}
