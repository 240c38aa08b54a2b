import type { ImportReport } from '@legato/server/api'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { type Failure, send, useSignedOut } from '../api/index.ts'
import { CatcherProvider } from './catcher.tsx'

/** Where an import stands. */
export type Importing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly part: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly report: ImportReport }

interface Imports {
  readonly importing: Importing
  readonly take: (file: File) => void
  /** Forgets the report, as after an undo. */
  readonly clear: () => void
}

const Current = createContext<Imports>({
  importing: { kind: 'idle' },
  take: () => {},
  clear: () => {},
})

export function useImports(): Imports {
  return useContext(Current)
}

/** Sends a file and leads to the page that tells what was understood. One file at a time. */
export function ImportsProvider({ children }: { readonly children: ReactNode }) {
  const [importing, setImporting] = useState<Importing>({ kind: 'idle' })
  const navigate = useNavigate()
  const signedOut = useSignedOut()

  const take = useCallback(
    async (file: File) => {
      setImporting({ kind: 'sending', part: 0 })
      const answer = await send<ImportReport>({
        file,
        to: '/imports',
        onSent: (part) => setImporting({ kind: 'sending', part }),
      })
      if (answer.kind === 'ok') setImporting({ kind: 'done', report: answer.value })
      else setImporting({ kind: 'failed', failure: answer.failure })
      if (answer.kind === 'failed' && answer.failure.kind === 'signed-out') return signedOut()
      navigate('/imports')
    },
    [navigate, signedOut],
  )
  const clear = useCallback(() => setImporting({ kind: 'idle' }), [])
  const imports = useMemo(() => ({ importing, take, clear }), [importing, take, clear])
  return (
    <Current.Provider value={imports}>
      <CatcherProvider>{children}</CatcherProvider>
    </Current.Provider>
  )
}
