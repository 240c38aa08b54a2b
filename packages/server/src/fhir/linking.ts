import type { Answer } from '@legato/clinic/record'
import { mapReferences, type Resource, targetOfText } from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok, refused } from '../repository/index.ts'
import type { Change } from './change.ts'
import { conditionIn, fitting } from './condition.ts'
import { type Item, within } from './entry.ts'
import { mapLinks } from './links.ts'
import type { Asking } from './request.ts'

/** A change, and the entry that asks for it. */
export interface Task extends Change {
  readonly item: Item
}

/** What an address within the Bundle stands for: `Patient/17`. */
type Places = ReadonlyMap<string, string>

/**
 * The same tasks, with all that points at an entry of the Bundle, or at what fits a condition,
 * pointing at the resource itself. Refused when something would point nowhere.
 * https://hl7.org/fhir/R4/http.html#trules
 */
export async function linked(
  asking: Asking,
  tasks: readonly Task[],
): Promise<Answer<readonly Task[]>> {
  const places = placesOf(tasks)
  return andThen(await conditionalPlaces(asking, tasks), (found) => {
    const ready = tasks.map((task) =>
      withResource(task, (resource) =>
        mapLinks(
          resource,
          (address) => placeFor(address, task.item, places) ?? found.get(address) ?? address,
        ),
      ),
    )
    const loose = ready.find((task) => looseIn(task) !== undefined)
    if (loose === undefined) return ok(ready)
    const values = { reference: looseIn(loose) ?? '' }
    return refused({
      code: 'reference-unresolved',
      at: `Bundle.entry[${loose.item.index}]`,
      values,
    })
  })
}

function placesOf(tasks: readonly Task[]): Places {
  return new Map(
    tasks.flatMap(({ item, place }) =>
      item.fullUrl && place ? [[item.fullUrl, place] as const] : [],
    ),
  )
}

/** A relative address is one on the server that its own entry comes from. */
function placeFor(address: string, { fullUrl }: Item, places: Places): string | undefined {
  const known = places.get(address)
  if (known !== undefined || fullUrl === undefined) return known
  const own = targetOfText(fullUrl)
  return own.kind === 'resource' && own.base ? places.get(`${own.base}/${address}`) : undefined
}

/** What fits each conditional reference (`Patient?identifier=…`): one resource that is here. */
async function conditionalPlaces(asking: Asking, tasks: readonly Task[]): Promise<Answer<Places>> {
  const places = new Map<string, string>()
  for (const { item, todo } of tasks) {
    if (!('resource' in todo)) continue
    for (const reference of referencesIn(todo.resource)) {
      const target = targetOfText(reference)
      if (target.kind !== 'search' || places.has(reference)) continue
      const found = await onlyOne(asking, target)
      if (found.kind === 'refused')
        return { kind: 'refused', outcome: within(found.outcome, item.index) }
      places.set(reference, found.value)
    }
  }
  return ok(places)
}

async function onlyOne(
  asking: Asking,
  { type, query }: { readonly type: string; readonly query: string },
): Promise<Answer<string>> {
  return andThen(conditionIn(query, { ...asking.request, type }), async (condition) =>
    andThen(await fitting(asking, condition), (found) =>
      found ? ok(`${type}/${found.id}`) : refused({ code: 'condition-without-match' }),
    ),
  )
}

/** A reference that means something in a Bundle alone, and of which nothing was found. */
export function looseIn({ todo }: Change): string | undefined {
  return 'resource' in todo ? referencesIn(todo.resource).find(isOfBundle) : undefined
}

function isOfBundle(reference: string): boolean {
  return /^urn:(?:uuid|oid):/.test(reference) || targetOfText(reference).kind === 'search'
}

function referencesIn(resource: Resource): readonly string[] {
  const references: string[] = []
  mapReferences(resource, (reference) => {
    references.push(reference)
    return reference
  })
  return references
}

function withResource(task: Task, change: (resource: Resource) => Resource): Task {
  const { todo } = task
  return 'resource' in todo ? { ...task, todo: { ...todo, resource: change(todo.resource) } } : task
}
