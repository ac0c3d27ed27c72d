import type { Encoded } from '../core/encode.ts';
import type { Input } from '../core/inputs.ts';
import type { Node } from '../core/nodes.ts';
import { slotsOf } from '../core/slots.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';

/** Gives columns names, each once. */
export class ColumnNames {
  private readonly taken: Set<string>;
  constructor(taken: Iterable<string>) {
    this.taken = new Set([...taken].map((name) => name.toLowerCase()));
  }
  /** The words, or with a number where they are taken; engines tell no capitals. */
  fresh(words: string): string {
    let name = words;
    for (let times = 2; this.taken.has(name.toLowerCase()); times += 1) name = `${words} ${times}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}

/** What a part of a fact is called. */
export const partOfFact = ({ asks, path, shape }: Input, index: number): string =>
  [path, asks === 'value' ? '' : asks, (slotsOf(shape).get(index) ?? '').trim()]
    .filter((word) => word !== '')
    .join(' ');

/** What nodes are called in the rules. */
export function hintsOf({ rules, terms }: DecisionModel, { of, outcome }: Encoded): ReadonlyMap<Node, string> {
  const hints = new Map<Node, string>();
  const hint = (node: Node, words: string): void => {
    if (!hints.has(node)) hints.set(node, words);
  };
  if (outcome.what.is === 'one') hint(outcome.what.node, 'outcome of');
  for (const name of [...rules.map((rule) => rule.name), ...terms.keys()]) {
    if (!/^[a-z][\w-]*$/i.test(name)) continue;
    const { none, unknown, what } = of(name);
    if (what.is === 'one' || what.is === 'list') hint(what.node, name);
    if (what.is === 'day') {
      hint(what.from, name);
      hint(what.to, `${name} at latest`);
    }
    hint(none, `${name} isNone`);
    hint(unknown, `${name} isUnknown`);
  }
  return hints;
}

/** Whether a text is a name alone, of a column or a variable, and costs nothing to be written again. */
export const isName = (text: string): boolean => /^([\w.]+|"[^"]*"|`[^`]*`)$/.test(text);
