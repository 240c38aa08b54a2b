import { ours, read, unread } from '../basis.ts'
import { all, compare, isKnown } from '../criteria.ts'
import type { FindingRule } from '../finding.ts'
import { finding } from '../finding.ts'
import { known } from '../gate.ts'
import { concernsRls, contributors } from './contributor.ts'

/** Vessels as context: what was found on them and RLS, on both sides. */
export const legVessels: readonly FindingRule[] = contributors({
  'venous-disease': {
    label: 'Vein disease beside RLS',
    sign: 'venous-disease',
    pointer: known('venous-symptoms'),
    met: 'Disease of the leg veins is on record. It may be taken for RLS or stand beside it: in a population survey restless legs went with varices no more often, nor in a vein clinic. It is treated on its own grounds; relief of RLS by that is possible and unproven.',
    not: 'No disease of the leg veins on record, or nothing that points to RLS.',
    open: 'Disease of the leg veins: not noted either way, and symptoms point to it. Look at the legs.',
    basis: [
      read('EDINBURGH-VEIN-1999', '1,566 people: restless legs not related to trunk varices'),
      read(
        'VEIN-CLINIC-2020',
        '582 patients: no relevant relation; RLS went with anxiety and depression',
      ),
      unread('IRLSSG-2014', 'Venous stasis stands among the mimics'),
    ],
  },
  'arterial-disease': {
    label: 'Artery disease beside RLS',
    sign: 'arterial-disease',
    pointer: known('exertional-leg-pain'),
    met: 'Disease of the leg arteries is on record. In three cohorts it went with RLS no more often. It bears on compression, and walking pain may be taken for RLS.',
    not: 'No disease of the leg arteries on record, or nothing that points to RLS.',
    open: 'Disease of the leg arteries: not noted either way, and walking hurts. Feel the pulses.',
    basis: [
      read('SZENTKIRALYI-2017', 'Odds ratios near 1; incident RLS 0.77 (0.53 to 1.12)'),
      unread('STANDARD-PRACTICE', 'Arterial disease and compression'),
    ],
  },
})

/** Research: no limit is established, and none is set here. */
export const tissueOxygen = finding('tissue-oxygen-research', {
  label: 'Oxygen on the skin of the leg (research)',
  when: all(concernsRls, isKnown('leg-tcpo2')),
  say: {
    met: 'Research only: the oxygen pressure on the skin of the leg is {leg-tcpo2}. In one study it was 5.54 kPa in 15 people with RLS and 7.19 kPa in 14 without. No limit is established; it makes no diagnosis, chooses no treatment, and is not reflux of veins.',
    'not-met':
      'No oxygen pressure of the leg on record, and none is needed: it is a measure of research.',
    undetermined: 'Whether the oxygen pressure of the leg is on record cannot be told.',
  },
  basis: [read('SALMINEN-2014', 'Leg 5.54 and 7.19 kPa; chest equal')],
})

/** Aching and cramps of veins, and RLS, are told in the same words. */
export const scoreOverlap = finding('venous-score-overlap', {
  label: 'Venous scores that RLS can raise',
  when: all(concernsRls, isKnown('vcss'), compare('vcss', '>', 0, '{score}')),
  say: {
    met: 'The score of the veins is {vcss}. RLS alone can raise its item "pain" (and cramps and paresthesia of the Villalta scale): ask which of both it is, and take no change of these items alone as an answer of the veins.',
    'not-met': 'No score of the veins that RLS could have raised.',
    undetermined: 'Of the score of the veins only a bound is known.',
  },
  basis: [unread('VCSS-2010'), unread('VILLALTA-2009'), ours('Our inference, for sign-off')],
})
