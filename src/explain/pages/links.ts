import type { ClauseRow } from '../../language/model/clause-row.ts';
import { anchorOf, asItIs, code, link, titleOf } from './markdown.ts';
import { pagePaths, pathOfDecision } from './paths.ts';
import { headingOf, sectionIdOf } from './sections.ts';

/** Links from one page to the others. */
export interface Links {
  readonly to: (path: string, heading?: string) => string;
  readonly decision: (id: string) => string;
  readonly reading: (id: string) => string;
  readonly table: (name: string) => string;
  readonly clause: (id: string) => string;
  readonly clauses: (ids: readonly string[]) => string;
}

/** `from` is the page on which the links stand. */
export function linksFrom(from: string, clauses: readonly ClauseRow[]): Links {
  const up = '../'.repeat(from.split('/').length - 1);
  const to = (path: string, heading?: string) =>
    (path === from && heading !== undefined ? '' : up + path) + (heading === undefined ? '' : `#${anchorOf(heading)}`);
  const clause = (id: string) => link(asItIs(id), to(pagePaths.clauses, headingOf(sectionIdOf(id), clauses)));
  return {
    to,
    decision: (id) => link(titleOf(id), to(pathOfDecision(id))),
    reading: (id) => link(code(id), to(pagePaths.readings, id)),
    table: (name) => link(code(name), to(pagePaths.tables, name)),
    clause,
    clauses: (ids) => ids.map(clause).join(', '),
  };
}
