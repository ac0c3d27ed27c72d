#!/usr/bin/env node
// Writes what the package needs at run time as a CycloneDX bill of materials, to the file named or to standard output.
// Fails where anything of it has a licence that is not one of those below, or where a dependency is left out.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Licences under which the package may be used and passed on beside its own; MPL-2.0 binds its own files alone. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0']);

const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const told = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library', '--omit=dev'], {
  encoding: 'utf8',
});
const bill = JSON.parse(told);
// npm calls the package by the folder that it lies in.
bill.metadata.component.name = name;

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
