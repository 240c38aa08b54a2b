import { readFile } from 'node:fs/promises'
import type { Bundle, Resource } from '@legato/fhir'
import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test } from 'vitest'

/* The guide for programs, done as it is written: its resources, its addresses, its order. */

let clinic: TrialClinic
let guide: string
let authorization: string

beforeAll(async () => {
  clinic = await openTrialClinic({ environment: { LEGATO_EXAMPLES: 'no' } })
  guide = await readFile(new URL('../docs/guides/connect.md', import.meta.url), 'utf8')
  const entered = await fetch(`${clinic.address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'nurse', password: clinic.password }),
  })
  const [, token] = /legato=([^;]+)/.exec(entered.headers.get('set-cookie') ?? '') ?? []
  authorization = `Bearer ${token}`
})
afterAll(() => clinic.stop())

/** The resources of the guide, in their order. */
function resources(): readonly string[] {
  return [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => text)
}

async function ask(path: string, body?: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${clinic.address}/fhir/R4/${path}`, {
    ...(body !== undefined && { method: 'POST', body }),
    headers: { authorization, 'content-type': 'application/fhir+json', ...headers },
  })
  return { status: answer.status, resource: (await answer.json()) as Resource }
}

function bundle({ resource }: { readonly resource: Resource }): Bundle {
  if (resource.resourceType !== 'Bundle') throw new Error(`a ${resource.resourceType} came`)
  return resource
}

test('what the guide for programs says is what happens', async () => {
  const [patient, results, ...more] = resources()
  expect(more).toEqual([])
  const [, condition = ''] = /If-None-Exist: (\S+)'/.exec(guide) ?? []
  const once = { 'if-none-exist': condition }
  expect((await ask('Patient', patient, once)).status).toBe(201)
  expect((await ask('Patient', patient, once)).status).toBe(200)
  for (const status of ['201', '200'])
    expect(bundle(await ask('', results)).entry?.[0]?.response?.status).toBe(status)
  const [, search = ''] = /R4\/(Observation\?.*?)'/.exec(guide) ?? []
  expect(bundle(await ask(search)).entry).toHaveLength(1)
})
