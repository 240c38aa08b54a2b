import { criterionInWords } from '@legato/clinic/assessment'
import { maySwitchOff } from '@legato/clinic/plan'
import type { Actor, Answer, Ruled, Ruling } from '@legato/clinic/record'
import {
  type Basis,
  gates,
  type Item,
  isUnverified,
  itemsOf,
  knowledge,
  SOURCES,
  searchItems,
  type Told,
} from '@legato/knowledge'
import type { FastifyInstance } from 'fastify'
import type { KnowledgeItem, KnowledgeList, KnowledgeRow, ToldItem } from '../api.ts'
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
  return andThen(await rulings.standing(actor), (standing) => {
    const words = search.split(/\s+/).filter(Boolean)
    const { version, date } = knowledge
    return ok({
      ...{ version, date, digest: rulings.digest },
      ...standing,
      items: searchItems(itemsOf(knowledge), words).map(rowOf),
    })
  })
}

function rowOf({ kind, id, label, told }: Item): KnowledgeRow {
  const therapy = kind === 'therapy' && knowledge.therapies.find((one) => one.id === id)
  return {
    ...{ kind, id, label, statements: told.length, unverified: told.filter(isUnverified).length },
    switchable: therapy ? maySwitchOff(therapy) : false,
  }
}

async function show(
  { rulings }: House,
  actor: Actor,
  { kind, item }: { readonly kind: string; readonly item: string },
): Promise<Answer<KnowledgeItem>> {
  return andThen(await rulings.standing(actor), () => {
    const found = itemsOf(knowledge).find((one) => one.kind === kind && one.id === item)
    if (!found) return refused({ code: 'not-found' })
    return ok({ ...rowOf(found), told: found.told.map(toldOf) })
  })
}

function toldOf({ kind, id, english, basis, when }: Told): ToldItem {
  return {
    ...{ kind, id, says: english },
    when: when.map((criterion) => criterionInWords(criterion, gates)),
    basis: basis.map(basisOf),
  }
}

function basisOf({ source, verified, note }: Basis): ToldItem['basis'][number] {
  const { kind, title, citation } = SOURCES[source]
  return { source, kind, title, citation, verified, ...(note && { note }) }
}

async function rule({ rulings }: House, actor: Actor, body: unknown): Promise<Answer<Ruled>> {
  const asked: { readonly ruling: Ruling; readonly by: string } | string = rulingIn(body)
  if (typeof asked === 'string')
    return refused({ code: 'wrong-parameter', at: 'body', values: { expected: asked } })
  return rulings.rule(actor, asked.ruling, asked.by)
}
