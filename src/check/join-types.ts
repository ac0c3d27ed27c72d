import {
  isAmount,
  isChoice,
  isList,
  isRecordType,
  isTimelineType,
  isWhole,
  sameType,
  type Type,
} from '../language/model/type.ts';

/** The one type that both branches have; `null` when there is none. None fits any type; different amounts are a decimal; nil is of any unit. */
export function joinTypes(a: Type, b: Type): Type | null {
  if (a === 'none') return b;
  if (b === 'none' || sameType(a, b)) return a;
  if (isChoice(a) && isChoice(b)) return { choice: [...new Set([...a.choice, ...b.choice])] };
  if (isAmount(a) && isAmount(b)) return 'decimal';
  if (isWhole(a) && isWhole(b) && (a === 'whole' || b === 'whole')) return a === 'whole' ? b : a;
  if (isList(a) && isList(b)) {
    const list = joinTypes(a.list, b.list);
    return list === null ? null : { list };
  }
  if (isTimelineType(a) && isTimelineType(b)) {
    const timeline = joinTypes(a.timeline, b.timeline);
    return timeline === null ? null : { timeline };
  }
  if (isRecordType(a) && isRecordType(b)) return joinRecords(a.record, b.record);
  return null;
}

/** Whether what is of the one type may stand for the other: a percentage is no money, and a word that is no option no choice. */
export function takes(type: Type, found: Type): boolean {
  const joined = joinTypes(type, found);
  return joined !== null && sameType(joined, type);
}

function joinRecords(a: Readonly<Record<string, Type>>, b: Readonly<Record<string, Type>>): Type | null {
  if (Object.keys(a).length !== Object.keys(b).length) return null;
  const record: Record<string, Type> = {};
  for (const [field, type] of Object.entries(a)) {
    const other = b[field];
    const joined = other === undefined ? null : joinTypes(type, other);
    if (joined === null) return null;
    record[field] = joined;
  }
  return { record };
}
