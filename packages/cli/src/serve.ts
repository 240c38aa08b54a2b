import { serve as start } from '@legato/server'
import type { Command } from './arguments.ts'
import type { Exit } from './console.ts'
import { EXIT } from './console.ts'

/** `legato serve`: the clinic on this machine, until Ctrl-C. */
export async function serve({
  kind,
  ...given
}: Extract<Command, { kind: 'serve' }>): Promise<Exit> {
  await start(given)
  return EXIT.read
}
