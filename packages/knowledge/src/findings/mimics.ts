import type { Criterion } from '@legato/rules'
import type { Basis } from '../basis.ts'
import { read, unread } from '../basis.ts'
import { all, any, isKnown, not, yes } from '../criteria.ts'
import type { FindingRule } from '../finding.ts'
import { finding } from '../finding.ts'
import type { FlagId } from '../gate.ts'
import { child, known } from '../gate.ts'

/**
 * What looks like RLS, one finding for each that the facts point to. A mimic may stand beside RLS.
 * Where the clinician has judged the fifth criterion, mimics that nobody asked about stay silent.
 */
interface Mimic {
  readonly sign: FlagId
  readonly label: string
  readonly met: string
  readonly not: string
  readonly open: string
  readonly basis: Basis
  readonly only?: Criterion
}

const SHEET = 'Distinguishing points as gathered; source not read'

const MIMICS: Readonly<Record<string, Mimic>> = {
  'leg-cramps': {
    sign: 'leg-cramps',
    label: 'Leg cramps',
    met: 'Points to leg cramps: sudden, painful hardening of one muscle that stretching relieves, without a lasting urge to move.',
    not: 'Nothing noted points to leg cramps.',
    open: 'Leg cramps: not asked.',
    basis: read('MEDSCAPE-RLS'),
  },
  'positional-discomfort': {
    sign: 'positional-discomfort',
    label: 'Positional discomfort',
    met: 'Points to positional discomfort: only after long in one posture, ended by one change of it, at no special hour.',
    not: 'Nothing noted points to positional discomfort.',
    open: 'Positional discomfort: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  'venous-disease': {
    sign: 'venous-symptoms',
    label: 'Venous disease',
    met: 'Points to venous disease: heavy, aching legs, worse after standing, better when raised. A duplex examination tells.',
    not: 'Nothing noted points to venous disease.',
    open: 'Venous symptoms: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  'leg-edema': {
    sign: 'leg-edema',
    label: 'Leg edema',
    met: 'The legs are swollen: tightness may be taken for restlessness. Look for the cause: heart, kidney, or a drug such as amlodipine, gabapentin or pregabalin.',
    not: 'No swelling of the legs noted.',
    open: 'Leg swelling: not examined.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  neuropathy: {
    sign: 'numbness-or-burning',
    label: 'Peripheral neuropathy',
    met: 'Points to peripheral neuropathy: numbness, tingling or burning, constant and not relieved by moving. It may stand beside RLS.',
    not: 'Nothing noted points to peripheral neuropathy.',
    open: 'Numbness, tingling or burning: not asked.',
    basis: read('MEDSCAPE-RLS'),
  },
  radiculopathy: {
    sign: 'one-sided-radiating-pain',
    label: 'Radiculopathy',
    met: 'Points to a nerve root: one-sided pain that radiates and depends on position, without an urge to move.',
    not: 'Nothing noted points to a nerve root.',
    open: 'One-sided radiating pain: not asked.',
    basis: read('BMC-NEUROLOGY-2011'),
  },
  arthritis: {
    sign: 'joint-pain',
    label: 'Arthritis',
    met: 'Points to arthritis: pain and stiffness at the joints, worse on moving.',
    not: 'Nothing noted points to arthritis.',
    open: 'Joint pain: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  myalgia: {
    sign: 'diffuse-muscle-soreness',
    label: 'Myalgia',
    met: 'Points to myalgia or fibromyalgia: sore all over, not brought on by rest, not ended by moving. Think of a statin; CK tells of muscle damage.',
    not: 'Nothing noted points to myalgia.',
    open: 'Diffuse muscle soreness: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  akathisia: {
    sign: 'whole-body-restlessness',
    label: 'Akathisia',
    met: 'Points to akathisia: the whole body is restless, not tied to rest or evening. Look for a dopamine blocker or an SSRI among the drugs.',
    not: 'Nothing noted points to akathisia.',
    open: 'Restlessness of the whole body: not asked.',
    basis: read('UPTODATE-RLS'),
  },
  'hypotensive-akathisia': {
    sign: 'restless-only-sitting',
    label: 'Hypotensive akathisia',
    met: 'Points to hypotensive akathisia: restless when sitting still, not when lying. Measure blood pressure lying and standing.',
    not: 'Nothing noted points to hypotensive akathisia.',
    open: 'Restlessness only when sitting: not asked.',
    basis: read('UPTODATE-RLS'),
  },
  'foot-tapping': {
    sign: 'habitual-foot-tapping',
    label: 'Habitual foot tapping',
    met: 'Points to a habit of foot tapping or leg rocking: no discomfort, no distress, easily stopped.',
    not: 'Nothing noted points to habitual foot tapping.',
    open: 'Habitual foot tapping: not asked.',
    basis: read('UPTODATE-RLS'),
  },
  claudication: {
    sign: 'exertional-leg-pain',
    label: 'Claudication',
    met: 'Points to arterial disease: pain that walking brings on and rest relieves, the reverse of RLS. Feel the pulses and measure the ankle-brachial index.',
    not: 'Nothing noted points to claudication.',
    open: 'Leg pain on walking: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  'moving-toes': {
    sign: 'moving-toes',
    label: 'Painful legs and moving toes',
    met: 'Points to painful legs and moving toes: slow toe movements that the patient cannot stop, at no special hour.',
    not: 'Nothing noted points to painful legs and moving toes.',
    open: 'Toes that move by themselves: not asked.',
    basis: read('UPTODATE-RLS'),
  },
  'orthostatic-tremor': {
    sign: 'only-on-standing',
    label: 'Orthostatic tremor',
    met: 'Points to orthostatic tremor: only on standing still. EMG shows 13 to 18 Hz.',
    not: 'Nothing noted points to orthostatic tremor.',
    open: 'Unsteadiness on standing still: not asked.',
    basis: unread('UPTODATE-RLS', 'The EMG frequency was not read'),
  },
  plmd: {
    sign: 'movements-only-asleep',
    label: 'Periodic limb movement disorder',
    met: 'Points to periodic limb movement disorder: movements in sleep only, no urge when awake. Polysomnography proves it.',
    not: 'Nothing noted points to movements in sleep only.',
    open: 'Movements in sleep only: not asked.',
    basis: read('BMJ-BEST-PRACTICE'),
  },
  'growing-pains': {
    sign: 'growing-pains',
    label: 'Growing pains',
    met: 'Points to growing pains: ask the child for an urge to move, which growing pains lack.',
    not: 'Nothing noted points to growing pains.',
    open: 'Growing pains: not asked.',
    basis: unread('PEDIATRIC-2013', 'Mimics of childhood'),
    only: child,
  },
  withdrawal: {
    sign: 'withdrawal-timing',
    label: 'Withdrawal',
    met: 'Points to withdrawal: it comes as an opioid, alcohol or a sedative wears off.',
    not: 'Nothing noted points to withdrawal.',
    open: 'Timing against the last opioid, alcohol or sedative: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
}

/** Nobody, here or elsewhere, has yet judged that no mimic explains it. */
const unjudged = all(
  not(isKnown('not-solely-another-condition')),
  not(known('rls-diagnosis-asserted')),
)

function mimic(name: string, { sign, label, met, not, open, basis, only }: Mimic): FindingRule {
  const shown = any(known(sign), all(yes(sign), unjudged))
  return finding(`mimic-${name}`, {
    label,
    when: only ? all(only, shown) : shown,
    say: { met, 'not-met': not, undetermined: open },
    basis: [basis],
  })
}

export const mimics: readonly FindingRule[] = Object.entries(MIMICS).map(([name, row]) =>
  mimic(name, row),
)
