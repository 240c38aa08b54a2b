import { createContext, useContext } from 'react'

/** Whose facts these are, and the day from which their age is counted. */
export interface Subject {
  readonly patient: string
  /** `YYYY-MM-DD`. */
  readonly asOf: string
}

const Current = createContext<Subject>({ patient: '', asOf: '' })

export const SubjectProvider = Current.Provider

export function useSubject(): Subject {
  return useContext(Current)
}
