import { ingredients } from '../ingredients.ts'
import type { ProposalKind, Therapy } from '../therapy.ts'

/** What a proposal is there for: only proposals of one need are compared with one another. */
export type Need = (typeof NEEDS)[number]

/** In the order in which one thinks of them: dangers, what to leave, tests, iron, then treatment. */
export const NEEDS = [
  'referral',
  'leave',
  'workup',
  'iron',
  'rls-drug',
  'procedure',
  'without-drugs',
  'follow-up',
  'education',
] as const

const BY_KIND: Readonly<Record<ProposalKind, Need>> = {
  referral: 'referral',
  deprescribe: 'leave',
  workup: 'workup',
  medication: 'rls-drug',
  procedure: 'procedure',
  device: 'without-drugs',
  lifestyle: 'without-drugs',
  monitoring: 'follow-up',
  education: 'education',
}

const IRON: ReadonlySet<string> = new Set(ingredients('oral-iron', 'iv-iron'))

/** By its kind; of the drugs, iron is a need of its own. */
export function needOf({ kind, therapy }: Pick<Therapy, 'kind' | 'therapy'>): Need {
  return kind === 'medication' && IRON.has(therapy) ? 'iron' : BY_KIND[kind]
}
