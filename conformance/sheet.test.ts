import { patientSheet } from '@legato/clinic/care'
import { makePlan, type Plan, type Proposal } from '@legato/clinic/plan'
import { expect, test } from 'vitest'
import { casesByFile, featuresOf } from './case.ts'

const STANDS = ['recommended', 'consider', 'specialist']
const plans = [...casesByFile().values()].flat().map((one) => {
  const plan = makePlan(featuresOf(one), { id: one.id, unread: [] }, { whatIf: false })
  return { id: one.id, plan, sheet: patientSheet(plan) }
})

test('a patient’s sheet tells of everything that stands, once, and of nothing that is ruled out or kept back', () => {
  const wrong = plans.filter(({ plan, sheet }) => {
    const told = sheet.sections.flatMap(({ items }) => items.flatMap(({ ids }) => ids))
    const found = plan.findings.filter(({ answer }) => answer === 'met')
    const standing = plan.proposals.filter(
      (one) => STANDS.includes(one.status) && !isKeptBack(plan, one),
    )
    const wanted = [...found, ...standing].map(({ id }) => id)
    return told.toSorted().join(' ') !== wanted.toSorted().join(' ')
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

/** Of a child, and of somebody with dark thoughts, what only a specialist begins is not given to take home. */
function isKeptBack({ patient, findings }: Plan, { kind, status }: Proposal): boolean {
  const dark = findings.some(({ id, answer }) => id === 'suicidality' && answer === 'met')
  const isForSpecialist = kind === 'medication' && status === 'specialist'
  return isForSpecialist && (dark || (patient.age ?? 99) < 18)
}

test('nobody with dark thoughts, and no child, is told how to begin a gabapentinoid', () => {
  const told = plans.filter(
    ({ plan, sheet }) =>
      plan.proposals.some((one) => isKeptBack(plan, one)) &&
      sheet.sections.some(({ items }) =>
        items.some(({ ids }) => ids.some((id) => id.startsWith('alpha2delta-'))),
      ),
  )
  expect(
    plans.filter(({ plan }) => plan.proposals.some((one) => isKeptBack(plan, one))).length,
  ).toBeGreaterThan(5)
  expect(told.map(({ id }) => id)).toEqual([])
})

test('dark thoughts and red flags come first', () => {
  const grave = plans.filter(({ plan }) =>
    plan.findings.some(({ id, answer }) => answer === 'met' && id === 'suicidality'),
  )
  expect(grave.length).toBeGreaterThan(3)
  expect(new Set(grave.map(({ sheet }) => sheet.sections[0]?.id))).toEqual(new Set(['urgent']))
})

test('parents are spoken to in a section of their own, and whom to see stands by itself', () => {
  const sections = (id: string) =>
    plans.find((one) => one.id === id)?.sheet.sections.map(({ heading }) => heading)
  expect(sections('child-iron-first')).toEqual(
    expect.arrayContaining(['For the parents', 'What may help your child']),
  )
  const parents = plans.flatMap(({ plan, sheet }) =>
    sheet.sections.some(({ id }) => id === 'child') ? [plan.patient.age ?? 99] : [],
  )
  expect(Math.max(...parents)).toBeLessThan(18)
  const referred = plans.flatMap(({ plan, sheet }) => {
    const seen = sheet.sections.find(({ id }) => id === 'referrals')?.items ?? []
    const ids = new Set(seen.flatMap((item) => item.ids))
    return plan.proposals.filter(({ id }) => ids.has(id)).map(({ kind }) => kind)
  })
  expect(new Set(referred)).toEqual(new Set(['referral']))
})

test('a catalog tells the sheet in another language', () => {
  const [first] = plans
  const catalog = { 'sheet.found': 'Was wir gefunden haben' }
  const sheet = first && patientSheet(first.plan, catalog)
  expect(sheet?.sections.map(({ heading }) => heading)).toContain('Was wir gefunden haben')
})
