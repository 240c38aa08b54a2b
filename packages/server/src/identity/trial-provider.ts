import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'

const CLIENT = { clientId: 'legato', clientSecret: 'a secret of the test' }

/** What an invented hospital says of whom. */
export interface TrialProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Goes through the provider's pages as this person, and returns the address it sends back to. */
  readonly signIn: (url: string, person: string) => Promise<string>
  /** The tokens that it gave out so far. */
  readonly given: readonly string[]
  readonly stop: () => Promise<void>
}

interface Wanted {
  callback(): RequestListener
  on(event: 'grant.success', heard: (given: { readonly body: Tokens }) => void): void
}

interface Tokens {
  readonly access_token: string
  readonly id_token: string
}

/** For tests: a whole OpenID provider on this machine, whose people sign in by their name alone. */
export async function trialProvider({
  Provider,
  back,
}: {
  readonly Provider: new (issuer: string, configuration: object) => Wanted
  /** Where it may send people back to. */
  readonly back: string
}): Promise<TrialProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  const issuer = `http://127.0.0.1:${address.port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [back],
      },
    ],
    pkce: { required: () => true },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, email: 'ada@hospital.example', email_verified: true }),
    }),
  })
  const given: string[] = []
  provider.on('grant.success', ({ body }) => given.push(body.access_token, body.id_token))
  const handle = provider.callback()
  server.on('request', (request, response) => void handle(request, response))
  return {
    ...{ issuer, given },
    ...CLIENT,
    signIn: (url, person) => walk(url, { person, until: back }),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Follows the redirects with a jar of cookies, and fills in the two forms of the provider. */
async function walk(
  start: string,
  { person, until }: { readonly person: string; readonly until: string },
): Promise<string> {
  const jar = new Map<string, string>()
  let url = start
  for (let step = 0; step < 12; step += 1) {
    const form = /\/interaction\/[\w-]+$/.test(url)
      ? new URLSearchParams({
          prompt: step < 4 ? 'login' : 'consent',
          login: person,
          password: 'x',
        })
      : undefined
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    url = new URL(answer.headers.get('location') ?? '', url).href
    if (url.startsWith(until)) return url
  }
  throw new Error('trialProvider: the provider did not send back')
}
