import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { edited, issuesOf, refused } from './check/refused.ts';
import { issueInWords } from '../src/language/message.ts';
test('x', () => {
  for (const [code, r] of Object.entries(refused)) {
    const issues = issuesOf(edited(r.file)).map((i) => ({ code: i.code, at: i.at, message: issueInWords(i) }));
    if (!issues.some((i) => i.code === code)) console.log('MISSING', code);
    console.log(code + '\n  ' + issues.map((i) => i.message).join('\n  '));
    writeFileSync(`test/check/refuses/${code}.json`, JSON.stringify({ file: r.file, issues }, null, 2) + '\n');
  }
});
