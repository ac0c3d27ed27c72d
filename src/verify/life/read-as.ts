import { PolicyError } from '../../language/answer/policy-error.ts';

/** What work gives that reads what somebody handed over; what cannot be read is refused as not being what was expected. */
export function readAs<T>(expected: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    throw new PolicyError([{ code: 'malformed', at: '', expected }]);
  }
}
