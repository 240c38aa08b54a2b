import type { Actor, Answer } from '@legato/clinic/record'
import { render } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import type { ImportReport, ImportSummary, LastImport } from '../api.ts'
import { notTheLast, ok, refused } from '../repository/index.ts'
import { andThen } from './answer.ts'
import { describe } from './doubts.ts'
import type { House } from './house.ts'
import { signedIn, strangersOut } from './signed-in.ts'

/** A form of another site can send none of these without being asked first. */
const FILE_TYPES = [
  'application/octet-stream',
  'application/json',
  'application/fhir+json',
  'application/fhir+ndjson',
  'application/x-ndjson',
]

/** Files that come in, and the last of them taken back. */
export async function importRoutes(app: FastifyInstance, house: House): Promise<void> {
  strangersOut(app, house)
  app.removeAllContentTypeParsers()
  const asItIs = { parseAs: 'buffer', bodyLimit: house.importLimit } as const
  app.addContentTypeParser(FILE_TYPES, asItIs, async (_: unknown, body: Buffer) => body)

  app.post<{ Body: Buffer | null }>(
    '/imports',
    signedIn(house, (actor, { body }) => importFile(house, actor, body ?? new Uint8Array())),
  )
  app.get(
    '/imports/last',
    signedIn(house, (actor) => lastImport(house, actor)),
  )
  app.delete<{ Querystring: { readonly id?: string } }>(
    '/imports/last',
    signedIn(house, (actor, { query }) => undoLast(house, actor, query.id)),
  )
}

async function importFile(
  { importer, repository }: House,
  actor: Actor,
  bytes: Uint8Array,
): Promise<Answer<ImportReport>> {
  return andThen(await importer.take(actor, bytes), async ({ summary, patients, unread, doubts }) =>
    andThen(await repository.summaries(actor, patients), async (named) =>
      andThen(await describe(repository, actor, doubts), (described) =>
        ok({
          ...(summary ? { summary } : {}),
          patients: named,
          unread: unread.map(({ place, reason }) => ({ place, reason: render(reason) })),
          doubts: described,
        }),
      ),
    ),
  )
}

async function lastImport({ repository }: House, actor: Actor): Promise<Answer<LastImport>> {
  return andThen(await repository.lastImport(actor), (summary) => ok(summary ? { summary } : {}))
}

/** Undoes what the person saw as the last import, and never another one. */
async function undoLast(
  { repository }: House,
  actor: Actor,
  seen: string | undefined,
): Promise<Answer<ImportSummary>> {
  return andThen(await repository.lastImport(actor), (last) => {
    if (last === undefined) return refused({ code: 'nothing-to-undo' })
    return last.id === seen ? repository.undo(actor, last.id) : refused(notTheLast(last))
  })
}
