import { kebabInWords } from '../../language/english/value-in-words.ts';
import type { ClauseRow } from '../../language/model/clause-row.ts';
import { anchorOfCitation, factAnchor } from './anchors.ts';
import { anchorOf, asItIs, code, link, titleOf } from './markdown.ts';
import { pagePaths, pathOfDecision } from './paths.ts';

/** Links from one page to the others. */
export interface Links {
  readonly to: (path: string, heading?: string) => string;
  readonly decision: (id: string) => string;
  readonly reading: (id: string) => string;
  /** A reading with one of its options chosen. */
  readonly option: (reading: string, option: string) => string;
  readonly fact: (path: string) => string;
  readonly table: (name: string) => string;
  readonly clause: (id: string) => string;
  readonly clauses: (ids: readonly string[]) => string;
}

/** `from` is the page on which the links stand. */
export function linksFrom(from: string, clauses: readonly ClauseRow[]): Links {
  const up = '../'.repeat(from.split('/').length - 1);
  const to = (path: string, heading?: string) =>
    (path === from && heading !== undefined ? '' : up + path) + (heading === undefined ? '' : `#${anchorOf(heading)}`);
  const at = (path: string, anchor: string | null) =>
    `${path === from && anchor !== null ? '' : up + path}${anchor === null ? '' : `#${anchor}`}`;
  const clause = (id: string) => link(asItIs(id), at(pagePaths.clauses, anchorOfCitation(id, clauses)));
  const reading = (id: string) => link(titleOf(id), to(pagePaths.readings, id));
  return {
    to,
    decision: (id) => link(titleOf(id), to(pathOfDecision(id))),
    reading,
    option: (id, option) => `${reading(id)}: ${asItIs(kebabInWords(option))} (${code(option)})`,
    fact: (path) => link(code(path), at(pagePaths.facts, factAnchor(path))),
    table: (name) => link(titleOf(name), to(pagePaths.tables, name)),
    clause,
    clauses: (ids) => ids.map(clause).join(', '),
  };
}
