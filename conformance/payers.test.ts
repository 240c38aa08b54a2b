import { readFileSync } from 'node:fs'
import { judgePolicy } from '@legato/clinic/plan'
import { payerPolicies } from '@legato/knowledge'
import type { Truth } from '@legato/values'
import { expect, test } from 'vitest'
import type { Case } from './case.ts'
import { featuresOf } from './case.ts'

interface PayerCase extends Omit<Case, 'expect'> {
  readonly policy: string
  readonly expect: {
    readonly answer: Truth
    readonly notMet: readonly string[]
    readonly missing: readonly string[]
  }
}

const cases: readonly PayerCase[] = JSON.parse(
  readFileSync(new URL('payers/cases.json', import.meta.url), 'utf8'),
)

test.each(cases)('$id: $why', ({ policy: id, expect: expected, ...patient }) => {
  const policy = payerPolicies.find((one) => one.id === id)
  if (!policy) throw new Error(`no policy ${id}`)
  const { answer, criteria, missing } = judgePolicy(policy, featuresOf({ ...patient, expect: {} }))
  const notMet = criteria.filter((criterion) => criterion.answer === 'not-met')
  expect({
    answer,
    notMet: notMet.map((criterion) => criterion.id),
    missing: missing.map(({ feature }) => feature).sort(),
  }).toEqual(expected)
})

test('each policy has patients who pass, who fail and of whom something lacks', () => {
  for (const { id } of payerPolicies) {
    const answers = cases.filter(({ policy }) => policy === id).map((one) => one.expect.answer)
    expect(new Set(answers)).toEqual(new Set(['met', 'not-met', 'undetermined']))
  }
})

test('each policy tells its version, its date, where it stands, and how far it was verified', () => {
  for (const { version, from, url, basis, disagreements } of payerPolicies) {
    expect(version).not.toBe('')
    expect(from).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(url).toMatch(/^https:/)
    expect([...basis, ...disagreements.flatMap((one) => one.basis)].length).toBeGreaterThan(1)
  }
})
