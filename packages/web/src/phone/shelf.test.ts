import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { type Holder, holderOn, setHolder } from './owner.ts'
import { keysOf } from './seal.ts'
import { type PhoneNight, shelfOn } from './shelf.ts'
import type { Here, Row, Store } from './store.ts'

/** A phone in memory, and all that it says to whoever takes it apart. */
function phone() {
  const rows = new Map<string, Row>()
  let here: Here | undefined
  const store: Store = {
    rows: async () => [...rows.values()],
    putRow: async (row) => void rows.set(row.id, row),
    deleteRow: async (id) => void rows.delete(id),
    here: async () => here,
    setHere: async (next) => {
      here = next
    },
  }
  const said = () =>
    [...rows.values()]
      .map(
        ({ sealed, ...row }) => JSON.stringify(row) + Buffer.from(sealed.bytes).toString('latin1'),
      )
      .join()
  return { store, rows, said, shelf: shelfOn(store) }
}

const anna: Holder = { name: 'anna', patient: 'p-anna', keys: await keysOf('of anna') }
const ben: Holder = { name: 'ben', patient: 'p-ben', keys: await keysOf('of ben') }

function night(text: string, way: PhoneNight['way'] = { kind: 'waiting' }): PhoneNight {
  const day = civilDate(text)
  if (!day) throw new Error('no day')
  return {
    way,
    night: {
      ...{ night: day, zone: 'Europe/Berlin', urge: 7, beganAt: '22:30', parts: null },
      ...{ reliefMin: null, tried: [], doses: [], sleepHours: null, note: 'thought of Zebra' },
    },
  }
}

test('a night comes back as it was laid there, and the phone says nothing of it in clear', async () => {
  const { shelf, said, rows } = phone()
  const kept = night('2026-11-22')
  await shelf.put(anna, kept)
  await shelf.putDrugs(anna, [])
  expect(await shelf.nights(anna)).toEqual([kept])
  for (const word of ['anna', '2026', '22:30', 'Berlin', 'urge', 'Zebra', 'night'])
    expect(said()).not.toContain(word)
  expect([...rows.values()].map(({ waits }) => waits)).toEqual([true, false])
})

test('of several changes to one night the last one stays', async () => {
  const { shelf, rows } = phone()
  const [first, last] = [night('2026-11-22'), night('2026-11-22', { kind: 'sent' })]
  await Promise.all([shelf.put(anna, first), shelf.put(anna, last)])
  expect(await shelf.nights(anna)).toEqual([last])
  expect(rows.size).toBe(1)
})

test('others see how many wait, and open none of them', async () => {
  const { shelf, store } = phone()
  await shelf.put(anna, night('2026-11-22'))
  await shelf.put(anna, night('2026-11-21', { kind: 'sent' }))
  await shelf.put(ben, night('2026-11-22'))
  expect(await shelf.unsentOfOthers(undefined)).toBe(2)
  expect(await shelf.unsentOfOthers(ben)).toBe(1)
  expect(await shelf.nights(ben)).toHaveLength(1)
  // With the name of the other and keys of their own.
  expect(await shelf.nights({ ...anna, keys: ben.keys })).toEqual([])
  // With the rows made out to themself.
  const mine = (await store.rows()).at(-1)?.account ?? ''
  for (const row of await store.rows()) await store.putRow({ ...row, account: mine })
  expect(await shelf.nights({ ...ben, patient: 'p-anna' })).toEqual([])
})

test('a night that was put in the place of another is not taken for it', async () => {
  const { shelf, store } = phone()
  await shelf.put(anna, night('2026-11-22'))
  await shelf.put(anna, night('2026-11-21'))
  const [one, other] = await store.rows()
  if (!one || !other) throw new Error('no rows')
  await store.putRow({ ...one, sealed: other.sealed })
  expect((await shelf.nights(anna)).map(({ night }) => night.night)).toEqual(['2026-11-21'])
})

test('what was sent is cleared away, what waits stays', async () => {
  const { shelf } = phone()
  const days = async () => (await shelf.nights(anna)).map(({ night }) => night.night)
  await shelf.put(anna, night('2026-11-01', { kind: 'sent' }))
  await shelf.put(anna, night('2026-11-21', { kind: 'sent' }))
  await shelf.put(anna, night('2026-11-02'))
  await shelf.clear(anna, '2026-11-08')
  expect((await days()).toSorted()).toEqual(['2026-11-02', '2026-11-21'])
  await shelf.clear(anna)
  expect(await days()).toEqual(['2026-11-02'])
})

test('no script can take the keys away, and who holds the phone is not in clear', async () => {
  const { store } = phone()
  await setHolder(store, anna)
  const here = await store.here()
  const { cipher, marker } = anna.keys
  expect(here?.keys).toEqual({ cipher, marker })
  expect([cipher.extractable, marker.extractable]).toEqual([false, false])
  expect(cipher.algorithm).toEqual({ name: 'AES-GCM', length: 256 })
  expect(marker.algorithm).toEqual({ name: 'HMAC', hash: { name: 'SHA-256' }, length: 256 })
  expect(Buffer.from(here?.owner.bytes ?? new ArrayBuffer()).toString('latin1')).not.toMatch(/anna/)
  expect(await holderOn(store)).toMatchObject({ name: 'anna', patient: 'p-anna' })
  await store.setHere(undefined)
  expect(await holderOn(store)).toBeUndefined()
})
