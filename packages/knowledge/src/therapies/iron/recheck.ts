import { ours, read, unread } from '../../basis.ts'
import { all, any, compare, is } from '../../criteria.ts'
import { infusedLately, ironKnownLow } from '../../findings/iron-status.ts'
import { known, rlsConcern } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { surely } from '../../surely.ts'
import { therapy } from '../../therapy.ts'

const infusedWithinYear = surely(compare('days-since-iv-iron', '<=', 365, 'd'))
const onOralIron = surely(is('oral-iron-response', 'ongoing'))

/** When ferritin is worth measuring again, and when it would mislead. */
export const ironRecheck = therapy('monitor-iron-recheck', {
  therapy: 'iron re-check',
  label: 'Measure iron again',
  kind: 'monitoring',
  concerns: all(rlsConcern, any(infusedWithinYear, onOralIron, ironKnownLow)),
  ladder: [
    step('iron.recheck.wait', 'recommended', {
      say: 'Iron was infused less than four weeks ago ({days-since-iv-iron} ago): measure at 8 to 12 weeks, not before 4; until then ferritin is falsely high and is ignored.',
      when: infusedLately,
      basis: [unread('STANDARD-PRACTICE', 'Expert timing')],
      safety: 'S8',
    }),
    step('iron.recheck.after-infusion', 'recommended', {
      say: 'Iron was infused within the year ({days-since-iv-iron} ago): ferritin and saturation at 8 to 12 weeks, then every 6 months.',
      when: infusedWithinYear,
      basis: [unread('STANDARD-PRACTICE', 'Expert timing')],
    }),
    step('iron.recheck.pregnant', 'recommended', {
      say: 'Pregnant with low iron, or on iron for it: blood count, ferritin and saturation after about 4 weeks and then every 4 to 8; twelve would be too late to change to an infusion. Then again some weeks after the birth.',
      when: all(known('pregnancy'), any(onOralIron, ironKnownLow)),
      basis: [ours('A pregnancy is too short for twelve weeks'), unread('PREGNANCY-2015')],
    }),
    step('iron.recheck.oral', 'recommended', {
      say: 'On iron by mouth: ferritin and saturation at about 12 weeks, then every 3 to 6 months.',
      when: onOralIron,
      basis: [unread('IRLSSG-IRON-2018')],
    }),
    step('iron.recheck.low', 'recommended', {
      say: 'Iron is low: once it is replaced, ferritin and saturation again at about 12 weeks (by mouth) or 8 to 12 weeks (vein).',
      when: ironKnownLow,
      basis: [read('AASM-2025', 'Test regularly'), unread('IRLSSG-IRON-2018', 'When')],
    }),
  ],
  forbids: [],
  cautions: [],
  for: [],
  against: [],
  positions: [],
  monitor: [],
  basis: [read('AASM-2025', 'Good practice: test iron regularly')],
})
