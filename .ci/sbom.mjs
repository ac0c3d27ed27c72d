#!/usr/bin/env node
// Writes what the package needs at run time as a CycloneDX bill of materials, to the file named or to standard output.
// Fails where anything of it has a licence that is not one of those below, or where a dependency is left out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Licences under which the package may be used and passed on beside its own; MPL-2.0 binds its own files alone. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0']);

const { devDependencies: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
const { name, dependencies } = manifest;
const bill = JSON.parse(billOfRunTime());
// npm calls the package by the folder that it lies in.
bill.metadata.component.name = name;

/** Of a copy without the tools for development: npm leaves out what one of them needs as well. */
function billOfRunTime() {
  const folder = mkdtempSync(join(tmpdir(), 'contract-rules-sbom-'));
  try {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    delete lock.packages[''].devDependencies;
    for (const [at, { dev, devOptional }] of Object.entries(lock.packages))
      if (dev || devOptional) delete lock.packages[at];
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const asked = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=library', '--omit=dev'];
    return execFileSync('npm', asked, { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const licencesOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression);
const isAllowed = (component) => {
  const licences = licencesOf(component);
  return licences.length > 0 && licences.every((licence) => allowed.has(licence));
};
const listed = new Set(bill.components.map((component) => component.name));
const faults = [
  ...bill.components
    .filter((component) => !isAllowed(component))
    .map((component) => `${component.name}: licence ${licencesOf(component).join(' and ') || 'not told'}`),
  ...Object.keys(dependencies)
    .filter((dependency) => !listed.has(dependency))
    .map((dependency) => `${dependency}: not in the bill`),
];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}

const text = `${JSON.stringify(bill, null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else {
  writeFileSync(file, text);
  console.log(
    `${bill.components.length} components, ${[...new Set(bill.components.flatMap(licencesOf))].sort().join(', ')}`,
  );
}
