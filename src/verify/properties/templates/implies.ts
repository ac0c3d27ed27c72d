import * as fc from 'fast-check';
import { applies } from '../../judged.ts';
import { holdsFor } from '../asking.ts';
import { alone, type TemplateWork } from '../template.ts';

/** Says something where the first condition holds. */
export const implies: TemplateWork<'implies'> = {
  choices: () => fc.constant(null),
  judge(_, first, __, { means }) {
    applies(holdsFor(first, '/if'));
    return holdsFor(first, '/then') ? null : alone(first, `${means('/if')}, but it is not so that ${means('/then')}`);
  },
  reads: (_, means) => `Where ${means('/if')}, ${means('/then')}.`,
};
