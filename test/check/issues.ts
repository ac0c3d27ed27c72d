/** Issues by their code, with what is told of them. */

export const unknown = (what: string, at: string, name: string, nearest?: string) => ({
  code: `unknown-${what}`,
  at,
  name,
  ...(nearest !== undefined && { nearest }),
});

export const unknownName = (at: string, name: string, nearest?: string) => unknown('name', at, name, nearest);

export const wrongType = (at: string, expected: string, found: string) => ({ code: 'wrong-type', at, expected, found });

export const malformed = (at: string, expected: string, found?: string) => ({
  code: 'malformed',
  at,
  expected,
  ...(found !== undefined && { found }),
});

export const taken = (at: string, name: string, detail: string) => ({ code: 'name-taken', at, name, detail });

export const unused = (at: string, name: string) => ({ code: 'unused-name', at, name });

export const cycle = (at: string, ...names: string[]) => ({ code: 'cycle', at, names });

export const tooLong = (place: string) => ({
  code: 'too-long',
  at: place,
  expected: '100 names that read one another',
  found: 'more',
});
