import { makePlan } from '@legato/clinic/plan'
import { expect, test } from 'vitest'
import { patientOf } from './patient.ts'
import { tellOf } from './plan.ts'
import { toldRules } from './told.ts'
import { baseOf } from './trial.ts'

/* No guard of the knowledge keeps S43 and S44, so that they can fail is shown on altered plans. */
const features = baseOf('refractory')
const plan = makePlan(features, { id: 'p', unread: [] }, { whatIf: false })

function broken(altered: typeof plan): readonly string[] {
  const told = tellOf(altered)
  return toldRules.filter(({ keeps }) => !keeps(patientOf(features), told)).map(({ id }) => id)
}

test('the plan as it is made keeps both', () => {
  expect(broken(plan)).toEqual([])
})

test('a reason, a dose or a finding without a source breaks S44', () => {
  const [dosed] = plan.proposals.filter(({ dose }) => dose)
  const bare = plan.proposals.map((one) =>
    one === dosed && one.dose ? { ...one, dose: { ...one.dose, sources: [] } } : one,
  )
  expect(dosed).toBeDefined()
  expect(broken({ ...plan, proposals: bare })).toEqual(['S44'])
  const reasonless = plan.proposals.map((one) => ({
    ...one,
    cautions: one.cautions.map((caution) => ({ ...caution, sources: [] })),
  }))
  expect(broken({ ...plan, proposals: reasonless })).toEqual(['S44'])
  const findings = plan.findings.map((one) => ({ ...one, sources: [] }))
  expect(broken({ ...plan, findings })).toEqual(['S44'])
})

test('a wording told as the value of an instrument breaks S43', () => {
  const findings = plan.findings.map((one) => ({
    ...one,
    because: one.because.map((fact) =>
      fact.feature === 'irls-total' ? { ...fact, value: 'an answer in words' } : fact,
    ),
  }))
  expect(broken({ ...plan, findings })).toEqual(['S43'])
})
