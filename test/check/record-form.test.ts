import { describe, expect, it } from 'vitest';
import { parseForm } from '../../src/check/form.ts';
import { parseRecord, recordFile } from '../../src/check/record.ts';
import { issueInWords } from '../../src/language/answer/message.ts';
import { canonicalJson } from '../../src/values/canonical-json.ts';
import { withPut } from './with-put.ts';

const record = {
  record: 'contract-rules/1',
  question: 'hire-charge',
  facts: { hire: { bikes: 1 } },
  options: {},
  tables: {},
  answer: { outcome: 'free' },
  policy: { version: '1.0.0', inForceFrom: '2025-01-01', inForceTo: '2025-12-31', digest: 'ab', tables: 'cd' },
};

const told = (text: unknown) => {
  const parsed = parseRecord(text);
  return 'issues' in parsed ? parsed.issues.map(issueInWords) : [];
};

describe('the text of a record', () => {
  it('is read as it was made', () => {
    expect(parseRecord(canonicalJson(record))).toEqual({ data: record });
    const { inForceTo: _, tables: __, ...policy } = record.policy;
    expect(told(canonicalJson({ ...record, policy }))).toEqual([]);
    expect(parseForm(recordFile(), { ...record, policy })).toEqual({ data: { ...record, policy } });
    const more = { ...record, answer: { more: 1 } };
    expect(parseForm(recordFile(), more)).toEqual({ data: more });
  });

  it.each<[string, unknown, string]>([
    ['that is none', record, '(top): expected the text of a record, found an object'],
    ['that is no JSON', '{', '(top): expected a record as JSON, found what is no JSON'],
    [
      'with spaces',
      JSON.stringify(JSON.parse(canonicalJson(record)), null, 1),
      '(top): expected canonical JSON (RFC 8785), as the record was made, found JSON of another form',
    ],
    [
      'in another order of its keys',
      JSON.stringify(record),
      '(top): expected canonical JSON (RFC 8785), as the record was made, found JSON of another form',
    ],
    [
      'with a letter that is half of one',
      JSON.stringify({ ...record, question: '\uD800' }),
      '(top): expected canonical JSON (RFC 8785), as the record was made, found JSON of another form',
    ],
    [
      'of more than may be given',
      canonicalJson({ ...record, facts: { a: Array(250_000).fill([]) } }),
      '/facts/a/249996: too long: at most 250000 lists and objects in all, found more',
    ],
  ])('%s is refused', (_, text, line) => {
    expect(told(text)).toEqual([line]);
  });

  it.each<[string, unknown, string]>([
    ['/record', 'contract-rules/2', 'expected one of `contract-rules/1`, found "contract-rules/2"'],
    ['/question', 7, 'expected text, found the number 7'],
    ...['facts', 'options', 'tables', 'answer', 'policy'].map((key): [string, unknown, string] => [
      `/${key}`,
      null,
      'expected an object, found null',
    ]),
    ...['version', 'inForceFrom', 'inForceTo', 'digest', 'tables'].map((key): [string, unknown, string] => [
      `/policy/${key}`,
      7,
      'expected text, found the number 7',
    ]),
    ['/more', 7, 'unknown key `more`'],
    ['/policy/more', 7, 'unknown key `more`'],
  ])('with %s of %j is refused', (at, content, words) => {
    const wrong = withPut(record, at, content);
    expect(told(canonicalJson(wrong))).toEqual([`${at}: ${words}`]);
    const parsed = parseForm(recordFile(), wrong);
    expect('issues' in parsed && parsed.issues.map(issueInWords)).toEqual([`${at}: ${words}`]);
  });
});
