import { expect, test } from 'vitest'
import { claimList } from './claims.ts'

const claims = claimList().topics.flatMap((topic) => topic.claims)

test('each topic has claims, and each claim its sources by name', () => {
  expect(claimList().topics.filter((topic) => topic.claims.length === 0)).toEqual([])
  expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([])
  const veins = claims.find(({ id }) => id === 'vein-ablation')
  expect(veins?.sources.map(({ id }) => id)).toContain('EDINBURGH-VEIN-1999')
})

test('an answer with one figure that nobody read is not called verified', () => {
  expect(claims.find(({ id }) => id === 'vein-ablation')?.verified).toBe(false)
  expect(claims.find(({ id }) => id === 'yoga-and-exercise')?.verified).toBe(true)
})
