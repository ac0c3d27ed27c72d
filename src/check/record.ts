import * as z from 'zod';
import { kindOf } from '../language/answer/found.ts';
import type { Issue } from '../language/answer/issue.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { canonicalJson } from '../values/canonical-json.ts';
import { copied } from './copied.ts';
import { parseForm } from './form.ts';

/** The form of a record; a later one is another. */
export const recordForm = 'contract-rules/1';

/** The form of a record as it is kept. */
export function recordFile() {
  const record = z.looseObject({});
  return z.strictObject({
    record: z.literal(recordForm),
    question: z.string(),
    facts: record,
    options: record,
    tables: record,
    answer: record,
    policy: z.strictObject({
      version: z.string(),
      inForceFrom: z.string(),
      inForceTo: z.string().optional(),
      digest: z.string(),
      tables: z.string().optional(),
    }),
  });
}

const form = lazily(recordFile);

export type RecordFile = z.infer<ReturnType<typeof recordFile>>;

/** A record from its text, or what is wrong with it. */
export function parseRecord(text: unknown): { readonly data: RecordFile } | { readonly issues: readonly Issue[] } {
  if (typeof text !== 'string')
    return { issues: [{ code: 'wrong-type', at: '', expected: 'the text of a record', found: kindOf(text) }] };
  const parsed = parsedJson(text);
  if ('issues' in parsed) return parsed;
  const copy = copied(parsed.data);
  if ('issues' in copy) return copy;
  const checked = parseForm(form(), copy.data);
  if ('issues' in checked || isCanonical(parsed.data, text)) return checked;
  const expected = 'canonical JSON (RFC 8785), as the record was made';
  return { issues: [{ code: 'malformed', at: '', expected, found: 'JSON of another form' }] };
}

function parsedJson(text: string): { readonly data: unknown } | { readonly issues: readonly Issue[] } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return { issues: [{ code: 'malformed', at: '', expected: 'a record as JSON', found: 'what is no JSON' }] };
  }
}

function isCanonical(data: unknown, text: string): boolean {
  try {
    return canonicalJson(data) === text;
  } catch {
    return false;
  }
}
