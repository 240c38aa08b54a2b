import { createContext, useContext } from 'react'

/** Given true when only a sign-in of the last minutes will do. */
export type TellSignedOut = (again?: boolean) => void

const SignedOut = createContext<TellSignedOut>(() => {})

/** Told when the server no longer knows who asks. */
export const SignedOutProvider = SignedOut.Provider

export function useSignedOut(): TellSignedOut {
  return useContext(SignedOut)
}
