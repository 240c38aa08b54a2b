import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHospitalDoor, type HospitalDoor, type Strength } from './hospital-door.ts'

// A provider that signs whatever it is told to: what of it is believed.

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const
const ASKED = { state: 'the state', nonce: 'the nonce', verifier: 'v'.repeat(43) }

interface Token {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
  readonly signed: (text: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>
}

interface Asked {
  readonly name?: string
  readonly strength?: Strength
  /** The address of the provider that sends on to another one. */
  readonly away?: string
}

let forger: Awaited<ReturnType<typeof openForger>>

beforeAll(async () => {
  forger = await openForger()
})
afterAll(() => forger.stop())

async function openForger() {
  const keys = await pair()
  const others = await pair()
  let token = ''
  let told = ''
  let moved: string | undefined
  const server = createServer(async (request, response) => {
    const jwk = await crypto.subtle.exportKey('jwk', keys.publicKey)
    const answers: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': {
        issuer: told,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
      },
      '/jwks': { keys: [{ ...jwk, kid: 'k1', alg: 'RS256', use: 'sig' }] },
      '/token': { access_token: 'a', token_type: 'Bearer', id_token: token },
    }
    const path = request.url ?? ''
    if (path === moved)
      return void response.writeHead(307, { location: `${issuer}/elsewhere${path}` }).end()
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answers[path.replace('/elsewhere', '')]))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const now = Math.floor(Date.now() / 1000)
  const honest: Token = {
    header: { alg: 'RS256', kid: 'k1' },
    claims: {
      ...{ iss: issuer, sub: 'ada', aud: 'legato', nonce: ASKED.nonce },
      ...{ iat: now, exp: now + 300 },
    },
    signed: (text) => crypto.subtle.sign(RSA, keys.privateKey, text),
  }
  /** Whom the door believes to have come, with this token, from a provider that calls itself so. */
  const who = async (
    forged: Partial<Token> = {},
    { name = issuer, strength, away }: Asked = {},
  ) => {
    const { header, claims, signed } = { ...honest, ...forged }
    const text = [header, claims].map((part) => coded(Buffer.from(JSON.stringify(part)))).join('.')
    token = `${text}.${coded(await signed(Uint8Array.from(Buffer.from(text))))}`
    told = name
    moved = away
    const url = new URL(
      `https://legato.example/back?code=c&state=${encodeURIComponent(ASKED.state)}`,
    )
    return door(issuer, strength).who({ ...ASKED, url })
  }
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { who, honest, others, issuer, now, stop }
}

function door(issuer: string, strength?: Strength): HospitalDoor {
  return createHospitalDoor({
    ...{ name: 'Hospital', strength },
    issuer,
    clientId: 'legato',
    clientSecret: 'secret',
  })
}

function pair() {
  const how = { ...RSA, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
  return crypto.subtle.generateKey(how, true, ['sign', 'verify'])
}

function coded(bytes: ArrayBuffer | Buffer): string {
  return Buffer.from(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes).toString(
    'base64url',
  )
}

const withClaims = (change: Token['claims']) => ({ claims: { ...forger.honest.claims, ...change } })

test('who is told rightly is believed', async () => {
  expect(await forger.who()).toBe('ada')
})

test('a signature by another key is not believed, also when the key comes with it', async () => {
  const signed: Token['signed'] = (text) => crypto.subtle.sign(RSA, forger.others.privateKey, text)
  expect(await forger.who({ signed })).toBeUndefined()
  const jwk = await crypto.subtle.exportKey('jwk', forger.others.publicKey)
  for (const header of [{ jwk }, { jku: `${forger.issuer}/other` }, { kid: 'k2' }])
    expect(
      await forger.who({ signed, header: { ...forger.honest.header, ...header } }),
    ).toBeUndefined()
})

test('no signature, and one by the secret of the client, is not believed', async () => {
  const none = { header: { alg: 'none' }, signed: async () => new ArrayBuffer(0) }
  expect(await forger.who(none)).toBeUndefined()
  const way = { name: 'HMAC', hash: 'SHA-256' }
  const secret = await crypto.subtle.importKey('raw', Buffer.from('secret'), way, false, ['sign'])
  const signed: Token['signed'] = (text) => crypto.subtle.sign('HMAC', secret, text)
  expect(await forger.who({ header: { alg: 'HS256', kid: 'k1' }, signed })).toBeUndefined()
})

test('a token that is over, or of a time to come, is not believed', async () => {
  const { now } = forger
  expect(await forger.who(withClaims({ exp: now - 120 }))).toBeUndefined()
  expect(await forger.who(withClaims({ nbf: now + 3600 }))).toBeUndefined()
  expect(await forger.who(withClaims({ exp: undefined }))).toBeUndefined()
})

test('a token for another client, or of another issuer, is not believed', async () => {
  expect(await forger.who(withClaims({ aud: 'another' }))).toBeUndefined()
  expect(await forger.who(withClaims({ iss: 'https://elsewhere.example' }))).toBeUndefined()
  expect(await forger.who(withClaims({ nonce: 'of another sign-in' }))).toBeUndefined()
})

test('a provider that names itself otherwise than it was configured is not asked', async () => {
  expect(await forger.who({}, { name: 'https://elsewhere.example' })).toBeUndefined()
})

test('a token of another kind is not believed, though the provider signed it', async () => {
  const ofKind = (typ: unknown) => ({ header: { ...forger.honest.header, typ } })
  for (const typ of ['at+jwt', 'logout+jwt', 'application/at+jwt', 7])
    expect([typ, await forger.who(ofKind(typ))]).toEqual([typ, undefined])
  expect(await forger.who(ofKind('JWT'))).toBe('ada')
})

test('no address of the provider may send on to another one', async () => {
  for (const away of ['/.well-known/openid-configuration', '/token', '/jwks'])
    expect([away, await forger.who({}, { away })]).toEqual([away, undefined])
})

const ANY: Strength = { contexts: [], methods: [], minutes: undefined }

test('where a context is asked for, another one and none are not enough', async () => {
  const strength = { ...ANY, contexts: ['urn:two', 'urn:three'] }
  expect(await forger.who(withClaims({ acr: 'urn:three' }), { strength })).toBe('ada')
  for (const acr of ['urn:one', undefined, ['urn:two']])
    expect(await forger.who(withClaims({ acr }), { strength })).toBeUndefined()
})

test('where methods are asked for, all of them must be told', async () => {
  const strength = { ...ANY, methods: ['mfa', 'hwk'] }
  expect(await forger.who(withClaims({ amr: ['pwd', 'hwk', 'mfa'] }), { strength })).toBe('ada')
  for (const amr of [['mfa'], 'mfa hwk', undefined])
    expect(await forger.who(withClaims({ amr }), { strength })).toBeUndefined()
})

test('where a fresh sign-in is asked for, an older one and one without a time are not enough', async () => {
  const strength = { ...ANY, minutes: 60 }
  const { now } = forger
  expect(await forger.who(withClaims({ auth_time: now - 3000 }), { strength })).toBe('ada')
  for (const auth_time of [now - 3700, undefined])
    expect(await forger.who(withClaims({ auth_time }), { strength })).toBeUndefined()
})
