import type { Criterion } from '@legato/rules'
import type { AlertRule } from '../alert.ts'
import { ours, read, unread } from '../basis.ts'
import { all, always, any, compare, is, not, yes } from '../criteria.ts'
import { clearanceUnknown, onDialysis, onHemodialysis } from '../findings/renal.ts'
import { ingredients } from '../ingredients.ts'
import { each } from './each.ts'

/** Gabapentinoids that are taken now: S12, S13, S15, S16. Breathing (S11) is told elsewhere. */
const ligands = ingredients('alpha2delta-ligand')
const kidneys = [read('LABEL-HORIZANT'), unread('LABEL-GABAPENTIN'), unread('LABEL-PREGABALIN')]

const clearanceUnder = (limit: number): Criterion =>
  all(not(onDialysis), compare('creatinine-clearance', '<', limit, 'mL/min'))
const below15 = any(onDialysis, clearanceUnder(15))

/** More than the label's row for this clearance; each band holds the ones below it. */
const gabapentinTooMuch = any(
  all(clearanceUnder(60), compare('gabapentin-dose', '>', 1400, 'mg/d')),
  all(clearanceUnder(30), compare('gabapentin-dose', '>', 700, 'mg/d')),
  all(below15, compare('gabapentin-dose', '>', 300, 'mg/d')),
)
const enacarbilTooMuch = any(
  all(clearanceUnder(60), compare('gabapentin-enacarbil-dose', '>', 600, 'mg/d')),
  all(clearanceUnder(30), compare('gabapentin-enacarbil-dose', '>', 300, 'mg/d')),
  all(clearanceUnder(15), compare('gabapentin-enacarbil-dose', '>', 150, 'mg/d')),
)
const pregabalinTooMuch = any(
  all(clearanceUnder(60), compare('pregabalin-dose', '>', 300, 'mg/d')),
  all(clearanceUnder(30), compare('pregabalin-dose', '>', 150, 'mg/d')),
  all(below15, compare('pregabalin-dose', '>', 75, 'mg/d')),
)

const severeHeartFailure = any(is('nyha-class', 'III', 'IV'), yes('marked-edema'))

function tooMuch(drug: string, when: Criterion): readonly AlertRule[] {
  return each('gabapentinoid-renal-dose', {
    kind: 'too-much',
    drugs: [drug],
    level: 'stop',
    when,
    say: '{drug} is above the dose for these kidneys (creatinine clearance {creatinine-clearance}): lower it, over a week or more.',
    basis: kidneys,
    safety: 'S12',
  })
}

export const alpha2deltaAlerts: readonly AlertRule[] = [
  ...tooMuch('gabapentin', gabapentinTooMuch),
  ...tooMuch('gabapentin enacarbil', enacarbilTooMuch),
  ...tooMuch('pregabalin', pregabalinTooMuch),
  ...each('enacarbil-dialysis', {
    kind: 'dialysis',
    drugs: ['gabapentin enacarbil'],
    level: 'stop',
    when: is('dialysis', 'hemodialysis', 'peritoneal'),
    say: '{drug} on dialysis: not for RLS. Change over to gabapentin after dialysis.',
    instead: ['gabapentin'],
    basis: [read('LABEL-HORIZANT', 'Hemodialysis: not recommended for RLS')],
    safety: 'S12',
  }),
  ...each('gabapentin-after-dialysis', {
    kind: 'dialysis',
    drugs: ['gabapentin'],
    level: 'info',
    when: onHemodialysis,
    say: '{drug} on hemodialysis: only after dialysis.',
    basis: [read('THORP-2001')],
    safety: 'S12',
  }),
  ...each('gabapentinoid-clearance-unknown', {
    kind: 'unknown',
    drugs: ligands,
    level: 'warn',
    when: clearanceUnknown,
    say: '{drug} is taken and creatinine clearance is not known: measure creatinine and weight before any change of dose.',
    basis: [ours('Safety rule S13')],
    safety: 'S13',
  }),
  ...each('gabapentinoid-heart-failure', {
    kind: 'pregabalin',
    drugs: ['pregabalin'],
    level: 'stop',
    when: severeHeartFailure,
    say: '{drug} in heart failure NYHA III or IV, or with marked edema: change over, tapering it over a week or more.',
    basis: [unread('LABEL-PREGABALIN')],
    safety: 'S16',
  }),
  ...each('gabapentinoid-heart-failure', {
    kind: 'others',
    drugs: ligands.filter((drug) => drug !== 'pregabalin'),
    level: 'warn',
    when: severeHeartFailure,
    say: '{drug} in heart failure NYHA III or IV, or with marked edema: it retains water; watch weight and swelling.',
    basis: [unread('LABEL-PREGABALIN')],
    safety: 'S16',
  }),
  ...each('gabapentinoid-abrupt-stop', {
    kind: 'taken',
    drugs: ligands,
    level: 'info',
    when: always,
    say: '{drug} is stopped over a week or more: seizures and withdrawal otherwise.',
    basis: [
      read('LABEL-GABAPENTIN', 'At least a week'),
      read('LABEL-HORIZANT', '1200 to 600 mg for a week'),
    ],
    safety: 'S15',
  }),
]
