import type { Answer } from '@legato/clinic/record'
import {
  type CapabilityStatement,
  type CapabilityStatementRestResource,
  isResource,
  type Parameter,
  parametersOf,
  type ResourceType,
  TYPES_IN_USE,
} from '@legato/fhir'
import { ok, refused } from '../repository/index.ts'
import type { FhirRequest, Handler, Reply } from './request.ts'
import { type Interaction, isOffered, ROUTES } from './routes.ts'

/** When the API last learned something. */
const DATE = '2026-11-22'

/** What the API is and does: made from the tables that the routes and searches are made from. */
export const capabilities: Handler = async ({ request }) => described(request)

/** For whoever asks: it is no secret. */
export function described({ base, query }: FhirRequest): Answer<Reply> {
  const [wrong] = query.filter(([name, value]) => name !== 'mode' || value !== 'full')
  return wrong
    ? refused({ code: 'wrong-parameter', at: wrong[0], values: { expected: 'mode=full' } })
    : ok({ status: 200, headers: {}, resource: statement(base) })
}

export function statement(base: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: DATE,
    kind: 'instance',
    software: { name: 'Legato' },
    implementation: { description: 'The record of a clinic', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    patchFormat: ['application/json-patch+json'],
    rest: [
      {
        mode: 'server',
        security: {
          cors: false,
          description: 'By a session: its cookie, or the token of it as Authorization: Bearer.',
        },
        resource: TYPES_IN_USE.filter(isType).map(resourceOf),
        interaction: codesOf(SYSTEM).map((code) => ({ code })),
        operation: [VALIDATE],
      },
    ],
  }
}

type ResourceCode = NonNullable<CapabilityStatementRestResource['interaction']>[number]['code']
type SystemCode = 'transaction' | 'batch' | 'search-system' | 'history-system'

const OF_TYPE: Readonly<Partial<Record<Interaction, ResourceCode>>> = {
  read: 'read',
  vread: 'vread',
  create: 'create',
  update: 'update',
  patch: 'patch',
  delete: 'delete',
  'history-instance': 'history-instance',
  'history-type': 'history-type',
  'search-type': 'search-type',
}

const SYSTEM: Readonly<Partial<Record<Interaction, readonly SystemCode[]>>> = {
  bundle: ['transaction', 'batch'],
  'search-system': ['search-system'],
  'history-system': ['history-system'],
}

const DEFINITIONS = 'http://hl7.org/fhir/OperationDefinition'
const VALIDATE = { name: 'validate', definition: `${DEFINITIONS}/Resource-validate` }
const EVERYTHING = { name: 'everything', definition: `${DEFINITIONS}/Patient-everything` }

function codesOf(table: typeof SYSTEM): readonly SystemCode[] {
  return [...new Set(ROUTES.flatMap(({ interaction }) => table[interaction] ?? []))]
}

function isType(type: string): type is ResourceType {
  return isResource({ resourceType: type })
}

function resourceOf(type: ResourceType): CapabilityStatementRestResource {
  const offered = new Set(
    ROUTES.filter((route) => isOffered(route, type)).map(({ interaction }) => interaction),
  )
  const isWritten = offered.has('update')
  const links = linksOf(type)
  const codes = [...offered].flatMap((interaction) => OF_TYPE[interaction] ?? [])
  return {
    type,
    interaction: codes.map((code) => ({ code })),
    versioning: isWritten ? 'versioned-update' : 'no-version',
    readHistory: offered.has('history-instance'),
    updateCreate: isWritten,
    conditionalCreate: isWritten,
    conditionalRead: 'full-support',
    conditionalUpdate: offered.has('conditional-update'),
    conditionalDelete: offered.has('conditional-delete') ? 'single' : 'not-supported',
    referencePolicy: ['literal', 'logical', 'local'],
    ...links,
    searchParam: [...parametersOf(type).values()].map(({ code: name, kind }) => ({
      name,
      type: kind,
    })),
    operation: type === 'Patient' ? [VALIDATE, EVERYTHING] : [VALIDATE],
  }
}

/** Events of the audit are searched alone: see docs/decisions/0017. */
const ALONE = 'AuditEvent'

function linksOf(
  type: ResourceType,
): Pick<CapabilityStatementRestResource, 'documentation' | 'searchInclude' | 'searchRevInclude'> {
  if (type === ALONE)
    return {
      documentation:
        'For administrators, and for patients those of their own record. Searched by this type alone, without includes, chains and _has; ordered by date, the newest first.',
    }
  return {
    searchInclude: ['*', ...referencesOf(type).map(({ code }) => `${type}:${code}`)],
    searchRevInclude: ['*', ...pointingAt(type)],
  }
}

function referencesOf(type: string): readonly Parameter[] {
  return [...parametersOf(type).values()].filter(({ kind }) => kind === 'reference')
}

function pointingAt(target: string): readonly string[] {
  return TYPES_IN_USE.filter((type) => type !== ALONE).flatMap((type) =>
    referencesOf(type)
      .filter(({ targets }) => targets.includes(target))
      .map(({ code }) => `${type}:${code}`),
  )
}
