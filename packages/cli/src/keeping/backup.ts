import { backup, restore } from '@legato/server'
import type { Command } from '../arguments.ts'
import { type Console, EXIT, type Exit, write } from '../console.ts'
import { faultText } from './audit.ts'

type Keeping = Extract<Command, { kind: 'backup' | 'restore' }>

/** `legato backup FILE`. */
export async function keep({ file, data }: Keeping, { out }: Console): Promise<Exit> {
  const done = await backup({ file, ...(data !== undefined && { data }) })
  const size = Math.max(1, Math.round(done.bytes / 1024))
  await write(out, `${done.file}: ${done.rows} rows, ${size} KiB, encrypted.\n`)
  return EXIT.read
}

/** `legato restore FILE`; an audit that does not hold is told, and what was restored stays. */
export async function bringBack({ file, data }: Keeping, { out, err }: Console): Promise<Exit> {
  const { at, rows, audits } = await restore({ file, ...(data !== undefined && { data }) })
  await write(out, `Restored ${rows} rows, as they were at ${at}.\n`)
  const faults = audits.flatMap(({ fault }) => (fault ? [fault] : []))
  if (faults.length === 0) await write(out, 'The audit is whole.\n')
  for (const fault of faults) await write(err, `legato: ${faultText(fault)}\n`)
  return faults.length === 0 ? EXIT.read : EXIT.nothing
}
