import { expect, test } from 'vitest'
import { leaves } from './leaves.ts'

test('every value of a resource is listed with its place', () => {
  const observation = {
    resourceType: 'Observation',
    code: { coding: [{ code: '2276-4' }, { code: '20567-4' }] },
    valueQuantity: { value: 38, unit: 'ng/mL' },
  }
  expect(leaves(observation)).toEqual([
    { path: 'resourceType', value: 'Observation' },
    { path: 'code.coding[0].code', value: '2276-4' },
    { path: 'code.coding[1].code', value: '20567-4' },
    { path: 'valueQuantity.value', value: '38' },
    { path: 'valueQuantity.unit', value: 'ng/mL' },
  ])
})
