import { features } from '@legato/knowledge'
import { civilDate, unknown } from '@legato/values'
import { expect, test } from 'vitest'
import type { Rulings } from '../plan/index.ts'
import { makePlan } from '../plan/index.ts'
import type { CaseFeatures } from '../profile/index.ts'
import { proposalBundle } from './index.ts'

const rls = [
  'urge-to-move',
  'worse-at-rest',
  'relieved-by-movement',
  'worse-in-evening',
  'not-solely-another-condition',
]

function bundle(rulings: Rulings) {
  const asOf = civilDate('2026-11-22')
  if (!asOf) throw new Error('no day')
  const facts = Object.keys(features).map((id) => [
    id,
    rls.includes(id)
      ? { kind: 'known', value: true, how: 'asserted', from: [] }
      : unknown('never-measured'),
  ])
  const described: CaseFeatures = { asOf, facts: Object.fromEntries(facts), drugs: [], unread: [] }
  const plan = makePlan(described, { id: 'p', unread: [] }, { whatIf: false, rulings })
  return (proposalBundle(plan).entry ?? []).flatMap(({ resource }) => resource ?? [])
}

const by = { by: 'Dr. Invented', at: '2026-11-01T09:00:00Z' }

test('a plan in FHIR says that nobody approved its knowledge here, or who did and when', () => {
  const [open] = bundle({ approved: null, off: [] })
  expect(open).toMatchObject({
    meta: { tag: [{ code: 'not-approved' }] },
    note: [{}, { text: 'This version of the knowledge is not approved in this clinic.' }],
  })
  const [approved] = bundle({ approved: by, off: [] })
  expect(approved).toMatchObject({
    meta: { tag: [{ code: 'approved' }] },
    note: [{}, { authorString: 'Dr. Invented', time: '2026-11-01T09:00:00Z' }],
  })
})

test('a proposal that the clinic switched off says so, with the reason', () => {
  const off = [{ proposal: 'lifestyle-basics', reason: 'Told by our nurse', ...by }]
  const [, group] = bundle({ approved: null, off })
  const action = expect.objectContaining({
    code: expect.arrayContaining([
      {
        coding: [{ system: 'urn:legato:plan-item', code: 'lifestyle-basics' }],
        text: expect.any(String),
      },
      { coding: [{ system: 'urn:legato:plan-item/status', code: 'not-recommended' }] },
      {
        coding: [{ system: 'urn:legato:plan-item/ruling', code: 'switched-off' }],
        text: 'Told by our nurse',
      },
    ]),
  })
  expect(group).toMatchObject({ action: expect.arrayContaining([action]) })
})
