import { ours, read, unread } from '../../basis.ts'
import { always } from '../../criteria.ts'
import {
  levodopaOverLimit,
  pramipexoleOverLabel,
  ropiniroleOverLabel,
  rotigotineOverLabel,
} from '../../findings/augmentation.ts'
import { known } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import type { Step, Therapy } from '../../therapy.ts'
import { taper } from './taper.ts'

const valves = [read('AAN-2016', 'Valvulopathy'), unread('AASM-2025')]

const forProlactin = step('taper.prolactin', 'not-recommended', {
  say: 'Taken for prolactin, not for the legs: endocrinology decides.',
  when: known('hyperprolactinemia'),
  basis: [ours('Another reason for the same drug')],
})

const ergot: readonly Step[] = [
  forProlactin,
  step('taper.ergot', 'recommended', {
    say: 'An ergot agonist scars the heart valves: come off it with a specialist, and have the heart looked at by echo.',
    when: always,
    basis: valves,
    safety: 'S22',
  }),
]

export const tapers: readonly Therapy[] = [
  taper({
    drug: 'pramipexole',
    label: 'Come off pramipexole',
    overLabel: surely(pramipexoleOverLabel),
    down: {
      by: 0.125,
      per: '1 d',
      every: '7 d',
      say: 'Down by 0.125 mg every 5 to 14 days, slowest at the last step.',
      basis: [unread('STANDARD-PRACTICE', 'Expert practice, no trial')],
    },
  }),
  taper({
    drug: 'ropinirole',
    label: 'Come off ropinirole',
    overLabel: surely(ropiniroleOverLabel),
    down: {
      by: 0.25,
      per: '1 d',
      every: '7 d',
      say: 'Down by 0.25 to 0.5 mg every 5 to 14 days.',
      basis: [unread('STANDARD-PRACTICE', 'Expert practice, no trial')],
    },
  }),
  taper({
    drug: 'rotigotine',
    label: 'Come off rotigotine',
    overLabel: surely(rotigotineOverLabel),
    down: {
      by: 1,
      per: '24 h',
      every: '7 d',
      say: 'Down by 1 mg in 24 hours every one to two weeks; the label allows every other day.',
      basis: [
        unread('LABEL-ROTIGOTINE', '1 mg every other day'),
        unread('STANDARD-PRACTICE', 'Every one to two weeks'),
      ],
    },
  }),
  taper({
    drug: 'levodopa',
    label: 'Come off levodopa',
    overLabel: surely(levodopaOverLimit),
    down: {
      by: 50,
      per: '1 d',
      every: '7 d',
      say: 'Down by 50 mg levodopa every 5 to 7 days.',
      basis: [unread('STANDARD-PRACTICE', 'Expert practice, no trial')],
    },
  }),
  taper({ drug: 'cabergoline', label: 'Come off cabergoline', first: ergot }),
  taper({ drug: 'pergolide', label: 'Come off pergolide', first: ergot }),
]
