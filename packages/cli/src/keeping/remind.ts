import { remindNow } from '@legato/server'
import type { Command } from '../arguments.ts'
import { type Console, EXIT, type Exit, write } from '../console.ts'

/** `legato remind`: a round of reminders, now. */
export async function remind(
  { kind: _, ...where }: Extract<Command, { kind: 'remind' }>,
  { out }: Console,
): Promise<Exit> {
  const { looked, written } = await remindNow(where)
  await write(out, `Looked at ${looked} records; ${written} reminders written or closed.\n`)
  return EXIT.read
}
