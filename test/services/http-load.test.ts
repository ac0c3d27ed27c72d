import { describe, expect, it, vi } from 'vitest';
import { appOf } from '../../src/http.ts';

const url = 'http://localhost/decisions/fair-use';
const type = 'application/json';
const body = JSON.stringify({ facts: { package: { unlimitedData: false } } });

/** A request whose body tells when it is taken as a stream. */
function watched(headers: Record<string, string>, content = body) {
  const request = new Request(url, { method: 'POST', headers: { 'content-type': type, ...headers }, body: content });
  return { request, streamed: vi.spyOn(request, 'body', 'get') };
}

describe('over HTTP, under load', () => {
  it('a body that says how long it is is not counted as a stream', async () => {
    const { request, streamed } = watched({ 'content-length': String(body.length) });
    expect((await appOf().fetch(request)).status).toBe(200);
    expect(streamed).not.toHaveBeenCalled();
  });

  it('one that says too much is refused unread, and one that does not say is counted', async () => {
    const app = appOf({ mostBytes: body.length - 1 });
    const told = watched({ 'content-length': String(body.length) });
    expect((await app.fetch(told.request)).status).toBe(413);
    expect(told.request.bodyUsed).toBe(false);
    const others: Record<string, string>[] = [
      {},
      { 'content-length': 'few' },
      { 'content-length': '1', 'transfer-encoding': 'chunked' },
    ];
    for (const headers of others) expect((await app.fetch(watched(headers).request)).status).toBe(413);
    expect((await appOf({ mostBytes: body.length }).fetch(watched({}).request)).status).toBe(200);
  });

  it.each(['/openapi.json', '/decisions', '/facts', '/clauses'])('%s is put into words once', async (place) => {
    const app = appOf();
    const first = await app.request(place);
    expect(first.headers.get('content-type')).toMatch(/^application\/json/);
    const worded = vi.spyOn(JSON, 'stringify');
    const again = await app.request(place);
    expect(worded).not.toHaveBeenCalled();
    worded.mockRestore();
    const text = await first.text();
    expect(await again.text()).toBe(text);
    expect(text.length).toBeGreaterThan(1000);
  });
});
