import { propertyFiles } from '../../../rules/properties/index.ts';
import { checkProperties, propertiesIn } from '../../checking-properties.ts';
import { type Issue, PolicyError } from '../../index.ts';
import type { InnerPolicy } from '../../inner-policy.ts';
import type { Io } from '../io.ts';
import { readJson } from '../read-json.ts';
import { issuesOf } from '../rules-of-folder.ts';
import type { Asked } from './report.ts';

/** Which properties are asked for. */
export interface Wanted {
  readonly decision?: string | undefined;
  readonly only?: readonly string[] | undefined;
}

/**
 * The properties of some files, or without any the contract's own. Throws `PolicyError` with what is wrong with all of them, or where there
 * is none that was asked for.
 */
export async function propertiesAsked(
  files: readonly string[],
  wanted: Wanted,
  policy: InnerPolicy,
  io: Io,
): Promise<readonly Asked[]> {
  const issues: Issue[] = [];
  const all: Asked[] = [];
  for (const [file, content] of files.length === 0 ? ownFiles() : await read(files, issues, io)) {
    const list = propertiesIn(content);
    const checked = 'issues' in list ? list : checkProperties(policy, list.list, '/properties');
    if ('issues' in checked)
      issues.push(...checked.issues.map((issue) => (file === null ? issue : { file, ...issue })));
    else all.push(...checked.properties.map((property) => ({ file, property })));
  }
  const { decision, only } = wanted;
  if (decision !== undefined && !policy.decisions.includes(decision)) policy.modelOf(decision);
  const ids = all.map(({ property }) => property.file.id);
  for (const id of only ?? [])
    if (issues.length === 0 && !ids.includes(id))
      issues.push({ code: 'malformed', at: '', file: '--only', expected: 'the id of a property', found: `"${id}"` });
  if (issues.length > 0) throw new PolicyError(issues);
  const chosen = all.filter(
    ({ property: { file } }) =>
      (decision === undefined || file.decision === decision) && (only === undefined || only.includes(file.id)),
  );
  if (chosen.length === 0)
    throw new PolicyError([
      { code: 'malformed', at: '', file: 'verify', expected: 'properties of what is asked for', found: 'none' },
    ]);
  return chosen;
}

const ownFiles = (): readonly (readonly [null, unknown])[] =>
  Object.values(propertyFiles).map((content) => [null, content]);

async function read(
  files: readonly string[],
  issues: Issue[],
  io: Io,
): Promise<readonly (readonly [string, unknown])[]> {
  const contents: (readonly [string, unknown])[] = [];
  for (const file of files) {
    try {
      contents.push([file, await readJson(file, io)]);
    } catch (error) {
      issues.push(...issuesOf(error));
    }
  }
  return contents;
}
