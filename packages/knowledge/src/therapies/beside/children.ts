import { ours, unread } from '../../basis.ts'
import { all, always, any, compare, lists } from '../../criteria.ts'
import { child, known, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import type { Therapy } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'

/** A child with RLS who does not fall asleep: what specialists use, and no guideline advises. */
const practice = unread('STANDARD-PRACTICE', 'Pediatric practice for falling asleep')
const sleepless = any(known('insomnia'), surely(compare('sleep-onset-latency', '>', 30, 'min')))

function forFallingAsleep(drug: string, label: string, caution: string): Therapy {
  return therapy(`beside-${drug}-child`, {
    therapy: drug,
    label,
    kind: 'medication',
    concerns: all(sleepless, child, rlsConcern),
    ladder: [
      step(`child.${drug}.taken`, 'not-recommended', {
        say: 'It is taken already: whoever prescribes it decides how it goes on.',
        when: surely(lists('current-drugs', drug)),
        basis: [ours('No second start of the same drug')],
      }),
      step(`child.${drug}`, 'specialist', {
        say: 'A child who does not fall asleep: iron and a bedtime routine first. A specialist for children may try it; no guideline speaks of it in RLS, and no dose is given out here.',
        when: always,
        basis: [practice],
        safety: 'S10',
      }),
    ],
    forbids: [],
    cautions: [reason(`child.${drug}.cautions`, caution, always, [practice])],
    for: [],
    against: [],
    positions: [
      position(`child.${drug}.aasm`, {
        source: 'AASM-2025',
        direction: 'neutral',
        strength: 'none',
        certainty: 'not-stated',
        population: 'Children with RLS: no recommendation',
        applies: child,
        verified: false,
      }),
    ],
    monitor: [
      statement(
        'child.monitor.asleep',
        'Falling asleep, the legs and the day after two to four weeks; ended where it does not help.',
        ours('When it is looked at'),
      ),
    ],
    basis: [practice],
  })
}

export const clonidineChild = forFallingAsleep(
  'clonidine',
  'Clonidine, for falling asleep',
  'Low blood pressure and pulse; never stopped at once, since blood pressure leaps. Dangerous in overdose: locked away.',
)

export const melatoninChild = forFallingAsleep(
  'melatonin',
  'Melatonin, for falling asleep',
  'Given for falling asleep, not for the legs, which it may trouble more. Products differ from their labels.',
)
