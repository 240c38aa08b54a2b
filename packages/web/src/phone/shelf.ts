import type { DiaryNight, UsualDose } from '@legato/server/api'
import type { Owner } from './owner.ts'

/** How far a night has come: `other` when the server holds another version of it. */
export type Way =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly says: readonly string[] }
  | { readonly kind: 'other'; readonly night: DiaryNight; readonly version: string }

/** A night on this phone. */
export interface PhoneNight {
  readonly night: DiaryNight
  readonly way: Way
  /** The server's, which it stands on; none of a night that the server does not know. */
  readonly version?: string
}

interface Row extends PhoneNight {
  /** The account, the patient and the day: the key. */
  readonly name: string
  readonly patient: string
  readonly day: string
}

interface Drugs {
  readonly name: string
  readonly patient: string
  readonly drugs: readonly UsualDose[]
}

/** What a phone keeps of diaries, each under its owner. */
export interface Shelf {
  nights(of: Owner): Promise<readonly PhoneNight[]>
  put(of: Owner, night: PhoneNight): Promise<void>
  drugs(of: Owner): Promise<readonly UsualDose[]>
  putDrugs(of: Owner, drugs: readonly UsualDose[]): Promise<void>
  /** How many nights of other accounts have not been sent. */
  unsentOfOthers(name: string | undefined): Promise<number>
  /** Takes away all of an account that the server has too, but for nights from this day on. */
  clear(name: string, before?: string): Promise<void>
}

/** On IndexedDB. Rejects where the browser keeps nothing, as some do in private windows. */
export async function openShelf(): Promise<Shelf> {
  const database = await opened()
  const nights = (mode: IDBTransactionMode) =>
    database.transaction('nights', mode).objectStore('nights')
  const drugs = (mode: IDBTransactionMode) =>
    database.transaction('drugs', mode).objectStore('drugs')
  const rows = (): Promise<readonly Row[]> => done<Row[]>(nights('readonly').getAll())
  return {
    nights: async ({ name, patient }) =>
      (await rows()).filter((row) => row.name === name && row.patient === patient).map(plain),
    put: async ({ name, patient }, night) => {
      const row: Row = { ...night, name, patient, day: night.night.night }
      await done(nights('readwrite').put(row))
    },
    drugs: async ({ name, patient }) =>
      (await done<Drugs | undefined>(drugs('readonly').get([name, patient])))?.drugs ?? [],
    putDrugs: async ({ name, patient }, list) => {
      await done(drugs('readwrite').put({ name, patient, drugs: list } satisfies Drugs))
    },
    unsentOfOthers: async (name) =>
      (await rows()).filter((row) => row.name !== name && row.way.kind !== 'sent').length,
    clear: async (name, before) => {
      const old = (await rows()).filter(
        (row) =>
          row.name === name &&
          row.way.kind === 'sent' &&
          (before === undefined || row.day < before),
      )
      for (const row of old) await done(nights('readwrite').delete([name, row.patient, row.day]))
      if (before !== undefined) return
      const lists = await done<Drugs[]>(drugs('readonly').getAll())
      for (const one of lists.filter((list) => list.name === name))
        await done(drugs('readwrite').delete([name, one.patient]))
    },
  }
}

function plain({ night, way, version }: Row): PhoneNight {
  return { night, way, ...(version !== undefined && { version }) }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('legato-diary', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('nights', { keyPath: ['name', 'patient', 'day'] })
    request.result.createObjectStore('drugs', { keyPath: ['name', 'patient'] })
  }
  return done(request)
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
