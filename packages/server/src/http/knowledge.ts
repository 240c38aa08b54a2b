import { knowledgeItem, knowledgeRows } from '@legato/clinic/plan'
import type { Actor, Answer, Ruled } from '@legato/clinic/record'
import { knowledge } from '@legato/knowledge'
import type { FastifyInstance } from 'fastify'
import type { KnowledgeItem, KnowledgeList } from '../api.ts'
import { ok, refused } from '../repository/index.ts'
import { andThen } from './answer.ts'
import type { House } from './house.ts'
import { rulingIn } from './ruling-in.ts'
import { signedIn } from './signed-in.ts'

/** What plans are made from, for those who review it, and what the clinic rules about it. */
export function knowledgeRoutes(app: FastifyInstance, house: House): void {
  app.get<{ Querystring: { search?: string } }>(
    '/knowledge',
    signedIn(house, (actor, { query }) => list(house, actor, query.search ?? '')),
  )
  app.get<{ Params: { kind: string; item: string } }>(
    '/knowledge/:kind/:item',
    signedIn(house, (actor, { params }) => show(house, actor, params)),
  )
  app.post(
    '/knowledge/rulings',
    signedIn(house, (actor, { body }) => rule(house, actor, body)),
  )
}

async function list(
  { rulings }: House,
  actor: Actor,
  search: string,
): Promise<Answer<KnowledgeList>> {
  const { version, date } = knowledge
  const { digest } = rulings
  return andThen(await rulings.standing(actor), (standing) =>
    ok({ version, date, digest, ...standing, items: knowledgeRows(search) }),
  )
}

async function show(
  { rulings }: House,
  actor: Actor,
  { kind, item }: { readonly kind: string; readonly item: string },
): Promise<Answer<KnowledgeItem>> {
  return andThen(await rulings.standing(actor), () => {
    const found = knowledgeItem(kind, item)
    return found ? ok(found) : refused({ code: 'not-found' })
  })
}

async function rule({ rulings }: House, actor: Actor, body: unknown): Promise<Answer<Ruled>> {
  const asked = rulingIn(body)
  if (typeof asked === 'string')
    return refused({ code: 'wrong-parameter', at: 'body', values: { expected: asked } })
  return rulings.rule(actor, asked.ruling, asked.by)
}
