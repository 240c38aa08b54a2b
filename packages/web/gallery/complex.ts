import type { Invented } from './invented.ts'

const RLS = {
  'urge-to-move': true,
  'worse-at-rest': true,
  'relieved-by-movement': true,
  'worse-in-evening': true,
  'not-solely-another-condition': true,
}
const RESTLESS = { text: 'Restless legs syndrome' }
const ICD = 'http://hl7.org/fhir/sid/icd-10-cm'

/** People with whom much has to be weighed at once, for the page of the clinician. */
export const dialysis: Invented = {
  id: 'dialysis',
  name: ['Yusuf', 'Demir'],
  born: '1964-05-09',
  sex: 'male',
  conditions: [
    { ...RESTLESS, since: '2023-09' },
    { text: 'End stage renal disease', code: [ICD, 'N18.6'], since: '2021-03' },
    { text: 'Type 2 diabetes mellitus', code: [ICD, 'E11.9'], since: '2004' },
  ],
  drugs: {
    'epoetin alfa 4000 units': '2021-04-01',
    'amlodipine 10 mg': '2015-02-01',
    'diphenhydramine 25 mg at night': '2025-06-10',
    'metoclopramide 10 mg when needed': '2026-02-01',
  },
  facts: {
    '2025-11-10': { ferritin: [240, 'ng/mL'], tsat: [21, '%'], 'irls-total': [19, '{score}'] },
    '2026-05-11': { ferritin: [190, 'ng/mL'], tsat: [18, '%'], 'irls-total': [22, '{score}'] },
    '2026-11-09': {
      ...RLS,
      dialysis: 'hemodialysis',
      ferritin: [150, 'ng/mL'],
      tsat: [15, '%'],
      hemoglobin: [10.1, 'g/dL'],
      crp: [4, 'mg/L'],
      weight: [78, 'kg'],
      height: [172, 'cm'],
      'irls-total': [24, '{score}'],
      'symptom-frequency': [6, '/wk'],
      'rls-distress': 'moderate',
      'active-infection': false,
    },
  },
}

export const pregnant: Invented = {
  id: 'pregnant',
  name: ['Amara', 'Nwosu'],
  born: '1995-07-30',
  sex: 'female',
  conditions: [{ ...RESTLESS, since: '2026-09' }],
  drugs: {
    'prenatal multivitamin': '2026-07-01',
    'metoclopramide 10 mg when needed': '2026-08-01',
  },
  facts: {
    '2026-11-16': {
      ...RLS,
      pregnancy: true,
      'gestational-age': [22, 'wk'],
      ferritin: [28, 'ng/mL'],
      tsat: [16, '%'],
      hemoglobin: [11.2, 'g/dL'],
      crp: [3, 'mg/L'],
      weight: [71, 'kg'],
      'irls-total': [23, '{score}'],
      'symptom-frequency': [5, '/wk'],
      'rls-distress': 'moderate',
      'active-infection': false,
      preferences: { text: 'no drug first' },
    },
  },
}

export const child: Invented = {
  id: 'child',
  name: ['Liam', 'Fraser'],
  born: '2017-04-18',
  sex: 'male',
  conditions: [
    { ...RESTLESS, since: '2026-01' },
    { text: 'Attention deficit hyperactivity disorder', code: [ICD, 'F90.2'], since: '2025-02' },
  ],
  drugs: { 'methylphenidate 10 mg in the morning': '2025-03-01', 'cetirizine 5 mg': '2026-04-01' },
  facts: {
    '2026-11-12': {
      ...RLS,
      'own-words': true,
      'family-history-rls': true,
      ferritin: [22, 'ng/mL'],
      tsat: [14, '%'],
      hemoglobin: [12.1, 'g/dL'],
      crp: [1, 'mg/L'],
      weight: [29, 'kg'],
      'symptom-frequency': [4, '/wk'],
      'rls-distress': 'moderate',
      'active-infection': false,
    },
  },
}
