import type { FactDefinition } from '../language/facts/flatten-facts.ts';
import type { Contradiction } from '../language/model/dictionary.ts';
import { withoutContradictions } from './contradictions.ts';
import type { Draw } from './draw.ts';
import { type FlatFacts, isRecord, nestedFacts, withChange } from './flat-facts.ts';
import { type Landmarks, landmarksOf } from './landmarks.ts';
import { monthsMoved } from './moved.ts';
import { type Ground, settler } from './settle.ts';
import { type Overstepped, withinBounds } from './within-bounds.ts';

/** What facts are put together by. */
export interface AccountParts {
  readonly definitions: readonly FactDefinition[];
  readonly contradictions: readonly Contradiction[];
  readonly overstepped: Overstepped;
  /** Tests of whole entries, by the path of their list. */
  readonly entryTests: ReadonlyMap<string, (entry: unknown) => boolean>;
  readonly standIns: ReadonlySet<string>;
  /** Parameters to start from, the moves and the days. */
  readonly ground: Ground;
}

/** What was drawn for one account. */
export interface AccountDraw {
  readonly anchor: string;
  readonly draws: ReadonlyMap<string, Draw>;
  /** Facts of an example that are taken over where they were not drawn to be left out. */
  readonly kept: FlatFacts;
  /** Facts that stay as they are; `undefined` leaves one out. */
  readonly pins: ReadonlyMap<string, unknown>;
}

/** Facts drawn around a day, and around what is kept and pinned. */
export function accountOf({ anchor, draws, kept, pins }: AccountDraw, parts: AccountParts): Record<string, unknown> {
  const { definitions, contradictions, overstepped, entryTests, standIns, ground } = parts;
  const pinned = [...pins].reduce<FlatFacts>((facts, [path, content]) => withChange(facts, path, content), new Map());
  const landmarks = factLandmarks(definitions, new Map([...kept, ...pinned]));
  const dates = [...landmarks.dates];
  const settle = settler({
    ...ground,
    dates: [...(dates.length === 0 ? [anchor] : dates), ...ground.dates],
    amounts: [...ground.amounts, ...landmarks.amounts],
    clocks: [...ground.clocks, ...landmarks.times],
  });
  // Moments come last, so that they meet the times of the windows around them.
  const inTurn = [...draws].sort(([, a], [, b]) => Number(a.draw === 'instant') - Number(b.draw === 'instant'));
  const isKept = (path: string) => kept.has(path) && ![...pins.keys()].some((pin) => pin.startsWith(`${path}.`));
  const contents = new Map(
    inTurn.map(([path, draw]) => [path, draw.draw !== 'left-out' && isKept(path) ? kept.get(path) : settle(draw)]),
  );
  let facts: FlatFacts = new Map();
  for (const { path, entity } of definitions) {
    if (entity !== null && !isGiven(entity, contents)) continue;
    const content = fitting(contents.get(path), entryTests.get(path));
    if (content === undefined) continue;
    facts = withChange(facts, path, standIns.has(path) ? asSeries(content, ground.days[0]) : content);
  }
  for (const [path, content] of pins) facts = withChange(facts, path, content);
  const isPinned = (path: string) => pins.has(path) || pins.has(path.split('.')[0] as string);
  const settled = (drawn: FlatFacts) => withoutContradictions(drawn, contradictions, isPinned);
  return nestedFacts(withinBounds(settled(facts), overstepped, settled, isPinned));
}

/** Without the entries of a list that are none together, however good their fields one by one. */
const fitting = (content: unknown, test: ((entry: unknown) => boolean) | undefined): unknown =>
  test !== undefined && Array.isArray(content) ? content.filter(test) : content;

/** The days, amounts and times among facts. */
export const factLandmarks = (definitions: readonly FactDefinition[], facts: FlatFacts): Landmarks =>
  landmarksOf(definitions.map(({ path, type }) => [type, type === 'entity' ? null : facts.get(path)]));

/** An entity that may be none has a draw of its own; others are given by their fields. */
const isGiven = (entity: string, contents: ReadonlyMap<string, unknown>): boolean =>
  !contents.has(entity) || isRecord(contents.get(entity));

/** Dated entries as a series: a day once, and an entry before every other day, so that it answers. */
function asSeries(content: unknown, firstDay: string): unknown {
  if (!Array.isArray(content)) return content;
  const [first, ...others] = content.filter(isRecord);
  if (first === undefined || !('from' in first)) return content;
  const byDay = new Map([...others].reverse().map((entry) => [entry.from, entry]));
  return [{ ...first, from: monthsMoved(firstDay, -12) }, ...[...byDay.values()].reverse()];
}
