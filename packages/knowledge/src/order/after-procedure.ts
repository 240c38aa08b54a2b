import { type Basis, ours, read, unread } from '../basis.ts'
import { all, compare } from '../criteria.ts'
import type { FeatureId } from '../features/index.ts'
import { surely } from '../surely.ts'
import type { FollowUpRule } from './order.ts'

interface Visit {
  readonly id: string
  readonly say: string
  readonly measures: readonly FeatureId[]
  readonly days: readonly [from: number, to: number]
  /** Told until this day after the procedure: then the next visit is due, and this one was missed. */
  readonly until: number
  readonly everyDays?: number
  readonly basis: readonly Basis[]
}

/** The features that count the days since a procedure. */
type Since = 'days-since-vein-closure' | 'days-since-vein-stent' | 'days-since-artery-stent'

/** One visit at a time: from the day on which the one before it is over. */
function schedule(feature: Since, visits: readonly Visit[]): readonly FollowUpRule[] {
  return visits.map(({ id, say, measures, days, until, everyDays, basis }, index) =>
    Object.freeze({
      id: `follow.${id}`,
      say: { id: `follow.${id}`, english: say },
      measures,
      when: all(
        surely(compare(feature, '>=', visits[index - 1]?.until ?? 0, 'd')),
        surely(compare(feature, '<', until, 'd')),
      ),
      since: { feature, days: 1 },
      fromDay: days[0],
      toDay: days[1],
      ...(everyDays !== undefined && { everyDays }),
      basis,
    }),
  )
}

const R6 = ours('Rule R6: IRLS before, at 6 weeks, 3, 6, 12 and 24 months')
const AUDIT = ours('A duplex at 12 months for audit; else led by symptoms')
const STENT = ours('Days of the duplex')
const SCORES = ['irls-total', 'vcss'] as const

const closed = schedule('days-since-vein-closure', [
  {
    id: 'closed.first-week',
    say: 'A vein was closed within the week: a duplex at the junction with symptoms or a high risk of thrombosis. A scan of everybody without either is not favored.',
    measures: ['ehit-class'],
    days: [3, 7],
    until: 14,
    basis: [
      read('EHIT-2021', 'By duplex within a week'),
      unread('SVS-AVF-AVLS-2023', 'No routine early scan'),
    ],
  },
  {
    id: 'closed.six-weeks',
    say: '6 weeks after a vein was closed: IRLS, VCSS and clinical class. Closure of the vein and relief are counted apart.',
    measures: [...SCORES, 'ceap-class'],
    days: [42, 56],
    until: 77,
    basis: [R6],
  },
  {
    id: 'closed.three-months',
    say: '3 months after a vein was closed: IRLS and VCSS.',
    measures: SCORES,
    days: [84, 98],
    until: 154,
    basis: [R6],
  },
  {
    id: 'closed.six-months',
    say: '6 months after a vein was closed: IRLS and VCSS. A duplex where symptoms are back.',
    measures: SCORES,
    days: [168, 196],
    until: 322,
    basis: [R6],
  },
  {
    id: 'closed.year',
    say: '12 months after a vein was closed: IRLS, VCSS and clinical class, and a duplex: is the vein still closed, and how much of it is open?',
    measures: [...SCORES, 'ceap-class', 'truncal-reflux'],
    days: [350, 380],
    until: 686,
    basis: [R6, AUDIT],
  },
  {
    id: 'closed.two-years',
    say: '24 months after a vein was closed: IRLS and VCSS. Relief may fade: in one series it was gone in 28% by two years.',
    measures: SCORES,
    days: [715, 745],
    until: 913,
    basis: [R6, read('KANTER-1995', 'Recurrence 8% at one year, 28% at two')],
  },
])

const OPEN = ['deep-vein-obstruction', 'vcss'] as const

const veinStent = schedule('days-since-vein-stent', [
  {
    id: 'vein-stent.two-weeks',
    say: 'A stent was placed in a vein: a duplex of inflow and stent within two weeks.',
    measures: ['deep-vein-obstruction'],
    days: [1, 14],
    until: 28,
    basis: [STENT],
  },
  {
    id: 'vein-stent.six-weeks',
    say: '6 weeks after the stent of a vein: duplex of inflow and stent, and VCSS.',
    measures: OPEN,
    days: [38, 49],
    until: 77,
    basis: [STENT],
  },
  {
    id: 'vein-stent.three-months',
    say: '3 months after the stent of a vein: duplex of inflow and stent, VCSS; which drug against clots, and for how long.',
    measures: OPEN,
    days: [84, 98],
    until: 154,
    basis: [STENT, unread('SIR-STENT-2023', 'Anticoagulation')],
  },
  {
    id: 'vein-stent.six-months',
    say: '6 months after the stent of a vein: duplex of inflow and stent, and VCSS.',
    measures: OPEN,
    days: [168, 196],
    until: 322,
    basis: [STENT],
  },
  {
    id: 'vein-stent.yearly',
    say: 'A stent lies in a vein: duplex of inflow and stent, and VCSS, every year.',
    measures: OPEN,
    days: [350, 380],
    until: 40_000,
    everyDays: 365,
    basis: [STENT],
  },
])

const FLOW = ['ankle-brachial-index', 'toe-pressure'] as const

const arteryStent = schedule('days-since-artery-stent', [
  {
    id: 'artery-stent.month',
    say: 'A month after an artery of the leg was opened: ankle-brachial index and duplex.',
    measures: FLOW,
    days: [28, 42],
    until: 126,
    basis: [unread('PAD-2024', 'Surveillance'), STENT],
  },
  {
    id: 'artery-stent.six-months',
    say: '6 months after an artery of the leg was opened: ankle-brachial index and duplex; at once when walking gets shorter.',
    measures: FLOW,
    days: [168, 196],
    until: 322,
    basis: [unread('PAD-2024', 'Surveillance'), STENT],
  },
  {
    id: 'artery-stent.yearly',
    say: 'An artery of the leg was opened: ankle-brachial index and duplex every year; at once when walking gets shorter.',
    measures: FLOW,
    days: [350, 380],
    until: 40_000,
    everyDays: 365,
    basis: [unread('PAD-2024', 'Surveillance'), STENT],
  },
])

/** Visits after what was done at the vessels of a leg, from the first week on. */
export const afterProcedure: readonly FollowUpRule[] = [...closed, ...veinStent, ...arteryStent]
