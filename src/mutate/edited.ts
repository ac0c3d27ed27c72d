import type { PolicyFiles } from '../language/grammar/policy-files.ts';
import type { Edit, Mutant } from './mutant.ts';

/** A document with edits made in it one after the other; what is not edited is the same, and nothing given is touched. */
export function edited(document: unknown, edits: readonly Edit[]): unknown {
  return edits.reduce((now, { at, to }) => editedAt(now, stepsOf(at), to), document);
}

function editedAt(now: unknown, [step, ...further]: readonly string[], to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(now)) {
    const index = Number(step);
    if (further.length === 0 && to === undefined) return now.filter((_, other) => other !== index);
    return now.map((one, other) => (other === index ? editedAt(one, further, to) : one));
  }
  const { [step]: part, ...others } = now as Readonly<Record<string, unknown>>;
  const made = editedAt(part, further, to);
  // In its place among the others, the order of which is told.
  if (made === undefined) return others;
  return { ...(now as object), [step]: made };
}

export const stepsOf = (at: string): readonly string[] =>
  at
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The document of a policy that a mutant changes. */
export const documentOf = (files: PolicyFiles, file: string): unknown =>
  isRuleFile(files, file) ? files.rules[file] : (files as unknown as Readonly<Record<string, unknown>>)[file];

export const isRuleFile = (files: PolicyFiles, file: string): boolean => Object.hasOwn(files.rules, file);

/** The files of a policy with a document in the place of the one of its name. */
export const withDocument = (files: PolicyFiles, file: string, document: unknown): PolicyFiles =>
  isRuleFile(files, file) ? { ...files, rules: { ...files.rules, [file]: document } } : { ...files, [file]: document };

/** The files of a policy as a mutant has them. */
export const mutatedFiles = (files: PolicyFiles, { file, edits }: Pick<Mutant, 'file' | 'edits'>): PolicyFiles =>
  withDocument(files, file, edited(documentOf(files, file), edits));
