import { isWhole, type Type } from '../../language/model/type.ts';
import { noneLike } from '../alike.ts';
import { add } from '../arithmetic.ts';
import {
  type Coded,
  fieldOf,
  fieldsIn,
  isSafe,
  known,
  type Listed,
  numberIn,
  one,
  single,
  type What,
} from '../coded.ts';
import { plain, same } from '../doubt.ts';
import { folded, kept, listIn, mapped, scanned, some, sorted } from '../lists.ts';
import { and, choose, FALSE, NIL, NIL_DECIMAL, not, or, TRUE } from '../logic.ts';
import type { Node } from '../nodes.ts';
import { fieldName, inOrder, keysOf } from './lists.ts';
import { calculated, type Meaning } from './meaning.ts';

const entryType = (type: Type | undefined): Type => (typeof type === 'object' && 'list' in type ? type.list : 'none');

/** None if an entry is; out of range where whole numbers are no longer held exactly on the way. */
export const sumOf: Meaning = (operands, _, types) => {
  const isOfWhole = isWhole(entryType(types.operands[0]));
  const nil: Coded = known(one(isOfWhole ? NIL : NIL_DECIMAL));
  const total = folded(listIn((operands[0] as Coded).what), [], nil, (entry, so) => {
    const sum = add(numberIn(so.what), numberIn(entry.what));
    const none = or(so.none, and(not(so.unknown), entry.none));
    const unknown = or(so.unknown, and(not(none), isOfWhole ? not(isSafe(sum)) : FALSE));
    return { none, unknown, orNone: FALSE, what: one(sum) };
  });
  return calculated(operands, total);
};

/** Records that have the same days and words follow one another; their numbers are carried on, and the last has the sum. */
export const addedUpBy: Meaning = (operands, _, types) => {
  const [given, field] = operands as [Coded, Coded];
  const type = entryType(types.operands[0]);
  const fields = typeof type === 'object' && 'record' in type ? Object.entries(type.record) : [];
  const isNumber = ([, of]: readonly [string, Type]) =>
    isWhole(of) || ['money', 'decimal', 'percent'].includes(of as string);
  const keys = fields.filter((one) => !isNumber(one)).map(([name]) => name);
  const numbers = fields.filter(isNumber).map(([name]) => name);
  const records = kept(plain(listIn(given.what)), [], (entry) => not(entry.none));
  const byKey = sorted(records, (entry) => keys.flatMap((name) => keysOf(fieldOf(entry, name))));
  const alikeInKeys = (a: Coded, b: Coded) => and(...keys.map((name) => same(fieldOf(a, name), fieldOf(b, name))));
  const first = blankEntry(byKey);
  const sums = scanned(byKey, first, (entry, so) => {
    const goesOn = and(holdsEntry(so), alikeInKeys(entry, so));
    const own = [...fieldsIn(entry.what)].map(([name, value]): [string, Coded] => {
      if (!numbers.includes(name)) return [name, value];
      const before = fieldOf(so, name);
      const sum = choose(goesOn, add(numberIn(value.what), numberIn(before.what)), numberIn(value.what));
      return [name, { ...value, none: or(value.none, and(goesOn, before.none)), what: one(sum) }];
    });
    return known({ is: 'record', fields: new Map([...own, [begun, known(one(TRUE))]]) });
  });
  const totals = mapped(sums, [], (entry, { next, hasNext }) => {
    const own = [...fieldsIn(entry.what)].filter(([name]) => name !== begun);
    const gives = known({ is: 'record', fields: new Map(own) });
    return { where: not(and(hasNext, alikeInKeys(entry, next))), gives };
  });
  const isUnsafe = some(totals, [], (entry) =>
    or(
      ...numbers
        .map((name) => fieldOf(entry, name))
        .map(({ none, what }) => and(not(none), not(isHeld(numberIn(what))))),
    ),
  );
  return calculated([given], { what: inOrder(totals, fieldName(field)), unknown: isUnsafe });
};

const isHeld = (number: Node): Node => (number.sort === 'whole' ? isSafe(number) : TRUE);

/** The field that tells the sums so far from what stands there before the first; no field of a rule is so called. */
const begun = ' begun';
const holdsEntry = (so: Coded): Node => single(fieldOf(so, begun).what);

/** A record like the entries of a list, before the first. */
function blankEntry({ entry }: Listed): Coded {
  const blank = entry === null ? known({ is: 'record', fields: new Map() } as What) : noneLike(entry.what);
  const fields = new Map([...fieldsIn(blank.what), [begun, known(one(FALSE))] as const]);
  return known({ is: 'record', fields });
}
