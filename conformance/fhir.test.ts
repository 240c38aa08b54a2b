import { planFor } from '@legato/clinic'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import { civilDate } from '@legato/values'
import { describe, expect, test } from 'vitest'
import { asFhir } from './as-fhir.ts'
import { asksWhatIf, casesByFile } from './case.ts'
import { expectPlan } from './expect-plan.ts'

// Every case again from a FHIR record: bytes in, plan out.
for (const [file, cases] of casesByFile()) {
  describe(file, () => {
    test.each(cases)('$id: $why ($source)', (one) => {
      const { records, unread } = assemble(receive(JSON.stringify(asFhir(one))))
      const asOf = civilDate(one.asOf)
      const [record] = records
      expect(records).toHaveLength(1)
      if (!record || !asOf) throw new Error('the case gives no record')
      expectPlan(planFor(record, { asOf, unread, whatIf: asksWhatIf(one) }), one.expect)
    })
  })
}
