import { pointer } from '../../language/answer/issue.ts';
import type { RuleMutator } from '../source.ts';

/** Two rules lead to one another's outcome; `otherwise` counts as one. */
export const outcome: RuleMutator = {
  id: 'outcome',
  kind: 'logic',
  changes: ({ rule }) => {
    if (rule === null) return [];
    const events = [
      ...rule.rules.map(({ name, event }, index) => ({
        name,
        type: event.type,
        at: ['rules', index, 'event', 'type'],
      })),
      { name: 'otherwise', type: rule.otherwise.type, at: ['otherwise', 'type'] },
    ];
    return events.flatMap((one, index) => {
      const other = events.slice(index + 1).find(({ type }) => type !== one.type);
      if (other === undefined) return [];
      const edits = [
        { at: pointer(one.at), to: other.type },
        { at: pointer(other.at), to: one.type },
      ];
      return [
        { at: one.at, means: `\`${one.name}\` leads to ${other.type}, and \`${other.name}\` to ${one.type}`, edits },
      ];
    });
  },
};
