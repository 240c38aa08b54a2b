import type { Plan } from '@legato/clinic/plan'
import type { ImportReport } from '@legato/server/api'
import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asFhir } from './as-fhir.ts'
import { casesByFile } from './case.ts'
import { expectPlan } from './expect-plan.ts'

let clinic: TrialClinic
let cookie = ''
let report: ImportReport

beforeAll(async () => {
  clinic = await openTrialClinic({ environment: { LEGATO_EXAMPLES: 'no' } })
  const credentials = { name: 'neurologist', password: clinic.password }
  const signedIn = await ask('/session', 'application/json', JSON.stringify(credentials))
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const taken = await ask('/imports', 'application/fhir+ndjson', population())
  report = JSON.parse(await taken.text())
})

afterAll(() => clinic?.stop())

function ask(path: string, type?: string, body?: string): Promise<Response> {
  const headers = { ...(cookie && { cookie }), ...(type && { 'content-type': type }) }
  const question = body === undefined ? { headers } : { method: 'POST', headers, body }
  return fetch(`${clinic.address}/api${path}`, question)
}

const all = [...casesByFile().values()].flat()

/** All cases as one file: a Bundle on each line, every one with its own `Observation/age-at-onset`. */
function population(): string {
  return all.map((one) => `${JSON.stringify(asFhir(one))}\n`).join('')
}

test('one import takes every case in, and leaves nothing unread', () => {
  expect(report).toMatchObject({ unread: [], doubts: [], summary: { updated: 0, held: 0 } })
  expect(report.patients).toHaveLength(all.length)
})

// Every case over HTTP: imported with all the others into a database, and asked for its plan.
for (const [file, cases] of casesByFile()) {
  describe(file, () => {
    test.concurrent.each(cases)('$id: $why ($source)', async ({ id, asOf, expect: expected }) => {
      const patient = report.patients.find(({ name }) => name === `${id} Case`)
      const answer = await ask(`/patients/${patient?.id}/plan?asOf=${asOf}`)
      expect(answer.status).toBe(200)
      const plan: Plan = JSON.parse(await answer.text())
      expectPlan(plan, expected)
    })
  })
}
