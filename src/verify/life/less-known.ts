import type { CustomerFile } from './customer-file.ts';

/** A fact of a file: of one of its matters by its number, or of the file itself, by entity and field. */
interface Told {
  readonly matter: number | null;
  readonly entity: string;
  readonly field: string;
}

// Facts of which being left out says something itself, and the day that is asked about.
const saidByLeavingOut = new Set(['termination.movesDomain']);

/** The file with one of its facts not known: `which` of those that are told in it, counted round. */
export function withOneUnknown(file: CustomerFile, which: number): CustomerFile {
  const facts = toldIn(file);
  const fact = facts[which % facts.length];
  if (fact === undefined) return file;
  const { matter, entity, field } = fact;
  if (matter === null) return without(file, entity, field);
  return { ...file, matters: file.matters.map((one, index) => (index === matter ? without(one, entity, field) : one)) };
}

function toldIn({ matters, ...own }: CustomerFile): readonly Told[] {
  return [[null, own] as const, ...matters.map((facts, matter) => [matter, facts] as const)].flatMap(
    ([matter, facts]) =>
      Object.entries(facts).flatMap(([entity, content]) =>
        isRecord(content)
          ? Object.keys(content)
              .filter((field) => !saidByLeavingOut.has(`${entity}.${field}`) && Object.keys(content).length > 1)
              .map((field) => ({ matter, entity, field }))
          : [],
      ),
  );
}

function without<F extends object>(facts: F, entity: string, field: string): F {
  const { [field]: _, ...rest } = (facts as Record<string, Record<string, unknown>>)[entity] ?? {};
  return { ...facts, [entity]: rest };
}

const isRecord = (content: unknown): content is Readonly<Record<string, unknown>> =>
  typeof content === 'object' && content !== null && !Array.isArray(content);
