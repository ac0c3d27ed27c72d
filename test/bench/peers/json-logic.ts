import type { PeerRule } from './outcome-rules.ts';
import { peer } from './peer.ts';

interface JsonLogic {
  readonly LogicEngine: new () => { build(logic: unknown): (data: unknown) => unknown };
}

/** The rule as compiled JsonLogic over typed facts. */
export const jsonLogicRule: PeerRule = async ({ conditions, rows, prepare }) => {
  const { LogicEngine } = await peer<JsonLogic>('json-logic-engine');
  const of = (name: string) => conditions[name]?.logic ?? { var: name };
  const branches = rows.flatMap(([met, outcome]) => {
    const all = Object.entries(met).map(([name, holds]) => (holds ? of(name) : { '!': [of(name)] }));
    return all.length === 0 ? [outcome] : [{ and: all }, outcome];
  });
  const compiled = new LogicEngine().build({ if: branches });
  return (facts) => {
    const typed = prepare(facts);
    return () => compiled(typed);
  };
};
