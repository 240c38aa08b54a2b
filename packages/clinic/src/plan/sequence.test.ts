import type { FollowUpRule, OrderRule } from '@legato/knowledge'
import { followUpRules, orderRules, ours } from '@legato/knowledge'
import { always, Judgement, never } from '@legato/rules'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { followUpsOf } from './follow-up.ts'
import type { Proposal } from './plan.ts'
import { sequenceOf } from './sequence.ts'

const day = civilDate('2026-11-22')
if (!day) throw new RangeError('not a day')
const nobody = new Judgement({}, day)
const infused = new Judgement(
  { 'days-since-iv-iron': { kind: 'known', value: 20, how: 'asserted', from: [] } },
  day,
)

function proposal(id: string, rest: Partial<Proposal> = {}): Proposal {
  return {
    id,
    therapy: id,
    label: id,
    kind: 'medication',
    status: 'recommended',
    summary: '',
    positions: [],
    disagreement: false,
    dose: null,
    for: [],
    against: [],
    cautions: [],
    monitor: [],
    needs: [],
    changesIf: [],
    sources: [],
    verified: true,
    ...rest,
  }
}

function rule(id: string, rest: Partial<OrderRule> = {}): OrderRule {
  const takes = { statuses: ['recommended'], drugs: [id] } as const
  return { id, step: 'now', say: { id, english: id }, takes, basis: [ours('test')], ...rest }
}

const told = (rules: readonly OrderRule[], proposals: readonly Proposal[]) =>
  sequenceOf(rules, proposals, nobody).map((one) => `${one.step}: ${one.proposals.join(' ')}`)

const [iron, ligand, opioid] = [proposal('iron'), proposal('ligand'), proposal('opioid')]

test('a proposal has the place of the first rule that takes it, and only that', () => {
  const rules = [rule('iron', { step: 'next' }), rule('iron'), rule('ligand')]
  expect(told(rules, [iron, ligand])).toEqual(['now: ligand', 'next: iron'])
})

test('a rule without its companion, with what excludes it, or whose criterion does not hold says nothing', () => {
  const other = { statuses: ['recommended'], drugs: ['opioid'] } as const
  expect(told([rule('iron', { beside: other })], [iron])).toEqual([])
  expect(told([rule('iron', { unless: other })], [iron, opioid])).toEqual([])
  expect(told([rule('iron', { when: never })], [iron])).toEqual([])
  expect(told([rule('iron', { when: always, beside: other })], [iron, opioid])).toEqual([
    'now: iron',
  ])
})

test('what must be kept apart is named from both sides, and keeps its own place', () => {
  const other = { statuses: ['recommended'], drugs: ['opioid'] } as const
  const rules = [rule('ligand'), rule('ligand', { step: 'wait-for', beside: other })]
  expect(told(rules, [ligand, opioid])).toEqual(['now: ligand', 'wait-for: ligand opioid'])
})

test('what is not recommended is in no order, and what waits for facts is said to wait for them', () => {
  const waiting = proposal('iron', { status: 'needs-data', needs: ['ferritin'] })
  const refused = proposal('ligand', { status: 'contraindicated' })
  const [one, ...others] = sequenceOf([rule('iron'), rule('ligand')], [waiting, refused], nobody)
  expect(others).toEqual([])
  expect(one).toMatchObject({ step: 'wait-for', proposals: ['iron'], needs: ['ferritin'] })
  expect(one?.say).toBe('These wait until it is known: Ferritin.')
})

function followUp(rest: Partial<FollowUpRule>): FollowUpRule {
  const say = { id: 'f', english: 'Again.' }
  return { id: 'f', say, measures: [], fromDay: 56, toDay: 84, basis: [ours('test')], ...rest }
}

test('a follow-up counts from the day of the plan, or back from what has passed', () => {
  const since = { feature: 'days-since-iv-iron', days: 1 } as const
  const rules = [followUp({ notBeforeDay: 28 }), followUp({ since, notBeforeDay: 10 })]
  // 20 days are gone: 36 and 64 days remain; what was due after 10 is due today.
  expect(followUpsOf(rules, [], infused)).toMatchObject([
    { from: '2026-12-28', to: '2027-01-25', notBefore: '2026-11-22' },
    { from: '2027-01-17', to: '2027-02-14', notBefore: '2026-12-20' },
  ])
})

test('what comes every so many days since something is due in the round that is not over', () => {
  const since = { feature: 'days-since-iv-iron', days: 1 } as const
  const yearly = followUp({ since, fromDay: 3, toDay: 5, everyDays: 8 })
  // 20 days are gone: the rounds of days 3 to 5 and 11 to 13 are over, 19 to 21 is now.
  expect(followUpsOf([yearly], [], infused)).toMatchObject([
    { from: '2026-11-22', to: '2026-11-23', everyDays: 8 },
  ])
})

test('a follow-up of proposals that do not stand is none', () => {
  const takes = { statuses: ['recommended'], drugs: ['iron'] } as const
  expect(followUpsOf([followUp({ takes })], [ligand], nobody)).toEqual([])
  expect(followUpsOf([followUp({ takes })], [iron], nobody)).toMatchObject([
    { proposals: ['iron'] },
  ])
})

test('every rule of order and follow-up rests on something, goes by an id of its own and ends after it begins', () => {
  const rules = [...orderRules, ...followUpRules]
  expect(rules.filter(({ basis }) => basis.length === 0)).toEqual([])
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(followUpRules.filter(({ fromDay, toDay }) => fromDay > toDay)).toEqual([])
})

test('nobody of whom nothing is known has an order', () => {
  expect(sequenceOf(orderRules, [], nobody)).toEqual([])
  expect(followUpsOf(followUpRules, [], nobody)).toEqual([])
})
