import { migrateBackward, migrateForward } from '@legato/server'
import type { Command } from '../arguments.ts'
import { type Console, EXIT, type Exit, write } from '../console.ts'

type Migrate = Extract<Command, { kind: 'migrate' }>

/** `legato migrate`: forward, tried, or back. */
export async function migrate(
  { check, back, data }: Migrate,
  { out, err }: Console,
): Promise<Exit> {
  const where = data === undefined ? {} : { data }
  if (back === undefined) {
    const made = await migrateForward({ ...where, check })
    await write(out, forwardText(made, check))
    return EXIT.read
  }
  const steps = await migrateBackward({ ...where, to: back.to, isMeant: back.yes })
  const verb = back.yes ? 'Taken back' : 'To be taken back'
  await write(out, steps.map(({ name, loses }) => `${verb}: ${name}\n  ${loses}\n`).join(''))
  if (steps.length === 0) await write(out, `${back.to} is the last one already.\n`)
  else if (!back.yes) await write(err, 'legato: nothing was done; make a backup, then add --yes\n')
  return back.yes || steps.length === 0 ? EXIT.read : EXIT.nothing
}

function forwardText(names: readonly string[], check: boolean): string {
  if (names.length === 0) return 'The database is of this version.\n'
  const done = check ? 'Tried and taken back, nothing stood in the way' : 'Made'
  return `${done}: ${names.join(', ')}\n`
}
