import type { Consent } from '@legato/fhir'
import type { PatientId } from '@legato/values'

/** What a patient can be asked to agree to. */
export const CONSENT_PURPOSES = ['care', 'registry', 'research', 'photographs'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/**
 * The last word of a patient; undefined `permits`: nothing is said, or it was taken back. Unsaid, care
 * goes on within the clinic; for everything else somebody must have agreed.
 */
export interface ConsentState {
  readonly purpose: ConsentPurpose
  readonly permits?: boolean
  /** When it was said last. */
  readonly at?: string
}

const SYSTEM = 'urn:legato:consent'
const REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason'
const REASONS: Readonly<
  Record<ConsentPurpose, { readonly system: string; readonly code: string }>
> = {
  care: { system: REASON, code: 'TREAT' },
  registry: { system: REASON, code: 'HQUALIMP' },
  research: { system: REASON, code: 'HRESCH' },
  photographs: { system: SYSTEM, code: 'photographs' },
}

/** As it is kept: one Consent for each purpose of a patient, each word of theirs a version of it. */
export function consentResource({
  id,
  patient,
  purpose,
  permits,
  at,
}: ConsentState & { readonly id: string; readonly patient: PatientId }): Consent {
  const type = permits ? 'permit' : 'deny'
  return {
    resourceType: 'Consent',
    id,
    identifier: [{ system: SYSTEM, value: purpose }],
    status: permits === undefined ? 'inactive' : 'active',
    scope: coded(
      'http://terminology.hl7.org/CodeSystem/consentscope',
      purpose === 'research' ? 'research' : 'patient-privacy',
    ),
    category: [coded('http://loinc.org', '59284-0')],
    patient: { reference: `Patient/${patient}` },
    ...(at ? { dateTime: at } : {}),
    policyRule: coded(
      'http://terminology.hl7.org/CodeSystem/v3-ActCode',
      permits ? 'OPTIN' : 'OPTOUT',
    ),
    provision: { type, purpose: [REASONS[purpose]] },
  }
}

/** Whether it is the word of a patient that was asked for here, and binds this house. */
export function isAskedHere({ identifier }: Consent): boolean {
  return identifier?.some(({ system }) => system === SYSTEM) ?? false
}

function coded(system: string, code: string) {
  return { coding: [{ system, code }] }
}
