import { ours, unread } from '../../basis.ts'
import { all, always } from '../../criteria.ts'
import { known, rlsSuspected } from '../../gate.ts'
import { step } from '../../ladder.ts'
import { reason } from '../../statement.ts'
import { takingDopaminergic } from '../../taking.ts'
import { advice } from '../advice.ts'

const PRACTICE = unread('STANDARD-PRACTICE', 'RLS in Parkinson disease; no source read')

/** Safety rule S36: neurology holds the dopaminergic drugs. */
export const parkinsonCare = advice('care-parkinson', {
  kind: 'referral',
  therapy: 'neurology',
  label: 'Parkinson disease: with neurology',
  concerns: all(known('parkinson-disease'), rlsSuspected),
  ladder: [
    step('care.parkinson.taken', 'recommended', {
      say: 'Parkinson disease, with a dopaminergic drug: neurology tells RLS from off periods by the clock (before the next dose, the whole body, stiffness) and alone changes the drug. It is not tapered for the legs.',
      when: takingDopaminergic,
      basis: [PRACTICE, ours('Safety rule S36')],
      safety: 'S36',
    }),
    step('care.parkinson', 'recommended', {
      say: 'Parkinson disease: neurology tells RLS from off periods, akathisia and pain, and begins what is dopaminergic. Iron and an α2δ ligand stay with this plan.',
      when: always,
      basis: [PRACTICE, ours('Safety rule S36')],
      safety: 'S36',
    }),
  ],
  cautions: [
    reason(
      'care.parkinson.antiemetic',
      'Against nausea domperidone (mind the QT interval) or ondansetron, never with apomorphine; never metoclopramide.',
      always,
      [PRACTICE],
      { safety: 'S34' },
    ),
  ],
  basis: [PRACTICE],
})
