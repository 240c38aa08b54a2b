import type { Actor, Answer, OpenDoubt, Repository } from '@legato/clinic/record'
import { id, isId, render } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import type { Decision, DoubtItem, DoubtList, ImportSummary } from '../api.ts'
import { ok, refused } from '../repository/index.ts'
import { andThen } from './answer.ts'
import type { House } from './house.ts'
import { signedIn } from './signed-in.ts'

const DECISION = {
  oneOf: [
    {
      type: 'object',
      required: ['kind', 'patient'],
      properties: { kind: { const: 'same' }, patient: { type: 'string' } },
    },
    { type: 'object', required: ['kind'], properties: { kind: { const: 'new' } } },
  ],
}

/** Patients of an import who may already be here: a person says who they are. */
export function doubtRoutes(app: FastifyInstance, house: House): void {
  app.get(
    '/doubts',
    signedIn(house, (actor) => listDoubts(house, actor)),
  )
  app.post<{ Params: { doubt: string }; Body: Decision }>(
    '/doubts/:doubt',
    { schema: { body: DECISION } },
    signedIn(house, (actor, { params, body }) =>
      decide(house, actor, { ...params, decision: body }),
    ),
  )
}

async function listDoubts({ repository }: House, actor: Actor): Promise<Answer<DoubtList>> {
  return andThen(await repository.doubts(actor), async (open) =>
    andThen(await describe(repository, actor, open), (doubts) => ok({ doubts })),
  )
}

/** The doubts with the candidates' names, for the person who decides. */
export async function describe(
  repository: Repository,
  actor: Actor,
  open: readonly OpenDoubt[],
): Promise<Answer<readonly DoubtItem[]>> {
  const ids = [...new Set(open.flatMap((doubt) => doubt.candidates))]
  if (ids.length === 0) return ok([])
  return andThen(await repository.summaries(actor, ids), (named) =>
    ok(
      open.map(({ content: _, importId: __, reason, candidates, ...doubt }) => ({
        ...doubt,
        reason: render(reason),
        candidates: named.filter((patient) => candidates.includes(patient.id)),
      })),
    ),
  )
}

async function decide(
  { importer }: House,
  actor: Actor,
  { doubt, decision }: { readonly doubt: string; readonly decision: Decision },
): Promise<Answer<ImportSummary>> {
  if (decision.kind === 'new') return importer.settle(actor, doubt, decision)
  if (!isId(decision.patient)) return refused({ code: 'not-found' })
  return importer.settle(actor, doubt, { kind: 'same', patient: id<'Patient'>(decision.patient) })
}
