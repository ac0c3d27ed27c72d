import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { answerTo } from '../laws/answers.ts';
import { modernDay } from '../laws/days.ts';
import { holds, known } from '../laws/judged.ts';
import { serviceTaken } from '../laws/services.ts';

/** What may be known of an ending by somebody else; the cut-off is an ending of its own. */
const otherEnding = fc.oneof(
  fc.constant({}),
  fc.record({ termination: fc.option(fc.record({ effectiveOn: modernDay, noticeOn: fc.option(modernDay) })) }),
);

test('P95 after a cut-off a termination fee may follow exactly where the provider could charge for ending on that day', () =>
  holds([serviceTaken, fc.integer({ min: -40, max: 600 }), otherEnding], (service, days, ending) => {
    const day = addDays(service.activatedOn, days);
    const { outcome } = answerTo('termination-charge', {
      service,
      termination: { endedBy: 'provider', effectiveOn: day, chargeDemanded: null },
      providerAction: { ground: 'non-payment' },
    });
    const cutOff = answerTo('disconnection-effects', { service, account: { disconnectedOn: day }, ...ending });
    expect(known(cutOff.terminationFee)).toBe(known(outcome) === 'discretionary' ? 'discretionary' : 'none');
  }));
