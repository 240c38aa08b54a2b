import { readdirSync, readFileSync } from 'node:fs'
import { readDicom } from '@legato/vascular'
import { expect, test } from 'vitest'
import { randomFrom } from '../safety/draw.ts'
import { mutate } from './mutate.ts'

const folder = new URL('../vendor/dicom/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.dcm'))
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

test('the invented report is read whole: both legs, 17 vessels, each with width and reflux', () => {
  const reading = readDicom(bytesOf('synthetic_tid5100_legveins.dcm'), { decode })
  if (reading.kind !== 'exam') throw new Error(reading.kind)
  const { left, right } = reading.exam.legs
  const findings = [left, right].flatMap((leg) => [
    ...(leg?.veins ?? []),
    ...(leg?.perforators ?? []),
  ])
  expect(findings).toHaveLength(17)
  expect(findings.filter(({ diameterMm, refluxMs }) => diameterMm && refluxMs)).toHaveLength(17)
  // By its own summary: axial reflux of the right great saphenous vein, deep veins competent.
  expect(right?.veins.find(({ segment }) => segment === 'GSVa')).toMatchObject({
    refluxMs: 2600,
    diameterMm: 6.8,
    position: 'standing',
  })
})

test('reports of other things are refused by name, and an image shows its calibration', () => {
  const found = files.map((name) => {
    const reading = readDicom(bytesOf(name), { decode })
    return [name, reading.kind === 'refused' ? reading.problem.code : reading.kind]
  })
  expect(Object.fromEntries(found)).toEqual({
    'highdicom_sr_document.dcm': 'no-leg-vessels',
    'highdicom_sr_document_with_multiple_groups.dcm': 'no-leg-vessels',
    'pydicom_examples_ybr_color_US.dcm': 'image',
    'pydicom_test-SR.dcm': 'no-leg-vessels',
    'synthetic_tid5100_legveins.dcm': 'exam',
  })
})

test('the scale of the clip is that of its header', () => {
  const reading = readDicom(bytesOf('pydicom_examples_ybr_color_US.dcm'), { decode })
  // Physical Delta X of its one region, as pydicom prints it: 0.05104970559477806 cm.
  expect(reading).toMatchObject({
    image: { regions: [{ across: { perPixel: 0.051_049_705_594_778_06, unit: 'cm' } }] },
  })
})

test('damaged bytes are read or refused, and never throw', () => {
  const seed = Date.now()
  const random = randomFrom(seed)
  const samples = files.map(bytesOf)
  for (let count = 0; count < 3000; count++) {
    const bytes = mutate(samples, random)
    expect(() => readDicom(bytes, { decode }), `seed ${seed}, input ${count}`).not.toThrow()
  }
})
