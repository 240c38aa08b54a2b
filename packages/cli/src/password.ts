import { resetPassword } from '@legato/server'
import type { Command } from './arguments.ts'
import type { Console, Exit } from './console.ts'
import { EXIT, write } from './console.ts'

/** `legato password NAME`: a new random password for an account, told this once. */
export async function password(
  { name, data }: Extract<Command, { kind: 'password' }>,
  { out, err }: Console,
): Promise<Exit> {
  const made = await resetPassword({ name, ...(data !== undefined && { data }) })
  if (made === undefined) {
    await write(err, `legato: there is no account ${name}\n`)
    return EXIT.nothing
  }
  await write(out, `${made}\n`)
  return EXIT.read
}
