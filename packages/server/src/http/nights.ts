import type { Document } from '@legato/clinic/care'
import type { Answer } from '@legato/clinic/record'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { EditRequest, NightChoices, NightList } from '../api-nights.ts'
import { actorOf } from '../identity/index.ts'
import { packed, type SignalWanted } from '../nights/index.ts'
import { ok, refused } from '../repository/index.ts'
import { andThen, sendOutcome } from './answer.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { withMatch } from './match.ts'
import { CHOICES, EDITS, SIGNAL } from './night-body.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { withSaid } from './said.ts'
import { FORMAT, type Format, sendDocument } from './send-document.ts'
import { asking, signedIn, strangersOut } from './signed-in.ts'

interface OfNight {
  readonly Params: { readonly patient: string; readonly night: string }
}

interface Signal extends OfNight {
  readonly Querystring: Partial<Readonly<Record<'channel' | 'fromS' | 'toS' | 'points', string>>>
}

/** Nights of patients: what was found on them, and what people say of them. */
export function nightRoutes(app: FastifyInstance, house: House): void {
  const { nights } = house
  const path = '/patients/:patient/nights'
  app.get<OfPatient>(
    path,
    signedIn(house, (actor, { params }) =>
      ofPatient(params, async (patient) =>
        andThen(
          await nights.list(actor, patient),
          (listed): Answer<NightList> => ok({ nights: listed }),
        ),
      ),
    ),
  )
  app.get<OfNight>(
    `${path}/:night`,
    signedIn(house, (actor, { params }) =>
      ofPatient(params, (patient) => nights.night(actor, { patient, night: params.night })),
    ),
  )
  app.get<Signal>(
    `${path}/:night/signal`,
    { schema: { querystring: SIGNAL } },
    signedIn(house, (actor, { params, query }) =>
      ofPatient(params, async (patient) => {
        const wanted = wantedOf(query)
        if (!wanted) return refused(NOT_DRAWN)
        const address = { patient, night: params.night }
        return andThen(await nights.signals(actor, address, wanted), (slices) => ok(packed(slices)))
      }),
    ),
  )
  app.get<OfNight & { Querystring: Format }>(
    `${path}/:night/document`,
    { schema: { querystring: FORMAT } },
    async (request, reply) => {
      const who = await asking(request, house)
      if (who.kind !== 'ok') return sendOutcome(reply, who.outcome)
      const actor = actorOf(who.value, house.identity.clinic)
      const { params, query } = request
      const found = await ofPatient(params, (patient) =>
        nights.document(actor, { patient, night: params.night }),
      )
      if (found.kind !== 'ok') return sendOutcome(reply, found.outcome)
      const of = { type: 'DiagnosticReport', id: params.night }
      const print = (document: Document) => house.printer.print(actor, of, document)
      return sendDocument(reply, found.value, { ...query, print })
    },
  )
  app.put<OfNight & { Body: NightChoices }>(
    `${path}/:night/choices`,
    { schema: { body: CHOICES } },
    signedIn(house, (actor, request) => {
      const { params, body: choices } = request
      return ofPatient(params, (patient) =>
        withMatch(request, (chosen) => {
          const change = { kind: 'choices', chosen, choices } as const
          return nights.change(actor, { patient, night: params.night }, change)
        }),
      )
    }),
  )
  app.put<OfNight & { Body: EditRequest }>(
    `${path}/:night/edits`,
    { bodyLimit: 2 ** 20, ...bodyOf({ version: TEXT, ...EDITS }) },
    signedIn(house, (actor, { params, body }) =>
      ofPatient(params, (patient) => nights.edit(actor, { patient, night: params.night }, body)),
    ),
  )
}

const MOST_POINTS = 20_000
const NOT_DRAWN = {
  code: 'wrong-parameter',
  at: 'fromS',
  values: { expected: `a time fromS before toS, and 1 to ${MOST_POINTS} points` },
} as const

function wantedOf({
  channel: channels = '0',
  ...query
}: Signal['Querystring']): readonly SignalWanted[] | undefined {
  const [fromS, toS, points] = [Number(query.fromS), Number(query.toS), Number(query.points)]
  if (!(fromS < toS && points >= 1 && points <= MOST_POINTS)) return undefined
  return channels.split(',').map((channel) => ({ channel: Number(channel), fromS, toS, points }))
}

/** A file of a recording may come for as long as it takes; one beside it is held whole. */
interface Upload {
  readonly Body: AsyncIterable<Uint8Array> | null
}

/** The files of nights, which are read as they come. */
export async function nightFileRoutes(app: FastifyInstance, house: House): Promise<void> {
  strangersOut(app, house)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/octet-stream', async (_: unknown, body: unknown) => body)
  const { nights } = house
  const coming = { now: 0 }

  app.post<OfPatient & Upload>(
    '/patients/:patient/nights',
    signedIn(house, (actor, request) =>
      oneOfFew(coming, request, () =>
        ofPatient(request.params, (patient) =>
          withSaid(request, ({ file = 'recording', ...said }) =>
            nights.take(actor, {
              ...{ patient, file, ...said },
              ...uploadOf(request, house.recordingLimit),
            }),
          ),
        ),
      ),
    ),
  )
  app.put<OfNight & Upload>(
    '/patients/:patient/nights/:night/hypnogram',
    signedIn(house, (actor, request) =>
      ofPatient(request.params, async (patient) => {
        const bytes = await wholeOf(request.body ?? nothing())
        if (!bytes) return refused({ code: 'too-large', values: { limit: '16 MB' } })
        const address = { patient, night: request.params.night }
        return withMatch(request, (chosen) =>
          withSaid(request, ({ file = 'hypnogram' }) =>
            nights.change(actor, address, { kind: 'hypnogram', chosen, file, bytes }),
          ),
        )
      }),
    ),
  )
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function uploadOf({ headers, body }: FastifyRequest<Upload>, limit: number) {
  const size = Number(headers['content-length'])
  return { limit, body: body ?? nothing(), ...(Number.isInteger(size) ? { size } : {}) }
}

/** Each that comes holds a connection of the database for as long as it takes. */
const FEW = 4

async function oneOfFew<T>(
  coming: { now: number },
  { body }: FastifyRequest<Upload>,
  work: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  if (coming.now >= FEW) return refused({ code: 'recordings-waiting' })
  coming.now += 1
  try {
    return await work()
  } finally {
    coming.now -= 1
    drain(body ?? nothing())
  }
}

/** What still comes of a refused file is read and let go, so that its sender hears the answer. */
function drain(body: AsyncIterable<Uint8Array>): void {
  const rest = body[Symbol.asyncIterator]()
  const next = (): Promise<unknown> => rest.next().then(({ done }) => (done ? undefined : next()))
  // Whoever went away hears nothing.
  next().catch(() => {})
}

/** A list of stages and events is small: of an EDF+ that holds them too, no more is needed. */
const MOST_BESIDE = 16 * 2 ** 20

async function wholeOf(body: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size <= MOST_BESIDE) parts.push(part)
  }
  return size <= MOST_BESIDE ? Buffer.concat(parts) : undefined
}
