import type { Verb } from '@legato/clinic/record'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What is asked for, in FHIR's words where it has one. https://hl7.org/fhir/R4/http.html */
export type Interaction =
  | 'capabilities'
  | 'read'
  | 'vread'
  | 'create'
  | 'update'
  | 'conditional-update'
  | 'patch'
  | 'conditional-patch'
  | 'delete'
  | 'conditional-delete'
  | 'history-instance'
  | 'history-type'
  | 'history-system'
  | 'search-type'
  | 'search-system'
  | 'bundle'
  | 'validate'
  | 'everything'

/** One row of the API. `:type` stands for a type that is kept, `:id` and `:version` for its own. */
export interface Route {
  readonly method: Method
  readonly path: string
  readonly interaction: Interaction
  /** What the actor must be allowed to; undefined where the answer is no secret. */
  readonly verb: Verb | undefined
}

/**
 * Everything that the API answers. The server, the CapabilityStatement, the entries of Bundles, the
 * matrix of permissions and the hostile requests of the tests are all made from this table.
 */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/metadata', interaction: 'capabilities', verb: undefined },

  { method: 'GET', path: '/', interaction: 'search-system', verb: 'search' },
  { method: 'POST', path: '/_search', interaction: 'search-system', verb: 'search' },
  { method: 'GET', path: '/_history', interaction: 'history-system', verb: 'read' },
  { method: 'POST', path: '/', interaction: 'bundle', verb: 'write' },
  { method: 'POST', path: '/$validate', interaction: 'validate', verb: 'read' },

  { method: 'GET', path: '/:type', interaction: 'search-type', verb: 'search' },
  { method: 'POST', path: '/:type/_search', interaction: 'search-type', verb: 'search' },
  { method: 'GET', path: '/:type/_history', interaction: 'history-type', verb: 'read' },
  { method: 'POST', path: '/:type', interaction: 'create', verb: 'write' },
  { method: 'PUT', path: '/:type', interaction: 'conditional-update', verb: 'write' },
  { method: 'PATCH', path: '/:type', interaction: 'conditional-patch', verb: 'write' },
  { method: 'DELETE', path: '/:type', interaction: 'conditional-delete', verb: 'delete' },
  { method: 'POST', path: '/:type/$validate', interaction: 'validate', verb: 'read' },

  { method: 'GET', path: '/:type/:id', interaction: 'read', verb: 'read' },
  { method: 'PUT', path: '/:type/:id', interaction: 'update', verb: 'write' },
  { method: 'PATCH', path: '/:type/:id', interaction: 'patch', verb: 'write' },
  { method: 'DELETE', path: '/:type/:id', interaction: 'delete', verb: 'delete' },
  { method: 'GET', path: '/:type/:id/_history', interaction: 'history-instance', verb: 'read' },
  { method: 'GET', path: '/:type/:id/_history/:version', interaction: 'vread', verb: 'read' },
  { method: 'GET', path: '/:type/:id/$validate', interaction: 'validate', verb: 'read' },
  { method: 'POST', path: '/:type/:id/$validate', interaction: 'validate', verb: 'read' },

  { method: 'GET', path: '/Patient/:id/$everything', interaction: 'everything', verb: 'read' },
  { method: 'POST', path: '/Patient/:id/$everything', interaction: 'everything', verb: 'read' },
]

/** What a body may be. */
export type Content = 'fhir' | 'patch' | 'form'

/** What the body of an interaction must be, unless it is asked by GET. Others have none. */
export const BODIES: Readonly<Partial<Record<Interaction, Content>>> = {
  create: 'fhir',
  update: 'fhir',
  'conditional-update': 'fhir',
  patch: 'patch',
  'conditional-patch': 'patch',
  bundle: 'fhir',
  validate: 'fhir',
  everything: 'fhir',
  'search-type': 'form',
  'search-system': 'form',
}

/** Audit events are made by what is done, and by nothing else: nobody writes or changes one. */
const READ_ONLY: ReadonlySet<string> = new Set(['AuditEvent'])
/** No event has a second version, so that there is no history of it either. */
const CHANGING: ReadonlySet<Interaction> = new Set<Interaction>([
  'history-instance',
  'history-type',
  'vread',
  'create',
  'update',
  'conditional-update',
  'patch',
  'conditional-patch',
  'delete',
  'conditional-delete',
])

/** Whether a route is there for resources of a type. */
export function isOffered({ interaction }: Route, type: string): boolean {
  return !(READ_ONLY.has(type) && CHANGING.has(interaction))
}
