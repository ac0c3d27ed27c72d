import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseForm } from '../../src/check/form.ts';
import { factsOfSchema } from '../../src/check/schema.ts';
import { date, entity, entry, listOf, money, text } from '../../src/facts.ts';
import { issueInWords } from '../../src/language/answer/message.ts';

const made = (schema: unknown) => factsOfSchema(schema, (of, content) => parseForm(of as z.ZodType, content));
const told = (schema: unknown) => {
  const facts = made(schema);
  return 'issues' in facts ? facts.issues.map(issueInWords) : [];
};

describe('a schema of facts', () => {
  const schema = entity({
    asOf: date(),
    hire: entity({ price: money(), repairs: listOf(entry({ cost: money() })) }),
    deposit: entity({ paid: money() }).nullable(),
  });

  it('says which facts there are, and how they nest', () => {
    const facts = made(schema);
    if ('issues' in facts) throw new Error('refused');
    expect([...facts.definitions.keys()]).toEqual(['asOf', 'hire.price', 'hire.repairs', 'deposit', 'deposit.paid']);
    expect([...facts.fields.keys()]).toEqual(['hire.repairs[].cost']);
    const { asOf, hire, deposit } = Object.fromEntries(facts.tree);
    expect(asOf).toMatchObject({ kind: 'fact', definition: { path: 'asOf', type: 'date' } });
    expect(hire).toMatchObject({ kind: 'entity', isNullable: false });
    expect(deposit).toMatchObject({ kind: 'entity', isNullable: true });
    const within = hire?.kind === 'entity' ? [...hire.fields] : [];
    expect(within.map(([name, { kind }]) => [name, kind])).toEqual([
      ['price', 'fact'],
      ['repairs', 'fact'],
    ]);
    expect(within[0]?.[1]).toMatchObject({ definition: { path: 'hire.price' } });
  });

  it('takes what is plainly facts by their paths, and leaves the rest to be judged', () => {
    const facts = made(schema);
    if ('issues' in facts) throw new Error('refused');
    expect(facts.accept({ asOf: '2025-03-10', deposit: null })).toEqual(
      new Map([
        ['asOf', '2025-03-10'],
        ['deposit', null],
      ]),
    );
    expect(facts.accept({})).toEqual(new Map());
    expect(facts.accept({ asOf: 7 })).toBeNull();
  });

  const expected = 'facts: expected a schema of facts, made with `entity`';
  const another = 'facts: expected another name';
  it.each<[string, unknown, string]>([
    ['what is none', date(), `${expected}, found an object of another kind`],
    ['nothing', undefined, 'facts: '],
    [
      'one that throws',
      {
        get _zod() {
          throw new Error('no');
        },
      },
      `${expected}, found one that cannot be read to its end`,
    ],
    ['a fact of no kind', entity({ hire: entity({ weight: z.number() }) }), 'facts/hire/weight: '],
    [
      'an entity that would be lost',
      entity({ ['__proto__']: entity({ a: text() }) }),
      `${another}, found \`__proto__.a\``,
    ],
    ['a fact that would be lost', entity({ ['__proto__']: text() }), `${another}, found \`__proto__\``],
    [
      'a field that would be lost',
      entity({ hire: entity({ ['__proto__']: text() }) }),
      `${another}, found \`hire.__proto__\``,
    ],
    [
      'a field of entries that would be lost',
      entity({ hire: entity({ list: listOf(entry({ ['__proto__']: text() })) }) }),
      `${another}, found \`hire.list[].__proto__\``,
    ],
    [
      'entries within what would be lost',
      entity({ ['__proto__']: listOf(entry({ a: text() })) }),
      `${another}, found \`__proto__\``,
    ],
  ])('is refused that is %s', (_, given, begins) => {
    const lines = told(given);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.slice(0, begins.length)).toBe(begins);
  });

  it('may have names that are almost such as would be lost', () => {
    expect(told(entity({ x__proto__: text(), hire: entity({ __proto__x: text() }) }))).toEqual([]);
  });
});
