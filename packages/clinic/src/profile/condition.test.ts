import type { Condition, Procedure } from '@legato/fhir'
import { expect, test } from 'vitest'
import { notesOn, ours, refused, said, woman } from './invented.ts'

const code = (text: string) => ({ coding: [{ code: text }] })

function condition(text: string, rest: Partial<Condition> = {}): Condition {
  return {
    resourceType: 'Condition',
    id: 'c',
    subject: { reference: 'Patient/p' },
    clinicalStatus: code('active'),
    verificationStatus: code('confirmed'),
    code: { text },
    recordedDate: '2020-05-01',
    ...rest,
  }
}

const RLS = condition('', {
  code: { coding: [{ system: 'http://snomed.info/sct', code: '32914008' }] },
})

test('a confirmed condition of another clinician asserts the diagnosis and no criterion', () => {
  const described = woman(RLS)
  expect(said(described, 'rls-diagnosis-asserted')).toBe(true)
  expect(said(described, 'urge-to-move')).toBe('never-measured')
})

test.each(['Restless legs syndrome', 'Restless-Legs-Syndrom', 'Syndrome des jambes sans repos'])(
  'the condition %s is known by its text alone',
  (text) => {
    expect(said(woman(condition(text)), 'rls-diagnosis-asserted')).toBe(true)
  },
)

test('a refuted condition is known to be false', () => {
  const refuted = { ...RLS, verificationStatus: code('refuted') }
  expect(said(woman(refuted), 'rls-diagnosis-asserted')).toBe(false)
})

test.each(['unconfirmed', 'provisional', 'differential'])(
  'a condition that is %s is not known',
  (status) => {
    const described = woman({ ...RLS, verificationStatus: code(status) })
    expect(said(described, 'rls-diagnosis-asserted')).toBe('unreadable')
    expect(notesOn(described, 'rls-diagnosis-asserted')).toEqual(['unconfirmed'])
    expect(said(described, 'rls-suspected')).toBe(true)
  },
)

test.each(['restless legs?', 'V.a. Restless-Legs-Syndrom', 'Suspected restless legs syndrome'])(
  'the text %s is a suspicion and no diagnosis',
  (text) => {
    const described = woman(condition(text))
    expect(said(described, 'rls-diagnosis-asserted')).toBe('never-measured')
    expect(said(described, 'rls-suspected')).toBe(true)
  },
)

test.each(['No restless legs', 'Mother: restless legs syndrome', 'Restless legs ruled out'])(
  'the text %s is no suspicion',
  (text) => expect(said(woman(condition(text)), 'rls-suspected')).toBe('never-measured'),
)

test('a suspicion that is over or refuted is none', () => {
  const provisional = { ...RLS, verificationStatus: code('provisional') }
  const over = { ...provisional, clinicalStatus: code('resolved') }
  expect(said(woman(over), 'rls-suspected')).toBe('never-measured')
  const refuted = { ...RLS, verificationStatus: code('refuted') }
  expect(said(woman(refuted), 'rls-suspected')).toBe('never-measured')
})

test('a condition entered in error says nothing', () => {
  const wrong = { ...RLS, verificationStatus: code('entered-in-error') }
  expect(said(woman(wrong), 'rls-diagnosis-asserted')).toBe('never-measured')
})

test('no condition is unknown, never false', () => {
  expect(said(woman(), 'copd')).toBe('never-measured')
})

test.each(['resolved', 'remission', 'inactive'])(
  'a condition that is %s no longer holds',
  (status) => {
    const over = condition('COPD', { clinicalStatus: code(status) })
    expect(said(woman(over), 'copd')).toBe(false)
  },
)

test('an abatement without a status ends a condition', () => {
  const { clinicalStatus, ...rest } = condition('COPD', { abatementDateTime: '2025-01-01' })
  expect(clinicalStatus).toBeDefined()
  expect(woman(rest).facts.copd).toMatchObject({ value: false, at: '2025-01-01' })
})

test('a past impulse-control disorder still counts', () => {
  const past = condition('Impulse control disorder', { clinicalStatus: code('resolved') })
  const described = woman(past)
  expect(said(described, 'impulse-control-disorder')).toBe(true)
  expect(notesOn(described, 'impulse-control-disorder')).toEqual(['was-once'])
})

test('an active condition counts beside an ended episode of the same', () => {
  const ended = condition('Depression', {
    id: 'old',
    clinicalStatus: code('resolved'),
    recordedDate: '2015-01-01',
  })
  const active = condition('Depression', { id: 'new' })
  expect(said(woman(ended, active), 'depression')).toBe(true)
})

test('a later "no" against a condition that is still listed is conflicting', () => {
  const described = woman(condition('COPD'), ours('copd', { valueBoolean: false }))
  expect(said(described, 'copd')).toBe('conflicting')
  expect(notesOn(described, 'copd')).toEqual(['still-listed'])
})

test.each(['No restless legs syndrome', 'kein RLS', 'Mother has restless legs syndrome', 'RLS?'])(
  'the text "%s" is not taken, and reported',
  (text) => {
    const described = woman(condition(text))
    expect(said(described, 'rls-diagnosis-asserted')).toBe('never-measured')
    expect(refused(described)).toEqual(['Condition/c text-not-taken'])
  },
)

test('a text that denies something of no concern is not reported', () => {
  expect(refused(woman(condition('Hypertension, not otherwise specified')))).toEqual([])
})

test('a code beside a text that denies it is not taken, and reported', () => {
  const code = { ...RLS.code, text: 'No restless legs syndrome' }
  const described = woman({ ...RLS, code })
  expect(said(described, 'rls-diagnosis-asserted')).toBe('never-measured')
  expect(refused(described)).toEqual(['Condition/c text-not-taken'])
})

test('a condition that begins after the day of judgement is reported and not used', () => {
  const described = woman(condition('COPD', { onsetDateTime: '2027-01-01' }))
  expect(said(described, 'copd')).toBe('never-measured')
  expect(refused(described)).toEqual(['Condition/c in-the-future'])
})

test('an infection that nobody closed is out of date after four weeks', () => {
  const infection = (recordedDate: string) => condition('Pneumonia', { recordedDate })
  expect(said(woman(infection('2026-11-10')), 'active-infection')).toBe(true)
  expect(said(woman(infection('2026-10-10')), 'active-infection')).toBe('out-of-date')
})

test('a stage of heart failure gives the class and the condition', () => {
  const described = woman(condition('NYHA class III', { recordedDate: '2026-08-01' }))
  expect(said(described, 'nyha-class')).toBe('III')
  expect(said(described, 'heart-failure')).toBe(true)
})

test('dialysis of unstated kind is taken as hemodialysis, and means kidney failure', () => {
  const dialysis = condition('', {
    code: { coding: [{ system: 'http://snomed.info/sct', code: '105502003' }] },
  })
  const described = woman(dialysis)
  expect(said(described, 'dialysis')).toBe('hemodialysis')
  expect(notesOn(described, 'dialysis')).toEqual(['dialysis-unspecified'])
  expect(said(described, 'esrd')).toBe(true)
})

const procedure = (code: string, rest: Partial<Procedure> = {}): Procedure => ({
  resourceType: 'Procedure',
  id: 'x',
  status: 'completed',
  subject: { reference: 'Patient/p' },
  code: { coding: [{ system: 'http://snomed.info/sct', code }] },
  ...rest,
})

test('dialysis done in the last months is dialysis; done years ago it may have been acute', () => {
  const recent = procedure('302497006', { performedDateTime: '2026-11-10' })
  expect(said(woman(recent), 'dialysis')).toBe('hemodialysis')
  const old = procedure('302497006', { performedDateTime: '2019-11-10' })
  expect(said(woman(old), 'dialysis')).toBe('never-measured')
  expect(said(woman({ ...old, status: 'in-progress' }), 'dialysis')).toBe('hemodialysis')
})

test('peritoneal dialysis is not hemodialysis', () => {
  const peritoneal = procedure('71192002', { performedDateTime: '2026-11-10' })
  expect(said(woman(peritoneal), 'dialysis')).toBe('peritoneal')
  expect(said(woman(condition('Peritonealdialyse')), 'dialysis')).toBe('peritoneal')
})

test('CPAP treats sleep apnea, unless it was not done', () => {
  const cpap = { ...procedure(''), code: { text: 'CPAP' } }
  expect(said(woman(cpap), 'sleep-apnea-treated')).toBe(true)
  expect(said(woman({ ...cpap, status: 'not-done' }), 'sleep-apnea-treated')).toBe('never-measured')
})
