// One tool in a process of its own: node measure.mjs TOOL message|megabyte [EDITS before the first one timed, 100 unless said].
// Prints one line of JSON; times are in milliseconds.
import { manyMessages, message } from './texts.mjs';
import { tools } from './tools.mjs';

const [name, what, edits = '100'] = process.argv.slice(2);
const lint = await tools[name]();

const timed = async (text) => {
  const start = process.hrtime.bigint();
  await lint(text);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

if (what === 'message') {
  // Every text differs by what was typed last, so that no tool is measured on remembering; and what stands behind it moves.
  const typed = (at) => `${at} ${['more', 'others', 'of them', 'at all'][at % 4]}`;
  for (let at = 0; at < Number(edits); at += 1) await timed(message(1, ` and ${typed(at)}`));
  const times = [];
  for (let at = 0; at < 300; at += 1) times.push(await timed(message(1, ` or ${typed(at)}`)));
  times.sort((a, b) => a - b);
  console.log(
    JSON.stringify({
      median: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      memory: process.resourceUsage().maxRSS / 1024,
    }),
  );
} else {
  const size = 1_000_000;
  const first = await timed(manyMessages(size));
  const times = [];
  for (let at = 0; at < 20 && times.reduce((a, b) => a + b, 0) < 3000; at += 1)
    times.push(await timed(manyMessages(size, 'abcdefghijklmnopqrst'.slice(0, at + 1))));
  times.sort((a, b) => a - b);
  console.log(JSON.stringify({ first, edit: quantile(times, 0.5), memory: process.resourceUsage().maxRSS / 1024 }));
}
