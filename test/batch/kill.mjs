// npm run batch:kill -- [kills] [rows] [seed]: kills batches at random moments, up to three times each, and goes on; the output must be byte for
// byte that of one that nothing disturbed.
import { readFileSync, rmSync } from 'node:fs';
import { writeRows } from './measured-rows.mjs';
import { folder, programWith, ran, WORKER } from './programs.mjs';

const [times = 10, rows = 300_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);

/** Numbers from 0 to 1, the same for the same seed. */
let state = seed;
function random() {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state / 0x7fffffff;
}

const program = await programWith('kill', WORKER);
const input = `${folder}kill.ndjson`;
writeRows(input, rows, 101);
const batch = (out, ...more) => ['batch', 'invoice-dispute', input, '--out', `${folder}${out}`, '--json', ...more];
const files = (out) => [`${folder}${out}`, `${folder}${out}.rejects.ndjson`];
const summaryOf = ({ out }) => JSON.stringify({ ...JSON.parse(out), seconds: 0, rowsPerSecond: 0 });

const undisturbed = await ran(program, batch('undisturbed'));
const expected = files('undisturbed').map((file) => readFileSync(file));
console.log(`undisturbed: ${rows} rows in ${undisturbed.seconds.toFixed(1)} s, seed ${seed}`);

let kills = 0;
for (let time = 1; kills < times; time += 1) {
  for (const file of files('killed')) rmSync(file, { force: true });
  const moments = [];
  let last = null;
  do {
    const moment = Math.round(random() * undisturbed.seconds * 1000);
    last = await ran(
      program,
      batch('killed', ...(moments.length > 0 ? ['--resume'] : [])),
      moments.length < 3 ? moment : null,
    );
    if (last.signal === 'SIGKILL') moments.push(moment);
  } while (last.signal === 'SIGKILL');
  kills += moments.length;
  const isSame = last.code === 0 && files('killed').every((file, index) => readFileSync(file).equals(expected[index]));
  const isSummed = isSame && summaryOf(last) === summaryOf(undisturbed);
  console.log(`${time}: killed at ${moments.join(', ')} ms: ${isSummed ? 'the same bytes and sums' : 'DIFFERENT'}`);
  if (!isSummed) {
    console.error(last.err);
    process.exitCode = 1;
    break;
  }
}
console.log(`${kills} kills`);
