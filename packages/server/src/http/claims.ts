import { claimList } from '@legato/clinic/plan'
import type { FastifyInstance } from 'fastify'
import { ok } from '../repository/index.ts'
import type { House } from './house.ts'
import { signedIn } from './signed-in.ts'

/** What patients may have read, and the answers: of no one patient. */
export function claimRoutes(app: FastifyInstance, house: House): void {
  app.get(
    '/claims',
    signedIn(house, async () => ok(claimList())),
  )
}
