import type { Provenance, Resource } from '@legato/fhir'
import type { UserId } from '@legato/values'

/** On what no person wrote: a score that was computed, a value that was read from a picture. */
const MACHINE = { system: 'urn:legato:origin', code: 'machine' } as const

/** The resource, marked as made by a machine: unverified until a person signs this version. */
export function byMachine<T extends Resource>(resource: T): T {
  const others = (resource.meta?.tag ?? []).filter((tag) => tag.system !== MACHINE.system)
  return { ...resource, meta: { ...resource.meta, tag: [...others, MACHINE] } }
}

/**
 * Whether nobody stands for it yet. `signed` are the versions that somebody signed: a version that
 * came later is unverified again.
 */
export function isUnverified({ meta }: Resource, signed: readonly string[]): boolean {
  const isMachine = meta?.tag?.some(
    ({ system, code }) => system === MACHINE.system && code === MACHINE.code,
  )
  return isMachine === true && !signed.includes(meta?.versionId ?? '')
}

/** The signature on one version. It is kept in the record; the seal of the audit covers it. */
export function signatureOn(
  target: { readonly type: string; readonly id: string; readonly version: string },
  { id, user, by, at }: { readonly id: string; readonly user: UserId } & { by: string; at: string },
): Provenance {
  const who = { reference: `Practitioner/${user}`, display: by }
  return {
    resourceType: 'Provenance',
    id,
    target: [{ reference: `${target.type}/${target.id}/_history/${target.version}` }],
    recorded: at,
    activity: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion', code: 'LA' },
      ],
    },
    agent: [
      {
        type: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
              code: 'verifier',
            },
          ],
        },
        who,
      },
    ],
    // Verification signature: https://hl7.org/fhir/R4/valueset-signature-type.html
    signature: [
      {
        type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.5' }],
        when: at,
        who,
      },
    ],
  }
}
