import type { FastifyRequest } from 'fastify'
import type { MadeLink } from '../api.ts'
import type { Invited } from '../identity/index.ts'
import type { House } from './house.ts'
import { placeOf } from './visitor.ts'

/** The token stands behind the #: it is sent to nobody, and stands in no log on the way. */
export function madeLink(request: FastifyRequest, house: House, { id, token }: Invited): MadeLink {
  return { id, link: `${placeOf(request, house).origin}/welcome#${token}` }
}
