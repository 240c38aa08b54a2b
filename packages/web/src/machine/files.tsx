import type { ExamImport } from '@legato/server/api'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type Failure, send, useSignedOut } from '../api/index.ts'

/** A file of a machine on its way into a record. It stays in this browser, to be read again. */
export interface MachineFile {
  readonly id: string
  readonly patient: string
  readonly file: File
  readonly state: FileState
}

export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly part: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly answer: ExamImport }

interface MachineFiles {
  readonly files: readonly MachineFile[]
  readonly add: (patient: string, files: readonly File[]) => void
  /** Sends again what was sent: with another mapping more of it is understood. */
  readonly again: (files: readonly MachineFile[]) => void
}

const Current = createContext<MachineFiles>({ files: [], add: () => {}, again: () => {} })

export function useMachineFiles(): MachineFiles {
  return useContext(Current)
}

/** Sends files one after the other; one that is bad stops no other. */
export function MachineFilesProvider({ children }: { readonly children: ReactNode }) {
  const [files, setFiles] = useState<readonly MachineFile[]>([])
  const queue = useRef(Promise.resolve())
  const signedOut = useSignedOut()

  const sendOne = useCallback(
    async ({ id, patient, file }: MachineFile) => {
      const set = (state: FileState) =>
        setFiles((all) => all.map((one) => (one.id === id ? { ...one, state } : one)))
      set({ kind: 'sending', part: 0 })
      const path = `/patients/${encodeURIComponent(patient)}/exams`
      const onSent = (part: number) => set({ kind: 'sending', part })
      const answer = await send<ExamImport>({ file, to: path, onSent })
      if (answer.kind === 'ok') return set({ kind: 'read', answer: answer.value })
      set({ kind: 'failed', failure: answer.failure })
      if (answer.failure.kind === 'signed-out') signedOut()
    },
    [signedOut],
  )
  const again = useCallback(
    (given: readonly MachineFile[]) => {
      for (const one of given) queue.current = queue.current.then(() => sendOne(one))
    },
    [sendOne],
  )
  const add = useCallback(
    (patient: string, given: readonly File[]) => {
      const fresh = given.map((file): MachineFile => {
        return { id: crypto.randomUUID(), patient, file, state: { kind: 'waiting' } }
      })
      setFiles((all) => [...fresh, ...all])
      again(fresh)
    },
    [again],
  )
  const value = useMemo(() => ({ files, add, again }), [files, add, again])
  return <Current.Provider value={value}>{children}</Current.Provider>
}
