import { readFileSync } from 'node:fs'
import type { Plan } from '@legato/clinic/plan'
import { diffPlans, makePlan } from '@legato/clinic/plan'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { casesByFile, featuresOf } from './case.ts'

const schema = JSON.parse(
  readFileSync(new URL('../docs/diff.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: false }).compile(schema)

/** The plans of the cases, as if all were one patient who changes from case to case. */
const plans: readonly Plan[] = [...casesByFile().values()].flatMap((cases) =>
  cases
    .slice(0, 8)
    .map((one) => makePlan(featuresOf(one), { id: 'p', unread: [] }, { whatIf: false })),
)

test('what changed between any two cases keeps to the JSON Schema', () => {
  plans.slice(1).forEach((after, index) => {
    const before = plans[index] ?? after
    // Over the wire: what JSON leaves out is left out here.
    const diff: unknown = JSON.parse(JSON.stringify(diffPlans(before, after)))
    validate(diff)
    expect(validate.errors).toBeNull()
  })
})

test('no case differs from itself', () => {
  for (const plan of plans) expect(diffPlans(plan, plan)).toMatchObject({ facts: [], changes: [] })
})

test('a plan that was written and read again is the same plan', () => {
  for (const plan of plans) {
    const read: Plan = JSON.parse(JSON.stringify(plan))
    expect(diffPlans(plan, read).changes).toEqual([])
  }
})

test('the schema refuses what is no comparison', () => {
  expect(validate({ schema: 'legato-diff/2' })).toBe(false)
})
