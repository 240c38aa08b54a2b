import { expect, test } from 'vitest'
import { codingsOf, textOf } from './concept.ts'

const restlessLegs = {
  coding: [
    { system: 'http://snomed.info/sct', code: '32914008', display: 'Restless legs (disorder)' },
    {
      system: 'http://hl7.org/fhir/sid/icd-10-cm',
      code: 'G25.81',
      userSelected: true,
      display: 'RLS',
    },
  ],
}

test('all codings of one concept or of several are found', () => {
  expect(codingsOf([restlessLegs, { text: 'RLS' }])).toEqual(restlessLegs.coding)
  expect(codingsOf(restlessLegs)).toHaveLength(2)
  expect(codingsOf(undefined)).toEqual([])
})

test('the author’s text comes before the chosen display, and that before the first', () => {
  expect(textOf({ ...restlessLegs, text: 'restless legs' })).toBe('restless legs')
  expect(textOf(restlessLegs)).toBe('RLS')
  expect(textOf({ coding: [{ code: 'x' }, { display: 'second' }] })).toBe('second')
  expect(textOf({ coding: [{ code: 'x' }] })).toBeUndefined()
})
