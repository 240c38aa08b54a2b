import { readFileSync } from 'node:fs'
import { makePlan } from '@legato/clinic/plan'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { asksWhatIf, casesByFile, featuresOf } from './case.ts'

const schema = JSON.parse(
  readFileSync(new URL('../docs/plan.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: false }).compile(schema)

test('the plan of every case keeps to the JSON Schema', () => {
  for (const one of [...casesByFile().values()].flat()) {
    const whatIf = asksWhatIf(one)
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
