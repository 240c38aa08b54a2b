import type { Observation } from '@legato/fhir'
import { expect, test } from 'vitest'
import { ours, said, woman } from './invented.ts'

const LOINC = 'http://loinc.org'
const GENES = 'http://www.genenames.org/geneId'

/** A genetic result after the HL7 guide on genomics reporting, invented. */
function variant(
  { gene, rs, value }: { gene?: string; rs?: string; value?: string },
  rest: Partial<Observation> = {},
): Observation {
  const component = [
    ...(gene ? [part('48018-6', { system: GENES, code: 'HGNC:0', display: gene })] : []),
    ...(rs ? [part('81252-9', { system: 'http://www.ncbi.nlm.nih.gov/snp', code: rs })] : []),
  ]
  return {
    resourceType: 'Observation',
    id: 'variant',
    status: 'final',
    code: { coding: [{ system: LOINC, code: '69548-6' }] },
    effectiveDateTime: '2026-05-01',
    component,
    ...(value && { valueCodeableConcept: { coding: [{ system: LOINC, code: value }] } }),
    ...rest,
  }
}

function part(code: string, coding: { system: string; code: string; display?: string }) {
  return {
    code: { coding: [{ system: LOINC, code }] },
    valueCodeableConcept: { coding: [coding] },
  }
}

const [PRESENT, ABSENT] = ['LA9633-4', 'LA9634-2']

test('a variant that is present is told by its gene', () => {
  expect(said(woman(variant({ gene: 'BTBD9', value: PRESENT })), 'rls-risk-loci')).toMatchObject({
    has: ['BTBD9'],
    unresolved: [],
  })
})

test('a variant is known by its rs number, an older name of a gene by the new one', () => {
  expect(
    said(woman(variant({ rs: 'rs113851554', value: PRESENT })), 'rls-risk-loci'),
  ).toMatchObject({
    has: ['MEIS1'],
  })
  expect(said(woman(variant({ gene: 'LBXCOR1', value: PRESENT })), 'rls-risk-loci')).toMatchObject({
    has: ['SKOR1'],
  })
})

test('a variant that is absent makes a list that is known and empty', () => {
  expect(said(woman(variant({ gene: 'MEIS1', value: ABSENT })), 'rls-risk-loci')).toMatchObject({
    has: [],
    unresolved: [],
  })
})

test('a gene of which it is not said what was found stays unresolved', () => {
  expect(said(woman(variant({ gene: 'MEIS1' })), 'rls-risk-loci')).toMatchObject({
    has: [],
    unresolved: ['MEIS1'],
  })
})

test('a gene that was answered is read by its name, in any case; what names none stays unresolved', () => {
  const answered = (valueString: string) => ours('rls-risk-loci', { valueString })
  expect(said(woman(answered('meis1, BTBD9')), 'rls-risk-loci')).toMatchObject({
    has: ['MEIS1', 'BTBD9'],
  })
  expect(said(woman(answered('a variant, not named')), 'rls-risk-loci')).toMatchObject({
    has: [],
    unresolved: ['a variant', 'not named'],
  })
})

test('genes of other diseases, results taken back and results of tomorrow are not read', () => {
  const others = [
    variant({ gene: 'BRCA1', value: PRESENT }),
    variant({ gene: 'MEIS1', value: PRESENT }, { status: 'entered-in-error' }),
    variant({ gene: 'MEIS1', value: PRESENT }, { effectiveDateTime: '2027-01-01' }),
  ]
  for (const other of others) expect(said(woman(other), 'rls-risk-loci')).toBe('never-measured')
})
