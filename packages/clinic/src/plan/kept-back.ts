import type { Finding } from '../assessment/index.ts'
import type { Plan, Proposal } from './plan.ts'

type Told = Pick<Plan, 'patient'> & { readonly findings: readonly Finding[] }

/**
 * Whether a drug is kept back: for a specialist of children, or while thoughts of suicide are not
 * assessed. It is named where it stands and nowhere as an easy way out: no alert says it instead,
 * and the patient's sheet, whose words speak to an adult who begins it, leaves it out.
 */
export function isKeptBack({ patient: { age }, findings }: Told): (one: Proposal) => boolean {
  const isChild = age !== undefined && age < 18
  const inDanger = findings.some(({ id, answer }) => id === 'suicidality' && answer === 'met')
  return ({ kind, status }) =>
    (isChild || inDanger) &&
    kind === 'medication' &&
    status !== 'recommended' &&
    status !== 'consider'
}
