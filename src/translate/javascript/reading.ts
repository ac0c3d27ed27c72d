import type { Input } from '../../core/inputs.ts';
import type { Shape, Slot, WhatShape } from '../../core/shape.ts';
import type { ModuleText } from './module-text.ts';
import type { Lines } from './written.ts';

/** A part of a fact that is read. */
interface Part {
  readonly index: number;
  readonly inPence: boolean;
}

/** How the facts that are asked for are got at, in the order in which they are read. */
export interface Reading {
  /** What reads one, as an expression. */
  readonly of: (input: Input, nth: number) => string;
  /** Whether nothing is answered where it is left out. */
  readonly isRequired: (input: Input) => boolean;
  /** What a sum is in pence that is read in no other way, as an expression; `null` where it is read as an amount all the same. */
  readonly inPence: (input: Input, own: string) => string | null;
}

/** The lines that read what is asked of facts as they were given, each part by its name. */
export function readingText(module: ModuleText, lines: Lines, reading: Reading): void {
  const byInput = new Map<string, Map<string, Part>>();
  for (const [key, own] of module.factsRead) {
    const [, input, index, pence] = /^(.*) (\d+)( pence)?$/.exec(key) as RegExpExecArray;
    const parts = byInput.get(input as string) ?? new Map<string, Part>();
    parts.set(own, { index: Number(index), inPence: pence !== undefined });
    byInput.set(input as string, parts);
  }
  const fields: string[] = [];
  const required: string[] = [];
  let nth = 0;
  for (const [key, parts] of byInput) {
    const input = module.inputs.get(key) as Input;
    const own = `fact${nth}`;
    lines.add(`const ${own} = ${reading.of(input, nth++)};`);
    if (reading.isRequired(input)) required.push(`${own} === undefined`);
    const amounts = [...parts.values()].filter(({ inPence }) => inPence);
    const isInPence = amounts.length > 0 && ![...parts.values()].some((part) => isSameAmount(part, amounts));
    const pence = isInPence ? reading.inPence(input, own) : null;
    const found = partsOf(input.shape, own, module, 1);
    for (const [name, { index, inPence }] of parts)
      fields.push(`${name}: ${!inPence ? found[index] : (pence ?? `${module.helper('penceIn')}(${found[index]})`)}`);
  }
  if (required.length > 0) lines.add(`if (${required.join(' || ')}) return undefined;`);
  lines.block(
    'return {',
    () => {
      for (const field of fields) lines.add(`${field},`);
    },
    '};',
  );
}

const isSameAmount = ({ index, inPence }: Part, amounts: readonly Part[]): boolean =>
  !inPence && amounts.some((amount) => amount.index === index);

/** The parts of a value in the order of its tuple. */
function partsOf(shape: Shape, value: string, module: ModuleText, depth: number): string[] {
  const parts: string[] = [];
  const put = (slot: Slot, text: string): void => {
    if ('at' in slot) parts[slot.at] ??= text;
  };
  const call = (helper: string, ...given: readonly string[]) => `${module.helper(helper)}(${given.join(', ')})`;
  // An entry is there, and so a record.
  const fieldOf = (own: string, name: string): string =>
    own === `entry${depth - 1}`
      ? `(${own}[${JSON.stringify(name)}] ?? null)`
      : call('fieldIn', own, JSON.stringify(name));
  const ofShape = ({ none, unknown, orNone, what }: Shape, own: string): void => {
    put(none, `${own} === null`);
    put(unknown, call('isUnknown', own));
    put(orNone, call('mayBeNone', own));
    ofWhat(what, own);
  };
  const ofWhat = (what: WhatShape, own: string): void => {
    if (what.is === 'one') put(what.node, single(what.node, own));
    else if (what.is === 'day') {
      put(what.from, call('firstDay', own));
      put(what.to, call('lastDay', own));
    } else if (what.is === 'record') for (const [name, field] of what.fields) ofShape(field, fieldOf(own, name));
    else if (what.is === 'list') {
      const entry = `entry${depth}`;
      const inner = what.entry === null ? [] : partsOf(what.entry, entry, module, depth + 1);
      put(what.node, `${call('entriesIn', own)}.map((${entry}) => [${inner.join(', ')}])`);
    }
  };
  const single = (slot: Slot, own: string): string => {
    const sort = 'at' in slot ? slot.sort : 'boolean';
    if (sort === 'boolean') return `${own} === true`;
    if (sort === 'whole') return call('wholeIn', own);
    return sort === 'decimal' ? call('amountIn', own) : call('textIn', own);
  };
  ofShape(shape, value);
  return parts;
}
