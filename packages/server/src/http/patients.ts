import type { Actor, Answer, PatientSummary } from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import { id, isId } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import type { PatientPage } from '../api.ts'
import { ok, refused } from '../repository/index.ts'
import { andThen } from './answer.ts'
import type { House } from './house.ts'
import { signedIn } from './signed-in.ts'

const PAGE = 50

interface ListQuery {
  readonly search?: string
  readonly after?: string
}

const LIST = {
  type: 'object',
  properties: {
    search: { type: 'string', maxLength: 200 },
    after: { type: 'string', maxLength: 64 },
  },
}

interface ResourcePath {
  readonly patient: string
  readonly type: string
  readonly resource: string
}

/** The list of patients, one of them, and the single resources behind the facts. */
export function patientRoutes(app: FastifyInstance, house: House): void {
  app.get<{ Querystring: ListQuery }>(
    '/patients',
    { schema: { querystring: LIST } },
    signedIn(house, (actor, { query }) => listPatients(house, actor, query)),
  )
  // The pages ask so: addresses stand in the logs of proxies, and a search in the names of patients.
  app.post<{ Body: ListQuery }>(
    '/patients/search',
    { schema: { body: LIST } },
    signedIn(house, (actor, { body }) => listPatients(house, actor, body)),
  )
  app.get<{ Params: { patient: string } }>(
    '/patients/:patient',
    signedIn(house, (actor, { params }) => summary(house, actor, params.patient)),
  )
  app.get<{ Params: ResourcePath }>(
    '/patients/:patient/resources/:type/:resource',
    signedIn(house, (actor, { params }) => resource(house, actor, params)),
  )
}

async function listPatients(
  { repository }: House,
  actor: Actor,
  { search = '', after }: ListQuery,
): Promise<Answer<PatientPage>> {
  const query = { text: search, limit: PAGE + 1, ...(after === undefined ? {} : { after }) }
  return andThen(await repository.patients(actor, query), (found) => {
    const patients = found.slice(0, PAGE)
    const next = found.length > PAGE ? patients.at(-1)?.id : undefined
    return ok({ patients, ...(next === undefined ? {} : { next }) })
  })
}

async function summary(
  { repository }: House,
  actor: Actor,
  patient: string,
): Promise<Answer<PatientSummary>> {
  if (!isId(patient)) return refused({ code: 'not-found' })
  return andThen(await repository.summaries(actor, [id<'Patient'>(patient)]), ([found]) =>
    found ? ok(found) : refused({ code: 'not-found' }),
  )
}

async function resource(
  { repository }: House,
  actor: Actor,
  { patient, type, resource }: ResourcePath,
): Promise<Answer<Resource>> {
  if (!isId(patient)) return refused({ code: 'not-found' })
  return repository.read(actor, { patient: id<'Patient'>(patient), type, id: resource })
}
