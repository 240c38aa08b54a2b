import { expect, test } from 'vitest'
import { readLabel } from './label.ts'

test.each([
  [
    'Rt GSV prox thigh reflux',
    { side: 'right', vessel: { id: 'GSVa' }, landmark: 'proximal', measure: 'refluxMs' },
  ],
  ['LEFT CFV_reflux time', { side: 'left', vessel: { id: 'CFV' }, measure: 'refluxMs' }],
  ['SSV Durchmesser re', { side: 'right', vessel: { id: 'SSV' }, measure: 'diameterMm' }],
  ['superficial femoral vein diam', { vessel: { kind: 'vein', id: 'FV' } }],
  [
    'superficial femoral artery PSV',
    { vessel: { kind: 'artery', id: 'SFA' }, measure: 'velocityCmPerS' },
  ],
  ['GSV BK', { vessel: { id: 'GSVb' } }],
  ['Boyd perforator diameter', { vessel: { kind: 'perforator', id: 'boyd' } }],
  ['left ankle pressure', { side: 'left', measure: 'anklePressureMmHg' }],
])('"%s" is understood', (label, expected) => {
  expect(readLabel(label)).toMatchObject(expected)
})

test('a perforator without a place has none', () => {
  expect(readLabel('perforator').vessel).toEqual({ kind: 'perforator' })
  expect(readLabel('thigh perforator').vessel).toEqual({ kind: 'perforator', region: 'thigh' })
})

test('a name that fits a vein and an artery is neither, unless the section says which', () => {
  expect(readLabel('popliteal').vessel).toBeUndefined()
  expect(readLabel('popliteal', 'vein').vessel).toMatchObject({ id: 'POPV' })
  expect(readLabel('popliteal', 'artery').vessel).toMatchObject({ id: 'POPA' })
})

test('how fast blood flows back is not how long', () => {
  expect(readLabel('peak reflux velocity').measure).toBe('peakRefluxCmPerS')
  expect(readLabel('reflux volume').measure).toBeUndefined()
})

test('an essay is no label', () => {
  expect(readLabel('GSV '.repeat(40))).toEqual({})
})
