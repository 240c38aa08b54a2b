import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { measureCql } from './cql.ts'
import { measureEverything } from './everything.ts'
import { keepNightSpeed } from './night-speed.ts'
import { measurePlans } from './plan.ts'
import { measurePopulation } from './population.ts'
import { measureSafety } from './safety.ts'
import { serviceResults } from './service.ts'
import { measureSignIn } from './sign-in.ts'
import { measureStart } from './start.ts'
import { measureStore, storeResults } from './store.ts'
import { measureVessels } from './vessels.ts'

/*
 * `npm run bench`: everything in one run on one machine, as rates and ratios, kept in results.md.
 * `npm run bench -- --profiles 1000000` tries the safety rules on that many patients.
 * `npm run bench -- --store` measures the store alone, at 500 and then at 5,000 patients of 150
 * resources, which takes ten minutes, and keeps it in results-store.md; `--patients 500,5000,20000`
 * says otherwise. `--service` measures 150 people who sign in at once and the FHIR API as a client sees
 * it, kept in results-service.md, `--nights` the scoring of nights, kept in results-night-speed.md;
 * `node bench/accuracy.ts` its accuracy, in results-nights.md.
 */

const { values } = parseArgs({
  options: {
    profiles: { type: 'string', default: '100000' },
    store: { type: 'boolean', default: false },
    service: { type: 'boolean', default: false },
    nights: { type: 'boolean', default: false },
    patients: { type: 'string', default: '500,5000' },
  },
})

if (values.store) {
  const sizes = values.patients.split(',').map(Number)
  const text = storeResults(await measureStore(sizes, 5))
  writeFileSync(new URL('./results-store.md', import.meta.url), text)
  process.stdout.write(text)
}
if (values.service) {
  const text = serviceResults(await measureSignIn(), await measureEverything())
  writeFileSync(new URL('./results-service.md', import.meta.url), text)
  process.stdout.write(text)
}
if (values.nights) process.stdout.write(await keepNightSpeed())
if (values.store || values.service || values.nights) process.exit()

const three = (value: number): string => `${Number(value.toPrecision(3))}`
const limit = (ms: number): string => (Number.isFinite(ms) ? three(ms) : '')

const plans = measurePlans()
const population = measurePopulation(10_000, 60)
const safety = measureSafety(Number(values.profiles))
const cql = await measureCql()
const vessels = await measureVessels(100_000)
const start = await measureStart()

const text = `# Measured

One run of \`npm run bench\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}.
Machines are noisy: read the ratios, which come from the same run, before the milliseconds.

## One patient (${plans[0]?.against} is 1)

| what | median ms | 95th percentile ms | at most ms | ratio |
|---|--:|--:|--:|--:|
${plans.map(({ what, taken, limitMs, ratio }) => `| ${what} | ${three(taken.median)} | ${three(taken.p95)} | ${limit(limitMs)} | ${three(ratio)} |`).join('\n')}

## A population

${population.patients} patients of 60 resources as NDJSON, one resource a line (${three(population.megabytes)} MB), by
\`legato plan --format json --no-what-if\`: one process on one core, start, parsing and output included,
what would change left out. The library alone goes from the same bytes to plans without writing them.
At least 500 patients a second were asked for.

| patients a second, library | command line, seconds | patients a second, command line | ratio to reading and JSON.parse of every line (${three(population.parseSeconds)} s) | memory at most, MB |
|--:|--:|--:|--:|--:|
| ${three(population.libraryPerSecond)} | ${three(population.seconds)} | ${three(population.perSecond)} | ${three(population.ratioToParse)} | ${three(population.rssMegabytes)} |

## Safety

${safety.patients} patients drawn at random, each plan asked every safety rule, in ${three(safety.seconds)} s:
${safety.breaches.length === 0 ? 'no breach' : safety.breaches.slice(0, 20).join(', ')}.

## Beside CQL

The first ${cql.rules} findings for one patient: ${three(cql.oursMs)} ms by our trees, ${three(cql.theirsMs)} ms by cql-execution
from the CQL that \`legato knowledge export --format cql\` writes: ratio ${three(cql.ratio)} (at least 100 was asked for).

## Exams of leg vessels

A bilateral structured report (DICOM SR) read and judged: ${three(vessels.read.median)} ms, 95th percentile ${three(vessels.read.p95)} ms (at most ${vessels.read.limitMs}).
Its map drawn: ${three(vessels.draw.median)} ms, 95th percentile ${three(vessels.draw.p95)} ms (at most ${vessels.draw.limitMs}).
${vessels.fuzz.inputs} damaged files in ${three(vessels.fuzz.seconds)} s, the slowest ${three(vessels.fuzz.slowestMs)} ms (at most 1000), heap growth ${three(vessels.fuzz.heapMegabytes)} MB
(at most 64 and four times the file): ${vessels.fuzz.failures.length === 0 ? 'none crashed or hung' : vessels.fuzz.failures.slice(0, 20).join(', ')}.

## \`npm start\` until a page answers

| | seconds | at most |
|---|--:|--:|
| first time: database made, pages built, examples taken in | ${three(start.firstSeconds)} | 30 |
| after | ${three(start.secondSeconds)} | 4 |
`

writeFileSync(new URL('./results.md', import.meta.url), text)
process.stdout.write(text)
