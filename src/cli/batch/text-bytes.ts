import { unreadable } from '../read-json.ts';

/** Bytes of text as UTF-8 without a byte order mark, also those in UTF-16 whose mark says so. */
export async function* textBytes(pieces: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  let decoder: Decoder | null = null;
  let start: Uint8Array | null = new Uint8Array();
  const text = (bytes: Uint8Array, isLast: boolean): Uint8Array => {
    if (decoder === null) return bytes;
    try {
      return Buffer.from(decoder.decode(bytes, { stream: !isLast }));
    } catch {
      throw unreadable(file, 'text in UTF-8 or UTF-16', 'other bytes');
    }
  };
  for await (const piece of pieces) {
    if (start === null) {
      yield text(piece, false);
      continue;
    }
    // A mark has at most three bytes.
    start = Buffer.concat([start, piece]);
    if (start.length < 3) continue;
    decoder = decoderFor(start);
    yield text(withoutMark(start), false);
    start = null;
  }
  if (start !== null) {
    decoder = decoderFor(start);
    yield text(withoutMark(start), false);
  }
  if (decoder !== null) yield text(new Uint8Array(), true);
}

type Decoder = InstanceType<typeof TextDecoder>;

function decoderFor([first, second]: Uint8Array): Decoder | null {
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return encoding === null ? null : new TextDecoder(encoding, { fatal: true });
}

/** A decoder takes off that of UTF-16 itself. */
const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
