import type { QuestionnaireResponse } from '@legato/fhir'
import { expect, test } from 'vitest'
import { refused, said, woman } from './invented.ts'

const response: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  id: 'q',
  status: 'completed',
  authored: '2026-11-02',
  item: [
    {
      linkId: 'symptoms',
      item: [
        { linkId: 'urge-to-move', answer: [{ valueBoolean: true }] },
        { linkId: '1.2', text: 'Worse at rest?', answer: [{ valueBoolean: false }] },
        { linkId: 'symptom-frequency', answer: [{ valueInteger: 6 }] },
        { linkId: 'body-parts', answer: [{ valueString: 'legs' }, { valueString: 'arms' }] },
        { linkId: '/44261-6', answer: [{ valueDecimal: 11 }] },
        { linkId: 'age-at-onset', answer: [{ valueInteger: 400 }] },
      ],
    },
  ],
}

test('answers are known by link id, by the words of the question, and by LOINC', () => {
  const described = woman(response)
  expect(said(described, 'urge-to-move')).toBe(true)
  expect(said(described, 'worse-at-rest')).toBe(false)
  expect(said(described, 'symptom-frequency')).toBe(6)
  expect(said(described, 'phq9-total')).toBe(11)
  expect(described.facts['urge-to-move']).toMatchObject({
    at: '2026-11-02',
    from: ['QuestionnaireResponse/q'],
  })
})

test('several answers to one question make one list', () => {
  expect(said(woman(response), 'body-parts')).toMatchObject({ has: ['legs', 'arms'] })
})

test('an absurd answer is reported with its place', () => {
  expect(refused(woman(response))).toEqual([
    'QuestionnaireResponse/q.item[age-at-onset] implausible',
  ])
})

test('an unfinished questionnaire is reported and not used', () => {
  const described = woman({ ...response, status: 'in-progress' })
  expect(said(described, 'urge-to-move')).toBe('never-measured')
  expect(refused(described)).toEqual(['QuestionnaireResponse/q not-finished'])
})

test('drugs written into an answer are resolved to ingredients', () => {
  const item = [{ linkId: 'current-drugs', answer: [{ valueString: 'Tylenol PM, Wunderol' }] }]
  expect(said(woman({ ...response, item }), 'current-drugs')).toMatchObject({
    has: ['acetaminophen', 'diphenhydramine'],
    unresolved: ['wunderol'],
  })
})
