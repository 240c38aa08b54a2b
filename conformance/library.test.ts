import { makePlan } from '@legato/clinic/plan'
import { describe, expect, test } from 'vitest'
import { asksWhatIf, casesByFile, featuresOf } from './case.ts'
import { expectPlan } from './expect-plan.ts'

// Every case through the library, features in, plan out.
for (const [file, cases] of casesByFile()) {
  describe(file, () => {
    test.each(cases)('$id: $why ($source)', (one) => {
      const whatIf = asksWhatIf(one)
      const plan = makePlan(featuresOf(one), { id: one.id, unread: [] }, { whatIf })
      expectPlan(plan, one.expect)
    })
  })
}

test('no two cases share an id', () => {
  const ids = [...casesByFile().values()].flatMap((cases) => cases.map(({ id }) => id))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
