import { makePlan } from '@legato/clinic/plan'
import { describe } from '@legato/clinic/profile'
import { examResources } from '@legato/clinic/sources'
import { civilDate } from '@legato/values'
import { readExam } from '@legato/vascular'
import { expect, test } from 'vitest'

/** Both legs of one exam; the values are invented, the expectations read off by hand. */
const leg = (side: string, rest: object) => ({ side, perforators: [], ...rest })
const vein = (segment: string, refluxMs: number, rest: object = {}) => ({
  ...{ segment, visualized: true, refluxMs, provocation: 'manual', position: 'standing' },
  compressibility: 'full',
  ...rest,
})

const exam = {
  schema: 'legato-exam/1',
  date: '2026-10-01',
  protocol: 'reflux',
  brachial: { leftMmHg: 130, rightMmHg: 140 },
  legs: {
    right: leg('right', {
      veins: [
        vein('SFJ', 2100, { provocation: 'valsalva', diameterMm: 9 }),
        vein('GSVa', 2600, { diameterMm: 7.1 }),
        vein('GSVb', 1800),
        ...['CFV', 'FV', 'POPV'].map((id) => vein(id, 200)),
      ],
      ceap: 'C4b,s Ep As Pr(GSVa,GSVb)',
      pressures: { dorsalisPedisMmHg: 126, posteriorTibialMmHg: 112, toeMmHg: 84 },
    }),
    left: leg('left', {
      veins: [
        vein('GSVa', 0),
        vein('GSVb', 0),
        vein('SFJ', 0),
        ...['CFV', 'FV'].map((id) => vein(id, 100)),
        vein('POPV', 1400),
      ],
      pressures: { dorsalisPedisMmHg: 154, toeMmHg: 101 },
    }),
  },
}

function factsOf(json: object) {
  const { facts, unread } = describedBy(json)
  expect(unread).toEqual([])
  return (id: keyof typeof facts) => {
    const fact = facts[id]
    return fact.kind === 'known' ? fact.value : fact.why
  }
}

function describedBy(json: object) {
  const read = readExam(json).exam
  const asOf = civilDate('2026-11-22')
  if (!read || !asOf) throw new Error('no exam')
  const patient = { resourceType: 'Patient', id: 'p', birthDate: '1968-03-04' } as const
  const resources = examResources(read, { id: 'e', subject: 'Patient/p', status: 'final' })
  return describe({ patient, resources }, { asOf })
}

test('an exam settles the case features that plans are made from', () => {
  const said = factsOf(exam)
  expect(said('truncal-reflux')).toBe('axial')
  expect(said('truncal-reflux-time')).toBe(2600)
  expect(said('junction-reflux-time')).toBe(2100)
  expect(said('trunk-diameter')).toBe(7.1)
  expect(said('ceap-class')).toBe('C4b')
  // The popliteal vein of the left leg: 1400 ms is over 1000 ms.
  expect(said('deep-vein-reflux')).toBe(true)
  expect(said('deep-vein-obstruction')).toBe(false)
  // The lower leg: right, 126 over the higher arm, 140.
  expect(said('ankle-brachial-index')).toBe(0.9)
  expect(said('ankle-brachial-index-highest')).toBe(1.1)
  expect(said('ankle-pressure')).toBe(126)
  expect(said('toe-pressure')).toBe(84)
  expect(said('toe-brachial-index')).toBe(0.6)
  expect(said('deep-vein-thrombosis')).toBe('never-measured')
})

test('after an exam of one leg nothing is said to be nowhere', () => {
  const { right } = exam.legs
  const said = factsOf({ ...exam, legs: { right } })
  expect(said('deep-vein-reflux')).toBe('never-measured')
  expect(said('deep-vein-obstruction')).toBe('never-measured')
  expect(said('truncal-reflux')).toBe('axial')
})

test('acute thrombus of a deep vein is a deep vein thrombosis', () => {
  const veins = [{ segment: 'POPV', visualized: true, compressibility: 'none', thrombus: 'acute' }]
  const said = factsOf({ ...exam, protocol: 'dvt', legs: { left: leg('left', { veins }) } })
  expect(said('deep-vein-thrombosis')).toBe(true)
  expect(said('deep-vein-obstruction')).toBe(true)
})

test('an exam that shows a leg in danger routes it within days, and nothing presses on it', () => {
  const pressures = { dorsalisPedisMmHg: 50, posteriorTibialMmHg: 45, toeMmHg: 22 }
  const arteries = [{ segment: 'SFA', visualized: true, occluded: true }]
  const threatened = leg('left', { arteries, pressures, fontaine: 'III' })
  const features = describedBy({ ...exam, protocol: 'arterial', legs: { left: threatened } })
  const { findings, proposals } = makePlan(features, { id: 'p', unread: [] })
  // 50 over 140 is 0.36, the toe is below 30 mmHg: rest pain with objective ischemia.
  expect(findings.find(({ id }) => id === 'limb-threatening-ischemia')?.answer).toBe('met')
  const standing = (id: string) => proposals.find((one) => one.id === id)?.status
  expect(standing('referral-threatened-limb')).toBe('recommended')
  expect(standing('vascular-revascularization')).toBe('specialist')
  expect(['recommended', 'consider', 'specialist']).not.toContain(standing('compression-stockings'))
})
