import type { Criterion } from '@legato/rules'
import { ours, read, unread } from '../../basis.ts'
import { arteriesTooPoor } from '../../compression-gate.ts'
import { all, always, any, compare, is, not, yes } from '../../criteria.ts'
import { arteriesNarrowed } from '../../findings/vessels-arteries.ts'
import {
  drugEdemaKnown,
  refluxes,
  venousGround,
  venousGroundKnown,
  worseAfterClosure,
} from '../../findings/vessels-veins.ts'
import { child, known, noRedFlag } from '../../gate.ts'
import { step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import type { Step } from '../../therapy.ts'
import { asked } from '../../wanted.ts'

/** Who may have a refluxing vein treated, and who may not: rules R5 to R8, R11 and R13. */
export const asksAboutVeins = asked(
  'vein treatment',
  'vein ablation',
  'vein laser',
  'varicose veins',
  'duplex',
)

/** Reflux was found; or somebody read of it and asks. */
export const veinsInQuestion: Criterion = all(any(refluxes, asksAboutVeins), noRedFlag)
export const veinsRefluxing: Criterion = all(refluxes, noRedFlag)

const AUC = read('VENOUS-AUC-2020', 'No symptoms or a short segment: less appropriate, some never')

/** The steps before the offer, and after it. */
export function offered(offer: Step): readonly Step[] {
  return [...stops, offer, neverForRls]
}

const stops: readonly Step[] = [
  step('veins.no-reflux', 'not-recommended', {
    say: 'No vein is treated for RLS alone: there is no reflux on record. Ask and look for vein disease; without any sign no duplex is ordered.',
    when: not(refluxes),
    basis: [ours('Rules R2 and R7'), read('EDINBURGH-VEIN-1999')],
  }),
  step('veins.again', 'not-recommended', {
    say: 'RLS got worse after a vein was closed ({irls-rise-after-closure} points): none is closed again for RLS. Check iron, RLS augmentation, and for thrombosis.',
    when: all(surely(worseAfterClosure), not(venousGroundKnown)),
    basis: [ours('Rule R13')],
    safety: 'R13',
  }),
  step('veins.c0-c1', 'not-recommended', {
    say: 'Reflux with class {ceap-class} and no more than restless legs: treating the vein is not indicated. Elevation, exercise, stockings if the arteries allow; or a trial.',
    when: is('ceap-class', 'C0', 'C1'),
    basis: [AUC, ours('Rule R7')],
    safety: 'R7',
  }),
  step('veins.drug-edema', 'not-recommended', {
    say: 'Class C3 with a drug that makes legs swell: settle that first.',
    when: all(is('ceap-class', 'C3'), drugEdemaKnown, not(known('venous-symptoms'))),
    basis: [ours('Rule R11')],
    safety: 'R11',
  }),
  step('veins.child', 'specialist', {
    say: 'Under 18 varicose veins are rare: a center for vascular malformations looks first.',
    when: surely(child),
    basis: [ours('Children')],
  }),
  step('veins.segment', 'specialist', {
    say: 'Only a segment of the trunk refluxes: less often appropriate. Vascular medicine decides, on venous grounds.',
    when: all(surely(is('truncal-reflux', 'segmental')), venousGround),
    basis: [AUC],
  }),
]

const neverForRls = step('veins.no-ground', 'not-recommended', {
  say: 'Reflux without symptoms or skin changes that are venous (class {ceap-class}): not treated, and not for RLS.',
  when: always,
  basis: [AUC, read('NICE-CG168', 'Restlessness is not among the symptoms')],
  safety: 'R7',
})

const LIST = [unread('SVS-AVF-AVLS-2023'), unread('ESVS-2022')]

/** Known, or open in a woman of an age at which it may be so. */
export const pregnantOrMayBe = any(
  known('pregnancy'),
  all(
    surely(is('sex', 'female')),
    surely(all(compare('age', '>=', 12, 'a'), compare('age', '<=', 55, 'a'))),
    yes('pregnancy'),
  ),
)

/** Forbidden whichever way the vein is closed. */
export const veinForbids: readonly Reason[] = [
  reason(
    'veins.forbids.deep-thrombosis',
    'A thrombosis of a deep vein is active.',
    any(known('deep-vein-thrombosis'), known('unilateral-leg-swelling')),
    LIST,
    { safety: 'R5' },
  ),
  reason(
    'veins.forbids.superficial-thrombosis',
    'A superficial vein is thrombosed now: first that.',
    known('superficial-vein-thrombosis'),
    LIST,
    { safety: 'R5' },
  ),
  reason(
    'veins.forbids.arteries',
    'Too little blood reaches the foot (ankle-brachial index {ankle-brachial-index}, toe {toe-pressure}): wounds would not heal, and the vein may be needed for a bypass.',
    any(arteriesTooPoor, known('limb-threatening-ischemia'), known('acute-limb-ischemia')),
    LIST,
    { safety: 'R5' },
  ),
  reason(
    'veins.forbids.pulse',
    'A pulse of the foot is weak or missing: pressures first.',
    all(known('weak-foot-pulse'), compare('ankle-brachial-index', '<', 0.6, '1')),
    LIST,
    { safety: 'R5', mustKnow: true },
  ),
  reason(
    'veins.forbids.pregnancy',
    'Not in pregnancy.',
    pregnantOrMayBe,
    [read('NICE-CG168', 'No intervention in pregnancy')],
    { safety: 'R5' },
  ),
  reason('veins.forbids.infection', 'An infection is active.', known('active-infection'), LIST, {
    safety: 'R5',
  }),
]

/** To weigh whichever way the vein is closed. */
export const veinCautions: readonly Reason[] = [
  reason(
    'veins.cautions.thrombosis-risk',
    'Thrombosis before, or a tendency to it: a plan against thrombosis first.',
    any(known('past-vein-thrombosis'), known('thrombophilia')),
    LIST,
  ),
  reason(
    'veins.cautions.immobility',
    'Hardly walks: the risk of thrombosis is higher.',
    known('immobility'),
    LIST,
  ),
  reason(
    'veins.cautions.deep-obstruction',
    'A deep or iliac vein is narrowed: the superficial one may carry the blood around it.',
    known('iliac-vein-obstruction'),
    LIST,
  ),
  reason(
    'veins.cautions.arteries',
    'The arteries are narrowed (ankle-brachial index {ankle-brachial-index}).',
    arteriesNarrowed,
    LIST,
  ),
  reason('veins.cautions.bleeding', 'A bleeding disorder.', known('coagulopathy'), LIST),
  reason(
    'veins.cautions.lactation',
    'Breastfeeding: local anesthetic and sclerosant only after weighing it.',
    known('lactation'),
    LIST,
  ),
  reason(
    'veins.cautions.rls-worse-before',
    'RLS got worse after an earlier closure.',
    surely(worseAfterClosure),
    [ours('Rule R13')],
    { safety: 'R13' },
  ),
  reason(
    'veins.cautions.drug-edema',
    'A drug that is taken can make legs swell: settle that before class C3 is written down.',
    drugEdemaKnown,
    [ours('Rule R11')],
    { safety: 'R11' },
  ),
]
