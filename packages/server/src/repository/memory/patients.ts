import {
  type PatientQuery,
  type PatientSummary,
  type Repository,
  reachOf,
} from '@legato/clinic/record'
import { isEnteredInError, normalize, type Patient } from '@legato/fhir'
import { id } from '@legato/values'
import { extract, identifiersIn, type PatientExtract } from '../extract.ts'
import { ok, refused } from '../perform.ts'
import { keyOf } from '../resources/standing.ts'
import { type Memory, perform } from './perform.ts'
import { type Asking, isInReach, relationsTo } from './relations.ts'
import { livingOn, type Shelf } from './shelf.ts'

type Pages = Pick<Repository, 'patients' | 'summaries' | 'record' | 'read' | 'history'>
type Matching = Pick<Repository, 'byIdentifier' | 'byNameAndBirth' | 'kept' | 'received'>

/** What the pages of patients ask for. */
export function memoryPages(memory: Memory): Pages {
  const find = { verb: 'find', type: 'Patient' } as const
  return {
    patients: (actor, wanted) =>
      perform(memory, { ...find, actor }, (means) => ok(listed({ ...means, actor }, wanted))),
    summaries: (actor, patients) =>
      perform(memory, { ...find, actor }, (means) =>
        ok(
          known({ ...means, actor })
            .filter((one) => patients.some((wanted) => wanted === one.id))
            .map((one) => summaryOf({ ...means, actor }, one)),
        ),
      ),
    record: (actor, patient) =>
      perform(memory, { actor, verb: 'read', touched: [{ patient }] }, ({ shelf }) => {
        const own = livingOn(shelf)
          .filter((one) => one.patient === patient && !isEnteredInError(one.content))
          .filter((one) => keyOf(one) !== `CareTeam/${patient}`)
          .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
          .map(({ content }) => content)
        const found = own.find((one): one is Patient => one.resourceType === 'Patient')
        if (!found) return refused({ code: 'not-found' })
        return ok({ patient: found, resources: own.filter((one) => one !== found) })
      }),
    read: (actor, address) =>
      perform(memory, { actor, verb: 'read', touched: [address] }, ({ shelf }) => {
        const last = shelf.versions.get(keyOf(address))?.at(-1)
        const isIt = last?.patient === address.patient && last.content
        return isIt ? ok(isIt) : refused({ code: 'not-found' })
      }),
    history: (actor, address) =>
      perform(memory, { actor, verb: 'read', touched: [address] }, ({ shelf }) => {
        const contents = (shelf.versions.get(keyOf(address)) ?? [])
          .filter(({ patient }) => patient === address.patient)
          .flatMap(({ content }) => content ?? [])
        return contents.length > 0 ? ok(contents.toReversed()) : refused({ code: 'not-found' })
      }),
  }
}

/** What an import must know beforehand. */
export function memoryMatching(memory: Memory): Matching {
  return {
    byIdentifier: (actor, identifiers) =>
      perform(memory, { actor, verb: 'import' }, ({ shelf }) => ok(bearers(shelf, identifiers))),
    byNameAndBirth: (actor, family, birthDate) =>
      perform(memory, { actor, verb: 'import' }, ({ shelf }) =>
        ok(
          patientsOn(shelf).filter((one) => {
            const { terms } = extract(one, one.id ?? '')
            const has = (kind: string, term: string) =>
              terms.some((own) => own.kind === kind && own.term === term)
            return has('family', normalize(family)) && has('birth-date', birthDate)
          }),
        ),
      ),
    kept: (actor, sourceKeys) =>
      perform(memory, { actor, verb: 'import' }, ({ shelf }) => ok(keptOn(shelf, sourceKeys))),
    received: (actor, sourceKeys) =>
      perform(memory, { actor, verb: 'receive', type: 'DiagnosticReport' }, ({ shelf }) =>
        ok(keptOn(shelf, sourceKeys)),
      ),
  }
}

/** The patients who carry one of these identifiers. */
export function bearers(shelf: Shelf, identifiers: readonly string[]): readonly Patient[] {
  return patientsOn(shelf).filter((one) =>
    identifiersIn(one).some((own) => identifiers.includes(own)),
  )
}

/** What stands under these source keys. */
export function keptOn(shelf: Shelf, sourceKeys: readonly string[]) {
  const wanted = new Set(sourceKeys)
  return new Map(
    livingOn(shelf).flatMap(({ id, sourceKey, digest }) =>
      sourceKey !== null && wanted.has(sourceKey)
        ? [[sourceKey, { id, digest: digest ?? '' }] as const]
        : [],
    ),
  )
}

function patientsOn(shelf: Shelf): readonly Patient[] {
  return livingOn(shelf)
    .map(({ content }) => content)
    .filter((one): one is Patient => one.resourceType === 'Patient')
    .sort((one, other) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1))
}

/** The patients of whom the actor may know, by name. */
function known(asking: Asking): readonly PatientExtract[] {
  return patientsOn(asking.shelf)
    .filter(({ id = '' }) => isInReach(asking, 'find', { type: 'Patient', patient: id }))
    .map((one) => extract(one, one.id ?? ''))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
}

function placeOf({ sortName, id }: PatientExtract): string {
  return `${sortName}\0${id}`
}

function listed(asking: Asking, { text, limit, after }: PatientQuery): readonly PatientSummary[] {
  const words = normalize(text)
    .split(/[\s,;]+/)
    .filter(Boolean)
  const all = known(asking)
  const last = all.find(({ id }) => id === after)
  return all
    .filter((one) => after === undefined || (last && placeOf(one) > placeOf(last)))
    .filter(({ terms }) =>
      words.every((word) =>
        terms.some(
          ({ kind, term }) =>
            ['name', 'number', 'birth-date'].includes(kind) && term.startsWith(word),
        ),
      ),
    )
    .slice(0, limit)
    .map((one) => summaryOf(asking, one))
}

function summaryOf(asking: Asking, one: PatientExtract): PatientSummary {
  const reach = reachOf(asking.actor, 'read', 'Patient')
  const isOpen = relationsTo(asking, one.id).some((relation) => reach.has(relation))
  return {
    id: id<'Patient'>(one.id),
    name: one.name,
    ...(one.birthDate === undefined ? {} : { birthDate: one.birthDate }),
    ...(one.sex === undefined ? {} : { sex: one.sex }),
    ...(isOpen ? {} : { outOfReach: true }),
  }
}
