import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMetrics } from '../metrics/index.ts'
import { openTrial, type Trial } from '../trial.ts'
import { bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const TOKEN = 'a token of length'

async function watchedServer() {
  const { clinic } = await openServer(trial)
  const metrics = createMetrics({ pool: trial.pool, clinic })
  return openServer(trial, { watched: { metrics, token: TOKEN } })
}

test('health answers while the process lives, ready while the database does too', async () => {
  const { app } = await openServer(trial, { isReady: async () => false })
  expect((await app.inject('/api/health')).statusCode).toBe(200)
  const ready = await app.inject('/api/ready')
  expect(ready.statusCode).toBe(503)
  expect(ready.json().issue[0].code).toBe('transient')
  const { app: other } = await openServer(trial)
  expect((await other.inject('/api/ready')).json()).toEqual({ status: 'ready' })
})

test('metrics are read with the token alone, and are no route without one', async () => {
  const { app } = await watchedServer()
  const read = (authorization?: string) =>
    app.inject({ url: '/api/metrics', headers: authorization ? { authorization } : {} })
  expect((await read()).statusCode).toBe(401)
  expect((await read('Bearer another token')).statusCode).toBe(401)
  expect((await read(`Bearer ${TOKEN}`)).statusCode).toBe(200)
  const { app: other } = await openServer(trial)
  expect((await other.inject('/api/metrics')).statusCode).toBe(404)
})

test('metrics name routes as they are written, and nothing of a patient', async () => {
  const { app, ask, send } = await watchedServer()
  const [{ id }] = (await send(bundle(40))).json().patients
  await ask('GET', `/patients/${id}`)
  await ask('GET', '/patients?search=Lindholm')
  const { body } = await app.inject({
    url: '/api/metrics',
    headers: { authorization: `Bearer ${TOKEN}` },
  })
  expect(body).toContain(
    'legato_http_seconds_count{method="GET",route="/api/patients/:patient",status="200"} 1',
  )
  expect(body).toMatch(/legato_audit_unsealed \d/)
  expect(body).not.toContain(id)
  expect(body).not.toContain('Lindholm')
})
