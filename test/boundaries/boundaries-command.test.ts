import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cli } from '../cli/io.ts';
import { contract } from '../rules/contract.ts';

const written = new Map<string, string>();
const line = 'boundaries collection-costs';

describe('boundaries', () => {
  it('prints a table in Markdown, with the policy, a place for the date and an empty column for initials', async () => {
    const { code, out, err } = await cli(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('# collection-costs: boundaries\n');
    expect(out).toContain(contract.stamp.digest);
    expect(out).toContain('Date: ____');
    const rows = out.split('\n').filter((text) => text.startsWith('| '));
    expect(rows[0]).toMatch(/\| Remark \| Initials \|$/);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows.slice(2)) expect(row).toMatch(/\| {2}\|$/);
  });

  it('writes a page to print that needs nothing else, what is told being no markup', async () => {
    expect(await cli(`${line} --out out/costs.html`, { written })).toMatchObject({ code: 0, out: '' });
    const page = written.get('out/costs.html') ?? '';
    expect(page).toContain('<!doctype html>');
    expect(page).not.toMatch(/<(script|link|img)|https?:/);
    expect(page).toContain('<th class="initials">Initials</th>');
    expect(page).toContain('<td class="initials"></td>');
    expect(page).toContain('&quot;reasonableCosts&quot;');
    expect(page).toContain(contract.stamp.digest);
    expect(page.match(/<tr/g)?.length).toBe(1 + (page.match(/class="initials"><\/td>/g)?.length ?? 0));
  });

  it('writes what a spreadsheet reads, data, and cases that pass', async () => {
    await cli(`${line} --out costs.csv --cases costs.json`, { written });
    const [head, ...rows] = parse(written.get('./costs.csv') ?? '') as string[][];
    expect(head?.at(-1)).toBe('initials');
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    const cases = written.get('./costs.json') ?? '';
    const tried = await cli('cases costs.json', { files: { 'costs.json': cases } });
    expect(tried).toMatchObject({ code: 0 });
    const { out } = await cli(`${line} --format json`);
    expect(JSON.parse(out)).toMatchObject({ decision: 'collection-costs', policy: { digest: contract.stamp.digest } });
  });

  it('refuses another form and a reading there is not', async () => {
    expect(await cli(`${line} --out costs.pdf`)).toEqual({
      code: 2,
      out: '',
      err: '--out: expected a name that ends in .html, .csv, .md or .json, found "costs.pdf"\n',
    });
    expect((await cli(`${line} --reading nothing=else`)).code).toBe(2);
    expect((await cli('boundaries nothing')).code).toBe(2);
  });
});
