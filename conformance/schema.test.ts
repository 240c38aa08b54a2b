import { readFileSync } from 'node:fs'
import { makePlan } from '@legato/clinic/plan'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { casesByFile, featuresOf } from './case.ts'

const schema = JSON.parse(
  readFileSync(new URL('../docs/plan.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: false }).compile(schema)

/** What would change is worked out for one case in twelve: it takes longest, and looks alike. */
const WHAT_IF_EVERY = 12

test('the plan of every case keeps to the JSON Schema', () => {
  for (const [index, one] of [...casesByFile().values()].flat().entries()) {
    const whatIf = index % WHAT_IF_EVERY === 0
    // Over the wire: what JSON leaves out is left out here.
    const plan: unknown = JSON.parse(
      JSON.stringify(makePlan(featuresOf(one), { id: one.id, unread: [] }, { whatIf })),
    )
    validate(plan)
    expect({ case: one.id, errors: validate.errors }).toEqual({ case: one.id, errors: null })
  }
})

test('the schema refuses what is no plan', () => {
  expect(validate({ schema: 'legato-plan/2' })).toBe(false)
})
