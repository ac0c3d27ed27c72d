import type { Shape, Slot, WhatShape } from './shape.ts';

/** What each place of a tuple holds, in words; a place that holds several things is known by the first. */
export function slotsOf(shape: Shape): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const put = (slot: Slot, words: string): void => {
    if ('at' in slot && !found.has(slot.at)) found.set(slot.at, words);
  };
  const ofShape = ({ none, unknown, orNone, what }: Shape, path: string): void => {
    put(none, `${path} isNone`);
    put(unknown, `${path} isUnknown`);
    put(orNone, `${path} mayBeNone`);
    ofWhat(what, path);
  };
  const ofWhat = (what: WhatShape, path: string): void => {
    if (what.is === 'one' || what.is === 'list') put(what.node, path);
    else if (what.is === 'day') {
      put(what.from, path);
      put(what.to, `${path} atLatest`);
    } else if (what.is === 'record') for (const [name, field] of what.fields) ofShape(field, `${path} ${name}`);
  };
  ofShape(shape, '');
  return found;
}
