import type { Reason } from './reason.ts';

/** What stands in the place of a reason that stands elsewhere already. */
interface Told {
  readonly told: string;
}

/** The parts of a reason that hold reasons. */
const within: ReadonlySet<string> = new Set(['conditions', 'all', 'any', 'from', 'because']);

/** Reasons for JSON: of one that stands in several places the first is whole, the others point to it. */
export function toldOnce(because: readonly Reason[]): readonly unknown[] {
  const places = new Map<Reason, string>();
  const ofEach = (reasons: readonly Reason[], at: string): readonly unknown[] =>
    reasons.map((reason, index) => ofReason(reason, `${at}/${index}`));
  function ofReason(reason: Reason, at: string): unknown {
    const told = places.get(reason);
    if (told !== undefined) return { told } satisfies Told;
    places.set(reason, at);
    return mapped(reason, (part, key) => ofEach(part, `${at}/${key}`));
  }
  return ofEach(because, '');
}

/** Reasons as they stand in memory, from what JSON made of them; those that are in memory already come out alike. */
export function inFull(because: readonly Reason[]): readonly Reason[] {
  const places = new Map<string, Reason>();
  const known = new Map<Reason, Reason>();
  const ofEach = (reasons: readonly (Reason | Told)[], at: string): readonly Reason[] =>
    reasons.map((reason, index) => ofReason(reason, `${at}/${index}`));
  function ofReason(reason: Reason | Told, at: string): Reason {
    if ('told' in reason) return places.get(reason.told) as Reason;
    const full =
      known.get(reason) ?? (mapped(reason, (part, key) => ofEach(part, `${at}/${key}`)) as unknown as Reason);
    known.set(reason, full);
    places.set(at, full);
    return full;
  }
  return ofEach(because, '');
}

const mapped = (reason: Reason, ofReasons: (reasons: readonly Reason[], key: string) => readonly unknown[]) =>
  Object.fromEntries(
    Object.entries(reason).map(([key, part]) => [key, within.has(key) ? ofReasons(part as Reason[], key) : part]),
  );
