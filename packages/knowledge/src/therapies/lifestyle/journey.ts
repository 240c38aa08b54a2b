import { ours, unread } from '../../basis.ts'
import { all, any, isKnown, lists } from '../../criteria.ts'
import { known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { asked } from '../../wanted.ts'
import { advice } from '../advice.ts'

const travels = any(known('long-sitting-planned'), asked('travel', 'flight', 'long journey'))
const PRACTICE = unread('STANDARD-PRACTICE', 'Sitting still for long provokes RLS; expert advice')

export const journey = advice('lifestyle-journey', {
  kind: 'lifestyle',
  therapy: 'plan for long sitting',
  label: 'A plan for long sitting',
  concerns: all(travels, rlsConcern),
  ladder: [
    step('lifestyle.journey', 'recommended', {
      say: 'A long time of sitting is ahead: travel early in the day, take the aisle seat, stand up every hour, take something that holds the mind. Agree with the prescriber whether that evening’s drug moves forward.',
      when: travels,
      basis: [PRACTICE],
    }),
  ],
  cautions: [
    reason(
      'lifestyle.journey.sickness',
      'Against motion sickness no dimenhydrinate, diphenhydramine, meclizine or promethazine: they bring RLS on.',
      travels,
      [unread('AASM-2025', 'Antihistamines aggravate')],
    ),
    reason(
      'lifestyle.journey.clots',
      'A vein thrombosis before, or pregnancy: ask about stockings and clots before a flight of four hours or more.',
      any(known('past-vein-thrombosis'), known('pregnancy')),
      [unread('STANDARD-PRACTICE'), ours('Four hours')],
    ),
    reason(
      'lifestyle.journey.opioid',
      'An opioid is taken: carry it in its box with the prescription; other countries have other laws.',
      all(
        isKnown('current-drugs'),
        lists('current-drugs', 'oxycodone', 'methadone', 'buprenorphine'),
      ),
      [ours('Drugs under control on journeys')],
    ),
  ],
  basis: [PRACTICE],
})
