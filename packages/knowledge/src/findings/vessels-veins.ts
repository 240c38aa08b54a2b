import { ours, read, unread } from '../basis.ts'
import { all, any, compare, includes, is, isKnown, not } from '../criteria.ts'
import type { FindingRule } from '../finding.ts'
import { finding } from '../finding.ts'
import { known } from '../gate.ts'
import { surely } from '../surely.ts'

/** Clinical classes of vein disease (CEAP 2020). Varices begin at C2, damaged skin at C4. */
const VARICES = ['C2', 'C2r', 'C3'] as const
const DAMAGED_SKIN = ['C4', 'C4a', 'C4b', 'C4c', 'C5', 'C6', 'C6r'] as const

export const varicesOrWorse = surely(is('ceap-class', ...VARICES, ...DAMAGED_SKIN))
export const skinDamaged = surely(is('ceap-class', ...DAMAGED_SKIN))
export const swollenLegs = any(
  known('leg-edema'),
  known('marked-edema'),
  surely(is('ceap-class', 'C3')),
)

/** R1: what makes a duplex of the veins reasonable in someone with RLS. RLS itself does not. */
export const pointsToVeins = any(
  varicesOrWorse,
  swollenLegs,
  known('venous-symptoms'),
  known('venous-disease'),
  known('past-vein-thrombosis'),
  known('superficial-vein-thrombosis'),
  known('leg-ulcer'),
  known('leg-asymmetry'),
  known('varicose-bleeding'),
)

/** The superficial veins were examined for reflux. */
export const duplexDone = any(isKnown('truncal-reflux'), isKnown('truncal-reflux-time'))

/** Longer than 500 ms in a superficial trunk, or so judged in the report. */
const byPattern = surely(is('truncal-reflux', 'segmental', 'junctional', 'axial'))
const noneByPattern = surely(is('truncal-reflux', 'none'))
const byTime = compare('truncal-reflux-time', '>', 500, 'ms')
const overThreshold = any(byPattern, all(byTime, not(noneByPattern)))
export const refluxes = any(byPattern, all(surely(byTime), not(noneByPattern)))
export const deepVeinsOnly = all(
  any(known('deep-vein-reflux'), known('iliac-vein-obstruction')),
  not(refluxes),
)

const THRESHOLD = read('SVS-AVF-AVLS-2022', 'Superficial trunks: more than 500 ms')

const superficialReflux = finding('superficial-reflux', {
  label: 'Reflux of a superficial leg vein',
  when: all(any(pointsToVeins, duplexDone), overThreshold),
  say: {
    met: 'A superficial trunk refluxes beyond 500 ms (pattern {truncal-reflux}, longest {truncal-reflux-time}). It is judged on venous grounds; most people with RLS have none, and how much refluxes does not go with how severe RLS is.',
    'not-met': 'No reflux of a superficial trunk, or nothing that calls for looking.',
    undetermined: 'Something points to the veins, and they were not examined for reflux.',
  },
  basis: [THRESHOLD, read('SUNDARESAN-2019', 'No relation of severity and number of veins')],
})

/** Symptomatic varices, or skin that vein disease has damaged: R5. */
export const venousGround = all(
  refluxes,
  any(
    is('ceap-class', ...DAMAGED_SKIN),
    all(is('ceap-class', ...VARICES), any(known('venous-symptoms'), known('varicose-bleeding'))),
  ),
)

export const venousGroundKnown = all(isKnown('ceap-class'), venousGround)

const ground = finding('venous-treatment-ground', {
  label: 'A venous ground for treating leg veins',
  when: venousGround,
  say: {
    met: 'Reflux with clinical class {ceap-class} and symptoms or skin changes of vein disease: a ground of its own for treating the vein, whatever RLS does.',
    'not-met':
      'No ground of its own for treating leg veins: that needs reflux, varices or worse, and symptoms or skin changes that are venous.',
    undetermined: 'Reflux is there; the clinical class (CEAP) is not known.',
  },
  basis: [
    read('NICE-CG168', 'Symptomatic: restlessness is not in the list'),
    read('VENOUS-AUC-2020', 'Short-segment reflux or no symptoms: less appropriate'),
    ours('Rule R5'),
  ],
})

/** R11. Calcium-channel blockers are known for it as well as drugs of RLS. */
export const DRUGS_THAT_SWELL = [
  'pramipexole',
  'ropinirole',
  'rotigotine',
  'gabapentin',
  'gabapentin enacarbil',
  'pregabalin',
  'amlodipine',
] as const

const drugEdema = all(swollenLegs, includes('current-drugs', ...DRUGS_THAT_SWELL))
export const drugEdemaKnown = all(swollenLegs, isKnown('current-drugs'), drugEdema)

const drugEdemaFinding = finding('drug-edema', {
  label: 'Swelling that a drug may cause',
  when: drugEdema,
  say: {
    met: 'The legs are swollen and a drug is taken that can do it. Settle that before class C3 of vein disease is written down; if it is the drug, the cause is outside of the vein (Ese) or none (En), not primary (Ep).',
    'not-met': 'No swelling of the legs on a drug that is known for it.',
    undetermined: 'The legs are swollen; whether a drug does it is not known.',
  },
  basis: [ours('Rule R11'), unread('LABEL-PREGABALIN', 'Edema'), unread('LABEL-PRAMIPEXOLE')],
})

/** R13. Three points are the least that can be told from chance. */
export const worseAfterClosure = all(
  known('vein-closure'),
  compare('irls-rise-after-closure', '>=', 3, '{score}'),
)

const worseAfter = finding('worse-after-vein-closure', {
  label: 'RLS worse after a vein was closed',
  when: worseAfterClosure,
  say: {
    met: 'The IRLS rose by {irls-rise-after-closure} after a vein was closed: look for low iron, RLS augmentation and thrombosis. No vein is closed again for RLS.',
    'not-met': 'No vein was closed, or RLS is not worse since.',
    undetermined: 'A vein was closed before; whether RLS got worse since is not known.',
  },
  basis: [ours('Rule R13; three points or more')],
})

export const veinFindings: readonly FindingRule[] = [
  superficialReflux,
  ground,
  drugEdemaFinding,
  worseAfter,
]
