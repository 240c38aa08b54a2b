import { verbsOf } from '@legato/clinic/record'
import type { FastifyInstance } from 'fastify'
import type { Credentials, Session } from '../api.ts'
import { type Account, actorOf } from '../identity/index.ts'
import { refuse } from './answer.ts'
import type { House } from './house.ts'
import { cookieName } from './signed-in.ts'
import { createTries } from './tries.ts'

const CREDENTIALS = {
  type: 'object',
  required: ['name', 'password'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 200 },
    password: { type: 'string', minLength: 1, maxLength: 256 },
  },
}

/** Failed tries of one name from one address within five minutes. */
const TRIES = { max: 10, windowMs: 5 * 60_000 }

/** Signing in and out, and who is signed in. */
export async function sessionRoutes(app: FastifyInstance, house: House): Promise<void> {
  const cookie = cookieName(house.secure)
  const flags = { path: '/', httpOnly: true, sameSite: 'strict', secure: house.secure } as const
  const tries = createTries({ ...TRIES, now: house.now })

  app.post<{ Body: Credentials }>(
    '/session',
    { schema: { body: CREDENTIALS } },
    async ({ body, cookies, ip }, reply) => {
      const tried = JSON.stringify([body.name.toLowerCase(), ip])
      const seconds = tries.begin(tried)
      if (seconds !== undefined)
        return refuse(reply, { code: 'too-many-attempts', values: { seconds } })
      const signedIn = await house.identity.signIn(body)
      if (!signedIn) return refuse(reply, { code: 'sign-in-failed' })
      tries.succeed(tried)
      const before = cookies[cookie]
      if (before !== undefined) await house.identity.signOut(before)
      return reply.setCookie(cookie, signedIn.token, flags).send(sessionOf(signedIn.account, house))
    },
  )

  app.get('/session', async ({ cookies }, reply) => {
    const token = cookies[cookie]
    const account = token === undefined ? undefined : await house.identity.who(token)
    return account
      ? reply.send(sessionOf(account, house))
      : refuse(reply, { code: 'sign-in-needed' })
  })

  app.delete('/session', async ({ cookies }, reply) => {
    const token = cookies[cookie]
    if (token !== undefined) await house.identity.signOut(token)
    return reply.clearCookie(cookie, flags).code(204).send()
  })
}

function sessionOf(account: Account, { identity }: House): Session {
  const { name, roles } = account
  return { name, roles, may: verbsOf(actorOf(account, identity.clinic)) }
}
