import type { EventFile } from '../../language/grammar/rule-file.ts';
import type { Path } from '../places.ts';
import { type RuleMutator, type RuleSource, removed, replaced } from '../source.ts';

/** Something rests on another clause of those that the file names; an effect with a clause of its own, on that of the rule. */
export const clause: RuleMutator = {
  id: 'clause',
  kind: 'effects',
  changes: (source) =>
    cited(source).flatMap(({ at, clause, what, isOwn }) => {
      const clauses = source.rule?.clauses ?? [];
      const other = clauses.find((one) => one !== clause);
      return [
        ...(other === undefined ? [] : [replaced(at, other, `${what} rests on ${other}, not on ${clause}`)]),
        ...(isOwn ? [removed(at, `${what} rests on the clause of its rule, not on ${clause}`)] : []),
      ];
    }),
};

interface Cited {
  readonly at: Path;
  readonly clause: string;
  readonly what: string;
  /** Whether it would rest on another without this one. */
  readonly isOwn: boolean;
}

function cited({ rule }: RuleSource): readonly Cited[] {
  if (rule === null) return [];
  const one = (at: Path, clause: string | undefined, what: string, isOwn: boolean): readonly Cited[] =>
    clause === undefined ? [] : [{ at: [...at, 'clause'], clause, what, isOwn }];
  const ofEvent = ({ params }: EventFile, at: Path, name: string): readonly Cited[] => [
    ...one([...at, 'params'], params.clause, `\`${name}\``, false),
    ...(params.cases ?? []).flatMap(({ clause }, index) =>
      one([...at, 'params', 'cases', index], clause, `reason ${index + 1} of \`${name}\``, true),
    ),
  ];
  return [
    ...Object.entries(rule.parameters).flatMap(([name, { clause }]) =>
      one(['parameters', name], clause, `\`${name}\``, false),
    ),
    ...rule.rules.flatMap(({ name, event }, index) => ofEvent(event, ['rules', index, 'event'], name)),
    ...ofEvent(rule.otherwise, ['otherwise'], 'otherwise'),
    ...Object.entries(rule.values).flatMap(([name, { clause }]) => one(['values', name], clause, `\`${name}\``, true)),
    ...Object.entries(rule.effects).flatMap(([outcome, list]) =>
      list.flatMap(({ action, clause }, index) =>
        one(['effects', outcome, index], clause, `\`${action}\` after \`${outcome}\``, true),
      ),
    ),
    ...(rule.statement ?? []).flatMap((line, index) =>
      one(['statement', index], line.clause, `the line for ${line.for}`, false),
    ),
  ];
}
