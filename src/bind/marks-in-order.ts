type ClauseNumber = readonly number[];

/** How far numbering may skip, for clauses that were taken out. */
const widestGap = 10;
/** What starting again takes off, each number counting 1: so a short list within a clause is no document of its own. */
const restart = 1.5;

/** The best sequence that ends with a number; that of no numbers has no place. */
interface Sequence {
  readonly at: number;
  readonly score: number;
  readonly before: Sequence | null;
}

/** The best sequences by the parts of the number that they end with, the later of equals. */
interface Ends {
  itself: Sequence | null;
  /** Those of numbers that go on from here, too. */
  within: Sequence | null;
  readonly parts: Map<number, Ends>;
}

/**
 * Which of the numbers that could open clauses do: those of the longest sequence in which each follows the one before or starts
 * another document. So one number out of turn, in the middle of a sentence or misprinted, does not hide those after it.
 */
export function marksInOrder(numbers: readonly (ClauseNumber | null)[]): ReadonlySet<number> {
  const none: Sequence = { at: -1, score: 0, before: null };
  const ends: Ends = { itself: none, within: null, parts: new Map() };
  let longest = none;
  let latest: Sequence | null = null;
  numbers.forEach((number, at) => {
    if (number === null) return;
    let found: Sequence | null = null;
    const goOn = (before: Sequence | null | undefined, more: number): void => {
      if (before == null) return;
      const score = before.score + more;
      const isBetter = found === null || score > found.score || (score === found.score && before.at > place(found));
      if (isBetter) found = { at, score, before };
    };
    for (const before of precedingIn(ends, number)) goOn(before, 1);
    if (number.length === 1 && number[0] === 1) goOn(latest, -restart);
    if (found === null) return;
    keep(found, number, ends);
    latest = laterOfBest(latest, found);
    if ((found as Sequence).score > longest.score) longest = found;
  });
  const chosen = new Set<number>();
  for (let last: Sequence | null = longest; last !== null && last !== none; last = last.before) chosen.add(last.at);
  return chosen;
}

const place = ({ before }: Sequence): number => before?.at ?? -1;

/** The sequences that a number can follow: one that ends with its sibling before it, or with the clause around it, or within that sibling. */
function* precedingIn(ends: Ends, number: ClauseNumber): Generator<Sequence | null | undefined> {
  let here: Ends | undefined = ends;
  for (const [depth, part] of number.entries()) {
    if (here === undefined) return;
    const rest = number.slice(depth + 1, depth + 3);
    if (rest.length === 0 || (rest.length === 1 && rest[0] === 1)) {
      if (part >= 1 && part <= widestGap) yield here.itself;
      for (let sibling = Math.max(0, part - widestGap); sibling < part; sibling++)
        yield here.parts.get(sibling)?.within;
    }
    here = here.parts.get(part);
  }
}

function keep(sequence: Sequence, number: ClauseNumber, ends: Ends): void {
  let here = ends;
  for (const part of number) {
    const next: Ends = here.parts.get(part) ?? { itself: null, within: null, parts: new Map() };
    here.parts.set(part, next);
    next.within = laterOfBest(next.within, sequence);
    here = next;
  }
  here.itself = laterOfBest(here.itself, sequence);
}

const laterOfBest = (before: Sequence | null, later: Sequence): Sequence =>
  before !== null && before.score > later.score ? before : later;

/** Whether a number opens another document in the same file. */
export const startsAgain = (before: ClauseNumber, next: ClauseNumber): boolean =>
  next.length === 1 && next[0] === 1 && (before[0] ?? 0) >= 1;
