import { writeFileSync } from 'node:fs'
import { measureNights, type NightMeasured } from './night.ts'
import { fuzzNights, type NightFuzz } from './night-fuzz.ts'
import { measureNightServer, nightServerPart } from './night-server.ts'
import { measureViewer } from './night-viewer.ts'

const three = (value: number): string => `${Number(value.toPrecision(3))}`

/** The speed of nights and what damaged ones do, as a page. */
function nightSpeedPage(speed: NightMeasured, fuzz: NightFuzz, viewer: string): string {
  const [about, ...rows] = viewer.trim().split('\n')
  const { megabytes, leastMs, plainMs, readMs, scoredMs, ratio, command, many } = speed
  return `# Nights: speed, and damaged files

Made by \`npm run bench -- --nights\`. A polysomnogram of 8 hours, 25 signals of 256 Hz (${three(megabytes)} MB), invented,
both legs, both standards, the file in the page cache, on one core; best of seven. Machines are noisy: read the
ratios first. Accuracy stands in [results-nights.md](results-nights.md).

| what | ms | asked |
|---|--:|--:|
| a walk over its bytes through one small buffer | ${three(leastMs)} | |
| a plain read of the file into memory | ${three(plainMs)} | |
| our read of it | ${three(readMs)} | |
| all of it, to the report | ${three(scoredMs)} | 500 |

To the plain read of the same bytes in the same run: ${three(ratio)} times (5 asked; ${three(scoredMs / leastMs)} times the walk).
\`legato score FILE --format json\`, start and output included: ${three(command.seconds)} s and at most ${three(command.rssMegabytes)} MB of memory (200 asked).
${many.nights} nights: ${three(many.oneCore)} s over one core, ${three(many.twoCores)} s over two, ${three(many.oneCore / many.twoCores)} times as fast (1.7 asked),
best of five by turns. Two programs with half of them each: ${three(many.oneCore / many.twoPrograms)} times, which is what the machine has to give.

${fuzz.tried} damaged headers and annotations, each in a worker with a second for it: ${fuzz.read} read, ${fuzz.refused} refused,
the slowest ${three(fuzz.slowestMs)} ms, ${fuzz.failed.length === 0 ? 'no crash and no hang' : `failed: ${fuzz.failed.slice(0, 20).join(', ')}`}.

## On the page

The real server with its embedded database and Chromium on one machine, both legs of 8 hours at 500 Hz. The
first picture was asked for within 1,000 ms, from the navigation to a window as fine as it can be.
${about}.

| what | times | median | longest |
|---|--:|--:|--:|
${rows.join('\n')}
`
}

/** Measures and keeps the page; twenty minutes, most of it the damaged files. */
export async function keepNightSpeed(): Promise<string> {
  const own = nightSpeedPage(await measureNights(), await fuzzNights(100_000), measureViewer())
  const page = `${own}\n${nightServerPart(await measureNightServer())}`
  writeFileSync(new URL('./results-night-speed.md', import.meta.url), page)
  return page
}
