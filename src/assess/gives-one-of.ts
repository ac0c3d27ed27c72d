import { asOf } from '../language/model/as-of.ts';

/** Whether an account gives at least one of some facts, the day asked about aside. What is no account is left to the check of facts. */
export function givesOneOf(account: unknown, paths: Iterable<string>): boolean {
  if (!isRecord(account)) return true;
  return [...paths].some((path) => {
    if (path === asOf) return false;
    const [entity, field] = path.split('.') as [string, string?];
    if (!Object.hasOwn(account, entity)) return false;
    const whole = account[entity];
    return field === undefined || (isRecord(whole) && Object.hasOwn(whole, field));
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
