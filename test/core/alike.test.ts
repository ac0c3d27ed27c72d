import { expect, it } from 'vitest';
import { chosen } from '../../src/core/branches.ts';
import { type Coded, day, fieldOf, isAnyDay, known, NONE } from '../../src/core/coded.ts';
import { FALSE, not, TRUE, whole } from '../../src/core/logic.ts';
import { node } from '../../src/core/nodes.ts';

it('a day of a record may be any day where nothing is known of the record', () => {
  const isKnown = node('fact', 'boolean', [], { path: 'b', index: 0 });
  const record = known({ is: 'record', fields: new Map([['on', known(day(whole(100)))]]) });
  const anything: Coded = { ...NONE, none: FALSE, unknown: TRUE, orNone: TRUE };
  const { unknown, what } = fieldOf(chosen(isKnown, record, anything), 'on');
  expect(unknown).toBe(not(isKnown));
  expect(isAnyDay(what)).toBe(not(isKnown));
});
