import type { CapabilityStatementRestResource } from '@legato/fhir'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { requests, searches } from './hostile.ts'
import { openApi } from './trial-api.ts'

// What the API says of itself, asked with whatever somebody hostile may send. Nothing may fail that
// nobody foresaw, and every answer is FHIR. fast-check prints the seed of what it found.

const RUNS = process.env.LEGATO_LONG ? 10_000 : 300

let trial: Trial
let api: Awaited<ReturnType<typeof openApi>>
let types: readonly CapabilityStatementRestResource[]

beforeAll(async () => {
  trial = await openTrial()
  api = await openApi(trial)
  types = (await api.ask('GET', '/metadata')).json.rest[0].resource
  await api.ask('PUT', '/Patient/x', { body: { resourceType: 'Patient', id: 'x', active: true } })
  const observation = {
    ...{ resourceType: 'Observation', id: 'x', status: 'final', code: { text: 'ferritin' } },
    ...{ subject: { reference: 'Patient/x' }, effectiveDateTime: '2021-05-01' },
    valueQuantity: { value: 40, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
  }
  await api.ask('PUT', '/Observation/x', { body: observation })
})
afterAll(() => trial.stop())

test('a search may ask for anything, and is answered', async () => {
  await fc.assert(
    fc.asyncProperty(searches(types), async ({ path, asked, isLenient }) => {
      const headers = isLenient ? { prefer: 'handling=lenient' } : {}
      const query = new URLSearchParams(asked)
      const { status, text, json } = await api.ask('GET', `${path}?${query}`, { headers })
      expect(status, text).toBeLessThan(500)
      expect(json.resourceType).toBe(status === 200 ? 'Bundle' : 'OperationOutcome')
    }),
    { numRuns: RUNS },
  )
})

test('every route may be asked with anything, and answers in FHIR', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async ({ method, path, type, body, header, value }) => {
      const headers = { [header]: headerOf(value) }
      const more = method === 'GET' ? { headers } : { headers, type: headerOf(type), body }
      const { status, text, json } = await api.ask(method, path, more)
      expect(status, text).toBeLessThan(500)
      if (text !== '') expect(json.resourceType).toMatch(/^[A-Z]\w+$/)
    }),
    { numRuns: RUNS },
  )
})

/** Node lets nothing else into a header. */
function headerOf(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?')
}
