import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Plan } from '@legato/clinic/plan'
import { describe, expect, test } from 'vitest'
import { asFhir } from './as-fhir.ts'
import type { Case } from './case.ts'
import { casesByFile } from './case.ts'
import { expectPlan } from './expect-plan.ts'

const legato = fileURLToPath(new URL('../packages/cli/bin/legato.js', import.meta.url))

/** All cases of one day as one population: a Bundle on each line, a plan on each line back. */
async function plansOf(cases: readonly Case[], asOf: string): Promise<ReadonlyMap<string, Plan>> {
  const population = cases.map((one) => `${JSON.stringify(asFhir(one))}\n`).join('')
  const out = await run(['plan', '-', '--as-of', asOf, '--format', 'json'], population)
  const plans: readonly Plan[] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  return new Map(plans.map((plan) => [plan.patient.id, plan]))
}

function run(words: readonly string[], input: string): Promise<string> {
  const child = spawn(process.execPath, [legato, ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
  const chunks: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => chunks.push(text))
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) =>
      status === 0 ? resolve(chunks.join('')) : reject(new Error(`legato ended with ${status}`)),
    )
  })
}

// Every case once more over the command line.
const byDay = Map.groupBy([...casesByFile().values()].flat(), ({ asOf }) => asOf)
for (const [asOf, cases] of byDay) {
  describe(`as of ${asOf}`, async () => {
    const plans = await plansOf(cases, asOf)
    test.each(cases)('$id: $why ($source)', ({ id, expect: expected }) => {
      const plan = plans.get(id)
      expect(plan, 'no plan came back').toBeDefined()
      if (plan) expectPlan(plan, expected)
    })
  })
}
