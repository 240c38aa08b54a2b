import type { Plan, Proposal } from '@legato/clinic/plan'

/** A value of the patient, as a plan tells it. */
export type Fact = Plan['findings'][number]['because'][number]

/** Anything that a plan says and that has to rest on something. */
interface Part {
  readonly id: string
  readonly sources: readonly string[]
}

/** The parts of the plan that name no source, by their ids. */
export function unsourcedIn(plan: Plan): readonly string[] {
  return partsOf(plan)
    .filter(({ sources }) => sources.length === 0)
    .map(({ id }) => id)
}

function partsOf(plan: Plan): readonly Part[] {
  const { findings, proposals, alerts, sequence = [], followUps = [] } = plan
  // A step that only names what is to be found out first states nothing that could have a source.
  const steps = sequence.filter(({ needs }) => needs.length === 0)
  return [...findings, ...alerts, ...steps, ...followUps, ...proposals.flatMap(inProposal)]
}

function inProposal(one: Proposal): readonly Part[] {
  const { id, dose, calendar } = one
  const notes = calendar?.kind === 'days' ? calendar.notes : []
  return [
    one,
    ...reasonsOf(one),
    ...one.positions.map(({ source }) => ({
      id: `${id}: position`,
      sources: source ? [source] : [],
    })),
    ...(dose ? [{ id: `${id}: dose`, sources: dose.sources }] : []),
    ...(calendar ? [{ id: `${id}: calendar`, sources: calendar.sources }] : []),
    ...notes,
  ]
}

function reasonsOf(one: Proposal) {
  return [...one.for, ...one.against, ...one.cautions, ...one.monitor]
}

/** Every value of the patient that the plan tells beside what it says. */
export function factsIn({
  findings,
  proposals,
  alerts,
  sequence = [],
  followUps = [],
}: Plan): readonly Fact[] {
  const said = [...findings, ...alerts, ...sequence, ...followUps, ...proposals.flatMap(reasonsOf)]
  return [
    ...said.flatMap(({ because }) => because),
    ...proposals.flatMap(({ dose }) => dose?.adjustedFor ?? []),
  ]
}
