// The page of the questions in a real browser, as built: its answers held to golden cases, its links, its size, its speed, and whether it
// can be used by keyboard and by screen reader. Needs `npm run docs:build`, and Chromium.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../package/consumers/browser.mjs';
import { fill, give, outcomeOf } from './form.mjs';
import { byKeyboard } from './keyboard.mjs';
import { matters } from './matters.mjs';
import { served } from './serve.mjs';
import { speedOf } from './speed.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'docs/.vitepress/dist/');
assert.ok(existsSync(join(built, 'try.html')), 'the site is not built: npm run docs:build');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The most bytes, as gzipped: of the page before a question is picked, and of what comes then. */
const MOST = { before: 300_000, after: 250_000 };

const site = await served(built);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const complaints = [];

/** What one person's browser keeps: pages after the first find what the first fetched. */
async function person(options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !/^(data|blob):/.test(url)) complaints.push(`asks for ${url}`);
  });
  return context;
}
const anybody = await person();

async function opened(hash = '', context = anybody) {
  const page = await context.newPage();
  await page.goto(`${site.origin}/try.html${hash}`, { waitUntil: 'load' });
  await page.locator('.try[data-ready]').waitFor();
  return page;
}

const casesOf = (question) => JSON.parse(readFileSync(join(root, `test/cases/${question}.json`), 'utf8'));
const months = 'January February March April May June July August September October November December'.split(' ');
/** Days and sums as the page writes them; other values are not compared. */
function asWritten(value) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  if (year !== undefined) return `${Number(day)} ${months[month - 1]} ${year}`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return /^\d{1,3}\.\d\d$/.test(value) ? `£${value}` : null;
}
async function holds(page, { id, expect }) {
  await outcomeOf(page, expect.outcome);
  for (const [name, value] of Object.entries(expect.values ?? {})) {
    const written = asWritten(value);
    const isSum = written?.startsWith('£') && !/percent/i.test(name);
    if (written === null || (written.startsWith('£') && !isSum)) continue;
    await page
      .locator(`[data-value="${name}"]`, { hasText: written })
      .waitFor({ timeout: 5000 })
      .catch(() => assert.fail(`${id}: ${name} is not ${written}`));
  }
}

const step = async (name, work) => {
  const began = performance.now();
  const told = await work();
  console.log(`${((performance.now() - began) / 1000).toFixed(1)} s ${name}${told === undefined ? '' : `: ${told}`}`);
};

/** What axe finds that is serious or worse. The button of VitePress's search shows its keys, which are not in its name. */
async function accessible(page, what, within = { exclude: ['.DocSearch-Button'] }) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (context) => globalThis.axe.run(context, { resultTypes: ['violations'] }),
    within,
  );
  const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(
    bad.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3)]),
    [],
    what,
  );
}

try {
  const page = await opened();
  await step('size', async () => {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    const before = site.sent.splice(0).reduce((sum, { bytes }) => sum + bytes, 0);
    await page.selectOption('#question', 'late-payment-interest');
    await outcomeOf(page, null);
    await page.locator('.missing').waitFor();
    await page.waitForTimeout(2500);
    await page.waitForLoadState('networkidle');
    const after = site.sent.splice(0).reduce((sum, { bytes }) => sum + bytes, 0);
    assert.ok(before <= MOST.before, `${before} bytes before a question is picked`);
    assert.ok(after <= MOST.after, `${after} bytes when one is`);
    return `${before} bytes before a question is picked, ${after} then`;
  });
  await step('accessible before and after a question is picked', async () => accessible(page, 'a question'));

  for (const { question, boundary, reading } of matters)
    await step(question, async () => {
      const cases = casesOf(question);
      const named = (id) => cases.find((one) => one.id === id);
      for (const id of boundary) {
        const fresh = await opened();
        await fresh.selectOption('#question', question);
        await fill(fresh, named(id).facts);
        await holds(fresh, named(id));
        await fresh.close();
      }
      const page = await opened();
      const { facts, readings, expect } = named(reading);
      await page.selectOption('#question', question);
      await fill(page, facts);
      const [[id, option]] = Object.entries(readings);
      const choice = page.locator(`input[name="reading-${id}"][value="${option}"]`);
      await choice.waitFor({ state: 'attached' });
      await page.locator('[data-answer]:not(:text("Working it out…"))').waitFor();
      // What each option changes is told later than the answer, and moves those below it.
      await page.locator('label.option', { has: choice }).locator('.change').waitFor({ state: 'attached' });
      const before = await page.locator('.answer').textContent();
      await page.locator('.readings details', { has: choice }).locator('summary').click();
      await choice.check();
      await holds(page, { id: reading, expect });
      assert.notEqual(await page.locator('.answer').textContent(), before, `${reading}: the reading changes nothing`);
      await page.waitForTimeout(300);
      const link = await page.evaluate(() => location.hash);
      const shared = await opened(link);
      await holds(shared, { id: `${reading} by its link`, expect });
      assert.ok(await shared.locator(`input[name="reading-${id}"][value="${option}"]`).isChecked());
      await shared.close();
      await page.close();
    });

  await step('a file of three invoices', async () => {
    await page.getByRole('button', { name: 'A customer with three invoices' }).click();
    await page.selectOption('#question', 'file');
    const total = (name) => page.locator(`[data-total="${name}"]`);
    await total('customer').filter({ hasText: '£91.00' }).waitFor();
    assert.deepEqual([await total('may').textContent(), await total('owed').textContent()], ['£15.98', '£40.00']);
    const rows = await page.locator('.statement tbody th').allTextContents();
    assert.deepEqual(new Set(rows), new Set(['INV-1001', 'INV-1002', 'INV-1003']));
    await accessible(page, 'a whole file');
    await page.locator('[data-matter="INV-1003"] > summary').click();
    await give(page, 'matters[2].invoice.amount', '41.00');
    await total('customer').filter({ hasText: '£101.00' }).waitFor();
  });

  await step('a contradiction, and links that hold something else, are told in words', async () => {
    await page.selectOption('#question', 'invoice-dispute');
    await fill(page, { invoice: { date: '2025-03-10' }, dispute: { sentOn: '2025-03-01' } });
    await page.locator('.faults', { hasText: 'cannot be challenged before it was made' }).waitFor();
    for (const hash of [
      '#1.AAAA',
      '#9.abc',
      '#1.<script>',
      '#1.q1YqLU4tUrKqVkrLTC8tSlWyUlBKTs5PSVWyUlBKSy0qVrKqVspLzE1VslIy1DPQM1SqrQUA',
    ]) {
      const odd = await opened(hash);
      await odd.locator('[role="alert"]', { hasText: 'The link' }).waitFor();
      assert.equal(await odd.locator('#question').inputValue(), '');
      await odd.close();
    }
  });

  await step('all by keyboard', async () => {
    const fresh = await opened();
    await byKeyboard(fresh);
    await outcomeOf(fresh, 'deemed-accepted');
    await fresh.close();
  });

  await step('in the dark, at 390 pixels, and by the reasons of the answer', async () => {
    const small = await opened('', await person({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }));
    await small.getByRole('button', { name: 'A customer with three invoices' }).click();
    await small.selectOption('#question', 'late-payment-interest');
    await outcomeOf(small, 'may-charge');
    for (const part of ['.chart', '.over-time table', '.would', '.timeline'])
      await small.locator(part).waitFor({ timeout: 60_000 });
    const wide = await small.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `the page is ${wide} pixels too wide`);
    await accessible(small, 'in the dark');
    await small.context().close();
  });

  await step('the pages: search, and diagrams where there are some', async () => {
    const reader = await opened();
    const pages = join(root, 'docs/rules/decisions');
    const drawn = readdirSync(pages).find((name) => readFileSync(join(pages, name), 'utf8').includes('```mermaid'));
    const name = (drawn ?? 'invoice-dispute.md').replace('.md', '.html');
    await reader.goto(`${site.origin}/rules/decisions/${name}`, { waitUntil: 'networkidle' });
    if (drawn !== undefined) {
      await reader.locator('.diagram').first().scrollIntoViewIfNeeded();
      await reader.locator('.diagram svg').first().waitFor({ timeout: 30_000 });
    }
    // The sidebar is VitePress's.
    await accessible(reader, name, { include: ['.vp-doc'] });
    await reader.locator('.DocSearch-Button').click();
    await reader.locator('#localsearch-input').fill('late payment interest');
    await reader.locator('#localsearch-list a[href*="late-payment-interest"]').first().waitFor({ timeout: 20_000 });
    await reader.close();
    return drawn === undefined ? 'no page has a diagram' : `${name} has its diagram`;
  });

  for (const of of ['question', 'file'])
    await step(`speed of a ${of}`, async () => {
      const { median, worst } = await speedOf(await opened(), of);
      assert.ok(median < 500, `an answer takes ${median} ms`);
      return `a keystroke is answered in ${median} ms, ${worst} at worst`;
    });

  assert.deepEqual(complaints, [], 'what the browser complains of');
} finally {
  await browser.close();
  site.close();
}
