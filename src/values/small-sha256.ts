/** SHA-256 (FIPS 180-4) of text in UTF-8, as 64 hexadecimal digits, in few words of code: for what is digested once in a while. */
export function smallSha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const length = (((bytes.length + 8) >> 6) + 1) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);
  const state = start.slice();
  const w = new Uint32Array(64);
  const at = (index: number): number => w[index] as number;
  for (let block = 0; block < length; block += 64) {
    for (let i = 0; i < 64; i += 1) {
      w[i] =
        i < 16
          ? view.getUint32(block + i * 4)
          : (mixed(at(i - 2), 17, 19, 10) + at(i - 7) + mixed(at(i - 15), 7, 18, 3) + at(i - 16)) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
    for (let i = 0; i < 64; i += 1) {
      const first = h + turned(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (constants[i] as number) + at(i);
      const second = turned(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      state[i] = (state[i] as number) + word;
    });
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

type Eight = [number, number, number, number, number, number, number, number];

const right = (x: number, by: number): number => (x >>> by) | (x << (32 - by));
const turned = (x: number, a: number, b: number, c: number): number => right(x, a) ^ right(x, b) ^ right(x, c);
const mixed = (x: number, a: number, b: number, by: number): number => right(x, a) ^ right(x, b) ^ (x >>> by);

/** The first 32 bits of the fractions of the cube roots of the first 64 primes, and of the square roots of the first eight. */
const constants = /* @__PURE__ */ wordsOf(
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc372be5d7480deb1fe9bdc06a7c19bf174' +
    'e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca635114292967' +
    '27b70a852e1b21384d2c6dfc53380d13650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070' +
    '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc7020890befffaa4506cebbef9a3f7c67178f2',
);
const start = /* @__PURE__ */ wordsOf('6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19');

function wordsOf(hex: string): Uint32Array {
  return Uint32Array.from(hex.match(/.{8}/g) as string[], (word) => Number.parseInt(word, 16));
}
