import type { CareTeam, CareTeamParticipant } from '@legato/fhir'
import type { ClinicId, PatientId, UserId } from '@legato/values'
import type { Actor } from './actor.ts'

/** Somebody who may open a record: an account that treats, everybody who treats here, or a carer. */
export type Member = (
  | { readonly kind: 'account'; readonly user: UserId }
  | { readonly kind: 'clinic'; readonly clinic: ClinicId }
  | { readonly kind: 'carer'; readonly user: UserId }
) & {
  /** FHIR dateTimes, both included. */
  readonly since?: string
  readonly until?: string
}

/**
 * The care team that decides who reaches a record: `CareTeam/<id of the patient>`. Other care teams
 * of a record, those of another hospital for example, tell something and open nothing.
 */
export function careTeamOf(patient: PatientId, members: readonly Member[]): CareTeam {
  return {
    resourceType: 'CareTeam',
    id: patient,
    status: 'active',
    subject: { reference: `Patient/${patient}` },
    participant: members.map(participant),
  }
}

/** Whoever begins a record is on its team; what is imported to furnish a clinic is everybody's. */
export function firstMember({ user, clinic, purpose }: Actor): Member {
  return purpose === 'administration' ? { kind: 'clinic', clinic } : { kind: 'account', user }
}

/** The care team with the member, from and until when; what was said of them before is replaced. */
export function withMember(team: CareTeam, one: Member): CareTeam {
  return {
    ...team,
    participant: [...(withoutMember(team, one).participant ?? []), participant(one)],
  }
}

export function withoutMember(team: CareTeam, one: Member): CareTeam {
  const { reference } = memberReference(one)
  const others = (team.participant ?? []).filter(({ member }) => member?.reference !== reference)
  return { ...team, participant: others }
}

function participant(one: Member): CareTeamParticipant {
  const { since, until } = one
  const period = { ...(since ? { start: since } : {}), ...(until ? { end: until } : {}) }
  return { member: memberReference(one), ...(since || until ? { period } : {}) }
}

function memberReference(one: Member): { readonly reference: string } {
  switch (one.kind) {
    case 'account':
      return { reference: `Practitioner/${one.user}` }
    case 'clinic':
      return { reference: `Organization/${one.clinic}` }
    case 'carer':
      return { reference: `RelatedPerson/${one.user}` }
  }
}
