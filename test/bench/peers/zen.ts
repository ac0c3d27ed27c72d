import type { OutcomeRule, PeerRule } from './outcome-rules.ts';
import { peer } from './peer.ts';

interface Zen {
  readonly ZenEngine: new () => {
    createDecision(content: Buffer): { evaluate(facts: object): Promise<{ readonly result: { outcome: string } }> };
  };
}

/** The rule as a decision table, compiled once, over the facts as they are where ZEN can say what it asks about. */
export const zenRule: PeerRule = async (rule) => {
  const { ZenEngine } = await peer<Zen>('@gorules/zen-engine');
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(tableOf(rule))));
  const isWhole = Object.values(rule.conditions).every(({ zen }) => zen !== undefined);
  return (facts) => {
    const given = isWhole ? facts : rule.prepare(facts);
    return async () => (await decision.evaluate(given)).result.outcome;
  };
};

function tableOf({ conditions, rows }: Pick<OutcomeRule<never>, 'conditions' | 'rows'>): object {
  const names = Object.keys(conditions);
  const content = {
    hitPolicy: 'first',
    inputs: names.map((name) => ({ id: name, name, field: conditions[name]?.zen ?? name })),
    outputs: [{ id: 'outcome', name: 'outcome', field: 'outcome' }],
    rules: rows.map(([met, outcome], index) => ({
      _id: String(index),
      ...Object.fromEntries(names.map((name) => [name, met[name] === undefined ? '' : String(met[name])])),
      outcome: JSON.stringify(outcome),
    })),
  };
  const position = { x: 0, y: 0 };
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      { id: 'table', name: 'table', type: 'decisionTableNode', position, content },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'second', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  };
}
