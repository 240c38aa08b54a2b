import type { Observation } from '@legato/fhir'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { describe } from './describe.ts'
import { recordOfLeg } from './one-leg.ts'

const time = (value: number, where: Partial<Observation>): Observation => ({
  resourceType: 'Observation',
  id: `o${value}`,
  status: 'final',
  effectiveDateTime: '2026-11-10',
  code: { coding: [{ system: 'urn:legato:case-feature', code: 'truncal-reflux-time' }] },
  valueQuantity: { value, unit: 'ms' },
  ...where,
})

function longestOf(side: 'left' | 'right', resources: readonly Observation[]) {
  const record = { patient: { resourceType: 'Patient', id: 'p' } as const, resources }
  const asOf = civilDate('2026-11-22')
  if (!asOf) throw new Error('no day')
  return describe(recordOfLeg(record, side), { asOf }).facts['truncal-reflux-time']
}

const SNOMED = 'http://snomed.info/sct'
const LEFT: readonly [string, Partial<Observation>][] = [
  ['a word', { bodySite: { text: 'left leg' } }],
  ['a German word', { bodySite: { text: 'V. saphena magna links' } }],
  ['a qualifier', { bodySite: { coding: [{ system: SNOMED, code: '7771000' }] } }],
  ['the limb itself', { bodySite: { coding: [{ system: SNOMED, code: '32153003' }] } }],
]

test.each(LEFT)('a leg is told by %s', (_, where) => {
  const both = [time(2100, where), time(300, { bodySite: { text: 'right leg' } })]
  expect(longestOf('left', both)).toMatchObject({ kind: 'known', value: 2100 })
  expect(longestOf('right', both)).toMatchObject({ kind: 'known', value: 300 })
})

test('what names no side, or both, speaks of either leg', () => {
  for (const text of ['leg', 'left and right leg'])
    for (const side of ['left', 'right'] as const)
      expect(longestOf(side, [time(900, { bodySite: { text } })])).toMatchObject({ value: 900 })
})

test('of a leg at which nothing was measured it is unknown, not the value of the other', () => {
  expect(longestOf('right', [time(2100, { bodySite: { text: 'left leg' } })]).kind).toBe('unknown')
})
