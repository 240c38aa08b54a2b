import type { FastifyInstance } from 'fastify'
import type { InstrumentList } from '../api.ts'
import { ok } from '../repository/index.ts'
import type { House } from './house.ts'
import { signedIn } from './signed-in.ts'

/** The texts of instruments that the clinic brought itself, for those who are signed in. */
export function instrumentRoutes(app: FastifyInstance, house: House): void {
  const list: InstrumentList = { instruments: house.instruments ?? [] }
  app.get(
    '/instruments',
    signedIn(house, async () => ok(list)),
  )
}
