import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, enter } from './client.ts'

/* Statements for the database and expressions for the search, sent as words. */

let clinic: TrialClinic
let ask: Ask

beforeAll(async () => {
  clinic = await openTrialClinic({ environment: { LEGATO_EXAMPLES: 'no' } })
  ask = (await enter(clinic, 'neurologist')).ask
  for (const family of ['Berger', 'Brandt', 'Hale', 'Keller', 'Marsh', 'Novak'])
    await ask('/fhir/R4/Patient', { body: { resourceType: 'Patient', name: [{ family }] } })
})
afterAll(() => clinic?.stop())

/** Each would find everything, break the statement, wait or remove, if it were read as SQL. */
const STATEMENTS = [
  "'",
  "''",
  "x' or '1'='1",
  "x' or 1=1--",
  "x'; drop table legato.patient cascade;--",
  "x') or true--",
  "x')) union select id, content, null from legato.resource_version--",
  "' || pg_sleep(20) || '",
  "';select pg_sleep(20);--",
  '$$;reset role;select 1;$$',
  "x\\'; select 1--",
  '"; select 1--',
  '%',
  '_',
  '%%%%%%%%',
  '\\',
  '$1',
  ':param',
  '{{7*7}}',
  '\u0024{7*7}',
  'a\u02bcb or 1=1',
  '%27%20or%201=1--',
  '&#39; or 1=1',
  '\\u0027 or 1=1',
  'Patient.name.given',
  "Patient.where(name.given='x').identifier",
  'Patient.name.repeat(given)',
] as const

/** The texts that are read under /api; Q is the statement. */
const QUESTIONS = [
  '/api/patients?search=Q',
  '/api/patients?after=Q',
  '/api/patients/Q',
  '/api/patients/Q/plan',
  '/api/patients/x/why/Q',
  '/api/patients/x/plan?asOf=Q',
  '/api/patients/x/diff?since=Q',
  '/api/patients/x/resources/Q/x',
  '/api/patients/x/resources/Patient/Q',
  '/api/knowledge/therapy/Q',
] as const

const SEARCHES = [
  ...['_id', 'family', 'name', 'identifier', 'birthdate', 'general-practitioner', 'telecom'].map(
    (name) => `/fhir/R4/Patient?${name}=Q`,
  ),
  ...['family:contains', 'family:exact', 'name:missing', 'organization.name'].map(
    (name) => `/fhir/R4/Patient?${name}=Q`,
  ),
  ...['_sort', '_include', '_revinclude', '_elements', '_summary', '_total', '_count'].map(
    (name) => `/fhir/R4/Patient?${name}=Q`,
  ),
  ...['_cursor', '_lastUpdated', '_has:Observation:patient:code', 'Q', 'family:Q'].map(
    (name) => `/fhir/R4/Patient?${name}=Q`,
  ),
  ...['code', 'value-quantity', 'date', 'subject', 'subject:Patient.name', 'combo-code'].map(
    (name) => `/fhir/R4/Observation?${name}=Q`,
  ),
  ...['/fhir/R4/Q', '/fhir/R4/Patient/Q', '/fhir/R4/Patient/x/_history/Q'],
  '/fhir/R4/Patient?_filter=Q',
  '/fhir/R4/Patient?_query=Q',
  '/fhir/R4/?_type=Q',
] as const

/** No database, and no code of ours, shows through. */
const INSIDE = /syntax error|unterminated|permission denied|SQLSTATE|\bat \S+\.ts:|42601|22P0\d/i

async function count(): Promise<number> {
  return (await ask('/fhir/R4/Patient?_summary=count&_total=accurate')).json.total
}

/** The first statements go everywhere, each of the others to every sixth place. */
function pairs(paths: readonly string[]): readonly (readonly [string, string])[] {
  return STATEMENTS.flatMap((statement, index) =>
    paths
      .filter((_, at) => index < 6 || at % 6 === index % 6)
      .map((path) => [path, statement] as const),
  )
}

function asked(path: string, statement: string): string {
  return path.replaceAll('Q', encodeURIComponent(statement))
}

test('a statement in a text of the pages finds nothing, breaks nothing and tells nothing', async () => {
  const before = await count()
  expect(before).toBeGreaterThan(5)
  for (const [path, statement] of pairs(QUESTIONS)) {
    const got = await ask(asked(path, statement))
    expect([path, statement, got.status < 500]).toEqual([path, statement, true])
    expect(got.body.replaceAll(statement, '')).not.toMatch(INSIDE)
    if (path.includes('search=') && !isBlank(statement))
      expect([statement, got.json.patients]).toEqual([statement, []])
  }
  expect(await count()).toBe(before)
})

/** What holds no letter and no number asks for nobody, and so for all. */
function isBlank(statement: string): boolean {
  return !/[\p{L}\p{N}]/u.test(statement)
}

test('a statement in a search of FHIR finds nobody whom it does not name', async () => {
  const before = await count()
  for (const [path, statement] of pairs(SEARCHES)) {
    const got = await ask(asked(path, statement))
    expect([path, statement, got.status < 500]).toEqual([path, statement, true])
    expect(got.body.replaceAll(statement, '')).not.toMatch(INSIDE)
    if (/\?(_id|family|identifier)=/.test(path) && got.status === 200)
      expect([path, statement, got.json.entry ?? []]).toEqual([path, statement, []])
  }
  expect(await count()).toBe(before)
})

test('a statement that is written is kept as the words that it is', async () => {
  for (const family of STATEMENTS) {
    const made = await ask('/fhir/R4/Patient', {
      body: { resourceType: 'Patient', name: [{ family }], address: [{ text: family }] },
    })
    expect([family, made.status]).toEqual([family, 201])
    const read = await ask(`/fhir/R4/Patient/${made.json.id}`)
    expect(read.json.name[0].family).toBe(family)
    const wanted = encodeURIComponent(family.replace(/[\\$,|]/g, '\\$&'))
    const found = await ask(`/fhir/R4/Patient?family:exact=${wanted}`)
    expect([family, found.json.total ?? found.json.entry?.length]).toEqual([family, 1])
  }
})

test('signing in with a statement is signing in with a wrong name', async () => {
  for (const statement of STATEMENTS.slice(0, 8)) {
    const body = { name: statement, password: statement }
    const got = await ask('/api/session', { body })
    expect([statement, got.status, got.code]).toEqual([statement, 401, 'sign-in-failed'])
  }
})

test('the same word twice, or as a list, is not read as another', async () => {
  expect((await ask('/api/patients?search=a&search=b')).status).toBe(400)
  const all = (await ask('/api/patients')).json
  for (const name of ['search[]', 'search[$ne]', 'search.x'])
    expect((await ask(`/api/patients?${name}=nobody`)).json).toEqual(all)
  const wrong = { name: ['neurologist'], password: { $ne: '' } }
  expect((await ask('/api/session', { body: wrong })).status).toBe(400)
})

/** Each asks for more work than anybody can mean by it. */
const COSTLY = [
  `Observation?subject${':Patient.link'.repeat(40)}.name=x`,
  `Patient?${'_has:Observation:patient:'.repeat(40)}code=x`,
  `Patient?_id=${'x,'.repeat(2_000)}x`,
  `Patient?${'family=x&'.repeat(200)}family=x`,
] as const

test('a search that would cost more than anybody can mean by it is refused', async () => {
  for (const search of COSTLY) {
    const { status, code } = await ask(`/fhir/R4/${search}`)
    expect([search.slice(0, 60), status, code]).toEqual([
      search.slice(0, 60),
      400,
      'search-too-large',
    ])
  }
})

test('the log is a list of lines of JSON, whatever was asked', async () => {
  const forged = 'x\n{"level":60,"msg":"forged"}\r\n'
  await ask(`/api/patients?search=${encodeURIComponent(forged)}`, {
    headers: { 'user-agent': STATEMENTS[2], referer: encodeURIComponent(forged) },
  })
  await ask(`/api/${encodeURIComponent(forged)}`)
  const lines = (await clinic.log()).trim().split('\n')
  expect(lines.length).toBeGreaterThan(100)
  for (const line of lines) expect(JSON.parse(line).msg).not.toBe('forged')
  expect(lines.join()).not.toContain('forged')
  for (const statement of STATEMENTS.filter((one) => one.length > 8))
    expect(lines.join()).not.toContain(statement)
})
