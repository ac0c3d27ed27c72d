import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/contract.ts';
import { evaluate, explain } from '../../src/index.ts';
import { type InnerPolicy, publicPolicy } from '../../src/inner-policy.ts';
import { mcpServerOf } from '../../src/mcp/server.ts';

const inner = contract() as unknown as InnerPolicy;
const server = mcpServerOf({ policy: publicPolicy(inner), inner });
const client = new Client({ name: 'a test', version: '1' });
const facts = { asOf: '2025-04-09', invoice: { date: '2025-03-10', amount: '80.00' }, dispute: null };

beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
});
afterAll(() => client.close());

async function ask(name: string, given: Record<string, unknown>): Promise<{ text: string; isError: boolean }> {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const [first] = content as { type: string; text: string }[];
  return { text: first?.text ?? '', isError: isError === true };
}

describe('an assistant', () => {
  it('finds the tools, each described', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['decide', 'assess', 'missing', 'explain', 'clause']);
    for (const { description } of tools) expect(description?.length).toBeGreaterThan(20);
  });

  it('gets the answer of the contract, with its clauses', async () => {
    const { text } = await ask('decide', { decision: 'invoice-dispute', facts });
    const { because: _, ...bare } = JSON.parse(JSON.stringify(evaluate('invoice-dispute', facts)));
    expect(JSON.parse(text)).toEqual(bare);
    expect(bare.clauses.length).toBeGreaterThan(0);
    expect((await ask('explain', { decision: 'invoice-dispute', facts })).text).toBe(
      explain(evaluate('invoice-dispute', facts), { facts }),
    );
    expect((await ask('explain', { decision: 'invoice-dispute', facts, as: 'letter' })).text).toBe(
      explain(evaluate('invoice-dispute', facts), { as: 'letter' }),
    );
  });

  it('is told what is missing and how to give it', async () => {
    const { text } = await ask('missing', { decision: 'invoice-dispute', facts: { invoice: { date: '2025-03-10' } } });
    const { outcome, missing } = JSON.parse(text);
    expect(outcome).toBe(null);
    expect(missing.map(({ path }: { path: string }) => path)).toContain('dispute');
    expect(text).toContain('give a day');
  });

  it('assesses a file and reads a clause', async () => {
    const { statement, inWords } = JSON.parse((await ask('assess', { file: facts })).text);
    expect(statement.lines).toBeInstanceOf(Array);
    expect(inWords).toContain('As of 9 April 2025.');
    const clause = JSON.parse((await ask('clause', { id: 'S2.16' })).text);
    expect(clause.decisions.map(({ decision }: { decision: string }) => decision)).toContain('invoice-dispute');
    expect(JSON.parse((await ask('clause', { id: 'S2.161' })).text)).toMatchObject({ unknown: 'S2.161' });
  });

  it('is told what is wrong, so that it can be mended', async () => {
    const refused = await ask('decide', { decision: 'invoice-dispute', facts: { invoice: { date: '2025-02-30' } } });
    expect(refused).toEqual({
      isError: true,
      text: '/invoice/date: expected a day, like "2025-03-10", found "2025-02-30"',
    });
    expect((await ask('decide', { decision: 'lunch', facts: {} })).isError).toBe(true);
  });
});
