import * as main from '../../src/index.ts';
import { outcomesOf } from '../../src/language/model/outcomes.ts';
import * as verify from '../../src/verify/index.ts';
import { contract, examplesOf } from '../rules/contract.ts';

/** Arguments as they should be. */
export const facts = examplesOf('invoice-dispute')[0]?.facts as object;
export const policyFiles = { version: '1', inForceFrom: '2025-01-01', clauses: [], rules: {} };
export const decision = contract.evaluate('invoice-dispute', facts as never);
export const policy = main.loadPolicy(policyFiles, main.factsOf('collection-date'));

const outcomes = outcomesOf(contract.modelOf('invoice-dispute'));
const record = main.record('invoice-dispute', facts);
const schema = main.factsOf('collection-date');
const options = (given: unknown) => main.evaluate('invoice-dispute', {}, given as never);
const load = (changed: object, how?: object) => main.loadPolicy({ ...policyFiles, ...changed }, schema, how);

/** Calls with a bad argument, and every line of what they throw. */
export const badArguments: [what: string, call: () => unknown, ...lines: string[]][] = [
  [
    'no decision',
    () => main.evaluate(undefined as never, {}),
    '(top): expected the id of a decision, one of `decisions`, found `undefined`',
  ],
  [
    'a list of a decision',
    () => main.factsOf(['invoice-dispute'] as never),
    '(top): expected the id of a decision, one of `decisions`, found a list',
  ],
  [
    'no options',
    () => options(null),
    '(top): expected an object of options (`readings`, `tables`, `reasons`, `inForce`), or nothing, found null',
  ],
  [
    'options of 5',
    () => options(5),
    '(top): expected an object of options (`readings`, `tables`, `reasons`, `inForce`), or nothing, found the number 5',
  ],
  ['a misspelt option', () => options({ reading: {} }), '/reading: unknown key `reading`, did you mean `readings`?'],
  [
    'a misspelt share of the why',
    () => options({ reasons: 'nome' }),
    '/reasons: expected one of `none`, `short`, `full`, found "nome", did you mean `none`?',
  ],
  [
    'a share of the why where none is told',
    () => main.evaluateMany('invoice-dispute', [], { reasons: 'none' } as never),
    '/reasons: unknown key `reasons`',
  ],
  ['readings of null', () => options({ readings: null }), '/readings: expected an object of readings, found null'],
  [
    'a misspelt preset',
    () => main.presetReadings('invoice-dispute', {}, 'provder' as never),
    '(top): expected one of `default`, `customer`, `provider`, found "provder", did you mean `provider`?',
  ],
  [
    'a misspelt preset, where nothing is asked for',
    () => main.presetReadings('nothing' as never, {}, 'default'),
    '(top): unknown decision `nothing`',
  ],
  [
    'a misspelt way to load',
    () => load({}, { chek: 'boundaries' }),
    '/chek: unknown key `chek`, did you mean `check`?',
  ],
  [
    'an unknown way to check',
    () => load({}, { check: 'boundary' }),
    '/check: expected one of `boundaries`, found "boundary"',
  ],
  [
    'empty files',
    () => main.loadPolicy({} as never, schema),
    '/version: `version` is missing, give text',
    '/inForceFrom: `inForceFrom` is missing, give a day, like "2025-03-10"',
    '/rules: `rules` is missing, give an object',
    '/clauses: `clauses` is missing, give a list',
  ],
  [
    'no files',
    () => main.loadPolicy(undefined as never, schema),
    '(top): expected the files of a policy: an object with `version`, `inForceFrom`, `clauses`, `rules`, found `undefined`',
  ],
  [
    'no schema',
    () => main.loadPolicy(policyFiles, undefined as never),
    'facts: expected a schema made for facts, found `undefined`',
  ],
  ['an unknown document', () => load({ reading: [] }), '/reading: unknown key `reading`'],
  ['a version of 1', () => load({ version: 1 }), '/version: expected text, found the number 1'],
  ['no version at all', () => load({ version: '' }), '/version: expected text that is not empty, found ""'],
  [
    'no day of coming into force',
    () => load({ inForceFrom: '2025-02-30' }),
    '/inForceFrom: expected a day, like "2025-03-10", found "2025-02-30"',
  ],
  [
    'misspelt options of what is drawn',
    () => verify.factsFor('invoice-dispute', { unknwn: 0.5, tabled: 2, days: ['2025-01-01'] } as never),
    '/unknwn: unknown key `unknwn`, did you mean `unknown`?',
    '/tabled: expected a probability from 0 to 1',
    '/days: expected two days, the first and the last',
  ],
  [
    'misspelt options of lives',
    () => verify.customerLife({ step: 3, steps: 0.5, startsOn: '2025' } as never),
    '/step: unknown key `step`, did you mean `steps`?',
    '/steps: expected a whole number from 1 to 200',
    '/startsOn: expected two days, the first and the last',
  ],
  ['a rule file of null', () => load({ rules: { x: null } }), 'x: expected an object, found null'],
  ['a word of null', () => load({ words: [null] }), 'words/0: expected an object, found null'],
  [
    'no answer',
    () => main.explain({} as never),
    '/decision: `decision` is missing, give text',
    '/outcome: `outcome` is missing, give text',
    '/values: `values` is missing, give an object',
    '/needs: `needs` is missing, give a list',
    '/effects: `effects` is missing, give a list',
    '/policy: `policy` is missing, give an object',
    '/reserved: `reserved` is missing, give a list',
    '/because: `because` is missing, give a list',
    '/readings: `readings` is missing, give an object',
    '/tables: `tables` is missing, give a list',
  ],
  [
    'an answer of another policy',
    () => main.explain(main.evaluate('invoice-dispute', facts), policy),
    `/policy/digest: made by the policy with the digest \`${decision.policy.digest}\`, give that one, not the one with \`${policy.stamp.digest}\``,
  ],
  [
    'an answer with reasons of another',
    () => main.explain({ ...decision, because: [{ rule: 'none' }] } as never),
    '/outcome: expected one of `deemed-accepted`, found "in-time"',
  ],
  [
    'an answer with an outcome that the decision has not',
    () => main.summarise({ ...main.evaluate('invoice-dispute', facts, { reasons: 'none' }), outcome: 'won' }),
    `/outcome: expected one of ${outcomes.map((outcome) => `\`${outcome}\``).join(', ')}, found "won"`,
  ],
  [
    'an answer without its reasons',
    () => main.explain(main.evaluate('invoice-dispute', facts, { reasons: 'short' })),
    '/reasons: the answer was asked for with reasons `short`, ask again with reasons `full`',
  ],
  [
    'no record',
    () => main.replay('{}'),
    '/record: expected one of `contract-rules/1`, found `undefined`',
    '/question: `question` is missing, give text',
    '/facts: `facts` is missing, give an object',
    '/options: `options` is missing, give an object',
    '/tables: `tables` is missing, give an object',
    '/answer: `answer` is missing, give an object',
    '/policy: `policy` is missing, give an object',
  ],
  ['a record that is no JSON', () => main.replay('{'), '(top): expected a record as JSON, found what is no JSON'],
  [
    'a record in another form',
    () => main.replay(`${record} `),
    '(top): expected canonical JSON (RFC 8785), as the record was made, found JSON of another form',
  ],
  [
    'a record of another policy',
    () => policy.replay(record),
    `/policy/digest: made by the policy with the digest \`${decision.policy.digest}\`, give that one, not the one with \`${policy.stamp.digest}\``,
  ],
  [
    'a record of another question',
    () => main.replay(record.replace('"question":"invoice-dispute"', '"question":"invoice-disptue"')),
    '/question: unknown decision `invoice-disptue`, did you mean `invoice-dispute`?',
  ],
  [
    'a record with a strange option',
    () => main.replay(record.replace('"options":{', '"options":{"readings":{"dispute-timing":"never"},')),
    '/options/readings/dispute-timing: unknown option `never`, the options are `sending`, `receipt`',
  ],
  [
    'a record with a strange fact',
    () => main.replay(record.replace(/("facts":.*?"date":)"[^"]+"/, '$1"2025-02-30"')),
    '/facts/invoice/date: expected a day, like "2025-03-10", found "2025-02-30"',
  ],
  [
    'half a character',
    () => main.record('application', { application: { name: 'A\ud800' } }),
    '/application/name: expected text of whole characters, as canonical JSON (RFC 8785) is, found half of one',
  ],
  [
    'a key that is none',
    () => main.signRecord('{}', {} as never),
    '(top): expected a CryptoKey of Ed25519 that may sign, found another, or none',
  ],
  [
    'no policy',
    () => main.toMarkdown({} as never),
    '(top): expected a policy as `loadPolicy` gave it, no copy, found an object',
  ],
];
