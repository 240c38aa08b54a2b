import { type ImportDone, importFiles } from '@legato/server'
import type { Command } from '../arguments.ts'
import { type Console, EXIT, type Exit, write } from '../console.ts'
import { Progress } from '../progress.ts'

/** `legato import FILE|FOLDER...`. */
export async function bringIn(
  { paths, account, data, demo }: Extract<Command, { kind: 'import' }>,
  { out, err }: Console,
): Promise<Exit> {
  const progress = new Progress({ stream: err, title: 'Importing', now: Date.now })
  const onDone = (done: number): void => progress.show(done)
  const where = { ...(data !== undefined && { data }), ...(demo && { demo }) }
  const done = await importFiles({ paths, account, onDone, ...where })
  progress.clear()
  await write(out, done.notTaken.map(({ place, reason }) => `${place}: ${reason}\n`).join(''))
  await write(out, importText(done))
  if (done.problem !== undefined)
    await write(err, `legato: ${PROBLEMS[done.problem] ?? done.problem}\n`)
  return done.problem === undefined && done.created + done.updated + done.unchanged > 0
    ? EXIT.read
    : EXIT.nothing
}

const PROBLEMS: Readonly<Record<string, string>> = {
  'file-changed': 'a file changed since the import was begun; ask for it again to begin anew',
  'account-gone': 'the account in whose name it was begun is closed',
}

export function importText({ created, updated, unchanged, held, notTaken, ...done }: ImportDone) {
  const { read, seconds, isResumed } = done
  const speed = seconds > 0 ? ` at ${Math.round(read / seconds)} a second` : ''
  const waiting =
    held > 0
      ? `${held} patients may be here already: decide about them on the page of imports.\n`
      : ''
  return `${isResumed ? 'Gone on where it stopped. ' : ''}${created} resources new, ${updated} changed, ${unchanged} as before${speed}.
${notTaken.length} not taken.
${waiting}`
}
