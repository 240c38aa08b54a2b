import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { type Holder, keysOf, type PhoneNight, type Shelf } from '../phone/index.ts'
import { type Book, Keeper } from './book.ts'

const keys = await keysOf('of nobody')
const anna: Holder = { name: 'anna', patient: 'p1', keys }

const day = (text: string) => {
  const found = civilDate(text)
  if (!found) throw new Error('no day')
  return found
}

const night = (on: string, urge: number) => ({
  ...{ night: day(on), zone: 'Europe/Berlin', urge, beganAt: null, parts: null },
  ...{ reliefMin: null, tried: [], doses: [], sleepHours: null },
})

/** A phone that keeps in memory. */
function memory(): Shelf & { readonly kept: Map<string, PhoneNight>; readonly cleared: string[] } {
  const kept = new Map<string, PhoneNight>()
  const cleared: string[] = []
  return {
    ...{ kept, cleared },
    nights: async ({ name }) =>
      [...kept].filter(([key]) => key.startsWith(`${name} `)).map(([, one]) => one),
    put: async ({ name }, one) => {
      kept.set(`${name} ${one.night.night}`, one)
    },
    drugs: async () => [],
    putDrugs: async () => {},
    unsentOfOthers: async () => 0,
    clear: async ({ name }, before) => {
      if (before === undefined) cleared.push(name)
    },
  }
}

interface Server {
  status: number | 'offline'
  nights: { night: ReturnType<typeof night>; version: string }[]
  readonly puts: { night: ReturnType<typeof night>; version?: string }[]
}

function opened(change: Partial<Server> = {}) {
  const server: Server = { status: 200, nights: [], puts: [], ...change }
  const shelf = memory()
  let book: Book | undefined
  const keeper = new Keeper({
    shelf,
    tonight: () => day('2026-11-22'),
    now: () => new Date('2026-11-22T23:00:00Z'),
    onChange: (next) => {
      book = next
    },
    fetch: async (_, { method, body }) => {
      if (server.status === 'offline') throw new TypeError('no network')
      const closed = () =>
        Response.json({ resourceType: 'OperationOutcome', issue: [] }, { status: 403 })
      if (server.status === 403) return closed()
      if (method !== 'PUT') return Response.json({ nights: server.nights, drugs: [] })
      const put = JSON.parse(`${body}`)
      server.puts.push(put)
      const outcome = { resourceType: 'OperationOutcome', issue: [{ details: { text: 'No.' } }] }
      if (server.status !== 200) return Response.json(outcome, { status: server.status })
      return Response.json({ version: `${Number(put.version ?? 0) + 1}` })
    },
  })
  const at = (on: string) => book?.nights.get(on)
  return { server, shelf, keeper, at, book: () => book }
}

test('a night that cannot be sent waits on the phone, and goes out when the network is back', async () => {
  const { server, shelf, keeper, at, book } = opened({ status: 'offline' })
  await keeper.open(anna)
  await keeper.change(night('2026-11-22', 7))
  await keeper.flush()
  expect(at('2026-11-22')?.way).toEqual({ kind: 'waiting' })
  expect(book()?.link).toBe('offline')
  expect(shelf.kept.get('anna 2026-11-22')?.night.urge).toBe(7)
  server.status = 200
  await keeper.meet()
  expect(at('2026-11-22')).toMatchObject({ way: { kind: 'sent' }, version: '1' })
})

test('a night outlives the page: whoever opens it again finds and sends it', async () => {
  const first = opened({ status: 'offline' })
  await first.keeper.open(anna)
  await first.keeper.change(night('2026-11-22', 7))
  const second = opened()
  for (const [key, one] of first.shelf.kept) second.shelf.kept.set(key, one)
  await second.keeper.open(anna)
  await second.keeper.meet()
  expect(second.at('2026-11-22')).toMatchObject({ way: { kind: 'sent' }, version: '1' })
})

test('another account on the same phone is shown nothing and sends nothing', async () => {
  const { server, keeper, book } = opened({ status: 'offline' })
  await keeper.open(anna)
  await keeper.change(night('2026-11-22', 7))
  server.status = 200
  await keeper.open({ ...anna, name: 'ben', patient: 'p2' })
  await keeper.meet()
  expect(book()?.nights.size).toBe(0)
  expect(server.puts).toEqual([])
})

test('a session that ended keeps the night and says so', async () => {
  const { server, keeper, at, book } = opened({ status: 401 })
  await keeper.open(anna)
  await keeper.change(night('2026-11-22', 7))
  await keeper.flush()
  expect(book()?.link).toBe('out')
  expect(at('2026-11-22')?.way.kind).toBe('waiting')
  server.status = 200
  await keeper.meet()
  expect(at('2026-11-22')?.way.kind).toBe('sent')
})

test('where the diary is closed to an account, what it wrote waits, all else leaves, and it goes out when opened again', async () => {
  const { server, shelf, keeper, at, book } = opened({
    nights: [{ night: night('2026-11-21', 4), version: '1' }],
  })
  await keeper.open(anna)
  await keeper.meet()
  expect(at('2026-11-21')?.night.urge).toBe(4)
  server.status = 403
  await keeper.change(night('2026-11-22', 7))
  await keeper.flush()
  expect(book()).toMatchObject({ link: 'closed', drugs: [] })
  expect([...(book()?.nights.keys() ?? [])]).toEqual(['2026-11-22'])
  expect(shelf.cleared).toEqual(['anna'])
  await keeper.meet()
  expect(book()?.link).toBe('closed')
  server.status = 200
  await keeper.meet()
  expect(at('2026-11-22')?.way).toEqual({ kind: 'sent' })
  expect(book()?.link).toBe('in')
})

test('what is refused stays, with the reason, and is not sent again until it is changed', async () => {
  const { server, keeper, at } = opened({ status: 400 })
  await keeper.open(anna)
  await keeper.change(night('2026-11-22', 7))
  await keeper.flush()
  await keeper.flush()
  expect(at('2026-11-22')?.way).toEqual({ kind: 'refused' })
  expect(server.puts).toHaveLength(1)
})

test('two versions of a night are both kept until the person says which stands', async () => {
  const theirs = night('2026-11-22', 3)
  const { server, keeper, at } = opened({ status: 409, nights: [{ night: theirs, version: '4' }] })
  await keeper.open(anna)
  await keeper.change(night('2026-11-22', 8))
  await keeper.flush()
  const both = at('2026-11-22')
  expect(both).toMatchObject({ night: { urge: 8 }, way: { kind: 'other', night: { urge: 3 } } })
  server.status = 200
  if (both) await keeper.choose(both, 'mine')
  expect(server.puts.at(-1)).toMatchObject({ night: { urge: 8 }, version: '4' })
  expect(at('2026-11-22')).toMatchObject({
    night: { urge: 8 },
    way: { kind: 'sent' },
    version: '5',
  })
})

test('of two versions, the one that was chosen against is not sent', async () => {
  const theirs = night('2026-11-22', 3)
  const { server, keeper, at } = opened({ status: 409, nights: [{ night: theirs, version: '4' }] })
  await keeper.open(anna)
  await keeper.change(night('2026-11-22', 8))
  await keeper.flush()
  const both = at('2026-11-22')
  if (both) await keeper.choose(both, 'theirs')
  expect(at('2026-11-22')).toMatchObject({ night: { urge: 3 }, way: { kind: 'sent' } })
  expect(server.puts).toHaveLength(1)
})

test('what changes while a night is on its way is sent after it, on the version that it made', async () => {
  const { server, keeper, at } = opened()
  await keeper.open(anna)
  await keeper.change(night('2026-11-22', 7))
  const first = keeper.flush()
  await keeper.change(night('2026-11-22', 9))
  await first
  expect(server.puts.map(({ version }) => version)).toEqual([undefined, '1'])
  expect(at('2026-11-22')).toMatchObject({
    night: { urge: 9 },
    way: { kind: 'sent' },
    version: '2',
  })
})

test('the server knows better what was sent, and nothing of what waits', async () => {
  const nights = [
    { night: night('2026-11-20', 2), version: '3' },
    { night: night('2026-11-21', 5), version: '1' },
  ]
  const { server, shelf, keeper, at } = opened({ status: 'offline', nights })
  shelf.kept.set('anna 2026-11-20', {
    ...{ night: night('2026-11-20', 6), way: { kind: 'sent' }, version: '1' },
  })
  await keeper.open(anna)
  server.status = 200
  await keeper.meet()
  expect(at('2026-11-20')).toMatchObject({ night: { urge: 2 }, version: '3' })
  expect(at('2026-11-21')?.night.urge).toBe(5)
})
