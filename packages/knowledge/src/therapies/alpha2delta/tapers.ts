import type { Criterion } from '@legato/rules'
import type { Basis } from '../../basis.ts'
import { ours, read, unread } from '../../basis.ts'
import { all, always, any, includes, isKnown, lists } from '../../criteria.ts'
import { onHemodialysis } from '../../findings/renal.ts'
import { child, known, rlsSuspected } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason, statement } from '../../statement.ts'
import { surely } from '../../surely.ts'
import { takingOtherLigand } from '../../taking.ts'
import type { Step, Therapy } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'
import { severeHeartFailure, suicidal } from './states.ts'

const label: readonly Basis[] = [
  read('LABEL-GABAPENTIN', 'Taper over at least a week'),
  unread('LABEL-PREGABALIN'),
]

/** Why a ligand that is taken should go, beyond what every ligand has in common. */
interface Taper {
  readonly drug: 'gabapentin' | 'gabapentin enacarbil' | 'pregabalin'
  readonly own?: Step
}

function taper({ drug, own }: Taper): Therapy {
  const again = surely(lists('failed-drugs', drug))
  const two = takingOtherLigand(drug)
  const due: readonly Criterion[] = [again, two, suicidal, ...(own ? [own.when] : [])]
  return therapy(`taper-${drug.replace(' ', '-')}`, {
    therapy: drug,
    label: `Come off ${drug}`,
    kind: 'deprescribe',
    concerns: all(
      rlsSuspected,
      isKnown('current-drugs'),
      includes('current-drugs', drug),
      any(...due),
    ),
    ladder: [
      inChild,
      motherhood,
      mood,
      ...(own ? [own] : []),
      step('taper-ligand.again', 'consider', {
        say: 'It stands on the list of drugs that failed, and is taken: ask whether it helps now; if not, come off it over a week or more.',
        when: again,
        basis: [...label, ours('A failed drug is not kept on')],
        safety: 'S15',
      }),
      step('taper-ligand.two', 'consider', {
        say: 'Two drugs of this class are taken: keep one, and come off the other over a week or more.',
        when: two,
        basis: [...label, ours('No two ligands together')],
        safety: 'S15',
      }),
    ],
    forbids: [],
    cautions,
    for: [],
    against: [],
    positions: [],
    monitor: [
      statement(
        'taper-ligand.monitor',
        'A call each week while the dose comes down: sleep, legs, mood, suicidal thoughts.',
        ours('Expert practice, no trial'),
      ),
    ],
    basis: label,
  })
}

const inChild = step('taper-ligand.child', 'specialist', {
  say: 'A child: the specialist who prescribed it decides.',
  when: all(isKnown('age'), child),
  basis: [unread('AASM-2025', 'Iron is the only treatment advised for children')],
  safety: 'S10',
})

const motherhood = step('taper-ligand.motherhood', 'specialist', {
  say: 'Pregnant or breastfeeding: whether and how to come off it is decided with obstetrics.',
  when: any(known('pregnancy'), known('lactation')),
  basis: [unread('PREGNANCY-2015')],
  safety: 'S32',
})

const mood = step('taper-ligand.suicidal', 'specialist', {
  say: 'Suicidal thoughts are on record: assess them (C-SSRS) and arrange help first; then decide with psychiatry whether it goes.',
  when: suicidal,
  basis: [read('ALLEN-2014', 'Suicidal thoughts in the trial; warning of the class')],
  safety: 'S14',
})

const cautions = [
  reason(
    'taper-ligand.cautions.abrupt',
    'Never at once: seizures, sleeplessness, anxiety and sweating may follow.',
    always,
    label,
    { safety: 'S15' },
  ),
  reason(
    'taper-ligand.cautions.epilepsy',
    'If it is also taken for epilepsy, neurology decides.',
    always,
    [unread('LABEL-GABAPENTIN')],
    { safety: 'S15' },
  ),
]

export const ligandTapers: readonly Therapy[] = [
  taper({ drug: 'gabapentin' }),
  taper({
    drug: 'gabapentin enacarbil',
    own: step('taper-ligand.hemodialysis', 'recommended', {
      say: 'On hemodialysis it is not for RLS: change over to gabapentin after dialysis, with nephrology.',
      when: onHemodialysis,
      basis: [read('LABEL-HORIZANT', 'Not recommended for RLS on hemodialysis')],
      safety: 'S12',
    }),
  }),
  taper({
    drug: 'pregabalin',
    own: step('taper-ligand.heart', 'recommended', {
      say: 'Heart failure of class III or IV, or marked edema: come off pregabalin over a week or more.',
      when: severeHeartFailure,
      basis: [unread('LABEL-PREGABALIN')],
      safety: 'S16',
    }),
  }),
]
