/*
 * npm test: every suite, one after the other, with its seconds.
 *
 *   node tools/test.ts                  all suites
 *   node tools/test.ts house types      these alone
 *   node tools/test.ts --long           longer forms too: tests read LEGATO_LONG=1
 */
import { resolve } from 'node:path'
import { chdir, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Outcome, type Suite, suites } from './suites.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: 'boolean', default: false } },
})

// Ctrl-C ends the suite that runs by itself; what it made is cleared away before we go too.
let isInterrupted = false
process.on('SIGINT', () => {
  isInterrupted = true
})

chdir(fileURLToPath(new URL('..', import.meta.url)))
if (values.long) process.env.LEGATO_LONG = '1'
// Many tests start a program of ours; what it is compiled to need be found out once.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules', '.cache', 'compiled')

const total = { passed: 0, failed: 0 }
for (const suite of chosen(positionals)) {
  const { passed, failed } = await runAloud(suite)
  total.passed += passed
  total.failed += failed
  if (isInterrupted) exit(130)
}
stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
exit(total.failed > 0 ? 1 : 0)

function chosen(names: readonly string[]): readonly Suite[] {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name))
  if (unknown.length > 0) {
    const known = suites.map((suite) => suite.name).join(', ')
    stdout.write(`There is no suite ${unknown.join(', ')}. There are: ${known}.\n`)
    exit(2)
  }
  return names.length === 0 ? suites : suites.filter((suite) => names.includes(suite.name))
}

async function runAloud({ name, run }: Suite): Promise<Outcome> {
  const began = performance.now()
  const outcome = await run()
  const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`
  if (outcome.failed > 0) stdout.write(`\n${outcome.said}\n\n`)
  const isEmpty = outcome.passed + outcome.failed === 0
  const says = isEmpty ? outcome.said : `${outcome.passed} passed, ${outcome.failed} failed`
  stdout.write(`${name.padEnd(12)} ${seconds.padStart(8)}   ${says}\n`)
  return outcome
}
