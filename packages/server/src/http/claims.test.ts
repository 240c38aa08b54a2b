import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

test('who is signed in reads the claims with their answers, others do not', async () => {
  const { app, ask } = await openServer(trial)
  expect((await app.inject({ method: 'GET', url: '/api/claims' })).statusCode).toBe(401)
  const { topics } = (await ask('GET', '/claims')).json()
  const veins = topics.find(({ topic }: { topic: string }) => topic === 'veins-and-arteries')
  expect(veins.claims[0]).toMatchObject({ id: 'vein-ablation', verdict: 'not-shown' })
})
