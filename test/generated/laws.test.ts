import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import groups from '../laws/laws.json' with { type: 'json' };
import { type Check, testsIn } from './laws-in-source.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const under = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith(ending))
    .sort();

/** Those that docs/proofs.md tells as proved of everybody. */
const proved = new Set([...read('docs/proofs.md').matchAll(/^\| `(P[^`]+)` \|.*\| proved/gm)].map(([, id]) => id));

/** The properties of a file as data; `P45b` is one more for P45. */
const propertiesIn = (path: string): Check[] =>
  (JSON.parse(read(path)) as { properties: readonly { id: string; name: string }[] }).properties.flatMap(
    ({ id, name }) => {
      const [, law] = /^(P\d{2,3})[a-z]?$/.exec(id) ?? [];
      const proof = proved.has(id) ? ', [proved](proofs.md#properties)' : '';
      return law === undefined ? [] : [{ law, path, name: `\`${id}\` ${name}${proof}` }];
    },
  );

const propertyFiles = under('rules', '.json').filter((path) => path.startsWith('rules/properties/'));
const checks = [
  ...propertyFiles.flatMap(propertiesIn),
  ...under('test', '.test.ts')
    .filter((path) => !path.startsWith('test/generated/'))
    .flatMap((path) => testsIn(path, read(path))),
];
const laws = groups.flatMap((group) => group.laws);

const listed = ({ path, name }: Check): string => `${name} ([${path.split('/').at(-1)}](../${path}))`;

describe('the laws of the contract', () => {
  it('are P01 to P108, each once, each in a sentence', () => {
    const ids = Array.from({ length: 108 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);
    expect(laws.map(({ id }) => id)).toEqual(ids);
    expect(laws.filter(({ says }) => !/^[A-Z0-9].+\.$/.test(says))).toEqual([]);
    expect(new Set(laws.map(({ says }) => says)).size).toBe(laws.length);
  });

  it('are each checked by something, and nothing checks a law that there is not', () => {
    const checked = new Set(checks.map(({ law }) => law));
    expect(laws.filter(({ id }) => !checked.has(id))).toEqual([]);
    expect([...checked].filter((law) => !laws.some(({ id }) => id === law))).toEqual([]);
  });

  it('are told in docs/laws.md with what checks them', async () => {
    const page = [
      '# Laws',
      'What holds of every customer, whatever the facts, and what checks it on customers that are drawn at random: tests in TypeScript, and properties as data where there are. Laws that speak of one reading say so in what checks them. Made by `npm run generate` of `test/laws/laws.json` and the names of tests and properties.',
      ...groups.flatMap(({ of, laws }) => [
        `## ${of}`,
        [
          '| law | what it says | checked by |',
          '|---|---|---|',
          ...laws.map(({ id, says }) => {
            const by = checks.filter(({ law }) => law === id).map(listed);
            return `| ${id} | ${says} | ${by.join('; ')} |`;
          }),
        ].join('\n'),
      ]),
    ];
    await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/laws.md');
  });
});

describe('what checks a law is found by its name', () => {
  it.each([
    ["test('P01 the same: %s', () => {})", [['P01', 'the same']]],
    ["test.each(all)('P108 nothing later', () => {})", [['P108', 'nothing later']]],
    [`it(\`P05 a sum: \${decision}, \${total}\`, () => {})`, [['P05', 'a sum']]],
    [
      "test('P61, P62 both', () => {})",
      [
        ['P61', 'both'],
        ['P62', 'both'],
      ],
    ],
    ["test(\n  'P22 on its own line', () => {})", [['P22', 'on its own line']]],
    ["test('Plain words', () => {})", []],
  ])('%s', (source, found) => {
    expect(testsIn('x.test.ts', source).map(({ law, name }) => [law, name])).toEqual(found);
  });
});
