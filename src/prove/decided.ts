import { settleOutcome } from './of-outcome.ts';
import type { Proving, Said } from './proving.ts';
import type { Claim } from './result.ts';

/** With every fact given the outcome is known: however clauses are read, or where that is not settled, read as by default. */
export async function decided(decision: string, proving: Proving): Promise<Claim> {
  const said: Said = {
    kind: 'decided',
    decision,
    statement: 'It is decided whenever every fact is given, however clauses are read.',
    about: null,
    expected: 'proved',
  };
  const settled = (readings: null | Readonly<Record<string, string>>) =>
    settleOutcome(
      decision,
      { readings, leftOut: 'tables', tables: 'endless' },
      (on, { outcome }) => on.formula(outcome.unknown),
      proving,
      // Where no table answers, none was assumed not to.
      (answer, asked) => answer === null && asked?.isForTables !== true,
    );
  const result = await settled(null);
  if (!('unsettled' in result)) return { ...said, result };
  const byDefault = await settled({});
  if (!('proved' in byDefault)) return { ...said, result };
  const assumptions = [...byDefault.assumptions, 'clauses are read as by default'];
  return { ...said, result: { proved: true, assumptions } };
}
