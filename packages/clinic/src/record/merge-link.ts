import { type Extension, type Patient, type PatientLink, targetOf } from '@legato/fhir'
import { id, type PatientId } from '@legato/values'

/** On the link of a replaced patient: whether the record was active before. */
const ACTIVE = 'urn:legato:active-before'

/** The patient in whose place this one stands no more; undefined for one who was not replaced. */
export function replacedBy(patient: Patient): PatientId | undefined {
  const link = patient.link?.find(({ type }) => type === 'replaced-by')
  const target = link && targetOf(link.other)
  return target?.kind === 'resource' && target.type === 'Patient'
    ? id<'Patient'>(target.id)
    : undefined
}

/** The patients in whose place this one stands. */
export function replacedPatients({ link = [] }: Patient): readonly PatientId[] {
  return link.flatMap(({ type, other }) => {
    const target = type === 'replaces' ? targetOf(other) : undefined
    return target?.kind === 'resource' && target.type === 'Patient' ? id<'Patient'>(target.id) : []
  })
}

/** The kept patient, who replaces the other from now on. */
export function withReplaced(kept: Patient, replaced: PatientId): Patient {
  return { ...kept, link: [...(kept.link ?? []), linkTo(replaced, 'replaces')] }
}

export function withoutReplaced(kept: Patient, replaced: PatientId): Patient {
  return withLinks(kept, (link) => !isTo(link, replaced, 'replaces'))
}

/** A patient as a source tells it anew, who goes on to replace whom they replaced here. */
export function withReplacedOf(before: Patient, after: Patient): Patient {
  const links = before.link?.filter(({ type }) => type === 'replaces') ?? []
  return links.length > 0 ? { ...after, link: [...(after.link ?? []), ...links] } : after
}

/** The replaced patient: not active, and saying who stands here instead. */
export function asReplaced(patient: Patient, kept: PatientId): Patient {
  const { active } = patient
  const before: Extension[] = active === undefined ? [] : [{ url: ACTIVE, valueBoolean: active }]
  const link = linkTo(kept, 'replaced-by')
  const links = [...(patient.link ?? []), before.length > 0 ? { ...link, extension: before } : link]
  return { ...patient, active: false, link: links }
}

/** As before: links and activity restored, whatever else was changed meanwhile. */
export function asRestored(patient: Patient, kept: PatientId): Patient {
  const own = patient.link?.find((link) => isTo(link, kept, 'replaced-by'))
  const active = own?.extension?.find(({ url }) => url === ACTIVE)?.valueBoolean
  const { active: _, ...rest } = withLinks(patient, (link) => link !== own)
  return active === undefined ? rest : { ...rest, active }
}

function withLinks(patient: Patient, stays: (link: PatientLink) => boolean): Patient {
  const { link = [], ...rest } = patient
  const links = link.filter(stays)
  return links.length > 0 ? { ...rest, link: links } : rest
}

function linkTo(patient: PatientId, type: PatientLink['type']): PatientLink {
  return { other: { reference: `Patient/${patient}` }, type }
}

function isTo(link: PatientLink, patient: PatientId, type: PatientLink['type']): boolean {
  return link.type === type && link.other.reference === `Patient/${patient}`
}
