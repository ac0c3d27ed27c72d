import { pointer } from '../../language/answer/issue.ts';
import type { RuleMutator } from '../source.ts';

/** A rule never holds. It stays there, so that what names it can still be read. */
export const ruleDropped: RuleMutator = {
  id: 'rule-dropped',
  kind: 'logic',
  changes: ({ rule }) =>
    (rule?.rules ?? []).map(({ name }, index) => ({
      at: ['rules', index],
      means: `the rule \`${name}\` never holds`,
      edits: [
        { at: '/terms/holdsNever', to: { means: 'what never holds', is: false } },
        {
          at: pointer(['rules', index, 'conditions']),
          to: { all: [{ fact: 'holdsNever', operator: 'is', value: true }] },
        },
      ],
    })),
};
