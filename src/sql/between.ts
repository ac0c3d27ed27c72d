import { dependsOn } from '../core/binders.ts';
import { and } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import type { Over } from './fused.ts';
import { constantOf } from './numeric.ts';
import { listIn } from './over-entries.ts';
import { keysTold, placeByNumber } from './places.ts';
import { type ListWritten, listOf, type Scope } from './scope.ts';
import type { Writer } from './writer.ts';

/** A list as its entries are gone over, and on which condition they are still kept. */
export interface Between {
  readonly list: ListWritten;
  readonly where: Node;
}

/** Of a list that is told whole, in the order of whole numbers, only the entries between two of these that they are kept within. */
export function between({ list, level, where }: Over, on: Writer, at: Scope): Between {
  const whole = listIn(list, on, at);
  const conditions = where.kind === 'and' ? where.args : [where];
  /** How many entries lie before the end on one side. */
  const before = (isLeast: boolean) => {
    for (const condition of conditions) {
      const end = endIn(condition, level);
      const keys = end === null || end.isLeast !== isLeast ? null : keysTold(list, end.key, level);
      if (end === null || keys === null) continue;
      const of = on.number(end.of, at);
      const place = placeByNumber(keys, end.isOneLess ? on.arithmetic.subtract(of, constantOf(1n, 1n)) : of, on);
      if (place !== null) return { condition, place };
    }
    return null;
  };
  const [first, last] = [before(true), before(false)];
  if (whole.kind.entry === null || (first === null && last === null)) return { list: whole, where };
  const { dialect } = on;
  const nth = on.variable();
  const [leftOut, upTo] = [first?.place ?? '0', last?.place ?? String(whole.kind.longest)];
  const text = dialect.transform(
    dialect.range(`${upTo} - ${leftOut}`),
    nth,
    dialect.at(whole.text, `${leftOut} + ${nth} + 1`),
  );
  const others = conditions.filter((condition) => condition !== first?.condition && condition !== last?.condition);
  return { list: listOf(text, whole.kind.entry, whole.kind.longest), where: and(...others) };
}

/** Where a condition on an entry is that its key is not beyond some number. */
interface End {
  readonly key: Node;
  readonly of: Node;
  readonly isLeast: boolean;
  /** Whether the place is that of the number before: of keys from a number on, or below it. */
  readonly isOneLess: boolean;
}

function endIn(condition: Node, level: number): End | null {
  const isNot = condition.kind === 'not';
  const compared = isNot ? (condition.args[0] as Node) : condition;
  if (compared.kind !== 'less') return null;
  const [a, b] = compared.args as [Node, Node];
  const isKeyFirst = a.kind === 'bound' && a.of.which === 'entry' && a.of.level === level;
  const [key, of] = isKeyFirst ? [a, b] : [b, a];
  if (of.sort !== 'whole' || dependsOn(of, level)) return null;
  const isLeast = isKeyFirst === isNot;
  return { key, of, isLeast, isOneLess: isKeyFirst };
}
