// Bundles each decision by itself from the packed package, as who ships it to a browser does, and weighs it. Needs a build.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { name, packedIn, root } from './packed.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const home = mkdtempSync(join(tmpdir(), 'contract-rules-'));

/** The most bytes of a decision by itself, minified and gzipped. */
const MOST = 60 * 1024;

const decisions = readdirSync(join(root, 'src/decisions')).map((file) => file.replace('.ts', ''));

/** Brings the packed package, and nothing else of the project. */
function unpack() {
  const folder = join(home, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', packedIn(home), '-C', folder, '--strip-components=1']);
}

async function bundled(source) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: home },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    // What the package depends on.
    nodePaths: [join(root, 'node_modules')],
  });
  const [{ contents, text }] = outputFiles;
  const inputs = Object.entries(Object.values(metafile.outputs)[0].inputs);
  const held = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { bytes: gzipSync(contents, { level: 9 }).length, text, held };
}

const examplesOf = (id) => read(`rules/examples/${id}.json`).examples.map((example) => example.name);
const words = read('rules/readings.json').map(({ question }) => question);

/** No examples, engine, schema library, words of explanations or code made of text. */
function holdsNothingElse(id, { text, held }) {
  const packages = held.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  const clock = id.startsWith('call-') ? ['temporal-polyfill', 'temporal-utils'] : [];
  const known = [name, 'decimal.js', 'canonicalize', '@noble/hashes', ...clock];
  for (const one of new Set(packages)) assert.ok(known.includes(one), `${id} brings ${one}`);
  assert.doesNotMatch(
    text,
    /\beval\b|new Function\b|\bFunction\(|json-rules-engine|\$ZodCheck/,
    `${id} brings an engine`,
  );
  for (const told of [...examplesOf(id), ...words].filter((one) => one.split(' ').length > 3))
    assert.ok(!text.includes(told), `${id} brings: ${told}`);
}

try {
  unpack();
  const sizes = [];
  for (const id of decisions) {
    const made = await bundled(`export { evaluate } from '${name}/decisions/${id}'`);
    holdsNothingElse(id, made);
    sizes.push([id, made.bytes]);
  }
  for (const [id, bytes] of sizes.sort(([, a], [, b]) => a - b)) console.log(`${(bytes / 1024).toFixed(1)} KB ${id}`);
  for (const [id, bytes] of sizes) assert.ok(bytes <= MOST, `${id} has ${bytes} bytes`);

  for (const part of ['isPolicyError', 'decisions']) {
    const { bytes, text } = await bundled(`import { ${part} } from '${name}';console.log(${part});`);
    assert.ok(bytes < 5000, `${part} of the main entry brings ${bytes} bytes`);
    assert.ok(!text.includes('"because"'), `${part} of the main entry brings rules`);
  }
  console.log('each decision by itself is small');
} finally {
  rmSync(home, { recursive: true, force: true });
}
