import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inviteLink, resetLink } from './accounts.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './postgres/index.ts'
import { SCRATCH, scratchFolder } from './postgres/scratch.ts'
import { type Running, start } from './start.ts'

const environment = { LEGATO_DATA: process.env[SCRATCH], LEGATO_PORT: '0', LEGATO_DEMO: 'yes' }
const said: string[] = []
let pages: string
let first: Running

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'legato-pages-'))
  await writeFile(join(pages, 'index.html'), '<title>Legato</title>')
  first = await open()
})

afterAll(async () => {
  await first.stop()
  await rm(pages, { recursive: true })
})

function open(change: NodeJS.Dict<string> = {}): Promise<Running> {
  const config = readConfig({ ...environment, ...change })
  return start({ config, say: (line) => said.push(line), pages: async () => pages })
}

async function signIn({ address, demonstration }: Running, name = 'neurologist') {
  const password = demonstration?.password
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    status: answer.status,
    read: async (path: string) => {
      const read = await fetch(`${address}/api${path}`, { headers: { cookie } })
      return JSON.parse(await read.text())
    },
  }
}

test('a start has one address on this machine alone, and a name for it', () => {
  expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(first.home).toBe(first.address.replace('127.0.0.1', 'localhost'))
})

test('in a demonstration there is an account for each role, and nobody to be made administrator', async () => {
  expect(first.welcome).toBeUndefined()
  const names = first.demonstration?.accounts.map(({ name }) => name) ?? []
  expect(names).toHaveLength(10)
  for (const name of names) expect((await signIn(first, name)).status).toBe(200)
  for (const name of ['patient', 'carer']) {
    const { patients } = await (await signIn(first, name)).read('/patients')
    expect(patients.map((one: { name: string }) => one.name)).toEqual(['Anna Berger'])
  }
})

test('where nothing is said of it, a guess at a password costs 64 MiB three times', async () => {
  const { pool, stop } = await openDatabase({ dataDirectory: process.env[SCRATCH] ?? '' })
  const { rows } = await pool.query('select password_hash from legato.account')
  await stop()
  expect(rows.length).toBeGreaterThan(0)
  for (const { password_hash: hash } of rows)
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
})

test('the example patients are there, each with a plan and a timeline', async () => {
  const clinician = await signIn(first)
  const { patients } = await clinician.read('/patients')
  expect(patients.map((patient: { name: string }) => patient.name)).toContain('Anna Berger')
  for (const { id } of patients) {
    const plan = await clinician.read(`/patients/${id}/plan?asOf=2026-11-22`)
    expect(plan).toMatchObject({ schema: 'legato-plan/1', asOf: '2026-11-22', patient: { id } })
    expect(Array.isArray((await clinician.read(`/patients/${id}/timeline`)).tracks)).toBe(true)
  }
  const [{ id }] = patients
  const [finding] = (await clinician.read(`/patients/${id}/plan`)).findings
  expect(await clinician.read(`/patients/${id}/why/${finding.id}`)).toMatchObject({
    id: finding.id,
  })
})

test('every address of the pages shows the page', async () => {
  for (const path of ['/', '/patients/p1', '/patients/p1?tab=plan']) {
    const answer = await fetch(first.address + path)
    expect([answer.status, await answer.text()]).toEqual([200, '<title>Legato</title>'])
  }
  expect((await fetch(`${first.address}/missing.js`)).status).toBe(404)
  expect((await fetch(`${first.address}/%2e%2e/package.json`)).status).toBe(404)
})

test('another start beside it shares the database, loads nothing anew', async () => {
  said.length = 0
  const second = await open()
  expect(said).toEqual([])
  const clinician = await signIn(second)
  const { patients } = await clinician.read('/patients')
  await second.stop()
  const still = await (await signIn(first)).read('/patients')
  expect(still.patients).toEqual(patients)
})

async function use({ address }: Running, link: string, more: object = {}) {
  const answer = await fetch(`${address}/api/links/password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link.split('#')[1], password: 'seven quiet mountains', ...more }),
  })
  return answer.status
}

test('whoever may open the database makes links while the server runs, each used once', async () => {
  const reset = await resetLink({ name: 'nurse', lost: 'password', environment })
  const invited = await inviteLink({ name: 'ada', roles: ['administrator'], environment })
  for (const made of [reset, invited]) {
    const link = made.kind === 'link' ? made.link : ''
    // Where the server that started last is reached, though this environment does not know its port.
    expect(link).toMatch(/^http:\/\/localhost:[1-9]\d+\/welcome#/)
    expect(await use(first, link)).toBe(200)
    expect(await use(first, link)).toBe(404)
  }
  expect((await signIn(first, 'nurse')).status).toBe(401)
  expect(await resetLink({ name: 'nobody', lost: 'password', environment })).toMatchObject({
    code: 'unknown',
  })
  const again = await inviteLink({ name: 'Ada', roles: ['nurse'], environment })
  expect(again).toMatchObject({ code: 'taken' })
})

test('a demonstration is not started as a clinic', async () => {
  await expect(open({ LEGATO_DEMO: 'no' })).rejects.toThrow('This database holds a demonstration')
})

test('a first start of a clinic has no account, and a link that makes its administrator once', async () => {
  const { folder, remove } = await scratchFolder()
  const clinic = { LEGATO_DATA: folder, LEGATO_DEMO: 'no' }
  const before = await open(clinic)
  const stale = before.welcome ?? ''
  await before.stop()
  const running = await open(clinic)
  expect(running.demonstration).toBeUndefined()
  expect(running.welcome).toMatch(new RegExp(`^${running.home}/welcome#[\\w-]{43}$`))
  expect(await use(running, stale, { name: 'ada' })).toBe(404)
  expect(await use(running, running.welcome ?? '', { name: 'ada' })).toBe(200)
  expect(await use(running, running.welcome ?? '', { name: 'eve' })).toBe(404)
  expect(
    (await signIn({ ...running, demonstration: first.demonstration }, 'neurologist')).status,
  ).toBe(401)
  await running.stop()
  const later = await open(clinic)
  expect(later.welcome).toBeUndefined()
  await later.stop()
  await remove()
})

test('a port in use is named, with the way to another one', async () => {
  const other = await occupied()
  const { port } = other
  await expect(open({ LEGATO_PORT: String(port) })).rejects.toThrow(
    `Port ${port} is in use. If Legato runs already, open http://localhost:${port} in a browser; ` +
      `else choose another port: --port ${port + 1}, or LEGATO_PORT=${port + 1}.`,
  )
  other.server.close()
})

test('a file where the data folder is to be is told as that, with the variable', async () => {
  const file = join(pages, 'index.html')
  for (const place of [file, join(file, 'below')])
    await expect(open({ LEGATO_DATA: place })).rejects.toThrow(
      `The data directory is a file, or lies below one: ${place}. Name a folder with --data or LEGATO_DATA.`,
    )
})

async function occupied(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  return { server, port: address.port }
}

test('what was asked before a stop is answered, and an idle connection does not hold it up', async () => {
  const running = await open()
  await (await fetch(`${running.address}/api/health`)).text()
  const { password } = running.demonstration ?? {}
  const body = JSON.stringify({ name: 'neurologist', password })
  const asked = request(`${running.address}/api/session`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'content-length': body.length },
      expect: '100-continue',
    },
  })
  asked.flushHeaders()
  await once(asked, 'continue')
  const answered = once(asked, 'response')
  const stopped = running.stop()
  asked.end(body)
  const [answer] = await answered
  expect(answer.statusCode).toBe(200)
  answer.resume()
  await stopped
  await expect(fetch(`${running.address}/api/health`)).rejects.toThrow('fetch failed')
})

test('a start that fails closes what it opened, and the next one works', async () => {
  const config = readConfig(environment)
  const broken = start({
    config,
    say: () => {},
    pages: async () => {
      throw new Error('no pages')
    },
  })
  await expect(broken).rejects.toThrow('no pages')
  await (await open()).stop()
})

test('the log is in the data directory, and holds no password', async () => {
  const log = await readFile(join(environment.LEGATO_DATA ?? '', 'server.log'), 'utf8')
  expect(log).toContain('"route":"/api/session"')
  expect(log).not.toContain(first.demonstration?.password)
})
