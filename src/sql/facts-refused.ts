import type { Shape } from '../core/shape.ts';
import { allOf, not } from './conditions.ts';
import type { FactsIn } from './facts-in.ts';
import type { Refusal } from './writer.ts';

/** For what a row is not answered, as far as its columns show. */
export function refusalsOf(facts: FactsIn, shapeOf: (path: string) => Shape | null): readonly Refusal[] {
  const found: Refusal[] = [];
  for (const [path, of] of facts.given.columns) {
    const { isGood } = facts.reading(path, shapeOf(path));
    if (of.null === 'refused')
      found.push({ reason: `${path}: nothing is given`, where: `(${facts.raw(path)} IS NULL)` });
    if (of.given === 'refused') found.push({ reason: `${path}: given`, where: not(facts.saysNone(path)) });
    if (isGood !== null)
      found.push({
        reason: `${path}: not held by its column`,
        where: `(NOT ${isGood})`,
      });
    const isNullable = facts.given.definitions.get(path)?.nullable === true;
    if (!isNullable && facts.saidNone(path) !== 'FALSE')
      found.push({
        reason: `${path}: cannot be none`,
        where: allOf([facts.saidNone(path), not(facts.entityIsNone(path))]),
      });
    const entity = facts.entityOf(path);
    if (entity !== null && facts.saidNone(entity) !== 'FALSE')
      found.push({
        reason: `${path}: of an entity that is none`,
        where: allOf([facts.saidNone(entity), `(${facts.raw(path)} IS NOT NULL)`]),
      });
  }
  return [...found, ...contradicting(facts), ...differing(facts)];
}

/** Percentages by day, of which a day has two. */
function differing(facts: FactsIn): readonly Refusal[] {
  return [...facts.given.columns.keys()].flatMap((path): Refusal[] => {
    const type = facts.typeOf(path);
    const entry = typeof type === 'object' && 'list' in type ? type.list : null;
    const isSeries =
      typeof entry === 'object' &&
      entry !== null &&
      'record' in entry &&
      'percent' in entry.record &&
      'from' in entry.record;
    if (!isSeries || !facts.given.listed.has(path) || facts.column(path)?.of.isText === true) return [];
    const { dialect } = facts.on;
    const x = facts.on.variable();
    const days = dialect.transform(facts.raw(path), x, `${x}.${dialect.quoted('from')}`);
    const where = `(${dialect.length(dialect.distinct(days))} < ${dialect.length(days)})`;
    return [{ reason: `${path}: two percentages of a day`, where }];
  });
}

function contradicting(facts: FactsIn): readonly Refusal[] {
  const { contradictions, listed, columns } = facts.given;
  const isBare = (path: string) => {
    const { isText, none } = columns.get(path) ?? {};
    return isText !== true && none === undefined;
  };
  const dayOf = (path: string) =>
    `CASE WHEN ${not(facts.isNone(path))} THEN ${facts.reading(path, null).what.text} END`;
  return contradictions.flatMap(({ earlier, later, through }): Refusal[] => {
    const [list, first] = earlier.split('[].') as [string, string?];
    const reason = `${earlier} after ${later}`;
    if (first !== undefined) {
      const fields = [first, later.split('[].')[1] as string];
      const { isText, fields: held = fields } = columns.get(list) ?? { isText: true };
      if (!listed.has(list) || isText === true || !fields.every((field) => held.includes(field))) return [];
      const x = facts.on.variable();
      const own = (name: string) => `${x}.${facts.on.dialect.quoted(name)}`;
      const isAfter = `coalesce(${fields.map(own).join(' > ')}, FALSE)`;
      return [{ reason, where: facts.on.dialect.some(facts.raw(list), x, isAfter) }];
    }
    if (![earlier, later, ...through].every((path) => listed.has(path)) || !columns.has(earlier) || !columns.has(later))
      return [];
    const areOut = through.map((path) => not(facts.saidAnything(path)));
    // A day of an entity that is none is refused as such.
    const isAfter =
      isBare(earlier) && isBare(later)
        ? `(${facts.raw(earlier)} > ${facts.raw(later)})`
        : `(${dayOf(earlier)} > ${dayOf(later)})`;
    return [{ reason, where: allOf([isAfter, ...areOut]) }];
  });
}
