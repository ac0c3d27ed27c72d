import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { decisions } from '../../src/index.ts';
import { cli, noStreams } from './io.ts';

describe('the command line', () => {
  it('prints its version', async () => {
    expect(await cli('--version')).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });

  it('prints its help when told nothing, as a mistake', async () => {
    const { code, out, err } = await cli('');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: contract-rules');
  });

  it.each(['decide', 'batch', 'list', 'check', 'facts', 'completion'])('shows an example of %s', async (command) => {
    const { code, out } = await cli(`${command} --help`);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`\\$ .*contract-rules ${command}`));
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('never shows a stack trace', async () => {
    let err = '';
    const io = {
      out: () => {
        throw new TypeError('a fault');
      },
      err: (text: string) => {
        err += text;
      },
      flushed: async () => {},
      readStdin: async () => new TextEncoder().encode('{}'),
      stdinIsTerminal: false,
      readFile: async () => new TextEncoder().encode('{}'),
      readFolder: async () => [],
      filesUnder: async () => [],
      ask: async () => null,
      writeFiles: () => {},
      streams: noStreams,
    };
    expect(await run(['decide', 'invoice-dispute'], io)).toBe(3);
    expect(err).toBe('contract-rules: a fault of the program itself: a fault\n');
  });
});

describe('list', () => {
  it('has every decision with its question', async () => {
    const { code, out } = await cli('list');
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(decisions);
    expect(out).toMatch(/^collection-date +On which day is the payment collected\?$/m);
  });

  it('is there as JSON', async () => {
    const rows = JSON.parse((await cli('list --json')).out) as { decision: string }[];
    expect(rows.map(({ decision }) => decision)).toEqual(decisions);
  });
});

describe('facts', () => {
  it('has the facts of a decision in words', async () => {
    const { code, out } = await cli('facts invoice-dispute');
    expect(code).toBe(0);
    expect(out).toContain(
      "dispute: the customer's challenge to an invoice\n  an object of its facts, or none (none made)\n",
    );
    expect(out).toContain(
      'dispute.form: how the challenge was made\n  "letter" or "fax" or "headed-fax" or "email" or "telephone"\n',
    );
  });

  it('has those of consulted decisions and of entries', async () => {
    const { out } = await cli('facts late-payment-interest');
    expect(out).toContain('invoice.dueDate: ');
    expect(out).toContain('  payments[].date: the day the payment was received\n    a day, like "2025-03-10"\n');
  });

  it('says what an entry means that leaves a field out', async () => {
    const { out } = await cli('facts price-rise-exit');
    expect(out).toContain(
      'charges[].used: this customer incurs the charge; left out: yes\n    true or false; may be left out\n',
    );
  });

  it('has them as JSON Schema', async () => {
    const { code, out } = await cli('facts invoice-dispute --schema');
    expect(code).toBe(0);
    const accepts = new Ajv2020({ strict: true }).compile(JSON.parse(out));
    expect(accepts({ asOf: '2025-03-10', dispute: null })).toBe(true);
    expect(accepts({ asOf: '2025-02-30' })).toBe(false);
  });

  it('refuses an unknown decision', async () => {
    expect(await cli('facts invoice-dispte')).toEqual({
      code: 2,
      out: '',
      err: '(top): unknown decision `invoice-dispte`, did you mean `invoice-dispute`?\n',
    });
  });
});
