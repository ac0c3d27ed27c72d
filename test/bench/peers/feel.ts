import type { PeerRule } from './outcome-rules.ts';
import { peer } from './peer.ts';

interface Feelin {
  evaluate(expression: string, facts: object): { readonly value: unknown };
}

/** The rule as one FEEL expression, over the facts as they are where FEEL can say what it asks about; feelin parses it for each. */
export const feelRule: PeerRule = async ({ conditions, rows, prepare }) => {
  const { evaluate } = await peer<Feelin>('feelin');
  const of = (name: string) => `(${conditions[name]?.feel ?? name})`;
  const expression = rows.reduceRight((otherwise, [met, outcome]) => {
    const all = Object.entries(met).map(([name, holds]) => (holds ? of(name) : `not${of(name)}`));
    return all.length === 0 ? `"${outcome}"` : `if ${all.join(' and ')} then "${outcome}" else ${otherwise}`;
  }, 'null');
  const isWhole = Object.values(conditions).every(({ feel }) => feel !== undefined);
  return (facts) => {
    const given = isWhole ? facts : prepare(facts);
    return () => evaluate(expression, given).value;
  };
};
