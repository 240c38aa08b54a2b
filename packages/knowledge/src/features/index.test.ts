import { expect, test } from 'vitest'
import { analyteNamed, CONCEPTS, drugNamed } from '../terminology/index.ts'
import { featureIds, features, isFeatureId } from './index.ts'

const all = featureIds.map((id) => ({ id, ...features[id] }))

test('every feature bears the id under which it is listed', () => {
  for (const { id, label, ask } of all) {
    expect(label.id).toBe(`feature.${id}`)
    expect(ask.id).toBe(`feature.${id}.ask`)
  }
})

test('every concept, analyte, drug and feature that a feature is read from exists', () => {
  const concepts = new Set<string>(CONCEPTS.map(({ id }) => id))
  for (const { id, read } of all) {
    if (read.kind === 'condition')
      for (const one of read.concepts) expect([id, one, concepts.has(one)]).toEqual([id, one, true])
    if (read.kind === 'analyte')
      expect([id, analyteNamed(read.analyte)?.id]).toEqual([id, read.analyte])
    if (read.kind === 'dose') expect([id, drugNamed(read.drug)?.name]).toEqual([id, read.drug])
    if (read.kind === 'derived')
      expect([id, read.from.filter((one) => !isFeatureId(one))]).toEqual([id, []])
  }
})

test('a feature that is read as an analyte has the unit of the analyte', () => {
  for (const { id, read, shape } of all) {
    if (read.kind !== 'analyte' || shape.kind !== 'quantity') continue
    const value = analyteNamed(read.analyte)?.value
    expect([id, value?.kind === 'quantity' && value.unit]).toEqual([id, shape.unit])
  }
})

test('no two features go by one name', () => {
  const names = all.flatMap(({ id, label, names: given = [] }) => [
    ...new Set([id, label.english.toLowerCase(), ...given]),
  ])
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('names are in lower case, as text is compared', () => {
  const names = all.flatMap(({ names: given = [] }) => given)
  expect(names.filter((name) => name !== name.toLowerCase())).toEqual([])
})

test('every maximum age says what it rests on', () => {
  for (const { maxAge } of all) {
    if (maxAge) expect(maxAge.basis.note ?? maxAge.basis.source).not.toBe('')
  }
})
