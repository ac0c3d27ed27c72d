import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cli } from '../cli/io.ts';
import { stepsIn } from '../package/steps.mjs';

const page = readFileSync(new URL('../../docs/compliance.md', import.meta.url), 'utf8');
const [halfHour = ''] = page.split('## For the programmer beside you');

it('what the half-hour tells its reader to do comes to what it shows', async () => {
  const files = new Map<string, string>();
  let shown = '';
  let [commands, outputs] = [0, 0];
  for (const step of stepsIn(halfHour)) {
    if ('save' in step) files.set(step.save, step.text);
    else if ('change' in step) {
      const text = files.get(step.change) ?? '';
      expect(text).toContain(step.from);
      files.set(step.change, text.replace(step.from, step.to));
    } else if ('shows' in step) {
      outputs += 1;
      expect(shown).toContain(step.shows);
    } else if (step.command[0] === 'npx') {
      const written = new Map<string, string>();
      const { code, out, err } = await cli(step.command.slice(2), { files: Object.fromEntries(files), written });
      expect([err, [0, 1].includes(code)]).toEqual(['', true]);
      for (const [path, text] of written) files.set(path.replace(/^\.\//, ''), text);
      commands += 1;
      shown = out;
    }
  }
  expect([commands, outputs]).toEqual([9, 7]);
  expect(files.get('report.html')).toContain('does not hold');
  expect(files.get('boundaries.html')).toContain('2025');
});
