import type { FollowUp, Plan, Proposal, Sequenced } from '@legato/clinic/plan'
import { item, mark } from './paragraph.ts'

const STEPS: Readonly<Record<Sequenced['step'], string>> = {
  now: 'Now',
  next: 'Next',
  'wait-for': 'Apart',
  'if-fails': 'If that fails',
}

interface Ordered extends Pick<Plan, 'sequence'> {
  readonly proposals: readonly Pick<Proposal, 'id' | 'label' | 'kind'>[]
}

/** What goes on beside everything else has no place in an order. */
const ALONG: ReadonlySet<Proposal['kind']> = new Set(['monitoring', 'education', 'lifestyle'])

/** When what is proposed comes. What waits for facts stands in a block of its own already. */
export function orderLines({ sequence = [], proposals }: Ordered): readonly string[] {
  const byId = new Map(proposals.map((one) => [one.id, one]))
  const isAlong = (id: string) => ALONG.has(byId.get(id)?.kind ?? 'medication')
  return sequence
    .filter(
      ({ needs, safety, proposals: ids }) => needs.length === 0 && (safety || !ids.every(isAlong)),
    )
    .map((one) => {
      const names = one.proposals.map((id) => byId.get(id)?.label ?? id)
      return item('▸', `${STEPS[one.step]}: ${named(names)}. ${one.say}${mark(one)}`)
    })
}

const SHOWN = 4

function named(names: readonly string[]): string {
  const rest = names.length - SHOWN
  const shown = names.slice(0, SHOWN).join(' · ')
  return rest > 0 ? `${shown} and ${rest} more` : shown
}

/** What is measured or asked again, with its days. */
export function followUpLines({ followUps = [] }: Pick<Plan, 'followUps'>): readonly string[] {
  return followUps.map((one) => item('○', `${daysText(one)}: ${one.say}${mark(one)}`))
}

function daysText({ from, to, everyDays }: FollowUp): string {
  const days = from === to ? from : `${from} to ${to}`
  return everyDays ? `${days}, then every ${everyDays} days` : days
}
