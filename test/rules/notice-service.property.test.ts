import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/values/date.ts';
import { dateBetween } from '../values/arbitrary-date.ts';
import { contract } from './contract.ts';

const postServedDay = fc.constantFrom('receipt', 'second-working-day', 'posting');
const notice = fc
  .record({
    method: fc.constantFrom('left', 'post', 'email'),
    inWriting: fc.boolean(),
    address: fc.constantFrom('application', 'supplied-later', 'other'),
    addressInUk: fc.boolean(),
    kind: fc.constantFrom('change', 'complaint-reply', 'other'),
    sentOn: dateBetween('2012-02-01', '2028-10-31'),
    travels: fc.option(fc.integer({ min: 0, max: 10 })),
  })
  .map(({ travels, ...given }) => ({ ...given, receivedOn: travels === null ? null : addDays(given.sentOn, travels) }));

test('P97 no paper left or posted abroad is served, nor an e-mail that is no change and no reply to a complaint', () => {
  fc.assert(
    fc.property(notice, postServedDay, (given, reading) => {
      const readings = { 'post-served-day': reading };
      const serviceOf = (changed: object) => {
        const { outcome, values } = contract.evaluate('notice-service', { notice: changed as never }, { readings });
        return [outcome, values.servedOn];
      };
      const method = given.method === 'email' ? 'post' : given.method;
      expect(serviceOf({ ...given, method, addressInUk: false })).toEqual(['not-served', null]);
      expect(serviceOf({ ...given, method: 'email', kind: 'other' })).toEqual(['not-served', null]);
      const good = { ...given, method, inWriting: true, address: 'application', addressInUk: true };
      expect(serviceOf(good)[0]).toBe('served');
    }),
    { numRuns: 200 },
  );
});
