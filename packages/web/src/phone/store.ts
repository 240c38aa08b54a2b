import type { Keys, Sealed } from './seal.ts'

/** Something that a phone keeps. All that it says in clear is whether a night waits in it. */
export interface Row {
  /** A mark of what it is, which is the key. */
  readonly id: string
  /** A mark of the account that it belongs to. */
  readonly account: string
  readonly waits: boolean
  readonly sealed: Sealed
}

/** Whose phone this is: there from the sign-in to the signing out, and no longer. */
export interface Here {
  readonly keys: Keys
  /** An `Owner`. */
  readonly owner: Sealed
}

const HERE = 'here'

/** The two stores of a phone. */
export interface Store {
  rows(): Promise<readonly Row[]>
  putRow(row: Row): Promise<void>
  deleteRow(id: string): Promise<void>
  here(): Promise<Here | undefined>
  setHere(here: Here | undefined): Promise<void>
}

/** On IndexedDB. Rejects where the browser keeps nothing, as some do in private windows. */
export async function openStore(): Promise<Store> {
  const database = await opened()
  const store = (name: 'rows' | 'here', mode: IDBTransactionMode = 'readonly') =>
    database.transaction(name, mode).objectStore(name)
  return {
    rows: () => done<Row[]>(store('rows').getAll()),
    putRow: async (row) => void (await done(store('rows', 'readwrite').put(row))),
    deleteRow: (id) => done(store('rows', 'readwrite').delete(id)),
    here: () => done<Here | undefined>(store('here').get(HERE)),
    setHere: async (here) => {
      const kept = store('here', 'readwrite')
      if (here) await done(kept.put(here, HERE))
      else await done(kept.delete(HERE))
    },
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('legato-phone', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('rows', { keyPath: 'id' })
    request.result.createObjectStore('here')
  }
  return done(request)
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
