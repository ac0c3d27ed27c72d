import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { answerTo, readingsFor } from '../laws/answers.ts';
import { daysUpTo, modernDay } from '../laws/days.ts';
import { holds, known } from '../laws/judged.ts';

test('P98 a transfer by the customer has no effect without permission given by that day, under any reading', () =>
  holds([modernDay, fc.option(daysUpTo(400)), readingsFor()], (on, late, readings) => {
    const permissionOn = late === null ? null : addDays(on, 1 + late);
    const { outcome } = answerTo('assignment', { assignment: { by: 'customer', permissionOn, on } }, readings);
    expect(known(outcome)).toBe('ineffective');
  }));
