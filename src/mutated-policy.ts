import type * as z from 'zod';
import { parseDocument } from './check/document.ts';
import { distinct } from './check/form.ts';
import { issuesIfThrown } from './check/rule-book.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import { type BlockFile, ruleFile } from './language/grammar/rule-file.ts';
import { withConsulted } from './language/model/consulted.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import { documentOf, edited, isRuleFile, stepsOf, withDocument } from './mutate/edited.ts';
import type { Edit, Mutant } from './mutate/mutant.ts';
import { inWords } from './mutate/said.ts';
import { policyOf } from './policy.ts';

/** A mutant that was checked: the policy, and the decisions of which an answer may be another. */
export interface Loaded {
  readonly policy: InnerPolicy;
  readonly decisions: readonly string[];
}

type Checked = Loaded | { readonly issues: readonly Issue[] };

/**
 * Mutants of files that were checked before: of each only the document that it changes is checked, and the decisions that read it. What a
 * change leaves unread goes with it, and a reason names no more what need not be known then: neither changes an answer.
 */
export function mutantLoader(files: PolicyFiles, schema: z.ZodType, { decisions, modelOf }: InnerPolicy) {
  /** The decisions that may answer otherwise, that of the file first. */
  const decisionsOf = (mutant: Mutant): readonly string[] => {
    const found = decisions.filter((id) => withConsulted(id, modelOf).some((model) => isRead(mutant, model, files)));
    return [...found.filter((id) => id === mutant.file), ...found.filter((id) => id !== mutant.file)];
  };

  function load(mutant: Mutant): Checked {
    const { file } = mutant;
    const read = decisionsOf(mutant);
    const changed = documentOf(files, file);
    const loaded = (edits: readonly Edit[]): Checked => {
      const document = edited(changed, edits);
      const issues = isRuleFile(files, file) ? formIssues(document) : [];
      if (issues.length > 0) return { issues };
      const policy = policyOf(withDocument(files, file, document), schema, null, 'held') as unknown as InnerPolicy;
      for (const id of read) {
        const checked = issuesIfThrown(() => ({ model: policy.modelOf(id) }));
        if ('issues' in checked) issues.push(...checked.issues);
      }
      if (issues.length === 0) return { policy, decisions: read };
      const mends = distinct(issues).map((issue) => mendsOf(issue, file, document));
      if (mends.some(({ length }) => length === 0)) return { issues };
      return loaded([...edits, ...mends.flat()]);
    };
    return loaded(mutant.edits);
  }

  return { load, decisionsOf };
}

function formIssues(document: unknown): Issue[] {
  const form = parseDocument(ruleFile(), document);
  return 'issues' in form ? form.issues : [];
}

/** Whether a decision reads itself what a mutant changes. */
function isRead(
  { file, at }: Mutant,
  { decision, terms, readings, tables }: DecisionModel,
  files: PolicyFiles,
): boolean {
  if (isRuleFile(files, file)) return decision === file;
  const [first = ''] = stepsOf(at);
  if (file === 'prelude') return terms.has(first) || isReadByBound(first, files);
  const one = (documentOf(files, file) as readonly Readonly<Record<string, string>>[])[Number(first)] ?? {};
  return file === 'readings' ? readings.has(one.id ?? '') : tables.has(one.table ?? '');
}

/** What is true of facts together bears on every decision. */
const isReadByBound = (name: string, { bounds = [], prelude = {} }: PolicyFiles): boolean => {
  const read = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) visit(part);
    const text = typeof value === 'string' ? (value.split(/[.[]/)[0] as string) : '';
    if (read.has(text) || !Object.hasOwn(prelude, text)) return;
    read.add(text);
    visit(prelude[text]);
  };
  visit(bounds);
  return read.has(name);
};

/** The edits after which an issue is none, where it is of what a change leaves behind; none for any other issue. */
function mendsOf({ code, at, file, name = '' }: Issue, mutated: string, document: unknown): readonly Edit[] {
  if (file !== mutated) return [];
  if (code === 'unread-in-reason')
    return [{ at, to: String(partAt(document, at)).replaceAll(`{${name}}`, inWords(name)) }];
  if (code !== 'unused-name') return [];
  const [part, reading = '', , decided = ''] = stepsOf(at);
  if (part !== 'readings') return [{ at }];
  const block = pointer(['readings', reading]);
  const { decides, options } = partAt(document, block) as BlockFile;
  if (Object.keys(decides).length === 1) return [{ at: block }];
  return [
    { at },
    ...Object.keys(options).map((option) => ({ at: `${block}${pointer(['options', option, decided])}` })),
  ];
}

const partAt = (document: unknown, at: string): unknown =>
  stepsOf(at).reduce((now, step) => (now as Readonly<Record<string, unknown>>)[step], document);
