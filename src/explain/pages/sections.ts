import type { ClauseRow } from '../../language/model/clause-row.ts';

/** A numbered part of a document, as the ids of clauses tell: `S2` of `S2.16`. */
export interface ClauseSection {
  readonly id: string;
  readonly heading: string;
  readonly clauses: readonly ClauseRow[];
}

export const sectionIdOf = (clause: string): string => (/^[^./]+/.exec(clause) ?? [clause])[0];

/** The sections in the order of the documents, each headed by the clause that bears its id where there is one. */
export function sectionsOf(clauses: readonly ClauseRow[]): readonly ClauseSection[] {
  const ids = [...new Set(clauses.map(({ id }) => sectionIdOf(id)))];
  return ids.map((id) => ({
    id,
    heading: headingOf(id, clauses),
    clauses: clauses.filter((clause) => sectionIdOf(clause.id) === id),
  }));
}

export function headingOf(section: string, clauses: readonly ClauseRow[]): string {
  const title = clauses.find(({ id }) => id === section)?.title;
  return title === undefined ? section : `${section}: ${title}`;
}
