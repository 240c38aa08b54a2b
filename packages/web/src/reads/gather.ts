import type { Access } from '@legato/server/api'

export type Did = 'read' | 'changed' | 'opened' | 'refused'

/** What one person did with a record on one day, of one kind: not line by line, but as it is told. */
export interface Doing {
  readonly who: string | undefined
  readonly roles: Access['roles']
  readonly did: Did
  /** Outside the care team. */
  readonly isGlass: boolean
  /** The newest first. */
  readonly accesses: readonly [Access, ...Access[]]
}

export interface Day {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly doings: readonly Doing[]
}

/** Days and their doings in the order in which they come, which is the newest first. */
export function gather(
  accesses: readonly Access[],
  dayOf: (instant: string) => string,
): readonly Day[] {
  const days = Map.groupBy(accesses, ({ at }) => dayOf(at))
  return [...days].map(([day, ofDay]) => ({ day, doings: doingsOf(ofDay) }))
}

function doingsOf(accesses: readonly Access[]): readonly Doing[] {
  const alike = Map.groupBy(accesses, (one) => [one.who, didOf(one), one.isGlass].join('|'))
  return [...alike.values()].flatMap(([first, ...rest]) =>
    first
      ? {
          who: first.who,
          roles: first.roles,
          did: didOf(first),
          isGlass: first.isGlass,
          accesses: [first, ...rest] as const,
        }
      : [],
  )
}

function didOf({ isRefused, action }: Access): Did {
  if (isRefused) return 'refused'
  switch (action) {
    case 'R':
      return 'read'
    case 'E':
      return 'opened'
    case 'C':
    case 'U':
    case 'D':
      return 'changed'
  }
}
