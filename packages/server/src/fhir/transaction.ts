import type { Answer, Step, Written } from '@legato/clinic/record'
import type { Bundle, BundleEntry, OperationOutcome } from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok, refused } from '../repository/index.ts'
import { type Change, changeOf } from './change.ts'
import { entryOf, type Item, itemOf, within } from './entry.ts'
import { linked, type Task } from './linking.ts'
import type { Asking } from './request.ts'
import { isConflict } from './write.ts'
import { replyTo } from './written.ts'

type Answers = Map<number, BundleEntry>

/**
 * All entries or none. What their conditions and references mean is found out first; then all
 * changes are one transaction of the store, deletions first, then creations, then updates and
 * patches. Reading comes last and sees what was changed; what it is refused undoes nothing.
 * https://hl7.org/fhir/R4/http.html#trules
 */
export async function transaction(
  asking: Asking,
  entries: readonly unknown[],
): Promise<Answer<Bundle>> {
  const items: Item[] = []
  const fullUrls = new Set<string>()
  for (const [index, entry] of entries.entries()) {
    const item = itemOf(asking.request, entry, index)
    if (item.kind === 'refused') return item
    const { fullUrl } = item.value
    if (fullUrl !== undefined && fullUrls.has(fullUrl))
      return refused({ code: 'full-url-twice', at: `Bundle.entry[${index}]` })
    if (fullUrl !== undefined) fullUrls.add(fullUrl)
    items.push(item.value)
  }
  return andThen(await changed(asking, items, TRIES), async (answers) => {
    await answerReadings(asking, items, answers)
    const entry = items.map(({ index }) => answers.get(index) ?? {})
    return ok({ resourceType: 'Bundle' as const, type: 'transaction-response' as const, entry })
  })
}

/** So often it is thought over again when somebody else came in between. */
const TRIES = 5

async function changed(
  asking: Asking,
  items: readonly Item[],
  tries: number,
): Promise<Answer<Answers>> {
  const answer = await andThen(await tasksOf(asking, items), async (tasks) =>
    andThen(await linked(asking, tasks), (ready) => carriedOut(asking, ready)),
  )
  const isOurs = items.every(({ request }) => request.conditions.ifMatch === undefined)
  return tries > 1 && isOurs && isConflict(answer) ? changed(asking, items, tries - 1) : answer
}

const CHANGING = ['DELETE', 'POST', 'PUT', 'PATCH'] as const

/** What the changing entries come down to, in the order of their doing. */
async function tasksOf(asking: Asking, items: readonly Item[]): Promise<Answer<readonly Task[]>> {
  const tasks: Task[] = []
  const changed = new Set<string>()
  for (const method of CHANGING)
    for (const item of items.filter((one) => isChange(one) && one.route.method === method)) {
      const change = await changeOf({ ...asking, request: item.request }, method)
      if (change.kind === 'refused')
        return { kind: 'refused', outcome: within(change.outcome, item.index) }
      const marks = marksOf(change.value)
      if (marks.some((mark) => changed.has(mark)))
        return refused({ code: 'changed-twice', at: `Bundle.entry[${item.index}]` })
      for (const mark of marks) changed.add(mark)
      tasks.push({ ...change.value, item })
    }
  return ok(tasks)
}

/** What nobody else may change in the same transaction; two may find what is here already. */
function marksOf({ place, todo }: Change): readonly string[] {
  if (todo.kind === 'done' || place === undefined) return []
  const condition = todo.kind === 'create' ? todo.ifNoneExist : undefined
  return [place, ...(condition ? [JSON.stringify([condition.types, condition.conditions])] : [])]
}

/** Searches and operations are asked by POST, too. */
function isChange({ route }: Item): boolean {
  return /^(?:create|update|patch|delete|conditional-.+)$/.test(route.interaction)
}

async function carriedOut(
  { resources, actor }: Asking,
  tasks: readonly Task[],
): Promise<Answer<Answers>> {
  const steps = tasks.flatMap(({ todo }): Step[] => (todo.kind === 'done' ? [] : [todo]))
  const done =
    steps.length > 0 ? await resources.transact(actor, steps) : ok<readonly Written[]>([])
  if (done.kind === 'refused') return { kind: 'refused', outcome: placed(done.outcome, tasks) }
  return andThen(done, (written) => {
    const results = written.values()
    const answers: Answers = new Map()
    for (const { item, todo } of tasks) {
      const result = todo.kind === 'done' ? undefined : results.next().value
      const reply = result
        ? replyTo(item.request, result)
        : todo.kind === 'done'
          ? todo.reply
          : undefined
      if (reply === undefined) throw new Error('fhir/transaction: a step was left without a result')
      answers.set(item.index, entryOf(ok(reply)))
    }
    return ok(answers)
  })
}

/** The store knows the resource that it refuses, and not the entry. */
function placed(outcome: OperationOutcome, tasks: readonly Task[]): OperationOutcome {
  const [at] = outcome.issue[0]?.expression ?? []
  const task = tasks.find(({ place }) => place !== undefined && place === at)
  return task ? within(outcome, task.item.index) : outcome
}

async function answerReadings(asking: Asking, items: readonly Item[], answers: Answers) {
  for (const item of items.filter((one) => !isChange(one))) {
    const { route, request, index } = item
    answers.set(index, entryOf(await asking.answer(route.interaction, { ...asking, request })))
  }
}
