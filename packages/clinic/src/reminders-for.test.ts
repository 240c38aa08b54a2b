import {
  type Procedure,
  type Resource,
  type ServiceRequest,
  type Task,
  validate,
} from '@legato/fhir'
import { addDays, type CivilDate, civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { toldDue, withWord } from './care/index.ts'
import type { PatientRecord } from './record/index.ts'
import { remindersFor } from './reminders-for.ts'

const closure: Procedure = {
  ...{ resourceType: 'Procedure', id: 'evla', status: 'completed', subject: {} },
  ...{ code: { text: 'Endovenous laser ablation' }, performedDateTime: '2026-03-02' },
}
const scan: ServiceRequest = {
  ...{ resourceType: 'ServiceRequest', id: 'scan', status: 'active', intent: 'order' },
  ...{ subject: {}, code: { text: 'Duplex of the left leg' }, occurrenceDateTime: '2026-05-04' },
}
const measured = (code: string, value: object, effectiveDateTime: string): Resource => ({
  ...{ resourceType: 'Observation', id: code, status: 'final' },
  ...{ code: { coding: [{ system: 'urn:legato:case-feature', code }] }, effectiveDateTime },
  ...value,
})

const woman = (...resources: readonly Resource[]): PatientRecord => ({
  patient: { resourceType: 'Patient', id: 'ann', gender: 'female', birthDate: '1970-01-01' },
  resources,
})

function day(text: string): CivilDate {
  const found = civilDate(text)
  if (!found) throw new Error(text)
  return found
}

const look = (record: PatientRecord, on: string): readonly Task[] =>
  remindersFor(record, {
    ...{ asOf: day(on), at: `${on}T05:00:00Z`, country: 'generic' },
    idOf: (key) => key.replaceAll(/[^\w.-]/g, '-'),
  })

/** The record with these written into it. */
const kept = (record: PatientRecord, tasks: readonly Task[]): PatientRecord => ({
  ...record,
  resources: [
    ...record.resources.filter((one) => !tasks.some(({ id }) => id === one.id)),
    ...tasks,
  ],
})

const looked = (record: PatientRecord, on: string) => kept(record, look(record, on))
const tasksIn = ({ resources }: PatientRecord) =>
  resources.filter((one): one is Task => one.resourceType === 'Task')
const told = (record: PatientRecord) =>
  tasksIn(record).map(({ status, restriction, businessStatus }) =>
    [
      status,
      restriction?.period?.start,
      restriction?.period?.end,
      businessStatus?.coding?.[0]?.code ?? '',
    ].join(' '),
  )

test('after a vein was closed the visits are due from 6 weeks to 24 months, one at a time', () => {
  // Counted by hand from March 2, 2026: 42 to 56 days, 84 to 98, 168 to 196, 350 to 380, 715 to 745.
  const due = (on: string) => told(looked(woman(closure), on))
  expect(due('2026-03-20')).toEqual(['requested 2026-04-13 2026-04-27 '])
  expect(due('2026-05-20')).toEqual(['requested 2026-05-25 2026-06-08 '])
  expect(due('2026-08-20')).toEqual(['requested 2026-08-17 2026-09-14 '])
  expect(due('2027-02-20')).toEqual(['requested 2027-02-15 2027-03-17 '])
  expect(due('2028-02-20')).toEqual(['requested 2028-02-15 2028-03-16 '])
  expect(due('2028-09-01')).toEqual([])
})

test('to look again writes nothing, whatever the day', () => {
  const record = looked(woman(closure, scan), '2026-03-20')
  expect(tasksIn(record)).toHaveLength(2)
  for (const on of ['2026-03-20', '2026-03-21', '2026-04-13', '2026-05-10'])
    expect(look(record, on), on).toEqual([])
})

test('a reminder closes when everything was measured that it asks for, and not before', () => {
  const record = looked(woman(closure), '2026-03-20')
  const irls = measured('irls-total', { valueInteger: 12 }, '2026-04-15')
  const vcss = measured('vcss', { valueInteger: 4 }, '2026-04-15')
  const ceap = measured('ceap-class', { valueString: 'C2' }, '2026-04-15')
  expect(look(kept(record, []), '2026-04-16')).toEqual([])
  const half = { ...record, resources: [...record.resources, irls, vcss] }
  expect(look(half, '2026-04-16')).toEqual([])
  const whole = { ...half, resources: [...half.resources, ceap] }
  const [closed] = look(whole, '2026-04-16')
  expect(closed).toMatchObject({
    status: 'completed',
    output: [{ valueReference: { reference: 'Observation/irls-total' } }],
  })
})

test('what was measured before the procedure answers no visit after it', () => {
  const before = ['irls-total', 'vcss', 'ceap-class'].map((code) =>
    measured(
      code,
      code === 'ceap-class' ? { valueString: 'C2' } : { valueInteger: 9 },
      '2026-03-01',
    ),
  )
  expect(told(looked(woman(closure, ...before), '2026-04-16'))).toEqual([
    'requested 2026-04-13 2026-04-27 ',
  ])
})

test('a visit that never came is told as missed when the next one counts', () => {
  const record = looked(woman(closure), '2026-03-20')
  expect(told(looked(record, '2026-05-20'))).toEqual([
    'requested 2026-05-25 2026-06-08 ',
    'cancelled 2026-04-13 2026-04-27 missed',
  ])
})

test('what was ordered is due on its day, as long as it is in force', () => {
  const record = looked(woman(scan), '2026-04-01')
  expect(told(record)).toEqual(['requested 2026-05-04 2026-05-04 '])
  const revoked = kept(record, [])
  const without = { ...revoked, resources: tasksIn(revoked) }
  expect(told(looked(without, '2026-04-02'))).toEqual(['cancelled 2026-05-04 2026-05-04 withdrawn'])
})

test('a proposal is no agreement, and what tells no day is due on none', () => {
  const { occurrenceDateTime: _, ...someday } = scan
  const open = { ...someday, occurrencePeriod: { start: '2026-04-01' } }
  for (const one of [{ ...scan, intent: 'proposal' } as const, someday, open])
    expect(look(woman(one), '2026-04-01')).toEqual([])
})

test('a result on the base of a request shows it done; taken back, it is due again', () => {
  const record = looked(woman(scan), '2026-04-01')
  const report: Resource = {
    ...{ resourceType: 'DiagnosticReport', id: 'r', status: 'final', code: {} },
    basedOn: [{ reference: 'ServiceRequest/scan' }],
  }
  const done = looked({ ...record, resources: [...record.resources, report] }, '2026-05-05')
  expect(told(done)).toEqual(['completed 2026-05-04 2026-05-04 fulfilled'])
  const resources = done.resources.filter((one) => one.id !== 'r')
  expect(told(looked({ ...done, resources }, '2026-05-06'))).toEqual([
    'requested 2026-05-04 2026-05-04 ',
  ])
})

test('steps of a care plan in force and booked visits are due, until they are done', () => {
  const plan: Resource = {
    ...{ resourceType: 'CarePlan', id: 'p', status: 'active', intent: 'plan', subject: {} },
    activity: [
      {
        detail: {
          ...{ status: 'scheduled', code: { text: 'Stop pramipexole' } },
          scheduledPeriod: { start: '2026-04-10', end: '2026-04-20' },
        },
      },
    ],
  }
  const visit: Resource = {
    ...{ resourceType: 'Appointment', id: 'v', status: 'booked', participant: [] },
    start: '2026-04-12T09:00:00+02:00',
  }
  const record = looked(woman(plan, visit), '2026-04-01')
  expect(told(record)).toEqual([
    'requested 2026-04-10 2026-04-20 ',
    'requested 2026-04-12 2026-04-12 ',
  ])
  const came: Resource = {
    ...{ resourceType: 'Encounter', id: 'e', status: 'finished', class: {} },
    appointment: [{ reference: 'Appointment/v' }],
  }
  const after = { ...record, resources: [...record.resources, came] }
  expect(told(looked(after, '2026-04-13'))).toContain('completed 2026-04-12 2026-04-12 fulfilled')
})

test('what a person postponed or closed stays as they said', () => {
  const record = looked(woman(scan), '2026-04-01')
  const [task] = tasksIn(record)
  if (!task) throw new Error('no reminder')
  const by = { by: 'nurse', at: '2026-05-05T08:00:00Z' }
  const until = addDays(day('2026-05-05'), 14)
  const reason = 'She is on holiday'
  const postponed = kept(record, [withWord(task, { kind: 'postponed', until, reason }, by)])
  expect(look(postponed, '2026-05-06')).toEqual([])
  expect(tasksIn(postponed).map((one) => toldDue(one, day('2026-05-20')))).toMatchObject([
    { standing: 'overdue', days: 1, postponed: { by: 'nurse', reason } },
  ])
  const closed = kept(record, [withWord(task, { kind: 'done' }, by)])
  expect(look(closed, '2026-05-06')).toEqual([])
  expect(tasksIn(closed).map((one) => toldDue(one, day('2026-05-20')))).toEqual([undefined])
})

test('nobody is reminded of who died, nor of what was left open for a year', () => {
  const record = looked(woman(scan), '2026-04-01')
  const dead = { ...record, patient: { ...record.patient, deceasedDateTime: '2026-04-02' } }
  expect(told(looked(dead, '2026-04-03'))).toEqual(['cancelled 2026-05-04 2026-05-04 withdrawn'])
  expect(look(woman(scan), '2027-05-05')).toEqual([])
})

test('a day corrected by weeks moves the reminder and makes no second one', () => {
  const record = looked(woman(closure), '2026-03-20')
  const corrected = kept(record, [])
  const resources = [{ ...closure, performedDateTime: '2026-03-16' }, ...tasksIn(corrected)]
  expect(told(looked({ ...record, resources }, '2026-04-01'))).toEqual([
    'requested 2026-04-27 2026-05-11 ',
  ])
})

test('a reminder is FHIR as the standard has it, open, postponed and done', () => {
  const record = looked(woman(scan), '2026-04-01')
  const [task] = tasksIn(record)
  if (!task) throw new Error('no reminder')
  const by = { by: 'nurse', at: '2026-05-05T08:00:00Z' }
  const until = day('2026-06-01')
  const postponed = withWord(task, { kind: 'postponed', until, reason: 'Away' }, by)
  const completed: ServiceRequest = { ...scan, status: 'completed' }
  const done = look(kept(record, [postponed]), '2026-05-06')
  expect(done).toEqual([])
  const after = { ...record, resources: [completed, postponed] }
  const [shown] = look(after, '2026-05-06')
  expect(shown?.status).toBe('completed')
  for (const one of [task, postponed, shown])
    expect(validate(JSON.parse(JSON.stringify(one)))).toEqual([])
})
