import { createContext, useContext } from 'react'

const SignedOut = createContext<() => void>(() => {})

/** Told when the server no longer knows who asks. */
export const SignedOutProvider = SignedOut.Provider

export function useSignedOut(): () => void {
  return useContext(SignedOut)
}
