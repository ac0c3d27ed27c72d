import type { Documented } from './documented.ts';
import { clausesPage } from './pages/clauses-page.ts';
import { decisionPage } from './pages/decision-page.ts';
import { factsPage } from './pages/facts-page.ts';
import { indexPage } from './pages/index-page.ts';
import { parametersPage } from './pages/parameters-page.ts';
import { pagePaths, pathOfDecision } from './pages/paths.ts';
import { readingsPage } from './pages/readings-page.ts';
import { tableCharts } from './pages/table-charts.ts';
import { tablesPage } from './pages/tables-page.ts';
import { operatorsPage, wordsPage } from './pages/vocabulary-page.ts';

/** The documentation of a policy: Markdown by file name, the examples answered now. `README.md` is where to begin. */
export function toMarkdown(policy: Documented): Readonly<Record<string, string>> {
  return Object.fromEntries([
    [pagePaths.index, indexPage(policy)],
    ...policy.decisions.map((decision) => [pathOfDecision(decision), decisionPage(policy, decision)]),
    [pagePaths.facts, factsPage(policy)],
    [pagePaths.readings, readingsPage(policy)],
    [pagePaths.parameters, parametersPage(policy)],
    [pagePaths.tables, tablesPage(policy)],
    ...tableCharts(policy),
    [pagePaths.clauses, clausesPage(policy)],
    [pagePaths.operators, operatorsPage(policy)],
    [pagePaths.words, wordsPage(policy)],
  ]);
}
