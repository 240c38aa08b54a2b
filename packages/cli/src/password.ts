import { inviteLink, resetLink } from '@legato/server'
import type { AccountCommand } from './access.ts'
import type { Console, Exit } from './console.ts'
import { EXIT, write } from './console.ts'

type Asked<Kind extends AccountCommand['kind']> = Extract<AccountCommand, { kind: Kind }>

/** `legato password NAME`: a link by which the owner of an account chooses a new password. */
export async function password(command: Asked<'password'>, { out, err }: Console): Promise<Exit> {
  const made = await resetLink(command)
  if (made.kind === 'refused') {
    await write(err, `legato: there is no open account ${command.name}\n`)
    return EXIT.nothing
  }
  await write(out, `${made.link}\n`)
  return EXIT.read
}

/** `legato invite NAME`: a link by which a new account is opened. */
export async function invite(command: Asked<'invite'>, { out, err }: Console): Promise<Exit> {
  const made = await inviteLink(command)
  if (made.kind === 'refused') {
    await write(err, `legato: there is an account ${command.name} already; try legato password\n`)
    return EXIT.nothing
  }
  await write(out, `${made.link}\n`)
  return EXIT.read
}
