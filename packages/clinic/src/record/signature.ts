import type { DiagnosticReport, Observation, Provenance, Resource } from '@legato/fhir'
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
export function isUnverified(resource: Resource, signed: readonly string[]): boolean {
  return isByMachine(resource) && !signed.includes(resource.meta?.versionId ?? '')
}

function isByMachine({ meta }: Resource): boolean {
  return (
    meta?.tag?.some(({ system, code }) => system === MACHINE.system && code === MACHINE.code) ===
    true
  )
}

/**
 * What a machine measured is final once somebody stands for it, and corrected where somebody stood for
 * it before; undefined where it is no such thing.
 */
export function finalOf(resource: Resource): Measured | undefined {
  return turned(resource, { preliminary: 'final', amended: 'corrected' })
}

/** The same, once nobody stands for it any more. */
export function preliminaryOf(resource: Resource): Measured | undefined {
  return turned(resource, { final: 'preliminary', corrected: 'amended' })
}

/** What a change makes of it: who was given a final one is told that it is another by now. */
export function changedStatus(
  before: Pick<Measured, 'status'> | undefined,
): 'preliminary' | 'amended' {
  return ['final', 'corrected', 'amended'].includes(before?.status ?? '')
    ? 'amended'
    : 'preliminary'
}

type Measured = DiagnosticReport | Observation
type Standing = 'preliminary' | 'final' | 'amended' | 'corrected'

function turned(
  resource: Resource,
  to: Partial<Readonly<Record<string, Standing>>>,
): Measured | undefined {
  if (resource.resourceType !== 'DiagnosticReport' && resource.resourceType !== 'Observation')
    return undefined
  const status = to[resource.status]
  return status && isByMachine(resource) ? { ...resource, status } : undefined
}

/** The results of a report, which are as final as it is. */
export function standingAs(report: Measured, results: readonly Resource[]): readonly Resource[] {
  const status = STANDINGS.find((one) => one === report.status) ?? 'preliminary'
  return results.flatMap((one) =>
    one.resourceType === 'Observation' && one.status !== status ? [{ ...one, status }] : [],
  )
}

const STANDINGS = ['preliminary', 'final', 'amended', 'corrected'] as const satisfies Standing[]

/** What a report is the report of. */
export function resultsOf(resource: Resource): readonly (readonly [type: string, id: string])[] {
  if (resource.resourceType !== 'DiagnosticReport') return []
  return (resource.result ?? []).flatMap(({ reference = '' }) => {
    const [type = '', id] = reference.split('/')
    return type === 'Observation' && id ? [[type, id] as const] : []
  })
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
