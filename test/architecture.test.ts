import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  allImports,
  cycles,
  type Doors,
  doorFaults,
  importsOf,
  type Layers,
  layerFaults,
  loadedWith,
  type Modules,
  moduleFaults,
} from './architecture.ts';

const root = new URL('../', import.meta.url);
const modules: Modules = Object.fromEntries(
  ['src', 'rules']
    .flatMap((folder) => readdirSync(new URL(folder, root), { recursive: true }).map((path) => `${folder}/${path}`))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => [path, readFileSync(new URL(path, root), 'utf8')]),
);

const values = /^src\/values\//;
const language = /^src\/language\//;
const pass = (name: string) => ({ part: new RegExp(`^src/${name}/`), mayImport: [language, values] });

/** Who may import whom: the table of the architecture. */
const layers: Layers = [
  { part: /^src\/values\//, mayImport: [] },
  { part: /^src\/language\//, mayImport: [values] },
  // Data in the language itself.
  { part: /^src\/words\//, mayImport: [/\.json$/] },
  pass('check'),
  pass('evaluate'),
  pass('core'),
  { part: /^src\/translate\//, mayImport: [language, values, /^src\/core\//] },
  { part: /^src\/sql\//, mayImport: [language, values, /^src\/core\//] },
  { part: /^src\/prove\//, mayImport: [language, values, /^src\/core\//] },
  { part: /^src\/compiled\//, mayImport: [language, values, /^src\/core\//] },
  { part: /^src\/turning\//, mayImport: [language, values, /^src\/core\//] },
  pass('assess'),
  pass('compare'),
  pass('bind'),
  pass('record'),
  pass('tables'),
  pass('diff'),
  pass('typescript'),
  pass('schemas'),
  pass('mutate'),
  pass('kept'),
  pass('questions'),
  // Words for what was assessed and compared.
  {
    part: /^src\/explain\//,
    mayImport: [
      language,
      values,
      /^src\/assess\//,
      /^src\/compare\//,
      /^src\/diff\/policy-diff\.ts$/,
      /^src\/prove\/result\.ts$/,
    ],
  },
  // From cases to what they came to and what they exercise; the types of what was assessed.
  { part: /^src\/cases\//, mayImport: [language, values, /^src\/evaluate\//, /^src\/assess\/assessment\.ts$/] },
  // Answers over the web and to assistants: what all is put together for.
  { part: /^src\/(http|mcp)\//, mayImport: [/^src\//] },
  // From a checked rule to customers who show what its conditions do.
  { part: /^src\/boundaries\//, mayImport: [language, values, /^src\/(evaluate|cases|verify)\//] },
  // An entry of the package, like src/index.ts.
  { part: /^src\/verify\/(index|customer-lives)\.ts$/, mayImport: [/^(src|rules)\//] },
  // The lives of customers of this contract, told by its facts; the types of what they are assessed to.
  {
    part: /^src\/verify\/life\//,
    mayImport: [language, values, /^src\/verify\//, /^src\/assess\/assessment\.ts$/, /^rules\/answers\.ts$/],
  },
  { part: /^src\/verify\//, mayImport: [language, values, /^src\/evaluate\//] },
  { part: /^rules\/facts\//, mayImport: [language, /\.json$/] },
  { part: /^rules\/(decisions|examples|properties)\/index\.ts$/, mayImport: [/\.json$/] },
  {
    part: /^rules\/index\.ts$/,
    mayImport: [
      /^rules\/((decisions|examples)\/index|version)\.ts$/,
      /^src\/language\/grammar\/policy-files\.ts$/,
      /\.json$/,
    ],
  },
  { part: /^rules\/version\.ts$/, mayImport: [] },
  { part: /^rules\/answers\.ts$/, mayImport: [/^src\/language\/answer\/decision\.ts$/] },
  { part: /^rules\/compiled\//, mayImport: [/^rules\/compiled\/[a-z-]+\.compiled\.js$/] },
  // One decision each, put together as src/index.ts is.
  {
    part: /^src\/decisions\//,
    mayImport: [/^src\/(one-decision(-types)?|contract-types)\.ts$/, language, /^rules\/kept\/[a-z0-9-]+\.json$/],
  },
  { part: /^src\/(cli\/.*|[a-z-]+)\.ts$/, mayImport: [/^(src|rules)\//] },
];

const engine = /^src\/evaluate\/[a-z-]*engine[a-z-]*\.ts$/;
const doors: Doors = {
  'decimal.js': { values: /^src\/values\/large\.ts$/ },
  'temporal-polyfill': { values: /^src\/values\/instant\.ts$/ },
  canonicalize: { values: /^src\/values\/canonical-json\.ts$/ },
  '@noble/hashes': { values: /^src\/values\/sha256\.ts$/ },
  'json-rules-engine': { values: engine, types: /^src\/[a-z-]+\.ts$/ },
  'fast-check': { values: /^src\/verify\// },
  commander: { values: /^src\/cli\// },
  tinypool: { values: /^src\/cli\/(threads|batch\/worker|mutate\/worker)\.ts$/ },
  'csv-parse': { values: /^src\/cli\/(batch\/csv-records|cases\/read-csv)\.ts$|^src\/tables\/published-rates\.ts$/ },
  '@duckdb/node-api': { values: /^src\/cli\/batch\/parquet-chunks\.ts$/, types: /^src\/cli\/batch\/sql-columns\.ts$/ },
  'z3-solver': { values: /^src\/prove\/solver\.ts$/ },
  'jsonc-parser': { values: /^src\/cli\/cases\/updated\.ts$/ },
  hono: { values: /^src\/http\.ts$/ },
  '@hono/node-server': { values: /^src\/cli\/serve\.ts$/ },
  '@modelcontextprotocol/sdk': { values: /^src\/(mcp\/server|cli\/mcp)\.ts$/ },
  'ical.js': { values: /^src\/cli\/calendar\.ts$/ },
  zod: { values: /^src\/(language|check|schemas|mcp|cli)\//, types: /^(src|rules)\// },
};

describe('the modules of src and rules', () => {
  it('are there', () => {
    expect(Object.keys(modules).length).toBeGreaterThan(150);
    expect(allImports(modules).length).toBeGreaterThan(400);
  });

  it('import only what their layer may', () => {
    expect(layerFaults(modules, layers)).toEqual([]);
  });

  it('import without cycles, for types too', () => {
    expect(cycles(modules)).toEqual([]);
  });

  it('reach each package through one door', () => {
    expect(doorFaults(modules, doors)).toEqual([]);
  });

  it('are named and cut as they should be', () => {
    expect(moduleFaults(modules)).toEqual([]);
  });

  it('import nothing but types and JSON into the indexes of rules', () => {
    const indexes = ['rules/index.ts', 'rules/decisions/index.ts', 'rules/examples/index.ts'];
    const imports = indexes.flatMap((index) => importsOf(index, modules[index] ?? ''));
    const isLight = (to: string) => to.endsWith('.json') || to === 'rules/version.ts';
    expect(imports.filter(({ to, kind }) => kind !== 'type' && !isLight(to) && !indexes.includes(to))).toEqual([]);
    expect(imports.length).toBeGreaterThan(30);
  });

  it('load what is optional or slow only when it is asked for', () => {
    const withIndex = loadedWith('src/index.ts', modules);
    expect([...withIndex]).toContain('decimal.js');
    for (const late of ['fast-check', 'json-rules-engine', 'commander', 'ical.js', 'tinypool', 'csv-parse', 'hono'])
      expect([...withIndex]).not.toContain(late);
    const withCommand = [...loadedWith('src/cli/main.ts', modules)];
    expect(withCommand).toContain('commander');
    for (const late of ['ical.js', 'tinypool', 'csv-parse', '@duckdb/node-api', 'hono', '@modelcontextprotocol/sdk'])
      expect(withCommand).not.toContain(late);
    const withProofs = [...loadedWith('src/proving.ts', modules)];
    for (const late of ['fast-check', 'z3-solver']) expect(withProofs).not.toContain(late);
    expect([...loadedWith('src/verify/index.ts', modules)]).toContain('fast-check');
  });
});

describe('the checker', () => {
  it('sees every form of import, and none in a comment or in words', () => {
    const source = `
      import one from 'one';
      import { a, type B } from './a.ts';
      import type { C } from '../c.ts';
      import {
        d,
        e,
      } from './d.ts';
      import f from './f.json' with { type: 'json' };
      import 'bare';
      export { g } from './g.ts';
      export type { H } from './h.ts';
      export * from './i.ts';
      const late = await import('./late.ts');
      // import { no } from './no.ts';
      /* import { no } from './no.ts'; */
      const words = "import { no } from 'no'";`;
    expect(importsOf('src/x/y.ts', source).map(({ to, kind }) => `${kind} ${to}`)).toEqual([
      'value one',
      'value src/x/a.ts',
      'type src/c.ts',
      'value src/x/d.ts',
      'value src/x/f.json',
      'value bare',
      'value src/x/g.ts',
      'type src/x/h.ts',
      'value src/x/i.ts',
      'dynamic src/x/late.ts',
    ]);
  });

  it('finds an import out of its layer, for types and late ones too, and a module without a layer', () => {
    const made = {
      'src/values/date.ts': "import type { Type } from '../language/type.ts';",
      'src/language/type.ts': "import { date } from '../values/date.ts';",
      'src/check/rule.ts': "const late = await import('../evaluate/decide.ts');",
      'src/evaluate/decide.ts': "import { words } from '../explain/words.ts';",
      'src/explain/words.ts': '',
      'rules/index.ts': "import { contract } from '../src/contract.ts';",
      'src/contract.ts': "import { rule } from './check/rule.ts';",
      'src/new/part.ts': '',
    };
    expect(layerFaults(made, layers)).toEqual([
      'src/new/part.ts is in no layer',
      'src/values/date.ts imports src/language/type.ts',
      'src/check/rule.ts imports src/evaluate/decide.ts',
      'src/evaluate/decide.ts imports src/explain/words.ts',
      'rules/index.ts imports src/contract.ts',
    ]);
  });

  it('finds cycles, through types too, each once', () => {
    const made = {
      'src/c.ts': "import type { A } from './a.ts';",
      'src/a.ts': "import { b } from './b.ts';",
      'src/b.ts': "import { c } from './c.ts';",
      'src/d.ts': "import { d } from './d.ts';\nimport { a } from './a.ts';",
    };
    expect(cycles(made)).toEqual(['src/a.ts -> src/b.ts -> src/c.ts', 'src/d.ts']);
    expect(cycles({ 'src/a.ts': "import './b.ts';", 'src/b.ts': '' })).toEqual([]);
  });

  it('finds a package through another door, and one without any', () => {
    const made = {
      'src/language/sum.ts': "import Decimal from 'decimal.js';",
      'src/policy.ts': "import type { Engine } from 'json-rules-engine';",
      'src/contract.ts': "import { Engine } from 'json-rules-engine';",
      'src/cli/main.ts': "import { readFile } from 'node:fs';\nimport { sha256 } from '@noble/hashes/sha2';",
      'src/check/left.ts': "import pad from 'left-pad';",
    };
    expect(doorFaults(made, doors)).toEqual([
      'src/language/sum.ts imports decimal.js',
      'src/contract.ts imports json-rules-engine',
      'src/cli/main.ts imports @noble/hashes',
      'src/check/left.ts imports left-pad, which has no door',
    ]);
  });

  it('finds vague names, long files, defaults and stars', () => {
    const long = 'x\n'.repeat(251);
    const made = {
      'src/utils/date.ts': '',
      'src/check/helpers.ts': '',
      'src/check/ruleFile.ts': '',
      'src/check/long.ts': long,
      'rules/answers.ts': `// Generated\n${long}`,
      'src/check/rule.ts': 'export default {};\nexport * from "./a.ts";',
    };
    expect(moduleFaults(made)).toEqual([
      'src/utils/date.ts: `utils` says nothing',
      'src/check/helpers.ts: `helpers` says nothing',
      'src/check/ruleFile.ts: `ruleFile` is not kebab-case',
      'src/check/long.ts: 251 lines, at most 250',
      'src/check/rule.ts: exports a default',
      'src/check/rule.ts: exports all of another module',
    ]);
  });

  it('follows values only to say what is loaded', () => {
    const made = {
      'src/index.ts':
        "import { a } from './a.ts';\nimport type { Engine } from 'engine';\nconst late = import('late');",
      'src/a.ts': "import { z } from 'zod';",
    };
    expect([...loadedWith('src/index.ts', made)]).toEqual(['zod']);
  });
});
