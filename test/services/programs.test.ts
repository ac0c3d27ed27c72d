import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/index.ts';
import { builtProgram } from '../cli/built.ts';

const program = builtProgram();
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** The program with what it prints, a line of JSON at a time, and its exit code when it ends. */
function start(...words: string[]) {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value as string) as Record<string, unknown>;
  const code = new Promise((resolve) => child.on('close', resolve));
  return { child, next, code };
}

const facts = { asOf: '2025-04-09', invoice: { date: '2025-03-10', amount: '80.00' }, dispute: null } as const;

describe('contract-rules serve', () => {
  it('answers, prints a line for each request, and ends when it is told to with all that came answered', async () => {
    const { child, next, code } = start('serve', '--port', '0');
    const { listening } = await next();
    const body = JSON.stringify({ facts });
    const ask = () =>
      fetch(`${listening}/decisions/invoice-dispute`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close' },
        body,
      });
    const responses = await Promise.all([ask(), ask(), ask()]);
    for (const response of responses)
      expect(await response.json()).toMatchObject({ outcome: evaluate('invoice-dispute', facts).outcome });
    expect(await next()).toMatchObject({ method: 'POST', route: '/decisions/invoice-dispute', status: 200 });
    child.kill('SIGTERM');
    expect(await code).toBe(0);
  });

  it('refuses a port that is none', async () => {
    expect(await start('serve', '--port', '80x').code).toBe(2);
  });
});

describe('contract-rules mcp', () => {
  it('answers an assistant on standard input and output', async () => {
    const client = new Client({ name: 'a test', version: '1' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [program, 'mcp'] }));
    const { content } = await client.callTool({ name: 'decide', arguments: { decision: 'invoice-dispute', facts } });
    const [{ text }] = content as [{ text: string }];
    expect(JSON.parse(text).outcome).toBe(evaluate('invoice-dispute', facts).outcome);
    await client.close();
  });
});
