import type { MadeLink } from '@legato/server/api'
import { argon2id, openTrialClinic } from '@legato/server/trial'

export interface SignInMeasured {
  readonly people: number
  /** From the first request until the last one is in. */
  readonly seconds: number
  /** Of somebody who reads a list of patients meanwhile. */
  readonly readingP95Ms: number
  readonly readings: number
}

const PASSWORD = 'tractor violet umbrella'

/**
 * So many people sign in at the same moment, from one address, with passwords hashed as in earnest,
 * while a colleague goes on reading. Server and load share the machine and the process.
 */
export async function measureSignIn(people = 150): Promise<SignInMeasured> {
  const clinic = await openTrialClinic({ hasher: argon2id() })
  const ask = async (path: string, cookie: string, body?: object): Promise<Response> => {
    const headers = { cookie, ...(body && { 'content-type': 'application/json' }) }
    const question = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }
    const answer = await fetch(`${clinic.address}/api${path}`, question)
    if (!answer.ok) throw new Error(`sign-in: ${path} was answered ${answer.status}`)
    return answer
  }
  const signIn = async (name: string, password: string) => {
    const answer = await ask('/session', '', { name, password })
    await answer.text()
    return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
  try {
    const keeper = await signIn('administrator', clinic.password)
    const names = Array.from({ length: people }, (_, index) => `person ${index}`)
    for (const name of names) {
      const answer = await ask('/accounts', keeper, { name, roles: ['nurse'] })
      const { link }: MadeLink = JSON.parse(await answer.text())
      const token = link.split('#')[1]
      await (await ask('/links/password', '', { token, password: PASSWORD })).text()
    }
    const reader = await signIn('neurologist', clinic.password)
    return await atOnce(
      () => Promise.all(names.map((name) => signIn(name, PASSWORD))),
      async () => (await ask('/patients', reader)).text(),
    )
  } finally {
    await clinic.stop()
  }
}

async function atOnce(
  crowd: () => Promise<readonly string[]>,
  read: () => Promise<unknown>,
): Promise<SignInMeasured> {
  const began = performance.now()
  const taken: number[] = []
  let isOver = false
  const entering = crowd().finally(() => {
    isOver = true
  })
  while (!isOver) {
    const asked = performance.now()
    await read()
    taken.push(performance.now() - asked)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const people = (await entering).length
  const seconds = (performance.now() - began) / 1000
  taken.sort((a, b) => a - b)
  const readingP95Ms = taken[Math.ceil(taken.length * 0.95) - 1] ?? Number.NaN
  return { people, seconds, readingP95Ms, readings: taken.length }
}
