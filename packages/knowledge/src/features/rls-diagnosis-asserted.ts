import { flag } from '../case-feature.ts'

/** A confirmed Condition of the record. It asserts the diagnosis and answers none of the five criteria. */
export const rlsDiagnosisAsserted = flag('rls-diagnosis-asserted', {
  label: 'RLS diagnosed by another clinician',
  read: { kind: 'condition', concepts: ['restless-legs', 'restless-legs-in-pregnancy'] },
  ask: 'Look for the diagnosis in earlier letters',
})
