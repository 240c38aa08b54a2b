import { type Actor, type Answer, readDiaryNight } from '@legato/clinic/record'
import type { FastifyInstance } from 'fastify'
import type { SavedNight } from '../api-diary.ts'
import { refused } from '../repository/index.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { lastDay } from './last-day.ts'
import { ofPatient } from './of-patient.ts'
import { signedIn } from './signed-in.ts'
import { timeBeforeRoutes } from './time-before.ts'

interface Change {
  readonly Params: { readonly patient: string; readonly night: string }
  readonly Body: { readonly night: object; readonly version?: string }
}

/** Nights of the bedside diary, as the patient or who reads for them logs and corrects them, and the time before them. */
export function diaryRoutes(app: FastifyInstance, house: House): void {
  timeBeforeRoutes(app, house)
  app.put<Change>(
    '/patients/:patient/diary/:night',
    bodyOf({ night: { type: 'object' }, version: TEXT }, { optional: ['version'] }),
    signedIn(house, (actor, { params, body }) => keep(house, actor, { params, body })),
  )
}

async function keep(
  { diary, now }: House,
  actor: Actor,
  { params, body: { night: sent, version } }: { params: Change['Params']; body: Change['Body'] },
): Promise<Answer<SavedNight>> {
  const read = readDiaryNight(sent)
  if (read.kind === 'wrong') return wrong(`night.${read.at}`, read.expected)
  const { night } = read
  if (night.night !== params.night) return wrong('night.night', 'the day in the address')
  if (night.night > lastDay(now())) return wrong('night.night', 'a night that has begun somewhere')
  return ofPatient(params, (patient) => diary.keep(actor, patient, { night, version }))
}

function wrong(at: string, expected: string): Answer<never> {
  return refused({ code: 'wrong-parameter', at, values: { expected } })
}
