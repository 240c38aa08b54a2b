import type { Patient } from './patient.ts'
import type { Told } from './plan.ts'

/* Drugs by the names and therapies by the ids that several of the safety rules speak of. */

export const FULL_AGONISTS = [
  'oxycodone',
  'methadone',
  'morphine',
  'hydrocodone',
  'fentanyl',
  'hydromorphone',
]
export const OPIOIDS = [...FULL_AGONISTS, 'tramadol', 'codeine', 'buprenorphine']
export const BENZODIAZEPINES = ['clonazepam', 'lorazepam', 'diazepam']
export const LIGANDS = ['gabapentin', 'gabapentin enacarbil', 'pregabalin']

export const OPIOID_TREATMENTS = [
  'opioid-oxycodone',
  'opioid-methadone',
  'opioid-buprenorphine',
  'opioid-hydrocodone',
  'opioid-morphine',
  'opioid-tramadol',
  'opioid-codeine',
]

export const opioidsBegun = (plan: Told) => plan.offered(...OPIOID_TREATMENTS)

/** Of each of the drugs that the patient takes it holds. */
export function eachTaken(
  p: Patient,
  drugs: readonly string[],
  holds: (drug: string) => boolean,
): boolean {
  return drugs.every((drug) => !p.takes(drug) || holds(drug))
}

/** Every way off a drug that is counted out day by day. */
export const withDays = (plan: Told) =>
  plan
    .offered('taper-pramipexole', 'taper-ropinirole', 'taper-gabapentin', 'taper-pregabalin')
    .filter(({ calendar }) => calendar?.kind === 'days')
