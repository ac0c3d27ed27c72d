import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { answerTo, readingsFor } from '../laws/answers.ts';
import { modernDay } from '../laws/days.ts';
import { holds, known } from '../laws/judged.ts';

const given = fc.option(fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -400, max: 400 })));

test('P98 a transfer by the customer has no effect without permission given by that day, under any reading', () =>
  holds([modernDay, given, readingsFor()], (on, days, readings) => {
    const permissionOn = days === null ? null : addDays(on, days);
    const { outcome } = answerTo('assignment', { assignment: { by: 'customer', permissionOn, on } }, readings);
    expect(known(outcome)).toBe(permissionOn !== null && permissionOn <= on ? 'effective' : 'ineffective');
  }));
