import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { openServer } from './trial-server.ts'

let trial: Trial
let app: Awaited<ReturnType<typeof openServer>>['app']

beforeAll(async () => {
  trial = await openTrial()
  app = (await openServer(trial, { secure: true })).app
})
afterAll(() => trial.stop())

const long = 'x'.repeat(300)

test.each([
  '/%zz',
  '/api/%c3%28',
  '/api/patients/%',
  `/api/patients/${long}/plan`,
  `/fhir/R4/Patient/${long}`,
  '/fhir/R4/Patient/%ff?name=x',
  '/api/nothing',
])(
  'what is answered to %s carries the headers of safety, and is kept by no browser',
  async (url) => {
    const { statusCode, headers, body } = await app.inject({ url })
    expect(statusCode).toBe(404)
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'no-store',
    })
    expect(JSON.parse(body).issue[0].details.coding[0].code).toBe('not-found')
  },
)
