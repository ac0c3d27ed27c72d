import { type KnownTexts, knownTexts } from './known-texts.ts';
import { isPageNumber } from './page-lines.ts';
import type { RecognisedDocument } from './recognise.ts';
import type { NumberedClause, Piece } from './split-document.ts';

/** A document has few page headers and footers: so many lines are tried one by one, and what is left together. */
const mostTried = 8;

/** A line that may be a page header or footer, and in how many clauses and how often it stands outside the known texts. */
interface Candidate {
  readonly line: string;
  readonly clauses: number;
  readonly times: number;
}

/** The known texts without page headers: lines that look like one and interrupt known texts, or stand between them in several clauses. */
export function knownTextsOfPages(recognised: RecognisedDocument): KnownTexts {
  let best = knownTexts(recognised);
  const tried = new Set<string>();
  while (tried.size < mostTried && !recognised.finder.isTired()) {
    const [candidate] = candidatesOf(best, tried);
    if (candidate === undefined) return best;
    tried.add(candidate.line);
    const without = withoutLines(best, new Set([candidate.line]), recognised);
    if (isHeader(candidate) || without.places.size > best.places.size) best = without;
  }
  return recognised.finder.isTired() ? best : withoutAll(best, candidatesOf(best, tried), recognised);
}

/** Takes all candidates out, and puts back those that show themselves as no headers, nor stood within a text that is found now. */
function withoutAll(known: KnownTexts, candidates: readonly Candidate[], recognised: RecognisedDocument): KnownTexts {
  if (candidates.length === 0) return known;
  const lines = new Set(candidates.map(({ line }) => line));
  const interrupting = linesWithin(known, withoutLines(known, lines, recognised), lines);
  const headers = candidates.filter((candidate) => isHeader(candidate) || interrupting.has(candidate.line));
  return withoutLines(known, new Set(headers.map(({ line }) => line)), recognised);
}

/** The lines of which a piece stands, in the clauses as they were, between pieces of a text that is known only without them. */
function linesWithin(before: KnownTexts, after: KnownTexts, lines: ReadonlySet<string>): Set<string> {
  const within = new Set<string>();
  for (const [id, { clause, from, to }] of after.places) {
    if (before.places.has(id)) continue;
    const pieces = before.clauses[clause]?.pieces ?? [];
    const now = after.clauses[clause]?.pieces ?? [];
    const [first, last] = [pieces.indexOf(now[from] as Piece), pieces.indexOf(now[to] as Piece)];
    for (const { pageLine } of pieces.slice(first, last))
      if (pageLine !== null && lines.has(pageLine)) within.add(pageLine);
  }
  return within;
}

const isHeader = ({ line, clauses }: Candidate): boolean => isPageNumber(line) || clauses > 1;

function withoutLines(known: KnownTexts, lines: ReadonlySet<string>, recognised: RecognisedDocument): KnownTexts {
  const isOut = (piece: Piece) => piece.pageLine !== null && lines.has(piece.pageLine) && !known.claimed.has(piece);
  const clauses = known.clauses.map(
    (clause): NumberedClause =>
      clause.pieces.some(isOut) ? { ...clause, pieces: clause.pieces.filter((piece) => !isOut(piece)) } : clause,
  );
  return knownTexts({ ...recognised, clauses });
}

/** The lines not yet tried that may be page headers, those that stand in the most clauses first. */
function candidatesOf({ clauses, claimed }: KnownTexts, tried: ReadonlySet<string>): Candidate[] {
  const found = new Map<string, { line: string; clauses: number; times: number; last: NumberedClause | null }>();
  for (const clause of clauses) {
    for (const piece of clause.pieces) {
      const line = piece.pageLine;
      if (line === null || tried.has(line) || claimed.has(piece)) continue;
      const candidate = found.get(line) ?? { line, clauses: 0, times: 0, last: null };
      found.set(line, candidate);
      candidate.times++;
      if (candidate.last !== clause) candidate.clauses++;
      candidate.last = clause;
    }
  }
  return [...found.values()].sort((a, b) => b.clauses - a.clauses || b.times - a.times);
}
