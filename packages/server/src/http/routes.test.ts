import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { request, routesOf } from './route-table.ts'
import { openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** What answers whoever asks: whether the server is there and what it can, the ways in and out. */
const OPEN = [
  'DELETE /api/session',
  'GET /api/health',
  'GET /api/ready',
  'GET /api/session/hospital',
  'GET /api/sign-in',
  'GET /fhir/R4/metadata',
  'HEAD /api/health',
  'HEAD /api/ready',
  'HEAD /api/session/hospital',
  'HEAD /api/sign-in',
  'HEAD /fhir/R4/metadata',
  'POST /api/links/look',
  'POST /api/links/passkey',
  'POST /api/links/passkey/challenge',
  'POST /api/links/password',
  'POST /api/session/code',
  'POST /api/session/hospital',
  'POST /api/session/passkey',
  'POST /api/session/passkey/challenge',
]

test('every route asks who is there, but for those listed here', async () => {
  const { app } = await openServer(trial)
  const routes = routesOf(app)
  expect(routes).toContain('GET /api/patients/:patient/resources/:type/:resource')
  const answered: string[] = []
  for (const route of routes) {
    const { statusCode, body } = await app.inject(request(route))
    if (statusCode !== 401) answered.push(route)
    else if (body) expect(JSON.parse(body).issue[0].code).toBe('login')
  }
  expect(answered.sort()).toEqual(OPEN)
})
