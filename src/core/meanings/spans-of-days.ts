import { boundAt } from '../alike.ts';
import { add, floorDivide, multiply, subtract } from '../arithmetic.ts';
import { safe } from '../bounds.ts';
import { type Coded, day, fieldOf, firstIn, known, type Listed, single, textIn, wholeIn } from '../coded.ts';
import { concatenated, kept, listed, listIn, mapped, some, sorted } from '../lists.ts';
import { and, choose, FALSE, less, NIL, not, TRUE, whole } from '../logic.ts';
import { levelAbove, type Node, node } from '../nodes.ts';
import type { Shape } from '../shape.ts';
import { addedMonths, dayBefore, wholeMonths } from './days.ts';
import { calculated, type Meaning } from './meaning.ts';

const slot = (at: number, bounds: readonly [number, number]) => ({ at, sort: 'whole', bounds }) as const;
const no = { always: FALSE } as const;
const given = (what: Shape['what']): Shape => ({ none: no, unknown: no, orNone: no, what });

const counted = (count: Node): Listed => ({
  is: 'list',
  node: node('range', 'list', [count], null),
  entry: given({ is: 'one', node: slot(0, [0, Number.MAX_SAFE_INTEGER]) }),
});

export const recurring: Meaning = (operands, { every }, types) => {
  const [from, to] = operands.map(({ what }) => firstIn(what)) as [Node, Node];
  const step = wholeIn((every as Coded).what);
  const isByDays = types.named.every === 'days';
  const span = isByDays ? subtract(dayBefore(to), from) : wholeMonths(from, dayBefore(to));
  const count = choose(less(from, to), add(floorDivide(span, step), whole(1)), NIL);
  const days = mapped(counted(count), [from, step], (entry) => {
    const further = multiply(single(entry.what), step);
    return { gives: known(day(isByDays ? add(from, further) : addedMonths(from, further, TRUE).day)) };
  });
  return calculated([...operands, every as Coded], { what: days, none: less(step, whole(1)) });
};

/** Spans from each day on which it is cut to the next. */
export const cutAt: Meaning = (operands, { at }) => {
  const [from, to] = operands.map(({ what }) => firstIn(what)) as [Node, Node];
  const inside = mapped(listIn((at as Coded).what), [from, to], (entry) => {
    const cut = firstIn(entry.what);
    return { where: and(not(entry.none), less(from, cut), less(cut, to)), gives: known(day(cut)) };
  });
  const cuts = sorted(inside, (entry) => [firstIn(entry.what)]);
  const all = concatenated([listed([known(day(from))]), cuts, listed([known(day(to))])]);
  const spans = mapped(all, [], (entry, { next, hasNext }) => {
    const [start, end] = [firstIn(entry.what), firstIn(next.what)];
    const fields = new Map([['from', known(day(start))] as const, ['to', known(day(end))] as const]);
    return { where: and(hasNext, less(start, end)), gives: known({ is: 'record', fields }) };
  });
  return calculated([...operands, at as Coded], { what: spans });
};

export const clockStretches: Meaning = (operands, { at }) => {
  const [instant, seconds] = operands as [Coded, Coded];
  const times = kept(listIn((at as Coded).what), [], (entry) => not(entry.none));
  const level = levelAbove(times.node);
  const minute = times.entry === null ? NIL : single(boundAt(times.entry, level, 'entry').what);
  const args = [textIn(instant.what), wholeIn(seconds.what), times.node, minute];
  const fields = {
    day: given({ is: 'day', from: slot(0, safe), to: slot(0, safe) }),
    time: given({ is: 'one', node: slot(1, [0, 1440]) }),
    seconds: given({ is: 'one', node: slot(2, safe) }),
  };
  const entry = given({ is: 'record', fields: new Map(Object.entries(fields)) });
  const stretches: Listed = { is: 'list', node: node('stretches', 'list', args, { level }), entry };
  const isBeyond = some(stretches, [], (stretch) => less(single(fieldOf(stretch, 'seconds').what), NIL));
  return calculated([...operands, at as Coded], { what: stretches, unknown: isBeyond });
};
