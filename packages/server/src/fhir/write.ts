import type { Answer, Step, Written } from '@legato/clinic/record'
import { isResource, type JsonObject } from '@legato/fhir'
import { ok, refused } from '../repository/index.ts'
import { changeOf } from './change.ts'
import { looseIn } from './linking.ts'
import type { Asking, Handler, Reply } from './request.ts'
import type { Method } from './routes.ts'
import { written } from './written.ts'

/** So often a request is thought over again when somebody else came in between. */
const TRIES = 5

/** A creation, an update, a patch or a deletion, of what is named or of what fits a condition. */
export function write(method: Exclude<Method, 'GET'>): Handler {
  return (asking) => attempt(asking, method, TRIES)
}

async function attempt(
  asking: Asking,
  method: Exclude<Method, 'GET'>,
  tries: number,
): Promise<Answer<Reply>> {
  const change = await changeOf(asking, method)
  if (change.kind === 'refused') return change
  const reference = looseIn(change.value)
  if (reference !== undefined)
    return refused({ code: 'reference-of-transaction', values: { reference } })
  const { todo } = change.value
  if (todo.kind === 'done') return ok(todo.reply)
  const step = method === 'POST' && todo.kind === 'create' ? unnamed(todo) : todo
  const answer = await carriedOut(asking, step)
  return tries > 1 && isOvertaken(asking, method, answer)
    ? attempt(asking, method, tries - 1)
    : written(asking.request, answer)
}

/** A new resource that comes alone is named by the store, which need not look who has that name. */
function unnamed(step: Extract<Step, { readonly kind: 'create' }>): Step {
  const { id: _, ...resource }: JsonObject = { ...step.resource }
  return isResource(resource) ? { ...step, resource } : step
}

function carriedOut({ resources, actor }: Asking, step: Step): Promise<Answer<Written>> {
  switch (step.kind) {
    case 'create':
      return resources.create(actor, step.resource, step)
    case 'update':
      return resources.update(actor, step.resource, step)
    case 'remove':
      return resources.remove(actor, step.address, step)
  }
}

/** Whether what was looked up holds no more, and the client asked for no version of its own. */
function isOvertaken(
  { request }: Asking,
  method: Exclude<Method, 'GET'>,
  answer: Answer<Written>,
): boolean {
  if (request.conditions.ifMatch !== undefined) return false
  if (answer.kind === 'ok') return answer.value.effect === 'found' && method === 'PUT'
  return isConflict(answer)
}

/** Whether somebody else was faster. */
export function isConflict(answer: Answer<unknown>): boolean {
  if (answer.kind === 'ok') return false
  const named = answer.outcome.issue[0]?.details?.coding?.[0]?.code
  return named === 'version-conflict'
}
