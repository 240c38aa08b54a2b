import { createContext, useContext } from 'react'

/** Whether an exam is only looked at: it was signed, and nobody said that they change it. */
const Locked = createContext(false)

export const LockedProvider = Locked.Provider

export function useLocked(): boolean {
  return useContext(Locked)
}
