import type { Resource } from '@legato/fhir'
import { knowledge } from '@legato/knowledge'
import { expect, test } from 'vitest'
import { lab, ours, woman } from '../profile/invented.ts'
import { makePlan, type PlanOptions } from './make.ts'
import type { Plan, Proposal } from './plan.ts'
import { maySwitchOff } from './rulings.ts'

const rls = ours('rls-diagnosis-asserted', { valueBoolean: true })
const lowIron = [lab('2276-4', [30, 'ng/mL']), lab('2502-3', [15, '%'])]
const ruled = { by: 'Dr. Ada Lind', at: '2026-11-20T09:00:00Z', reason: 'not stocked here' }
const off = (proposal: string) => ({ approved: null, off: [{ proposal, ...ruled }] })

function planned(options: PlanOptions, ...more: readonly Resource[]): Plan {
  const subject = { id: 'p', unread: [] }
  return makePlan(woman(rls, ...lowIron, ...more), subject, { whatIf: false, ...options })
}

function found({ proposals }: Plan, id: string): Proposal | undefined {
  return proposals.find((one) => one.id === id)
}

test('until somebody has, the plan says that nobody approved this knowledge here', () => {
  expect(planned({}).knowledge.approved).toBeNull()
  const approved = { by: ruled.by, at: ruled.at }
  expect(planned({ rulings: { approved, off: [] } }).knowledge.approved).toEqual(approved)
})

test('a proposal that is switched off is told so, by whom and why, and gives no dose', () => {
  const id = 'iron-oral-ferrous-sulfate'
  expect(found(planned({}), id)?.status).toBe('recommended')
  expect(found(planned({ rulings: off(id) }), id)).toMatchObject({
    status: 'not-recommended',
    dose: null,
    off: ruled,
    summary: 'Switched off in this clinic by Dr. Ada Lind on 2026-11-20: not stocked here',
  })
})

test('what is forbidden stays contraindicated, switched off or not', () => {
  const overload = ours('iron-overload', { valueBoolean: true })
  const plan = planned({ rulings: off('iron-oral-ferrous-sulfate') }, overload)
  expect(found(plan, 'iron-oral-ferrous-sulfate')?.status).toBe('contraindicated')
})

test('an alert cannot be switched off', () => {
  const thoughts = ours('suicidality', { valueBoolean: true })
  const rulings = off('suicidality')
  const alerts = planned({ rulings }, thoughts).alerts.map(({ id }) => id)
  expect(alerts).toContain('suicidality')
})

test('a proposal by which a safety rule is kept cannot be switched off', () => {
  const kept = knowledge.therapies.filter((therapy) => !maySwitchOff(therapy))
  const ids = kept.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['taper-cabergoline', 'referral-pulseless-leg']))
  const id = 'referral-weakness'
  const flag = ours('focal-weakness', { valueBoolean: true })
  const plan = planned({ rulings: off(id) }, flag)
  expect(found(plan, id)).toMatchObject({ status: 'recommended' })
  expect(found(plan, id)?.off).toBeUndefined()
})

test('where a drug is not marketed it is not recommended, and the plan says where it is', () => {
  const id = 'alpha2delta-gabapentin-enacarbil'
  const reason = found(planned({ country: 'DE' }), id)
  expect(reason).toMatchObject({ status: 'not-recommended', summary: 'Not marketed in Germany.' })
  expect(planned({ country: 'DE' }).country).toMatchObject({ id: 'DE', emergency: '112' })
  expect(planned({}).country).toEqual({ id: 'generic', name: 'no country set', crisisLines: [] })
})

test.each([
  ['US', 0.75, 'met'],
  ['DE', 0.75, 'not-met'],
  ['DE', 1, 'met'],
  ['generic', 0.75, 'met'],
] as const)('in %s, %s mg of pramipexole is above the label: %s', (country, mg, answer) => {
  const drug = {
    resourceType: 'MedicationStatement',
    id: 'm',
    status: 'active',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text: `pramipexole ${mg} mg in the evening` },
  } as const
  const plan = planned({ country }, drug)
  const above = plan.findings.find(({ id }) => id === 'dopaminergic-above-label')
  expect(above?.answer).toBe(answer)
})
