import type { DocumentOrder } from '@legato/clinic'
import type { Document } from '@legato/clinic/care'
import type { Actor, Answer } from '@legato/clinic/record'
import { parseSearch } from '@legato/fhir'
import { civilDate, type PatientId } from '@legato/values'
import type { Side } from '@legato/vascular'
import type { FastifyInstance } from 'fastify'
import type { DocumentList, WrittenDocument } from '../api.ts'
import { contentOf, DOCUMENT_KIND, documentReference } from '../documents/index.ts'
import { actorOf } from '../identity/index.ts'
import { ok, refused } from '../repository/index.ts'
import { dayIn } from '../zone.ts'
import { andThen, sendOutcome } from './answer.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { ofPatient } from './of-patient.ts'
import { today } from './readings.ts'
import { FORMAT, type Format, sendDocument } from './send-document.ts'
import { asking, signedIn } from './signed-in.ts'

interface OfDocument {
  readonly Params: { readonly patient: string; readonly document: string }
  readonly Querystring: Format
}

interface Order {
  readonly Params: { readonly patient: string }
  readonly Body: {
    readonly kind: DocumentOrder['kind']
    readonly about: string
    readonly treatment?: string
    readonly leg?: Side
    readonly signer?: string
  }
}

/** Letters and sheets: made from the record, kept in it as a draft, printed as HTML or PDF. */
export function documentRoutes(app: FastifyInstance, house: House): void {
  app.post<Order>(
    '/patients/:patient/documents',
    bodyOf(
      {
        kind: { enum: ['payer-letter', 'consent-sheet', 'exam-report'] },
        about: TEXT,
        treatment: TEXT,
        signer: TEXT,
        leg: { enum: ['left', 'right'] },
      },
      { optional: ['treatment', 'signer', 'leg'] },
    ),
    signedIn(house, (actor, { params, body }) =>
      ofPatient(params, async (patient) => {
        const order = orderOf(body)
        return order ? write(house, actor, { patient, order }) : refused(INCOMPLETE)
      }),
    ),
  )
  app.get<{ Params: { readonly patient: string } }>(
    '/patients/:patient/documents',
    signedIn(house, (actor, { params }) =>
      ofPatient(params, (patient) => listed(house, actor, patient)),
    ),
  )
  app.get<OfDocument>(
    '/patients/:patient/documents/:document',
    { schema: { querystring: FORMAT } },
    async (request, reply) => {
      const who = await asking(request, house)
      if (who.kind !== 'ok') return sendOutcome(reply, who.outcome)
      const actor = actorOf(who.value, house.identity.clinic)
      const { params, query } = request
      const found = await ofPatient(params, (patient) =>
        printed(house, actor, { patient, id: params.document }),
      )
      if (found.kind !== 'ok') return sendOutcome(reply, found.outcome)
      const of = { type: 'DocumentReference', id: params.document }
      const print = (document: Document) => house.printer.print(actor, of, document)
      return sendDocument(reply, found.value, { ...query, print })
    },
  )
}

/** A letter is about one leg, and says what and by whom; undefined where that lacks. */
function orderOf({
  kind,
  about,
  treatment,
  signer,
  leg,
}: Order['Body']): DocumentOrder | undefined {
  if (kind !== 'payer-letter') return { kind, about }
  if (treatment === undefined || signer === undefined || leg === undefined) return undefined
  return { kind, about, treatment, signer, leg }
}

const INCOMPLETE = {
  code: 'wrong-parameter',
  at: 'leg',
  values: { expected: 'leg (left or right), treatment and signer' },
} as const

interface Ordered {
  readonly patient: PatientId
  readonly order: DocumentOrder
}

async function write(
  house: House,
  actor: Actor,
  { patient, order }: Ordered,
): Promise<Answer<WrittenDocument>> {
  const { repository, readings, now, newId } = house
  return andThen(await repository.record(actor, patient), async (record) => {
    const day = civilDate(today(now()))
    const content = day && readings.document(record, day, order)
    if (content === undefined) return refused({ code: 'not-found' })
    const resource = documentReference(content, { id: newId(), patient })
    return andThen(await repository.resources.create(actor, resource), ({ id, version }) =>
      ok({ id, version }),
    )
  })
}

/** So many documents of one patient are listed: more than are written of anybody. */
const MOST = '1000'

/** The newest first. */
async function listed(
  { repository, safeguards }: House,
  actor: Actor,
  patient: PatientId,
): Promise<Answer<DocumentList>> {
  // A search leaves out what is out of reach and says nothing: whose record is closed is told so.
  const within = await repository.read(actor, { patient, type: 'Patient', id: patient })
  if (within.kind === 'refused') return within
  const asked = { subject: `Patient/${patient}`, type: `${DOCUMENT_KIND}|`, _count: MOST }
  const parsed = parseSearch('DocumentReference', Object.entries(asked))
  if (parsed.kind === 'refused') return parsed
  return andThen(await repository.resources.search(actor, parsed.query), async ({ matches }) =>
    andThen(await safeguards.unsigned(actor, patient), (unsigned) => {
      const drafts = new Set(unsigned.map(({ type, id }) => `${type}/${id}`))
      const documents = matches.flatMap((resource) => {
        const content = contentOf(resource)
        if (content === undefined || resource.id === undefined) return []
        const { kind, title, date } = content
        const isDraft = drafts.has(`DocumentReference/${resource.id}`)
        return [{ id: resource.id, kind, title, date, isDraft }]
      })
      return ok({ documents: documents.toSorted((a, b) => b.date.localeCompare(a.date)) })
    }),
  )
}

/** The version of now, and who stands for it. */
async function printed(
  { repository, safeguards, zone }: House,
  actor: Actor,
  { patient, id }: { readonly patient: PatientId; readonly id: string },
): Promise<Answer<Document>> {
  const address = { patient, type: 'DocumentReference', id }
  return andThen(await repository.resources.read(actor, address), async (resource) => {
    const content = contentOf(resource)
    if (content === undefined) return refused({ code: 'not-found' })
    return andThen(await safeguards.signatures(actor, address), ([signature]) =>
      ok({
        ...content,
        version: Number(resource.meta?.versionId ?? 1),
        standing: signature
          ? { kind: 'signed', by: signature.by, at: dayIn(zone, new Date(signature.at)) }
          : { kind: 'draft' },
      }),
    )
  })
}
