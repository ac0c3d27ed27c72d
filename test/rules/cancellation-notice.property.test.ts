import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTo, factsFor, readingsFor } from '../laws/answers.ts';
import { holds, known } from '../laws/judged.ts';

const kind = fc.constantFrom('broadband', 'phone', 'hosting', 'domain', 'other');
const form = fc.constantFrom('letter', 'fax', 'headed-fax', 'email', 'telephone');
const byTelephone = factsFor('termination-charge', {
  overrides: { 'termination.endedBy': fc.constant('customer'), 'termination.form': fc.constant('telephone') },
});

test('P22 no service is cancelled by telephone, so that nothing has ended', () =>
  holds([byTelephone, fc.boolean(), readingsFor('termination-charge')], (given, isSilent, readings) => {
    // Whether a domain name is moved may be left out, and where it is said makes no difference.
    const { movesDomain, ...termination } = given.termination ?? {};
    const facts = isSilent ? { ...given, termination } : given;
    expect(known(answerTo('cancellation-notice', facts, readings).outcome)).toBe('invalid');
    expect(answerTo('termination-charge', facts, readings)).toMatchObject({ outcome: 'not-ended', amount: '0.00' });
  }));

test('P22 a domain name is moved by fax on headed paper and by nothing else', () =>
  holds([kind, form, readingsFor('cancellation-notice')], (kind, form, readings) => {
    const facts = { service: { kind }, termination: { form, movesDomain: true } };
    const { outcome } = answerTo('cancellation-notice', facts, readings);
    expect(known(outcome)).toBe(form === 'headed-fax' ? 'valid' : 'invalid');
  }));
