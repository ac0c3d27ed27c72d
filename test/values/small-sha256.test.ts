import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/values/sha256.ts';
import { smallSha256 } from '../../src/values/small-sha256.ts';

describe('SHA-256 in few words', () => {
  it('is that of the standard', () => {
    expect(smallSha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(smallSha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is that of the library for text of every length about a block, and for any other', () => {
    for (let length = 0; length < 200; length += 1)
      expect(smallSha256('x'.repeat(length))).toBe(sha256('x'.repeat(length)));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => smallSha256(text) === sha256(text)));
  });
});
