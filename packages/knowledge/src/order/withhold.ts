import { ours, read, unread } from '../basis.ts'
import type { CountedDrug } from '../country/strengths.ts'
import { all, any, atLeast, isKnown, lists, no, not } from '../criteria.ts'
import { onDialysis } from '../findings/renal.ts'
import { child, known } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import type { Reason } from '../statement.ts'
import { reason, statement } from '../statement.ts'
import { surely } from '../surely.ts'
import { suicidal } from '../therapies/alpha2delta/states.ts'

/** Why somebody gets no calendar: a specialist makes it, or something is to be known first. */
export interface Withhold extends Reason {
  readonly why: 'specialist' | 'needs-data' | 'not-needed'
  /** Of this drug alone. */
  readonly only?: CountedDrug
}

const dopaminergics = ['pramipexole', 'ropinirole', 'rotigotine', 'levodopa'] as const
const takes = (drug: string) => all(isKnown('current-drugs'), lists('current-drugs', drug))

const specialist = (one: Reason): Withhold => ({ ...one, why: 'specialist' })
const needsData = (one: Reason): Withhold => ({ ...one, why: 'needs-data' })

/** Whoever these hold of gets no dose by the day; the first that holds is said. */
export const withholds: readonly Withhold[] = [
  specialist(
    reason(
      'calendar.withheld.child',
      'A child: a specialist makes the steps.',
      all(isKnown('age'), child),
      [unread('AASM-2025', 'Iron is the only treatment advised for children')],
      { safety: 'S10' },
    ),
  ),
  specialist(
    reason(
      'calendar.withheld.parkinson',
      'With Parkinson disease neurology makes the steps.',
      known('parkinson-disease'),
      [unread('STANDARD-PRACTICE', 'No taper in Parkinson disease without neurology')],
      { safety: 'S36' },
    ),
  ),
  specialist(
    reason(
      'calendar.withheld.motherhood',
      'Pregnant or breastfeeding: the steps are made with obstetrics.',
      any(known('pregnancy'), known('lactation')),
      [unread('PREGNANCY-2015')],
      { safety: 'S32' },
    ),
  ),
  specialist(
    reason(
      'calendar.withheld.suicidal',
      'Suicidal thoughts are noted: no change of dose before they were assessed and help is arranged.',
      suicidal,
      [ours('Safety rule S14: withdrawal can add to them')],
      { safety: 'S14' },
    ),
  ),
  specialist(
    reason(
      'calendar.withheld.psychosis',
      'Psychosis or hallucinations: the steps are made with psychiatry.',
      any(known('psychosis'), known('hallucinations')),
      [unread('LABEL-PRAMIPEXOLE')],
      { safety: 'S24' },
    ),
  ),
  specialist(
    reason(
      'calendar.withheld.two',
      'Two dopaminergic drugs are taken: a specialist says which goes first.',
      atLeast(2, ...dopaminergics.map(takes)),
      [ours('One at a time')],
      { safety: 'S18' },
    ),
  ),
  needsData(
    reason(
      'calendar.withheld.dialysis',
      'On dialysis: the steps follow the days of dialysis, and nephrology makes them.',
      any(surely(onDialysis), known('esrd')),
      [ours('No steps by the day in kidney failure')],
      { safety: 'S12' },
    ),
  ),
  needsData(
    reason(
      'calendar.withheld.age',
      'The age is not known, so a child cannot be ruled out.',
      not(isKnown('age')),
      [ours('Safety rule S10')],
      { safety: 'S10' },
    ),
  ),
  {
    ...reason(
      'calendar.withheld.not-daily',
      'Levodopa is taken when needed, not daily: it is left off without steps.',
      all(isKnown('levodopa-daily'), no('levodopa-daily')),
      [ours('Nothing to come down from')],
    ),
    why: 'not-needed',
    only: 'levodopa',
  },
]

/** What is asked for before steps can be counted out. */
export const countingNeeds = {
  dose: statement(
    'calendar.needs.dose',
    'The dose of today is not known: how much in a day, in which tablets?',
    ours('No steps from an unknown dose'),
  ),
  usual: statement(
    'calendar.needs.parkinson',
    'The dose is beyond what is taken for the legs: rule out Parkinson disease first.',
    ours('Safety rule S36 where nobody asked'),
  ),
  form: statement(
    'calendar.needs.form',
    'An extended-release form or a combination is taken, whose strengths are not counted here.',
    ours('Only plain tablets, capsules and patches are counted'),
  ),
  strength: statement(
    'calendar.needs.strength',
    'The dose of today cannot be made of the strengths that are marketed here: check it.',
    ours('Nothing is counted that cannot be handed out'),
  ),
} as const

/** What an engine never counts out. */
export const uncounted: readonly string[] = ingredients(
  'opioid',
  'benzodiazepine',
  'z-drug',
  'barbiturate',
)

/** What is said beside the steps where it holds. */
export const calendarNotes = {
  never: statement(
    'calendar.never',
    'No steps by the day for this drug here: whoever prescribes it, or a specialist, makes them.',
    ours('Opioids and sleeping drugs are not counted out by an engine'),
  ),
  lead: statement(
    'calendar.lead',
    'The replacement is begun on the first day; the first step down follows after two to four weeks, when it has had time to work. Then the replacement goes on.',
    ours('Expert practice, no trial'),
    read('AUGMENTATION-2016', 'Change over to an α2δ ligand'),
  ),
  times: statement(
    'calendar.times',
    'Counted as one dose a day. If it is taken in several now, keep their times, and take each step off one of them.',
    ours('How often a day is often not on record'),
  ),
  alone: statement(
    'calendar.alone',
    'No replacement stands beside these steps: agree on one before the first.',
    ours('Expert practice, no trial'),
  ),
  steeper: statement(
    'calendar.steeper',
    'The strengths marketed here force a larger step than is usual: twice as many days before it.',
    ours('Where no smaller strength is marketed'),
  ),
  moves: statement(
    'calendar.moves',
    'Counted from the day of the plan; begun on another day, all days move. Only whole tablets, capsules and patches; a half only of a scored tablet.',
    ours('Nothing is counted that cannot be handed out'),
  ),
} as const
