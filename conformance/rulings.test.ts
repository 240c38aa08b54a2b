import type { PlanOptions } from '@legato/clinic/plan'
import { makePlan, maySwitchOff, type Plan, type Proposal } from '@legato/clinic/plan'
import { knowledge } from '@legato/knowledge'
import { expect, test } from 'vitest'
import { type Case, featuresOf } from './case.ts'

/** What a clinic rules and where it stands, as plans show it. */
const lowIron: Case['patient'] = {
  age: 46,
  sex: 'female',
  'rls-diagnosis-asserted': true,
  ferritin: 30,
  tsat: 15,
}
const ruled = { by: 'Dr. Ada Lind', at: '2026-11-20T09:00:00Z', reason: 'not stocked here' }
const off = (proposal: string) => ({ approved: null, off: [{ proposal, ...ruled }] })

function planned(options: PlanOptions, more: Case['patient'] = {}): Plan {
  const patient = { ...lowIron, ...more }
  const about = { id: 'p', source: '', why: '', expect: {} }
  const features = featuresOf({ ...about, asOf: '2026-11-22', patient })
  return makePlan(features, { id: 'p', unread: [] }, { whatIf: false, ...options })
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
  const rulings = off('iron-oral-ferrous-sulfate')
  const plan = planned({ rulings }, { 'iron-overload': true })
  expect(found(plan, 'iron-oral-ferrous-sulfate')?.status).toBe('contraindicated')
})

test('an alert cannot be switched off', () => {
  const rulings = off('suicidality')
  const alerts = planned({ rulings }, { suicidality: true }).alerts.map(({ id }) => id)
  expect(alerts).toContain('suicidality')
})

test('a proposal by which a safety rule is kept cannot be switched off', () => {
  const kept = knowledge.therapies.filter((therapy) => !maySwitchOff(therapy))
  const ids = kept.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['taper-cabergoline', 'referral-pulseless-leg']))
  const id = 'referral-weakness'
  const plan = planned({ rulings: off(id) }, { 'focal-weakness': true })
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
  const taken = { 'current-drugs': ['pramipexole'], 'pramipexole-dose': mg }
  const plan = planned({ country }, taken)
  const above = plan.findings.find(({ id }) => id === 'dopaminergic-above-label')
  expect(above?.answer).toBe(answer)
})
