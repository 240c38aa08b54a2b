import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { request, routesOf } from './route-table.ts'
import { bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** What tells of no record: the ways in, the house, and the own account. */
const UNAUDITED = [
  ...['/api/health', '/api/ready', '/api/sign-in', '/api/session', '/api/session/hospital'],
  ...['/api/account', '/api/account/diary-key', '/api/claims', '/api/instruments'],
  '/fhir/R4/metadata',
]

const WORDS: Readonly<Record<string, string>> = {
  'GET /api/patients/:patient/nights/:night/signal': '?channel=0&fromS=0&toS=1&points=9',
}

test('whatever is read is in the audit before the answer leaves, with who read it and of whom', async () => {
  const { app, entered, clinic, send } = await openServer(trial)
  const [{ id }] = (await send(bundle(40))).json().patients
  const cookies = { legato: entered.cookies[0]?.value ?? '' }
  const unaudited: string[] = []
  for (const route of routesOf(app).filter((one) => one.startsWith('GET '))) {
    const path = route.replace(/(patients|Patient)\/:\w+/, `$1/${id}`).replace(':type', 'Patient')
    await trial.pool.query('truncate legato.audit_event')
    const { url } = request(path)
    await app.inject({ url: `${url}${WORDS[route] ?? ''}`, cookies })
    const { rows } = await trial.pool.query(
      'select action, actor, patients from legato.audit_event where clinic = $1',
      [clinic],
    )
    if (rows.length === 0) unaudited.push(route.replace('GET ', ''))
    for (const { actor } of rows) expect([route, typeof actor]).toEqual([route, 'string'])
    if (/patients\/:|Patient\/:/.test(route) && rows.length > 0)
      expect([route, rows.some(({ patients }) => patients.includes(id))]).toEqual([route, true])
  }
  expect(unaudited.toSorted()).toEqual(UNAUDITED.toSorted())
})
