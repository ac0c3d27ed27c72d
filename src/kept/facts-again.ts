import type { AnySchema } from '../language/facts/fact-type.ts';
import type { PlainForm, ReadValue } from '../language/facts/kinds.ts';
import { choiceOf, freeText, telephoneNumber, textKinds, trueOrFalse, wholeNumber } from '../language/facts/kinds.ts';
import { noted } from '../language/facts/made-as.ts';
import { limits } from '../language/limits.ts';
import { issuesOf } from './facts-told.ts';
import type { KeptFact, KeptFields } from './kept-facts.ts';

interface Meta {
  readonly kind?: string;
  readonly unit?: string;
}

/** What looks like a schema to whoever reads facts by one. */
class Again implements AnySchema {
  readonly _zod: AnySchema['_zod'];
  constructor(
    readonly kept: KeptFact,
    def: AnySchema['_zod']['def'] & object,
    private readonly says: Meta = {},
  ) {
    this._zod = { def };
  }
  meta(): Meta {
    return this.says;
  }
}

/** What is wrong with what is given for a fact whose schema was kept. */
export const parseKept = (schema: AnySchema, content: unknown) => {
  const issues = issuesOf((schema as Again).kept, content);
  return issues.length > 0 ? { issues } : { data: content };
};

/** The schema of facts that was kept, as far as facts are read by it. */
export function factsAgain(kept: KeptFact, unit?: string): AnySchema {
  const made = (type: string, def: object, says?: Meta) =>
    new Again(kept, { type, ...def }, unit === undefined ? says : { ...says, unit });
  if (typeof kept === 'string' || 'from' in kept || 'oneOf' in kept) return plainAgain(kept, made);
  if ('entity' in kept) return made('object', { shape: fieldsAgain(kept.entity) }, { kind: 'entity' });
  if ('entry' in kept) return entryAgain(kept, made);
  if ('list' in kept) {
    const item = factsAgain(kept.list);
    return noted(made('array', { element: item }, { kind: 'list' }), {
      kind: 'list',
      item,
      most: kept.most ?? limits.listEntries,
    });
  }
  if ('nullable' in kept) return made('nullable', { innerType: factsAgain(kept.nullable) });
  if ('optional' in kept) return made('optional', { innerType: factsAgain(kept.optional) });
  if ('default' in kept) return made('default', { innerType: factsAgain(kept.of), defaultValue: kept.default });
  return factsAgain(kept.of, kept.unit);
}

type Made = (type: string, def: object, says?: Meta) => AnySchema;

const fieldsAgain = (fields: KeptFields): Readonly<Record<string, AnySchema>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, factsAgain(field)]));

function entryAgain({ entry, unlike }: Extract<KeptFact, { entry: unknown }>, made: Made): AnySchema {
  const fields = fieldsAgain(entry);
  const together =
    unlike === undefined
      ? null
      : {
          field: unlike.fields[1],
          holds: ((given: Readonly<Record<string, unknown>>) =>
            given[unlike.fields[0]] !== given[unlike.fields[1]]) as (entry: never) => boolean,
          expected: unlike.expected,
        };
  return noted(made('object', { shape: fields }, { kind: 'entry' }), { kind: 'entry', fields, together });
}

function plainAgain(says: PlainForm, made: Made): AnySchema {
  const of = (type: string, kind: string, read: ReadValue, def: object = {}, unit?: string): AnySchema =>
    noted(made(type, def, unit === undefined ? { kind } : { kind, unit }), { kind: 'plain', read, says });
  if (says === 'boolean') return of('boolean', 'boolean', trueOrFalse.read);
  if (says === 'text') return of('string', 'text', freeText.read);
  if (says === 'telephone') return of('string', 'text', telephoneNumber.read);
  if (typeof says === 'object') {
    if ('from' in says) return of('number', 'int', wholeNumber(says.from, says.to).read);
    const entries = Object.fromEntries(says.oneOf.map((option) => [option, option]));
    return of('enum', 'choice', choiceOf(says.oneOf).read, { entries });
  }
  const { unit, isAmount, read } = textKinds[says];
  const schema = made('string', {}, unit === undefined ? { kind: says } : { kind: says, unit });
  return noted(schema, { kind: isAmount ? 'amount' : 'plain', read, says });
}
