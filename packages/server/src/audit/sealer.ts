import type { ClinicId } from '@legato/values'
import type { Store } from '../repository/store.ts'
import { seal } from './seal.ts'

export interface Sealer {
  /** Seals what waits, and no more after that. */
  readonly stop: () => Promise<void>
}

/** Seals every second, until it is stopped. While the database is away it tries again. */
export function startSealing(
  store: Pick<Store, 'pool'>,
  clinic: ClinicId,
  { everyMs = 1000 } = {},
): Sealer {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const turn = async (): Promise<void> => {
    await seal(store, clinic).catch(() => 0)
    if (stopped) return
    timer = setTimeout(next, everyMs)
    timer.unref()
  }
  let running = Promise.resolve()
  const next = (): void => {
    running = turn()
  }
  next()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      await seal(store, clinic).catch(() => 0)
    },
  }
}
