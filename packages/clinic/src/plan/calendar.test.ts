import type { CountryId, FeatureId } from '@legato/knowledge'
import { countryIds, descents, featureIds, strengthsOf } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import { civilDate, daysBetween, unknown } from '@legato/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseFeatures, CurrentDrug } from '../profile/index.ts'
import type { Calendar, CountedDose, DayCalendar } from './calendar-shape.ts'
import { makePlan } from './make.ts'

const day = civilDate('2026-11-22')
if (!day) throw new RangeError('not a day')
const asOf = day

type Given = Partial<Record<FeatureId, FeatureValue>>

const rls: Given = {
  age: 58,
  sex: 'male',
  'urge-to-move': true,
  'worse-at-rest': true,
  'relieved-by-movement': true,
  'worse-in-evening': true,
  'not-solely-another-condition': true,
  'irls-total': 24,
  ferritin: 150,
  tsat: 30,
  'creatinine-clearance': 90,
  'parkinson-disease': false,
}

function list(...has: readonly string[]): FeatureValue {
  return { has, unresolved: [], sources: {} }
}

function described(given: Given, drugs: readonly CurrentDrug[] = []): CaseFeatures {
  const facts = Object.fromEntries(
    featureIds.map((id) => {
      const value = given[id]
      const known = { kind: 'known', value, how: 'asserted', from: [] } as const
      return [id, value === undefined ? unknown('never-measured') : { ...known, value }]
    }),
  ) as CaseFeatures['facts']
  return { asOf, facts, drugs, unread: [] }
}

/** The calendar off a drug, of an invented patient with RLS augmentation. */
function calendarOff(
  drug: string,
  {
    country = 'US',
    given = {},
    drugs = [],
  }: { country?: CountryId; given?: Given; drugs?: readonly CurrentDrug[] } = {},
): Calendar | undefined {
  const patient = { ...rls, 'augmentation-asserted': true, 'current-drugs': list(drug), ...given }
  const options = { country, whatIf: false }
  const { proposals } = makePlan(described(patient, drugs), { id: 'p', unread: [] }, options)
  return proposals.find(({ id }) => id === `taper-${drug.replace(' ', '-')}`)?.calendar
}

function daysOff(drug: string, rest: Parameters<typeof calendarOff>[1] = {}): DayCalendar {
  const calendar = calendarOff(drug, rest)
  if (calendar?.kind !== 'days') throw new Error(`no days: ${calendar?.say}`)
  return calendar
}

/** Stretches as a nurse writes them: `14 d pramipexole 0.75`. */
function written({ stretches }: DayCalendar, drug: string): readonly string[] {
  return stretches.map(({ from, to, doses }) => {
    const [first, last] = [civilDate(from), to && civilDate(to)]
    const days = first && last ? `${daysBetween(first, last) + 1} d` : 'then'
    return `${days} ${total(doses, drug)}`
  })
}

function total(doses: readonly CountedDose[], drug: string): number {
  const sum = doses.filter((dose) => dose.drug === drug).reduce((a, { amount }) => a + amount, 0)
  return Math.round(sum * 1000) / 1000
}

test('pramipexole comes down by 0.125 mg a week beside gabapentin enacarbil, slowest at the end', () => {
  const calendar = daysOff('pramipexole', { given: { 'pramipexole-dose': 0.5 } })
  expect(calendar.replacement).toBe('gabapentin enacarbil')
  expect(written(calendar, 'pramipexole')).toEqual([
    '14 d 0.5',
    '7 d 0.375',
    '7 d 0.25',
    '14 d 0.125',
    'then 0',
  ])
})

test('the replacement is raised step by step, and is well under way before the first reduction', () => {
  const calendar = daysOff('ropinirole', { country: 'DE', given: { 'ropinirole-dose': 0.5 } })
  expect(calendar.replacement).toBe('gabapentin')
  // 300 mg, 300 mg more each week, up to 900 mg; ropinirole 0.5 for two weeks, 0.25 for two more.
  expect(written(calendar, 'gabapentin')).toEqual(['7 d 300', '7 d 600', '14 d 900', 'then 900'])
  expect(written(calendar, 'ropinirole')).toEqual(['7 d 0.5', '7 d 0.5', '14 d 0.25', 'then 0'])
})

test('gabapentin above 600 mg is parted in two', () => {
  const last = daysOff('ropinirole', {
    country: 'DE',
    given: { 'ropinirole-dose': 0.5 },
  }).stretches.at(-1)
  const doses = last?.doses.filter(({ drug }) => drug === 'gabapentin')
  expect(doses?.map(({ at, amount }) => `${at} ${amount}`)).toEqual([
    'late-afternoon 300',
    'bedtime 600',
  ])
})

test('reduced clearance lowers the dose of the replacement', () => {
  const given = { 'ropinirole-dose': 0.5, 'creatinine-clearance': 20 }
  const calendar = daysOff('ropinirole', { country: 'DE', given })
  // The label's row for 15 to 29 mL/min: 100 mg, 100 mg more each week, at most 700 mg.
  expect(written(calendar, 'gabapentin').at(0)).toBe('7 d 100')
  expect(written(calendar, 'gabapentin').at(-1)).toBe('then 700')
})

test('where no smaller patch is marketed the larger step is said, and waited for twice as long', () => {
  const given = { 'rotigotine-dose': 6, 'current-drugs': list('rotigotine', 'gabapentin') }
  const calendar = daysOff('rotigotine', { country: 'FR', given })
  expect(written(calendar, 'rotigotine')).toEqual(['14 d 6', '14 d 4', '14 d 2', 'then 0'])
  expect(calendar.notes.map(({ id }) => id)).toContain('calendar.steeper')
})

test('with a ligand on board no replacement is begun', () => {
  const given = { 'pramipexole-dose': 0.25, 'current-drugs': list('pramipexole', 'pregabalin') }
  const calendar = daysOff('pramipexole', { given })
  expect(calendar.replacement).toBeUndefined()
  expect(written(calendar, 'pramipexole')).toEqual(['7 d 0.25', '14 d 0.125', 'then 0'])
})

test('what is taken twice a day comes down twice a day', () => {
  const taken = {
    ingredients: ['pramipexole'],
    text: 'pramipexole',
    resolved: true,
    asNeeded: false,
    from: 'MedicationStatement/x',
  }
  const drugs = [{ ...taken, dailyMg: 0.5, timesPerDay: 2 }]
  const calendar = daysOff('pramipexole', { given: { 'pramipexole-dose': 0.5 }, drugs })
  const parts = calendar.stretches.map(({ doses }) =>
    doses.filter(({ drug }) => drug === 'pramipexole').map(({ amount }) => amount),
  )
  expect(parts).toEqual([[0.25, 0.25], [0.125, 0.25], [0.125, 0.125], [0.125], [0]])
})

test.each([
  ['a child', { age: 12 }, 'specialist', 'S10'],
  ['Parkinson disease', { 'parkinson-disease': true }, 'specialist', 'S36'],
  ['pregnancy', { sex: 'female', pregnancy: true }, 'specialist', 'S32'],
  ['suicidal thoughts', { suicidality: true }, 'specialist', 'S14'],
  ['dialysis', { dialysis: 'hemodialysis' }, 'needs-data', 'S12'],
  [
    'a second dopaminergic drug',
    { 'current-drugs': list('pramipexole', 'levodopa') },
    'specialist',
    'S18',
  ],
] as const)('%s: no days', (_, given, why, safety) => {
  const calendar = calendarOff('pramipexole', { given: { 'pramipexole-dose': 0.5, ...given } })
  expect(calendar).toMatchObject({ kind: 'withheld', why, safety })
})

test('an unknown dose, one beyond the legs, one that no strength makes, and a slow form are asked about', () => {
  expect(calendarOff('pramipexole')).toMatchObject({ needs: ['pramipexole-dose'] })
  const { 'parkinson-disease': _, ...unasked } = rls
  const high = makePlan(
    described({ ...unasked, 'current-drugs': list('pramipexole'), 'pramipexole-dose': 3 }),
    { id: 'p', unread: [] },
  ).proposals.find(({ id }) => id === 'taper-pramipexole')
  expect(high?.calendar).toMatchObject({ kind: 'withheld', needs: ['parkinson-disease'] })
  expect(calendarOff('ropinirole', { given: { 'ropinirole-dose': 0.3 } })).toMatchObject({
    kind: 'withheld',
    why: 'needs-data',
  })
  const slow = {
    ingredients: ['ropinirole'],
    text: 'Ropinirole XL 2 mg',
    resolved: true,
    asNeeded: false,
    from: 'MedicationStatement/x',
  }
  expect(
    calendarOff('ropinirole', { given: { 'ropinirole-dose': 2 }, drugs: [slow] }),
  ).toMatchObject({ kind: 'withheld', why: 'needs-data' })
})

test('levodopa that is not taken daily is left off without steps', () => {
  const given = { 'levodopa-dose': 100, 'levodopa-daily': false }
  expect(calendarOff('levodopa', { given })).toMatchObject({ kind: 'withheld', why: 'not-needed' })
})

const multiples = {
  pramipexole: 0.125,
  ropinirole: 0.25,
  rotigotine: 1,
  levodopa: 50,
  gabapentin: 100,
  pregabalin: 25,
  'gabapentin enacarbil': 300,
} as const

test('any calendar: sums that match, never more than before, nothing that cannot be handed out, none at the end', () => {
  const patient = fc.record({
    descent: fc.constantFrom(...descents),
    country: fc.constantFrom(...countryIds),
    units: fc.integer({ min: 1, max: 40 }),
    clearance: fc.integer({ min: 10, max: 140 }),
    timesPerDay: fc.constantFrom(undefined, 1, 2, 3, 4),
    age: fc.integer({ min: 18, max: 95 }),
  })
  let counted = 0
  fc.assert(
    fc.property(patient, ({ descent, country, units, clearance, timesPerDay, age }) => {
      const today = Math.round(units * multiples[descent.drug] * 1000) / 1000
      const entry = {
        ingredients: [descent.drug],
        text: descent.drug,
        resolved: true,
        asNeeded: false,
        from: 'MedicationStatement/x',
        dailyMg: today,
      }
      const given = {
        age,
        'creatinine-clearance': clearance,
        [descent.dose]: today,
        'failed-drugs': list(descent.drug),
      }
      const drugs = [timesPerDay === undefined ? entry : { ...entry, timesPerDay }]
      const calendar = calendarOff(descent.drug, { country, given, drugs })
      if (calendar?.kind !== 'days') return
      counted += 1
      expect(faultsOf(calendar, today)).toEqual([])
    }),
    { numRuns: 300 },
  )
  expect(counted).toBeGreaterThan(100)
})

/** What is wrong with a calendar that begins with this dose a day. */
function faultsOf({ drug, country, stretches }: DayCalendar, today: number): readonly string[] {
  const totals = stretches.map(({ doses }) => total(doses, drug))
  const rises = totals.some((mg, index) => mg > (totals[index - 1] ?? today))
  const doses = stretches.flatMap((stretch) => stretch.doses)
  return [
    ...(totals[0] === today ? [] : ['does not begin with the dose of today']),
    ...(totals.at(-1) === 0 ? [] : ['does not end with none']),
    ...(rises ? ['rises'] : []),
    ...(doses.every((dose) => isMade(dose, country)) ? [] : ['cannot be handed out']),
    ...(isWithoutGaps(stretches) ? [] : ['has gaps']),
  ]
}

/** Whether the pieces are marketed, whole or scored, and come to the amount. */
function isMade({ drug, amount, madeOf }: CountedDose, country: CountryId): boolean {
  const marketed = strengthsOf(drug, country)
  const parts = madeOf.map(({ count, strength, half }) => (count * strength) / (half ? 2 : 1))
  const sum = parts.reduce((a, b) => a + b, 0)
  return (
    Math.abs(sum - amount) < 1e-6 &&
    madeOf.every(({ strength, form, half, count }) => {
      const found = marketed.find((one) => one.amount === strength && one.form === form)
      return found && (!half || found.halves) && Number.isInteger(count) && count > 0
    })
  )
}

/** One stretch begins the day after the last one ended, and the last one has no end. */
function isWithoutGaps(stretches: DayCalendar['stretches']): boolean {
  return stretches.every(({ to }, index) => {
    const next = stretches[index + 1]
    if (!next) return to === undefined
    const [ended, begins] = [civilDate(to ?? ''), civilDate(next.from)]
    return ended && begins && daysBetween(ended, begins) === 1
  })
}
