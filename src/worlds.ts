import { askedFacts } from './asked.ts';
import type { CheckedDocuments } from './check/dictionary.ts';
import { type FactsRead, heldTogether, readFacts } from './check/facts.ts';
import { type ParseNewer, withNewerTables } from './check/newer-tables.ts';
import { checkReadings } from './check/readings.ts';
import type { OutOfBounds } from './evaluate/out-of-bounds.ts';
import type { World } from './evaluate/valuation.ts';
import { type Bounds, issueOf } from './holding-bounds.ts';
import type { Issue } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { Table } from './language/model/dictionary.ts';
import type { Given } from './language/run-time/given.ts';
import { Steps, type StepsOfCall } from './language/run-time/steps.ts';
import type { Options } from './policy-interface.ts';
import { newerTablesOf } from './stamp.ts';

/** What questions of a policy are put on: facts, readings and tables that were checked together. */
export interface Worlds {
  /** The facts of one question, read when it is asked: whatever becomes of those given, the answer stays. */
  readonly factsAsked: (given: unknown) => FactsRead;
  /** Facts that were not taken so, with all that is wrong with them. */
  readonly factsRefused: (given: unknown) => FactsRead;
  /** The world of one call. Throws `PolicyError` with all that is wrong with it; `placeOf` tells where facts stand in what was given. */
  readonly worldOf: (
    listed: ReadonlySet<string>,
    read: FactsRead,
    options: Options,
    ofCall?: StepsOfCall | null,
    placeOf?: (at: string) => string,
  ) => World;
  /** Where facts are not what others allow, under the readings by default; nowhere where they are at fault themselves. */
  readonly oversteppedBy: (listed: ReadonlySet<string>, given: unknown) => readonly OutOfBounds[];
}

/** What of the documents of a policy worlds are made of. */
export type WorldParts = Pick<CheckedDocuments, 'facts' | 'tableFiles'> & {
  readonly dictionary: Pick<CheckedDocuments['dictionary'], 'fields' | 'readings' | 'tables'>;
  readonly parse: ParseNewer;
};

export function worldsOf(
  { facts, dictionary, tableFiles, parse }: WorldParts,
  bounds: Pick<Bounds, 'oversteppedIn'>,
): Worlds {
  const byDefault = checkReadings(undefined, dictionary.readings);
  const builtIn = withNewerTables(tableFiles, undefined, parse);

  const worldFrom = (
    given: Given,
    option: World['option'],
    newer: ReadonlyMap<string, Table>,
    newerTables: World['newerTables'],
    ofCall: StepsOfCall | null = null,
  ): World => ({
    facts: facts.definitions,
    fields: dictionary.fields,
    given,
    option,
    table: (name) => newer.get(name) ?? (dictionary.tables.get(name) as Table),
    newerTables,
    steps: new Steps(ofCall),
  });

  const factsRefused = (given: unknown): FactsRead => readFacts(askedFacts(given), facts);

  return {
    factsRefused,
    factsAsked(given) {
      const values = facts.accept(given);
      return values === null ? factsRefused(given) : { values };
    },
    worldOf(listed, read, options, ofCall = null, placeOf = (at) => at) {
      const readings =
        options.readings === undefined ? byDefault : checkReadings(options.readings, dictionary.readings);
      const newer = options.tables === undefined ? builtIn : withNewerTables(tableFiles, options.tables, parse);
      const checked = heldTogether(read, facts, listed);
      const ofFacts = (issues: readonly Issue[]) => issues.map((issue) => ({ ...issue, at: placeOf(issue.at) }));
      if (!('tables' in newer) || !('option' in readings) || checked.given === null) {
        const ofOptions = [readings, newer].flatMap((part) => ('issues' in part ? part.issues : []));
        throw new PolicyError([...ofOptions, ...ofFacts(checked.issues)]);
      }
      const world = worldFrom(checked.given, readings.option, newer.tables, newerTablesOf(options.tables), ofCall);
      const contradicting = [...checked.issues, ...bounds.oversteppedIn(world, listed).map(issueOf)];
      if (contradicting.length > 0) throw new PolicyError(ofFacts(contradicting));
      return world;
    },
    oversteppedBy(listed, given) {
      const checked = heldTogether(readFacts(given, facts), facts, listed);
      if (checked.given === null || !('option' in byDefault) || !('tables' in builtIn)) return [];
      return bounds.oversteppedIn(worldFrom(checked.given, byDefault.option, builtIn.tables, null), listed);
    },
  };
}
