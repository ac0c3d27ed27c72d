// Packs the package, installs it in an empty folder and uses it in every way that package.json promises. Needs a build.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { name, packed, root } from './packed.mjs';

const { home, run, install, write, remove } = packed();
const tsc = join(root, 'node_modules/typescript/bin/tsc');

const question = `'collection-date', { invoice: { dueDate: '2025-12-25' } }`;
const answer = { outcome: 'moved', collectionDate: '2025-12-29' };

/** Says what it got, and when json-rules-engine was loaded; the engine is CommonJS, so `loaded` sees it in both formats. */
const asks = (cache) => `
const loaded = () => Object.keys(${cache}).some((file) => file.includes('json-rules-engine'));
const told = ({ outcome, values }) => ({ outcome, collectionDate: values.collectionDate });
const before = loaded();
const plain = told(evaluate(${question}));
const between = loaded();
evaluateWithEngine(${question}).then((decision) => {
  console.log(JSON.stringify({ plain, engine: told(decision), loaded: [before, between, loaded()] }));
});
`;

/** The same question as a typed program: \`outcome\` and \`values\` are used with their declared types. */
const typed = `
import { evaluate } from '${name}';
const { outcome, values } = evaluate(${question});
const told: string | null = outcome;
console.log(JSON.stringify({ outcome: told, collectionDate: values.collectionDate }));
`;

/** One decision by itself, its facts and answer typed. */
const alone = `
import { evaluate, isPolicyError, type Decision, type Facts } from '${name}/decisions/collection-date';
const facts: Facts = { invoice: { dueDate: '2025-12-25' } };
const decision: Decision = evaluate(facts);
// @ts-expect-error: no such value
const none = decision.values.lunch;
if (isPolicyError(none)) throw none;
const short = evaluate(facts, { reasons: 'none', readings: { 'holiday-calendar': 'england-wales' } });
console.log(JSON.stringify({ outcome: decision.outcome, collectionDate: short.values.collectionDate }));
`;

const ownRule = {
  decision: 'opening',
  question: 'Is the shop open?',
  clauses: ['A1'],
  parameters: {},
  terms: {},
  rules: [],
  otherwise: { type: 'open', params: { clause: 'A1', because: 'it never shuts' } },
  values: { day: { means: 'the day asked about', is: 'asOf' } },
  effects: { open: [] },
  examples: [{ name: 'a day', facts: { asOf: '2025-12-25' }, expect: { outcome: 'open' } }],
};

/** A policy of one's own, its facts made with the entry for them. */
const own = `
import { loadPolicy } from '${name}';
import { date, entity, type FactsOf } from '${name}/facts';
const facts = entity({ asOf: date().describe('the day asked about') });
const given: FactsOf<typeof facts> = { asOf: '2025-12-25' };
const rules = { opening: ${JSON.stringify(ownRule)} };
const clauses = [{ id: 'A1', title: 'opening' }];
const policy = loadPolicy({ version: '1', inForceFrom: '2025-01-01', clauses, rules }, facts, { check: 'boundaries' });
const { outcome, values } = policy.evaluate('opening', given);
console.log(JSON.stringify({ outcome, day: values.day }));
`;

function holdsInJavaScript(file, ...flags) {
  const { plain, engine, loaded } = JSON.parse(run('node', [...flags, file]));
  assert.deepEqual(plain, answer, file);
  assert.deepEqual(engine, answer, `${file} with the engine`);
  assert.deepEqual(loaded, [false, false, true], `${file}: when json-rules-engine was loaded`);
}

/** Programs by name, and what each prints. */
const programs = {
  typed: [typed, answer],
  alone: [alone, answer],
  own: [own, { outcome: 'open', day: '2025-12-25' }],
};

function holdsInTypeScript(moduleResolution, module, written, compiled) {
  const config = { strict: true, target: 'es2022', types: [], outDir: 'out', rootDir: '.', module, moduleResolution };
  const files = Object.keys(programs).map((name) => `${name}.${written}`);
  write('tsconfig.json', JSON.stringify({ compilerOptions: config, files }));
  for (const [name, [program]] of Object.entries(programs)) write(`${name}.${written}`, program);
  run('node', [tsc, '-p', '.']);
  for (const [name, [, printed]] of Object.entries(programs)) {
    const told = run('node', [join('out', `${name}.${compiled}`)]);
    assert.deepEqual(JSON.parse(told), printed, `${name}.${written} under ${moduleResolution}`);
  }
}

try {
  write(
    'ask.mjs',
    `import { createRequire } from 'node:module';
import { evaluate, evaluateWithEngine } from '${name}';
${asks('createRequire(import.meta.url).cache')}`,
  );
  write('ask.cjs', `const { evaluate, evaluateWithEngine } = require('${name}');${asks('require.cache')}`);
  holdsInJavaScript('ask.mjs');
  holdsInJavaScript('ask.cjs');
  // Node 20 before 20.19 cannot require an ES module.
  if (process.allowedNodeEnvironmentFlags.has('--experimental-require-module')) {
    holdsInJavaScript('ask.cjs', '--no-experimental-require-module');
  }

  holdsInTypeScript('node16', 'node16', 'mts', 'mjs');
  holdsInTypeScript('node16', 'node16', 'cts', 'cjs');
  holdsInTypeScript('bundler', 'esnext', 'ts', 'js');

  write('sql.mjs', `import { toSql } from '${name}/sql';console.log(toSql('fair-use', { dialect: 'duckdb' }))`);
  write('sql.cjs', `console.log(require('${name}/sql').toSql('fair-use', { dialect: 'duckdb' }))`);
  assert.match(run('node', ['sql.mjs']), /^WITH given AS/);
  assert.equal(run('node', ['sql.cjs']), run('node', ['sql.mjs']));

  // Loaded without its peer, which it asks for when something is to be proved.
  const told = `console.log(JSON.stringify(Object.keys(entry).sort()));entry.prove({ decisions: ['fair-use'] }).catch((error) => console.log(error.code))`;
  write('prove.mjs', `import * as entry from '${name}/prove';${told}`);
  write('prove.cjs', `const entry = require('${name}/prove');${told}`);
  assert.match(run('node', ['prove.mjs']), /"proveVersions"\]\nERR_MODULE_NOT_FOUND/);
  assert.match(run('node', ['prove.cjs']), /"proveVersions"\]\n(ERR_)?MODULE_NOT_FOUND/);

  assert.match(run('npx', ['--no', 'contract-rules', 'list']), /\bcollection-date\b/);

  // What the first page links to comes with it.
  const installed = join(home, 'node_modules', name);
  const links = [...readFileSync(join(installed, 'README.md'), 'utf8').matchAll(/\]\(([^)#]+)/g)].map(
    ([, link]) => link,
  );
  assert.ok(links.length > 20);
  assert.deepEqual(
    links.filter((link) => !existsSync(join(installed, link))),
    [],
  );

  assert.equal(existsSync(join(home, 'node_modules/fast-check')), false, 'fast-check is an optional peer');
  install(`fast-check@${JSON.parse(readFileSync(join(root, 'node_modules/fast-check/package.json'), 'utf8')).version}`);
  write(
    'verify.mjs',
    `import * as verify from '${name}/verify';console.log(JSON.stringify(Object.keys(verify).sort()))`,
  );
  write('verify.cjs', `console.log(JSON.stringify(Object.keys(require('${name}/verify')).sort()))`);
  const names = JSON.parse(run('node', ['verify.mjs']));
  assert.ok(names.length > 0);
  assert.deepEqual(JSON.parse(run('node', ['verify.cjs'])), names);

  console.log('the packed package works');
} finally {
  remove();
}
