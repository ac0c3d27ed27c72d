import { boundAt } from '../../core/alike.ts';
import type { Coded, Listed, What } from '../../core/coded.ts';
import { FALSE } from '../../core/logic.ts';
import { NotEncoded } from '../../core/names.ts';
import type { Node } from '../../core/nodes.ts';
import type { ShownValue } from '../../language/model/decision-model.ts';
import type { Type } from '../../language/model/type.ts';
import type { ModuleText } from './module-text.ts';
import { name as named, tightness, type Written, within } from './written.ts';

/** How a node is written where a value is shown. */
type Write = (node: Node, inPence?: boolean) => Written;

/** The nodes that a value is shown by. */
export function nodesShown({ none, what }: Coded): readonly Node[] {
  const inner = (of: What): readonly Node[] => {
    if (of.is === 'one' || of.is === 'list') return [of.node];
    if (of.is === 'day') return [of.from];
    if (of.is === 'record') return [...of.fields.values()].flatMap(nodesShown);
    return [];
  };
  return [none, ...inner(what)];
}

/** A value as a decision shows it, as `shownValue` does: none is null. */
export function shownText(
  coded: Coded,
  { type, shown }: Pick<ShownValue, 'type' | 'shown'>,
  module: ModuleText,
  write: Write,
): string {
  const places = shown === 'percent-4dp' ? 4 : shown === 'decimal-10dp' ? 10 : null;
  return valueText(coded, type, places, module, write, 1);
}

function valueText(
  { none, what }: Coded,
  type: Type,
  places: number | null,
  module: ModuleText,
  write: Write,
  depth: number,
): string {
  const text = whatText(what, type, places, module, write, depth);
  return none === FALSE || text === 'null' ? text : `${within(write(none), tightness.choice + 1)} ? null : ${text}`;
}

function whatText(
  what: What,
  type: Type,
  places: number | null,
  module: ModuleText,
  write: Write,
  depth: number,
): string {
  switch (what.is) {
    case 'nothing':
      return 'null';
    case 'day':
      return `${module.helper('dateOfNumber')}(${write(what.from).text})`;
    case 'one':
      return singleText(what.node, type, places, module, write);
    case 'record': {
      if (typeof type !== 'object' || !('record' in type)) throw new Error('a record of no type');
      const fields = Object.entries(type.record).map(([name, of]) => {
        const field = what.fields.get(name);
        const text = field === undefined ? 'null' : valueText(field, of, null, module, write, depth);
        return `${JSON.stringify(name)}: ${text}`;
      });
      return `{ ${fields.join(', ')} }`;
    }
    case 'list':
      return listText(what, typeof type === 'object' && 'list' in type ? type.list : 'none', module, write, depth);
    case 'timeline':
      throw new NotEncoded('a timeline is shown');
  }
}

function listText({ node, entry }: Listed, type: Type, module: ModuleText, write: Write, depth: number): string {
  if (entry === null) return '[]';
  const own = `shown${depth}`;
  const ofEntry: Write = (part, inPence) => {
    if (part.kind === 'bound') return named(`${own}[${part.of.index}]`);
    return write(part, inPence);
  };
  const text = valueText(boundAt(entry, 1, 'entry'), type, null, module, ofEntry, depth + 1);
  return `${within(write(node), tightness.name)}.map((${own}) => ${text.startsWith('{') ? `(${text})` : text})`;
}

function singleText(node: Node, type: Type, places: number | null, module: ModuleText, write: Write): string {
  const call = (helper: string, ...given: readonly string[]) => `${module.helper(helper)}(${given.join(', ')})`;
  if (type === 'money' && places === null && module.pence.of(node) !== null)
    return call('penceText', write(node, true).text);
  const own = write(node).text;
  if (node.sort === 'decimal') {
    if (places !== null) return call('toPlaces', own, String(places));
    return type === 'money' ? call('moneyText', own) : call('toPlain', own);
  }
  if (places !== null) return call('toPlaces', call('decimalOf', own), String(places));
  if (type === 'money') return call('moneyText', call('decimalOf', own));
  if (type === 'decimal' || type === 'percent') return call('toPlain', call('decimalOf', own));
  if (type === 'duration') return call('durationShown', own);
  return type === 'time' ? call('timeOfMinute', own) : own;
}
