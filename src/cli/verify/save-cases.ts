import { basename, dirname } from 'node:path';
import type { InnerPolicy } from '../../inner-policy.ts';
import { isRecord } from '../../language/answer/found.ts';
import { answered, type CustomerOfStory } from '../../running-properties.ts';
import { onOneLine } from '../cases/updated.ts';
import { decoded } from '../decoded.ts';
import type { Io } from '../io.ts';
import { parseJson } from '../parse-json.ts';
import { unreadable } from '../read-json.ts';
import type { Tried } from './report.ts';

/** What somebody has yet to say by the clause; no outcome is called so. */
const TO_BE_RECKONED = 'to-be-reckoned';

/**
 * Writes the customers of stories as cases, beside those that the file holds already, and gives how many. What is expected is what a policy
 * `says`, where another was tried; with `null` nobody knows before it is reckoned.
 */
export async function saveCases(
  path: string,
  tried: readonly Tried[],
  says: InnerPolicy | null,
  io: Io,
): Promise<number> {
  const before = await casesIn(path, io);
  const taken = new Set(before.map((one) => (isRecord(one) ? one.id : undefined)));
  const cases = tried.flatMap(({ result }) =>
    (result.story?.customers ?? []).map((customer, index) => {
      let id = result.story?.customers.length === 1 ? result.id : `${result.id}-${index + 1}`;
      while (taken.has(id)) id += '+';
      taken.add(id);
      const { decision, clauses, name } = result;
      const { facts, readings } = customer;
      return {
        id,
        decision,
        clauses,
        facts,
        ...(Object.keys(readings).length > 0 && { readings }),
        expect: says === null ? { outcome: TO_BE_RECKONED } : expected(decision, customer, says),
        why: name,
      };
    }),
  );
  if (cases.length === 0) return 0;
  const text = `[\n${[...before, ...cases].map((one) => `  ${onOneLine(one)}`).join(',\n')}\n]\n`;
  io.writeFiles(dirname(path), { [basename(path)]: text });
  return cases.length;
}

/** What a policy says of a customer; of a decision that it does not have nothing is known. */
function expected(decision: string, customer: CustomerOfStory, says: InnerPolicy): object {
  if (!says.decisions.includes(decision)) return { outcome: TO_BE_RECKONED };
  const { answer, issues } = answered(decision, customer, says);
  if (answer === null) return { issues: issues.map(({ code }) => code) };
  const known = Object.entries(answer.values).filter(([, value]) => value !== null);
  return { outcome: answer.outcome, ...(known.length > 0 && { values: Object.fromEntries(known) }) };
}

async function casesIn(path: string, io: Io): Promise<readonly unknown[]> {
  const bytes = await io.readFile(path, 50_000_000).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw unreadable(path, 'a file of cases that can be written', error.message);
  });
  if (bytes === null) return [];
  const text = decoded(bytes);
  const parsed = text === null ? null : parseJson(text);
  if (parsed !== null && 'content' in parsed && Array.isArray(parsed.content)) return parsed.content;
  throw unreadable(path, 'a list of cases as JSON, to which some are added', 'something else');
}
