import { readdirSync, readFileSync } from 'node:fs'
import { indexOf, type Resource, TYPES_IN_USE } from '@legato/fhir'
import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test } from 'vitest'
import exceptions from './round-trip.json' with { type: 'json' }
import { searchesFor } from './searches-for.ts'

/*
 * Every example of a type in use is sent to the API, read back the same, and found by all that it is
 * found by. Those that are refused stand in `round-trip.json`, each with its reason.
 */
interface Example {
  readonly file: string
  readonly resource: Resource
}

const folder = new URL('vendor/fhir-r4-examples/', import.meta.url)
const examples: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, resource: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }))
  .filter(({ resource }) => TYPES_IN_USE.includes(resource.resourceType))
const refused = new Map(Object.entries(exceptions))
const kept = examples.filter(({ file }) => !refused.has(file))

let clinic: TrialClinic
let cookie = ''

beforeAll(async () => {
  clinic = await openTrialClinic({ environment: { LEGATO_EXAMPLES: 'no' } })
  const credentials = { name: 'neurologist', password: clinic.password }
  const signedIn = await ask('/api/session', {
    type: 'application/json',
    body: JSON.stringify(credentials),
  })
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  // Whom the others are about comes first, under the ids by which they name them.
  for (const { resource } of kept.filter(isPatient)) expect((await put(resource)).status).toBe(201)
})
afterAll(() => clinic?.stop())

interface Sent {
  readonly method?: string
  readonly type: string
  readonly body: string
}

function ask(path: string, sent?: Sent): Promise<Response> {
  const { method = 'POST', type, body } = sent ?? {}
  const headers = { ...(cookie && { cookie }), ...(type && { 'content-type': type }) }
  return fetch(
    `${clinic.address}${path}`,
    body === undefined ? { headers } : { method, headers, body },
  )
}

const FHIR = '/fhir/R4'
const json = (resource: Resource) => ({
  type: 'application/fhir+json',
  body: JSON.stringify(resource),
})
const put = (one: Resource) =>
  ask(`${FHIR}/${one.resourceType}/${one.id}`, { ...json(one), method: 'PUT' })
const post = (one: Resource) => ask(`${FHIR}/${one.resourceType}`, json(one))

function isPatient({ resource }: Example): boolean {
  return resource.resourceType === 'Patient'
}

async function told(answer: Response) {
  return JSON.parse(await answer.text())
}

/** What is the server's own. */
function withoutOwn({ id, meta: { versionId, lastUpdated, ...meta } = {}, ...content }: Resource) {
  return { ...content, meta }
}

test.concurrent.each(kept)('$file is kept, read back and found', async (example) => {
  const { resource } = example
  const { resourceType: type } = resource
  const made: Resource = isPatient(example) ? resource : await told(await post(resource))
  const read: Resource = await told(await ask(`${FHIR}/${type}/${made.id}`))
  expect(withoutOwn(read)).toEqual(withoutOwn(resource))
  for (const pairs of searchesOf(read)) {
    const form = {
      type: 'application/x-www-form-urlencoded',
      body: `${new URLSearchParams(pairs)}`,
    }
    const found = await ask(`${FHIR}/${type}/_search`, form)
    expect(await told(found), form.body).toMatchObject({ entry: [{ resource: { id: made.id } }] })
  }
})

/** By each of its parameters, all of which must fit, and its id; of so many at once. */
const AT_ONCE = 60

function searchesOf(resource: Resource): readonly [string, string][][] {
  const { entries } = indexOf(resource, { base: `${clinic.address}${FHIR}` })
  const pairs = [...new Map(entries.flatMap(searchesFor)).entries()]
  return Array.from({ length: Math.ceil(pairs.length / AT_ONCE) }, (_, n) => [
    ...pairs.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
    ['_id', resource.id ?? ''],
  ])
}

test.concurrent.each(examples.filter(({ file }) => refused.has(file)))(
  '$file is refused, as its reason says',
  async ({ file, resource }) => {
    const answer = await post(resource)
    const { issue } = await told(answer)
    expect(`${answer.status} ${issue[0].details.coding[0].code}`).toBe(refused.get(file)?.answer)
  },
)

test('the exceptions are examples, and each says why', () => {
  const files = examples.map(({ file }) => file)
  for (const [file, { why }] of refused) {
    expect(files).toContain(file)
    expect(why).toMatch(/\w+ \w+/)
  }
})
