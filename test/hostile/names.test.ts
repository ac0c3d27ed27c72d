import { describe, expect, it } from 'vitest';
import * as main from '../../src/index.ts';
import { named, roles } from './named.ts';
import { refused } from './refused.ts';

/** Names that every object has through its prototype, and such as engines or JSON may take for something else. */
const names = [
  ...['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'toJSON', 'then', '__defineGetter__'],
  ...['length', 'größe', 'счёт'],
];

/** All that a policy tells of its two decisions; the names in a role told as the role is. */
async function told(n: (role: string) => string, back: (text: string) => string) {
  const { schema, given, options, another, files } = named(n);
  const policy = main.loadPolicy(files, schema as never);
  const id = n('decision');
  const answers: unknown[] = [];
  for (const [facts, how] of [
    [given, {}],
    [given, options],
    [given, another],
    [{}, {}],
  ] as [object, object][]) {
    const answer = policy.evaluate(id, facts as never, how);
    expect(JSON.stringify(await policy.evaluateWithEngine(id, facts as never, how))).toBe(JSON.stringify(answer));
    answers.push(answer, main.explain(answer, policy), main.summarise(answer, policy));
    answers.push(
      policy.compareReadings(id, facts as never, how),
      policy.presetReadings(id, facts as never, 'customer', how),
    );
  }
  const file = { asOf: given.asOf, matters: [{ id: n('matter'), [n('entity')]: given[n('entity')] }] };
  const assessment = policy.assess(file as never);
  expect(JSON.stringify(await policy.assessWithEngine(file as never))).toBe(JSON.stringify(assessment));
  answers.push(assessment, main.explainAssessment(assessment, policy), policy.checkRule(files.rules[id]));
  answers.push(main.toMarkdown(policy));
  return JSON.parse(back(JSON.stringify(answers).replaceAll(/[0-9a-f]{64}/g, 'digest')));
}

const plainName = (role: string) => `plain${role.toLowerCase()}`;

describe.each(roles)('%s', (role) => {
  it('may bear any name', async () => {
    const plain = await told(plainName, (text) => text);
    for (const name of names) {
      const answers = await told(
        (of) => (of === role ? name : plainName(of)),
        (text) => text,
      ).catch((error) => {
        // A name of another form, such as one with capitals for an id, is refused as it would be anyway.
        if (error instanceof main.PolicyError) return null;
        throw new Error(`${name}: ${error.stack}`);
      });
      if (answers !== null) expect(sizes(answers), name).toEqual(sizes(plain));
    }
  });
});

// A choice and the id of a matter are values, never keys of what is given.
const keys = roles.filter((role) => role !== 'choice' && role !== 'matter');

it.each(keys)('%s may not be `__proto__`, of which nothing is dropped in silence', async (role) => {
  const { schema, files, given } = named((of) => (of === role ? '__proto__' : plainName(of)));
  const lines = await refused(() => {
    const policy = main.loadPolicy(JSON.parse(JSON.stringify(files)), schema as never);
    policy.evaluate(plainName('decision') as never, given as never);
  });
  expect(lines).not.toEqual(['answered']);
});

/** How much is told in each place, whatever its names. */
function sizes(value: unknown): unknown {
  if (typeof value === 'string') return 'text';
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(sizes) : Object.values(value).map(sizes);
}

it.each(names)('no decision of the contract is called %s', async (name) => {
  for (const ask of [main.evaluate, main.compileDecision, main.whatWouldChange, main.evaluateWithEngine])
    expect(await refused(() => (ask as (id: string, facts: object) => unknown)(name, {}))).toEqual([
      expect.stringMatching(`^\\(top\\): unknown decision \`${name}\``),
    ]);
});
