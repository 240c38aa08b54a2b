import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InstrumentText } from '../api.ts'
import { openTrial, type Trial } from '../trial.ts'
import { openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const text: InstrumentText = {
  id: 'phq-2',
  title: 'PHQ-2',
  language: 'en',
  license: 'Invented for this test',
  items: [{ number: 1, text: 'First', answers: [{ score: 0, text: 'never' }] }],
}

test('whoever is signed in reads the texts that the clinic brought', async () => {
  const { ask } = await openServer(trial, { instruments: [text] })
  expect((await ask('GET', '/instruments')).json()).toEqual({ instruments: [text] })
})

test('a clinic that brought none gets an empty list', async () => {
  const { ask } = await openServer(trial)
  expect((await ask('GET', '/instruments')).json()).toEqual({ instruments: [] })
})

test('nobody else gets the texts', async () => {
  const { app } = await openServer(trial, { instruments: [text] })
  const { statusCode, body } = await app.inject({ method: 'GET', url: '/api/instruments' })
  expect(statusCode).toBe(401)
  expect(body).not.toContain('First')
})
