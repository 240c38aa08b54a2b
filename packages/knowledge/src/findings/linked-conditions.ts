import { read, unread } from '../basis.ts'
import { any, compare } from '../criteria.ts'
import type { FindingRule } from '../finding.ts'
import { known } from '../gate.ts'
import { taking } from '../listed.ts'
import { surely } from '../surely.ts'
import { contributors } from './contributor.ts'

/**
 * Diseases with which RLS is more common, or that change what may be given. That two diseases meet
 * more often does not make one the cause of the other: each says how firm the link is.
 */
const UNTOLD = unread('STANDARD-PRACTICE', 'What it means for the plan; no source read')

export const linkedConditions: readonly FindingRule[] = contributors({
  neuropathy: {
    label: 'Neuropathy beside RLS',
    sign: 'neuropathy',
    pointer: any(known('numbness-or-burning'), known('diabetes')),
    met: 'Neuropathy is on record: RLS was found in 21.5% of patients with it, and it may be taken for RLS. Find and treat its cause; an α2δ ligand serves both.',
    not: 'No neuropathy on record, or nothing that points to RLS.',
    open: 'Neuropathy: something points to it, and nobody noted it either way. Examine feeling and reflexes of the feet.',
    basis: [read('JAMA-2026', '21.5% in peripheral neuropathy'), UNTOLD],
  },
  diabetes: {
    label: 'Diabetes beside RLS',
    sign: 'diabetes',
    pointer: any(known('neuropathy'), known('numbness-or-burning')),
    met: 'Diabetes is on record: an excess of RLS is possible. Look for neuropathy, which may stand between the two.',
    not: 'No diabetes on record, or nothing that points to RLS.',
    open: 'Diabetes: not noted either way, and there are signs of neuropathy. Measure HbA1c.',
    basis: [read('TRENKWALDER-2016', 'Possible excess in diabetes'), UNTOLD],
  },
  'kidney-failure': {
    label: 'Kidney failure beside RLS',
    sign: 'esrd',
    pointer: surely(compare('egfr', '<', 30, 'mL/min/{1.73_m2}')),
    met: 'Kidney failure (dialysis: {dialysis}): RLS was found in 24% of patients, an excess that is firm. Plan with nephrology: iron by its targets, doses by dialysis; after a transplant RLS often goes.',
    not: 'No kidney failure on record, or nothing that points to RLS.',
    open: 'Kidney failure: the estimated GFR is {egfr}, and nobody noted whether there is dialysis.',
    basis: [
      read('JAMA-2026', '24% in end-stage renal disease'),
      read('TRENKWALDER-2016', 'A firm excess of RLS in kidney disease'),
      unread('STANDARD-PRACTICE', 'After a transplant'),
    ],
  },
  'parkinson-disease': {
    label: 'Parkinson disease beside RLS',
    sign: 'parkinson-disease',
    pointer: any(known('gait-instability'), taking('levodopa')),
    met: 'Parkinson disease is on record: RLS was found in 20% of patients, an excess that is possible. Restlessness may be a drug wearing off or akathisia: hold it against the times of the doses. Dopaminergic drugs are neurology’s to change.',
    not: 'No Parkinson disease on record, or nothing that points to RLS.',
    open: 'Parkinson disease: not noted either way, and gait or levodopa makes it worth asking.',
    basis: [
      read('JAMA-2026', '20% in Parkinson disease'),
      read('TRENKWALDER-2016', 'Possible excess in Parkinson disease'),
      UNTOLD,
    ],
  },
  'multiple-sclerosis': {
    label: 'Multiple sclerosis beside RLS',
    sign: 'multiple-sclerosis',
    pointer: any(known('focal-weakness'), known('sphincter-change'), known('gait-instability')),
    met: 'Multiple sclerosis is on record: RLS was found in 27.5% of patients; an earlier review held the evidence of an excess for insufficient. Spasms and pain may be taken for RLS: share the plan with neurology.',
    not: 'No multiple sclerosis on record, or nothing that points to RLS.',
    open: 'Multiple sclerosis: not noted either way, and there are signs of a disease of brain or cord.',
    basis: [
      read('JAMA-2026', '27.5% in multiple sclerosis'),
      read('TRENKWALDER-2016', 'Evidence insufficient in 2016'),
      UNTOLD,
    ],
  },
  'spinal-cord': {
    label: 'Spinal cord disease beside RLS',
    sign: 'spinal-cord-disease',
    pointer: any(
      known('sphincter-change'),
      known('focal-weakness'),
      known('one-sided-radiating-pain'),
    ),
    met: 'Disease or injury of the spinal cord is on record: spasms and leg movements below it may be taken for RLS, and RLS may stand beside it. Share the plan with neurology.',
    not: 'No disease of the spinal cord on record, or nothing that points to RLS.',
    open: 'Disease of the spinal cord: not noted either way, and there are signs of it.',
    basis: [UNTOLD],
  },
  'rheumatoid-arthritis': {
    label: 'Rheumatoid arthritis beside RLS',
    sign: 'rheumatoid-arthritis',
    pointer: known('joint-pain'),
    met: 'Rheumatoid arthritis is on record: pain and stiffness may be taken for RLS, and inflammation makes ferritin too high. Judge iron by transferrin saturation.',
    not: 'No rheumatoid arthritis on record, or nothing that points to RLS.',
    open: 'Rheumatoid arthritis: not noted either way, and the joints hurt.',
    basis: [read('BMJ-BEST-PRACTICE', 'Ferritin is an acute-phase protein'), UNTOLD],
  },
  'celiac-disease': {
    label: 'Celiac disease beside RLS',
    sign: 'celiac-disease',
    pointer: any(known('malabsorption'), surely(compare('ferritin', '<', 45, 'ng/mL'))),
    met: 'Celiac disease is on record: iron by mouth is poorly absorbed while the gut is inflamed. Ask about the diet, and judge iron by what it does to ferritin.',
    not: 'No celiac disease on record, or nothing that points to RLS.',
    open: 'Celiac disease: not noted either way, and iron is low or absorption poor.',
    basis: [UNTOLD],
  },
  copd: {
    label: 'COPD beside RLS',
    sign: 'copd',
    pointer: known('smoking'),
    met: 'COPD is on record: whether RLS is more common with it is not settled. It bears on the choice of drug: gabapentinoids, opioids and sedatives may weaken breathing.',
    not: 'No COPD on record, or nothing that points to RLS.',
    open: 'COPD: not noted either way, and the patient smokes.',
    basis: [
      read('TRENKWALDER-2016', 'Evidence insufficient in COPD'),
      read('FDA-2019-GABAPENTINOIDS', 'Breathing'),
    ],
  },
  'liver-disease': {
    label: 'Liver disease beside RLS',
    sign: 'liver-disease',
    pointer: any(known('alcohol-use'), known('substance-use-disorder')),
    met: 'Liver disease is on record: ferritin may be high without much iron, and ropinirole, opioids and iron into a vein ask for care.',
    not: 'No liver disease on record, or nothing that points to RLS.',
    open: 'Liver disease: not noted either way, and alcohol or other substances make it worth asking.',
    basis: [UNTOLD],
  },
})
