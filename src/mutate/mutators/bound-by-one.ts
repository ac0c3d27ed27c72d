import { isLiteral, type LiteralFile } from '../../language/grammar/literal.ts';
import { addDays } from '../../values/date.ts';
import { dateOfNumber, dayNumber, isDayNumber } from '../../values/day-number.ts';
import { decimal, plus, toPlain } from '../../values/decimal.ts';
import { durationOf, monthsOf } from '../../values/duration.ts';
import { isTime } from '../../values/time.ts';
import type { Path } from '../places.ts';
import { literalSaid } from '../said.ts';
import { type Change, type RuleMutator, type RuleSource, replaced } from '../source.ts';

/** A number, day or time is one unit less or more; a list of words is one short. */
export const boundByOne: RuleMutator = {
  id: 'bound-by-one',
  kind: 'logic',
  changes: (source) => [...ofParameters(source), ...ofShapes(source)],
};

const ofParameters = ({ rule }: RuleSource): readonly Change[] =>
  Object.entries(rule?.parameters ?? {}).flatMap(([name, file]) => {
    const at = ['parameters', name];
    if ('value' in file) return changed(file.value, [...at, 'value'], `\`${name}\``);
    return file.dated.flatMap(({ from, value }, index) => [
      ...changed(value, [...at, 'dated', index, 'value'], `\`${name}\` from ${from}`),
      ...[-1, 1].map((by) => {
        const day = addDays(from, by);
        return replaced([...at, 'dated', index, 'from'], day, `\`${name}\` changes on ${day}, not on ${from}`);
      }),
    ]);
  });

const ofShapes = ({ places }: RuleSource): readonly Change[] =>
  places.flatMap(({ at, shape, within }) => {
    if (typeof shape !== 'object' || Array.isArray(shape)) return [];
    if (isLiteral(shape)) return changed(shape, at, `in \`${within}\``);
    if (!('nil' in shape)) return [];
    const kind = shape.nil === 'int' ? 'count' : shape.nil;
    const literals = kind === 'count' ? [{ count: 1 }] : [{ [kind]: '-0.01' }, { [kind]: '0.01' }];
    // What a term means may stand beside what it is.
    const beside = 'means' in shape ? { means: shape.means } : {};
    return literals.map((to) => replaced(at, { ...beside, ...to }, `in \`${within}\`: ${literalSaid(to)}, not nil`));
  });

function changed(literal: LiteralFile, at: Path, where: string): readonly Change[] {
  const kind = Object.keys(literal).find((key) => key !== 'means') as string;
  const content = (literal as unknown as Readonly<Record<string, unknown>>)[kind];
  const was = literalSaid({ [kind]: content });
  if (Array.isArray(content))
    return content.length < 2
      ? []
      : content.map((word, index) => {
          const others = content.filter((_, other) => other !== index);
          return replaced([...at, kind], others, `${where}: without ${word}`);
        });
  return ([-1, 1] as const).flatMap((by) => {
    const to = moved(kind, content as string | number, by);
    return to === null ? [] : replaced([...at, kind], to, `${where}: ${literalSaid({ [kind]: to })}, not ${was}`);
  });
}

/** One unit of its last place less or more; `null` where there is none. */
function moved(kind: string, content: string | number, by: -1 | 1): string | number | null {
  if (typeof content === 'number') return content + by < 0 ? null : content + by;
  if (kind === 'duration') return monthsOf(content) + by > 0 ? durationOf(monthsOf(content) + by) : null;
  if (kind === 'date') {
    const day = dayNumber(content) + by;
    return isDayNumber(day) ? dateOfNumber(day) : null;
  }
  if (kind === 'time') return timeMoved(content, by);
  const places = content.split('.')[1]?.length ?? 0;
  const unit = places === 0 ? '1' : `0.${'1'.padStart(places, '0')}`;
  const [whole, part = ''] = toPlain(plus(decimal(content), decimal(by < 0 ? `-${unit}` : unit))).split('.') as [
    string,
    string?,
  ];
  return places === 0 ? whole : `${whole}.${part.padEnd(places, '0')}`;
}

function timeMoved(time: string, by: -1 | 1): string | null {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + by;
  const text = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return isTime(text) ? text : null;
}
