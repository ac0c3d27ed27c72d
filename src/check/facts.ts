import { isRecord, kindOf } from '../language/answer/found.ts';
import { type Issue, pointer } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { decodeValue } from '../language/run-time/decode.ts';
import { type FactsKnown, type Given, given } from '../language/run-time/given.ts';
import type { Value } from '../language/run-time/value.ts';
import { amongListed, contradictionIssues, type Impossibility } from './contradictions.ts';
import { entryIssues } from './entries.ts';
import type { FactNode, FactTree, ParseFact } from './fact-tree.ts';
import { seriesIssues } from './series.ts';

/** The facts of a policy, ready to check what is given against. */
export interface FactsForm extends FactsKnown {
  readonly tree: FactTree;
  /** Facts by their paths, where all is plainly facts; `null` leaves it to their schemas. */
  readonly accept: (given: unknown) => ReadonlyMap<string, Value> | null;
  readonly parse: ParseFact;
  readonly impossibilities: readonly Impossibility[];
  /** The facts that are percentages by day. */
  readonly series: readonly string[];
}

/** Facts as they were read, before what they contradict: their values by path, or what is wrong with their form. */
export type FactsRead = { readonly values: ReadonlyMap<string, Value> } | { readonly issues: readonly Issue[] };

export const noFacts: FactsRead = { values: new Map() };

/** Reads copied facts, as what they are or with all that is wrong with them. Never changes what it is given. */
export function readFacts(document: unknown, form: FactsForm): FactsRead {
  const accepted = form.accept(document);
  if (accepted !== null) return { values: accepted };
  if (!isRecord(document))
    return {
      issues: [{ code: 'wrong-type', at: '', expected: 'an object of facts', found: kindOf(document) }],
    };
  const values = new Map<string, Value>();
  const issues: Issue[] = [];
  readInto(values, issues, document, form.tree, [], form);
  return issues.length > 0 ? { issues } : { values };
}

/**
 * Facts that were read, and where they contradict one another, which is looked for only among `listed`, the facts that the
 * question reads; they are given all the same, so that more can be said of them.
 */
export function heldTogether(
  read: FactsRead,
  form: FactsForm,
  listed: ReadonlySet<string>,
): { readonly issues: readonly Issue[]; readonly given: Given | null } {
  if ('issues' in read) return { issues: read.issues, given: null };
  const { impossibilities, series } = togetherIn(form, listed);
  const issues: Issue[] = [];
  contradictionIssues(read.values, impossibilities, issues);
  seriesIssues(read.values, series, issues);
  return { issues, given: given(read.values, form, listed) };
}

export type Together = Pick<FactsForm, 'impossibilities' | 'series'>;

/** What listed facts are held against, by the list: each decision has its own. */
const together = new WeakMap<FactsForm, WeakMap<ReadonlySet<string>, Together>>();

export function togetherIn(form: FactsForm, listed: ReadonlySet<string>): Together {
  const known = together.get(form)?.get(listed);
  if (known !== undefined) return known;
  const found = {
    impossibilities: amongListed(form.impossibilities, listed),
    series: form.series.filter((path) => listed.has(path)),
  };
  const ofForm = together.get(form) ?? new WeakMap<ReadonlySet<string>, Together>();
  together.set(form, ofForm.set(listed, found));
  return found;
}

/**
 * Reads each given fact by its path, entities that may be null among them, or says what is wrong with it. Looks at own keys
 * by name and never reads through a prototype, so `__proto__` and `constructor` are unknown facts like any other.
 */
function readInto(
  values: Map<string, Value>,
  issues: Issue[],
  content: Record<string, unknown>,
  tree: FactTree,
  path: readonly string[],
  form: FactsForm,
): void {
  for (const name of Object.keys(content)) {
    const node = tree.get(name);
    if (node === undefined) {
      const known = [...(path.length === 0 ? tree.keys() : []), ...form.definitions.keys()];
      issues.push(unknown([...path, name], known, issues.length));
    } else if (node.kind === 'fact') readFact(values, issues, content[name], node, [...path, name], form);
    else readEntity(values, issues, content[name], node, [...path, name], form);
  }
}

function readEntity(
  values: Map<string, Value>,
  issues: Issue[],
  content: unknown,
  { isNullable, fields }: Extract<FactNode, { kind: 'entity' }>,
  path: readonly string[],
  form: FactsForm,
): void {
  if (isRecord(content)) {
    if (isNullable) values.set(path.join('.'), true);
    readInto(values, issues, content, fields, path, form);
  } else if (isNullable && content === null) values.set(path.join('.'), null);
  else {
    const expected = isNullable ? 'an object of facts, or null' : 'an object of facts';
    issues.push({ code: 'wrong-type', at: pointer(path), expected, found: kindOf(content) });
  }
}

function readFact(
  values: Map<string, Value>,
  issues: Issue[],
  content: unknown,
  { definition, schema }: Extract<FactNode, { kind: 'fact' }>,
  path: readonly string[],
  { parse }: FactsForm,
): void {
  const withinIt = entryIssues(content, definition.type, path);
  for (const issue of withinIt) issues.push(issue);
  if (withinIt.some(({ code }) => code === 'too-long')) return;
  const parsed = parse(schema, content);
  if ('data' in parsed) {
    values.set(definition.path, decodeValue(parsed.data, definition.type));
    return;
  }
  const at = pointer(path);
  for (const issue of parsed.issues) {
    // Told by their paths above.
    if (issue.code === 'unknown-key') continue;
    issues.push({ ...issue, at: at + issue.at, ...(issue.name === '' && { name: path.at(-1) as string }) });
  }
}

// Only the first are compared with every known name, so that a flood of unknown ones costs bounded time.
const mostCompared = 20;

function unknown(path: readonly string[], known: Iterable<string>, issuesBefore: number): Issue {
  const name = path.join('.');
  const near = issuesBefore < mostCompared ? nearest(name, known) : {};
  return { code: 'unknown-path', at: pointer(path), name, ...near };
}
