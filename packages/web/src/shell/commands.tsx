import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

/** Something the command palette can do. */
export interface Command {
  readonly id: string
  readonly group: 'go' | 'act'
  readonly label: string
  readonly key?: string
  readonly run: () => void
}

interface Registry {
  readonly commands: readonly Command[]
  readonly register: (commands: readonly Command[]) => () => void
}

const Commands = createContext<Registry>({ commands: [], register: () => () => {} })

export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const [sets, setSets] = useState<readonly (readonly Command[])[]>([])
  const registry = useMemo(
    () => ({
      commands: sets.flat(),
      register: (commands: readonly Command[]) => {
        setSets((before) => [...before, commands])
        return () => setSets((before) => before.filter((set) => set !== commands))
      },
    }),
    [sets],
  )
  return <Commands.Provider value={registry}>{children}</Commands.Provider>
}

export function useAllCommands(): readonly Command[] {
  return useContext(Commands).commands
}

/** Offers commands in the palette while the component stands. Keep the list the same between renders. */
export function useCommands(commands: readonly Command[]): void {
  const { register } = useContext(Commands)
  // biome-ignore lint/correctness/useExhaustiveDependencies: registering changes the registry itself
  useEffect(() => register(commands), [commands])
}
