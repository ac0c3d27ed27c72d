/** SHA-256 (FIPS 180-4) of text in UTF-8, as 64 hexadecimal digits, in few words of code: for what is digested once in a while. */
export function smallSha256(text: string): string {
  numbers ??= madeNumbers();
  const { constants, start } = numbers;
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
interface Numbers {
  readonly constants: Uint32Array;
  readonly start: Uint32Array;
}

let numbers: Numbers | null = null;

const right = (x: number, by: number): number => (x >>> by) | (x << (32 - by));
const turned = (x: number, a: number, b: number, c: number): number => right(x, a) ^ right(x, b) ^ right(x, c);
const mixed = (x: number, a: number, b: number, by: number): number => right(x, a) ^ right(x, b) ^ (x >>> by);

/** The first 32 bits of the fractions of the cube roots of the first 64 primes, and of the square roots of the first eight. */
function madeNumbers(): Numbers {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (root: number): number => (root - Math.floor(root)) * 2 ** 32;
  return {
    constants: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    start: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  };
}
