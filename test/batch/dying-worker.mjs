// A thread that ends in the midst of its work, in the ways that a thread can.
const ways = {
  exit: () => process.exit(7),
  throw: () => {
    throw new TypeError('out of the blue');
  },
  memory: () => {
    const held = [];
    for (;;) held.push(new Array(1e6).fill({}));
  },
};

export const answerChunk = ({ bytes, firstLine }) => {
  const text = Buffer.from(bytes).toString('utf8');
  for (const [way, die] of Object.entries(ways)) if (text.includes(`die by ${way}`)) die();
  const rows = text.split('\n').length - 1;
  return {
    lines: Buffer.from(`${firstLine}\n`),
    rejects: Buffer.from(''),
    firstReject: null,
    tally: { answered: rows, rejected: 0, outcomes: {}, sums: {} },
  };
};
