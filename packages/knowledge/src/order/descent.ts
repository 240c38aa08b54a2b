import type { Basis } from '../basis.ts'
import { ours, read, unread } from '../basis.ts'
import type { CountedDrug } from '../country/strengths.ts'
import type { FeatureId } from '../features/index.ts'
import type { Statement } from '../statement.ts'
import { statement } from '../statement.ts'

/** How the daily dose of a drug comes down to nothing, in mg; of a patch, in mg per 24 hours. */
export interface Descent {
  readonly drug: CountedDrug
  /** Where the dose of today stands. */
  readonly dose: FeatureId
  /** The size of a step: of the first row whose `above` the dose exceeds. */
  readonly steps: readonly { readonly above: number; readonly by: number }[]
  /** Days on each dose. */
  readonly days: number
  /** Days on the last dose before none: the last step is the hardest. */
  readonly lastDays: number
  /** Above this the drug is hardly taken for the legs alone. */
  readonly usual: number
  /** When it is taken once a day. */
  readonly at: TimeOfDay
  /** Above this a day it is given in two doses. */
  readonly oneDose?: number
  /** An α2δ ligand takes its place, begun first. */
  readonly isReplaced?: true
  /** What is said of the steps, of danger on the way, and of what to do when it gets too hard. */
  readonly say: readonly Statement[]
}

export type TimeOfDay = 'morning' | 'noon' | 'late-afternoon' | 'evening' | 'bedtime' | 'same-time'

const practice = unread('STANDARD-PRACTICE', 'Expert practice, no trial')
const lastStep = ours('The last dose twice as long as the others')

const withdrawal = statement(
  'calendar.withdrawal',
  'Withdrawal may bring anxiety, panic, low mood, craving, pain or suicidal thoughts: call at once for these, and for fever with stiff muscles. Likelier after a high dose or an impulse control disorder.',
  unread('STANDARD-PRACTICE', 'Dopamine agonist withdrawal syndrome'),
  unread('LABEL-PRAMIPEXOLE', 'Fever with rigidity after a sudden stop'),
)

const tooHard = statement(
  'calendar.too-hard',
  'If a step is too hard: stay on that dose for another week or two. If that does not do, go back one step, no further, and call. Never above the dose of the first day, and never all at once.',
  ours('Expert practice, no trial'),
)

const tooHardLigand = statement(
  'calendar.too-hard-ligand',
  'If a step is too hard (no sleep, anxiety, sweating): stay on that dose for another week; if that does not do, go back one step and call. Call at once for a seizure or suicidal thoughts.',
  read('LABEL-GABAPENTIN', 'Taper over at least a week'),
  ours('Hold, then one step back'),
)

function agonistSteps(id: string, say: string, ...basis: readonly Basis[]): readonly Statement[] {
  return [statement(`calendar.${id}`, say, ...basis, lastStep), tooHard, withdrawal]
}

const ligandSteps = (id: string, say: string, ...basis: readonly Basis[]): readonly Statement[] => [
  statement(`calendar.${id}`, say, ...basis),
  tooHardLigand,
]

export const descents: readonly Descent[] = [
  {
    drug: 'pramipexole',
    isReplaced: true,
    dose: 'pramipexole-dose',
    steps: [{ above: 0, by: 0.125 }],
    days: 7,
    lastDays: 14,
    usual: 1.5,
    at: 'evening',
    say: agonistSteps(
      'pramipexole',
      '0.125 mg less each week (5 to 14 days are usual), and two weeks on the last dose.',
      practice,
    ),
  },
  {
    drug: 'ropinirole',
    isReplaced: true,
    dose: 'ropinirole-dose',
    steps: [
      { above: 2, by: 0.5 },
      { above: 0, by: 0.25 },
    ],
    days: 7,
    lastDays: 14,
    usual: 8,
    at: 'evening',
    say: agonistSteps(
      'ropinirole',
      '0.5 mg less each week down to 2 mg, then 0.25 mg (5 to 14 days are usual), and two weeks on the last dose.',
      practice,
    ),
  },
  {
    drug: 'rotigotine',
    isReplaced: true,
    dose: 'rotigotine-dose',
    steps: [{ above: 0, by: 1 }],
    days: 7,
    lastDays: 14,
    usual: 6,
    at: 'same-time',
    say: agonistSteps(
      'rotigotine',
      '1 mg in 24 hours less each week, and two weeks on the last patch; the label allows every other day. A patch is never cut.',
      unread('LABEL-ROTIGOTINE', '1 mg every other day'),
      practice,
    ),
  },
  {
    drug: 'levodopa',
    isReplaced: true,
    dose: 'levodopa-dose',
    steps: [{ above: 0, by: 50 }],
    days: 7,
    lastDays: 14,
    usual: 400,
    at: 'evening',
    say: agonistSteps(
      'levodopa',
      '50 mg levodopa less each week, and two weeks on the last dose. Counted is the levodopa; the tablet holds carbidopa or benserazide beside it.',
      practice,
    ),
  },
  {
    drug: 'gabapentin',
    dose: 'gabapentin-dose',
    steps: [
      { above: 600, by: 300 },
      { above: 0, by: 100 },
    ],
    days: 4,
    lastDays: 7,
    usual: 3600,
    at: 'evening',
    oneDose: 600,
    say: ligandSteps(
      'gabapentin',
      '300 mg less every four days down to 600 mg, then 100 mg, and a week on the last dose: over a week at least, never at once.',
      read('LABEL-GABAPENTIN', 'Taper over at least a week'),
      ours('The steps'),
    ),
  },
  {
    drug: 'pregabalin',
    dose: 'pregabalin-dose',
    steps: [
      { above: 75, by: 75 },
      { above: 0, by: 25 },
    ],
    days: 4,
    lastDays: 7,
    usual: 600,
    at: 'evening',
    say: ligandSteps(
      'pregabalin',
      '75 mg less every four days down to 75 mg, then 25 mg, and a week on the last dose: over a week at least, never at once.',
      unread('LABEL-PREGABALIN', 'Taper over at least a week'),
      ours('The steps'),
    ),
  },
  {
    drug: 'gabapentin enacarbil',
    dose: 'gabapentin-enacarbil-dose',
    steps: [{ above: 0, by: 600 }],
    days: 7,
    lastDays: 7,
    usual: 1200,
    at: 'late-afternoon',
    say: ligandSteps(
      'gabapentin-enacarbil',
      'From 1200 mg to 600 mg for a week, then none; 600 mg may be left without steps.',
      read('LABEL-HORIZANT', '600 mg needs no taper; 1200 mg, 600 mg for a week'),
    ),
  },
]
