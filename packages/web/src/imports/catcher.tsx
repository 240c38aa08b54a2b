import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

/** A page that has a use of its own for files that are dropped on it. */
export interface Catcher {
  readonly take: (files: readonly File[]) => void
  readonly title: string
  readonly hint: string
}

interface Catching {
  readonly catcher: Catcher | undefined
  readonly set: (catcher: Catcher | undefined) => void
}

const Current = createContext<Catching>({ catcher: undefined, set: () => {} })

export function CatcherProvider({ children }: { readonly children: ReactNode }) {
  const [catcher, set] = useState<Catcher>()
  return <Current.Provider value={{ catcher, set }}>{children}</Current.Provider>
}

export function useCatcher(): Catcher | undefined {
  return useContext(Current).catcher
}

/** Takes what is dropped while the component stands. Keep the catcher the same between renders. */
export function useCatch(catcher: Catcher): void {
  const { set } = useContext(Current)
  useEffect(() => {
    set(catcher)
    return () => set(undefined)
  }, [catcher, set])
}
