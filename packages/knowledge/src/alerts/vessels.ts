import type { AlertRule } from '../alert.ts'
import { alert } from '../alert.ts'
import { ours, unread } from '../basis.ts'
import { all, any, includes, yes } from '../criteria.ts'
import { DRUGS_THAT_SWELL, swollenLegs } from '../findings/vessels-veins.ts'
import { known } from '../gate.ts'

/** Rule R11, said of each drug. */
const swelling: readonly AlertRule[] = DRUGS_THAT_SWELL.map(swells)

function swells(drug: string): AlertRule {
  return Object.freeze({
    id: 'drug-edema',
    level: 'info',
    about: drug,
    when: all(includes('current-drugs', drug), swollenLegs),
    say: {
      id: 'alert.drug-edema',
      english:
        '{drug} can make legs swell: settle that before class C3 of vein disease is written down, and before anything is done to veins.',
      values: { drug },
    },
    instead: [],
    basis: [ours('Rule R11'), unread('STANDARD-PRACTICE', 'Drugs that cause edema')],
    safety: 'R11',
  })
}

/** Asked of those whose arteries are known to be diseased; of the others it counts when noted. */
const acuteLimb = alert('acute-limb-ischemia', {
  level: 'stop',
  about: 'acute limb ischemia',
  when: any(
    known('acute-limb-ischemia'),
    all(yes('acute-limb-ischemia'), any(known('pulseless-leg'), known('weak-foot-pulse'))),
  ),
  say: 'A leg suddenly pale, cold, painful, numb or weak: vascular surgery within the hour. It is not RLS, and nothing else is done before.',
  instead: [],
  basis: [unread('PAD-2024', 'Acute limb ischemia: an emergency')],
})

export const vesselAlerts: readonly AlertRule[] = [acuteLimb, ...swelling]
