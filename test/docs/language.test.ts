import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { literal } from '../../src/language/grammar/literal.ts';
import { ruleFile } from '../../src/language/grammar/rule-file.ts';
import { grammar } from '../../src/language/grammar/shape.ts';

const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
const units = literal().options.flatMap((option) => Object.keys(option.shape));

describe('docs/language.md', () => {
  it.each([...Object.keys(ruleFile().shape).filter((key) => key !== '$schema'), ...Object.keys(grammar().forms)])(
    'has a row for `%s`',
    (key) => expect(page).toMatch(new RegExp(`^\\| [^|]*\`${key}\`[^|]* \\|`, 'm')),
  );

  it.each(units)('tells of the unit `%s`', (unit) => expect(page).toMatch(new RegExp(`"${unit}":|\`${unit}\``)));

  it('shows JSON that can be read', () => {
    const blocks = [...page.matchAll(/```json\n([\s\S]+?)```/g)].map(([, text]) => text as string);
    expect(blocks).toHaveLength(5);
    for (const text of blocks) expect(JSON.parse(text.startsWith('{') ? text : `{${text}}`)).toBeTypeOf('object');
  });
});
