import type { Criterion } from '@legato/rules'
import type { Basis } from '../../basis.ts'
import { ours, read, unread } from '../../basis.ts'
import { all, always, any, includes, isKnown, not, yes } from '../../criteria.ts'
import type { Dosing } from '../../dosing.ts'
import { augmentationEstablished } from '../../findings/augmentation.ts'
import { child, known, rlsSuspected } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { regimen } from '../../regimen.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingLigand } from '../../taking.ts'
import type { Step, Therapy } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'
import { suicidal } from '../alpha2delta/states.ts'

export interface Taper {
  readonly drug: string
  readonly label: string
  /** The dose is above what the label allows in RLS, as far as the record goes. */
  readonly overLabel?: Criterion
  /** Steps of the drug's own, before those of all. */
  readonly first?: readonly Step[]
  readonly down?: Downward
}

/** How a dose comes down, in mg a day; no trial stands behind any of it. */
export interface Downward {
  readonly by: number
  readonly per: string
  readonly every: string
  readonly say: string
  readonly basis: readonly Basis[]
}

/**
 * A regimen downward is written with negative amounts: `start` is the first change of the dose
 * taken now, `steps` what follows, and the end is nought. The dose taken now is the patient's own
 * and stands among the facts, not here.
 */
function downward(drug: string, { by, per, every, say, basis }: Downward): Dosing {
  const change = { amount: -by, unit: 'mg', per } as const
  const rows = [
    {
      // Of a child the specialist makes the steps.
      when: not(surely(child)),
      regimen: regimen(`taper.${drug}`, {
        start: change,
        steps: [{ add: change, every }],
        say,
        basis,
      }),
    },
  ]
  return { rows }
}

/** Coming off a dopaminergic drug: when it is due, and how it is never done. */
export function taper({ drug, label, overLabel, first = [], down }: Taper): Therapy {
  return therapy(`taper-${drug}`, {
    therapy: drug,
    label,
    kind: 'deprescribe',
    concerns: all(rlsSuspected, isKnown('current-drugs'), includes('current-drugs', drug)),
    ladder: [...first, ...due(overLabel), review],
    forbids: [
      reason(
        'taper.forbids.parkinson',
        'With Parkinson disease: not tapered for the legs; neurology decides, and tells RLS from off periods.',
        yes('parkinson-disease'),
        [unread('STANDARD-PRACTICE', 'No taper in Parkinson disease without neurology')],
        { safety: 'S36' },
      ),
    ],
    cautions,
    for: [],
    against: [],
    positions: [],
    ...(down && { dosing: downward(drug, down) }),
    monitor,
    basis: [read('AUGMENTATION-2016', 'Severe RLS augmentation: come off the agonist')],
  })
}

function due(overLabel: Criterion | undefined): readonly Step[] {
  const above = step('taper.above-label', 'recommended', {
    say: 'The dose is above the label for RLS: come down, slowly, with the replacement begun first.',
    when: overLabel ?? always,
    basis: [read('AUGMENTATION-2016', 'Above the label: come off')],
    safety: 'S19',
  })
  // An impulse control disorder or psychosis leaves no choice in a child either; the steps are the specialist's.
  const danger = [impulseControl, hallucinations, inChild, motherhood, inDanger]
  return [...danger, augmented, ...(overLabel ? [above] : [])]
}

const inChild = step('taper.child', 'specialist', {
  say: 'A child: whether and how to come off it, the specialist decides; never at once.',
  when: surely(child),
  basis: [unread('AASM-2025', 'Iron is the only treatment advised for children')],
  safety: 'S10',
})

const impulseControl = step('taper.impulse-control', 'recommended', {
  say: 'An impulse control disorder: come off it, slowly, and never begin one again. Protect money; tell the partner, with consent.',
  when: known('impulse-control-disorder'),
  basis: [read('CORNELIUS-2010')],
  safety: 'S20',
})

const hallucinations = step('taper.psychosis', 'recommended', {
  say: 'Psychosis or hallucinations: come off it, slowly, together with psychiatry.',
  when: any(known('psychosis'), known('hallucinations')),
  basis: [unread('LABEL-PRAMIPEXOLE')],
  safety: 'S24',
})

const inDanger = step('taper.suicidal', 'recommended', {
  say: 'RLS augmentation, and suicidal thoughts on record: correct iron now. They are assessed (C-SSRS) and help is arranged before an α2δ ligand is begun and before any change of dose; then come off slowly.',
  when: all(suicidal, augmentationEstablished),
  basis: [read('AUGMENTATION-2016'), read('ALLEN-2014', 'Suicidal thoughts under pramipexole')],
  safety: 'S14',
})

const augmented = step('taper.augmentation', 'recommended', {
  say: 'RLS augmentation: correct iron, look for new drugs and lost sleep, begin an α2δ ligand, then come off slowly. In mild cases splitting or moving the dose may do for a time.',
  when: augmentationEstablished,
  basis: [read('AUGMENTATION-2016'), unread('MAYO-2021')],
  safety: 'S18',
})

const motherhood = step('taper.motherhood', 'specialist', {
  say: 'Pregnant or breastfeeding: whether and how to come off it is decided with obstetrics.',
  when: any(known('pregnancy'), known('lactation')),
  basis: [unread('PREGNANCY-2015')],
  safety: 'S32',
})

const review = step('taper.review', 'consider', {
  say: 'Review at every visit. A low, stable dose without RLS augmentation is not to be stopped suddenly and may go on; speak of changing over before trouble begins.',
  when: always,
  basis: [
    read(
      'AASM-2025',
      'Against standard use, conditional; about beginning, not about stopping at once',
    ),
    read('AUGMENTATION-2016', 'Mild RLS augmentation: the agonist may be kept'),
  ],
  safety: 'S17',
})

const cautions = [
  reason(
    'taper.cautions.abrupt',
    'Never at once: days to two weeks of the worst symptoms and no sleep, withdrawal (anxiety, panic, low mood, craving, suicidal thoughts), and fever with rigidity.',
    always,
    [unread('LABEL-PRAMIPEXOLE'), read('ROSENSTEIN-2015', 'Gradual better tolerated, n = 7')],
    { safety: 'S17' },
  ),
  reason(
    'taper.cautions.replacement',
    'No α2δ ligand is on record: begin and raise the replacement 2 to 4 weeks before the first reduction.',
    not(any(takingLigand, suicidal, known('pregnancy'), child)),
    [ours('Expert practice, no trial'), read('AUGMENTATION-2016', 'Change over to an α2δ ligand')],
    { safety: 'S17' },
  ),
  reason(
    'taper.cautions.withdrawal-risk',
    'Withdrawal is likelier with an impulse control disorder or a high dose: ask about mood and craving every week.',
    known('impulse-control-disorder'),
    [unread('STANDARD-PRACTICE', 'Dopamine agonist withdrawal syndrome')],
    { safety: 'S17' },
  ),
  reason(
    'taper.cautions.suicidal',
    'Suicidal thoughts: assessed (C-SSRS) and help arranged before any change of dose; withdrawal can add to them.',
    suicidal,
    [unread('STANDARD-PRACTICE', 'Dopamine agonist withdrawal syndrome')],
    { safety: 'S14' },
  ),
]

const monitor = [
  statement(
    'taper.monitor.contact',
    'A call each week while the dose comes down: sleep, mood, craving, suicidal thoughts. In a bad week the step waits; if that does not do, one step back and no further, never above the dose at the start.',
    ours('Expert practice, no trial'),
  ),
  statement(
    'taper.monitor.iron',
    'Ferritin and saturation before the first step; into a vein below 100.',
    read('AUGMENTATION-2016', 'Correct iron, into a vein if ferritin is below 100'),
  ),
]
