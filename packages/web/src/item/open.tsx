import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useKeys } from '../keys/index.ts'

interface Open {
  readonly open: ReadonlySet<string>
  readonly toggle: (id: string) => void
}

const Current = createContext<Open>({ open: new Set(), toggle: () => {} })

/** Which items show their why. Several may, to be compared; Escape closes them. */
export function OpenProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback(
    (id: string) =>
      setOpen((before) => (before.has(id) ? without(before, id) : new Set([...before, id]))),
    [],
  )
  useKeys({ Escape: () => setOpen(new Set()) })
  const value = useMemo(() => ({ open, toggle }), [open, toggle])
  return <Current.Provider value={value}>{children}</Current.Provider>
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((one) => one !== id))
}

export function useOpen(id: string): readonly [isOpen: boolean, toggle: () => void] {
  const { open, toggle } = useContext(Current)
  return [open.has(id), () => toggle(id)]
}
