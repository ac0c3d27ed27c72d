import type { PeerRule } from './outcome-rules.ts';
import { peer } from './peer.ts';

interface Engine {
  addRule(rule: object): void;
  run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>;
}
interface JsonRules {
  readonly Engine: new (rules: readonly object[], options: object) => Engine;
}

/** The rule as rules of an engine that is kept, over prepared conditions: the row that comes first has the event that comes first. */
export const engineRule: PeerRule = async ({ conditions, rows, prepare }) => {
  const { Engine } = await peer<JsonRules>('json-rules-engine');
  const inOrder = rows.map(([met, outcome], index) => ({
    priority: rows.length - index,
    event: { type: outcome },
    conditions: { all: Object.entries(met).map(([fact, value]) => ({ fact, operator: 'equal', value })) },
  }));
  const last = rows.find(([met]) => Object.keys(met).length === 0)?.[1];
  const engine = new Engine(
    inOrder.filter(({ conditions: { all } }) => all.length > 0),
    {},
  );
  return (facts) => {
    const prepared = prepare(facts);
    const needed = Object.fromEntries(Object.keys(conditions).map((name) => [name, prepared[name]]));
    return async () => (await engine.run(needed)).events[0]?.type ?? last;
  };
};
