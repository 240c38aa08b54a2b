import type { Unsigned, UnsignedList } from '@legato/server/api'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Loaded, useLoad } from '../api/index.ts'

interface Known {
  readonly loaded: Loaded<UnsignedList>
  /** By `Type/id`. */
  readonly of: ReadonlyMap<string, Unsigned>
}

const Current = createContext<Known>({
  loaded: { load: { kind: 'loading' }, again: () => {} },
  of: new Map(),
})

/** Finds out once for a page what of a record is unverified. */
export function UnverifiedProvider({
  patient,
  children,
}: {
  readonly patient: string
  readonly children: ReactNode
}) {
  const loaded = useLoad<UnsignedList>(`/patients/${patient}/signing`)
  const value = useMemo(() => {
    const all = loaded.load.kind === 'ready' ? loaded.load.value.unsigned : []
    return { loaded, of: new Map(all.map((one) => [`${one.type}/${one.id}`, one])) }
  }, [loaded])
  return <Current.Provider value={value}>{children}</Current.Provider>
}

export function useUnverified(): Known {
  return useContext(Current)
}
