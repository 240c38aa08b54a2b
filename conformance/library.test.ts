import { makePlan } from '@legato/clinic/plan'
import { describe, expect, test } from 'vitest'
import { casesByFile, featuresOf } from './case.ts'
import { expectPlan } from './expect-plan.ts'

// Every case through the library, features in, plan out.
for (const [file, cases] of casesByFile()) {
  describe(file, () => {
    test.each(cases)('$id: $why ($source)', (one) => {
      const plan = makePlan(featuresOf(one), { id: one.id, unread: [] })
      expectPlan(plan, one.expect)
    })
  })
}

test('no two cases share an id', () => {
  const ids = [...casesByFile().values()].flatMap((cases) => cases.map(({ id }) => id))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
