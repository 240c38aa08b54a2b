import { type Check, examine } from '@legato/server'
import type { Command } from '../arguments.ts'
import { type Console, EXIT, type Exit, write } from '../console.ts'
import { VERSION } from '../version.ts'

const MARK: Readonly<Record<Check['state'], string>> = {
  good: 'good   ',
  warning: 'WARNING',
  bad: 'BAD    ',
  unknown: 'unknown',
}

/** `legato doctor`: a line for each thing looked at; exit 1 where something is bad or unknown. */
export async function doctor(
  { data }: Extract<Command, { kind: 'doctor' }>,
  { out, now }: Console,
): Promise<Exit> {
  const checks = await examine({ version: VERSION, now, ...(data !== undefined && { data }) })
  await write(out, checks.map(checkText).join(''))
  const isFit = checks.every(({ state }) => state === 'good' || state === 'warning')
  return isFit ? EXIT.read : EXIT.nothing
}

export function checkText({ name, state, say, todo }: Check): string {
  const line = `${MARK[state]}  ${name.padEnd(9)} ${say}\n`
  return todo === undefined ? line : `${line}${' '.repeat(19)} ${todo}\n`
}
