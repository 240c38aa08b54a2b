import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InstrumentText } from '../api.ts'
import { readInstruments } from './read.ts'

/**
 * The clinic's own texts of instruments: from the file that the configuration names, which must
 * then be there, or else from `instruments.json` in the data directory, which need not. Throws
 * with the path, what is wrong and what to do.
 */
export async function loadInstruments({
  instruments,
  dataDirectory,
}: {
  readonly instruments: string | undefined
  readonly dataDirectory: string
}): Promise<readonly InstrumentText[]> {
  const path = instruments ?? join(dataDirectory, 'instruments.json')
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && instruments === undefined) return undefined
    throw new Error(
      `The instruments of the clinic cannot be read from ${path} (${error.code}). Correct LEGATO_INSTRUMENTS or the file's permissions.`,
    )
  })
  return content === undefined ? [] : check(content, path)
}

function check(content: string, path: string): readonly InstrumentText[] {
  try {
    return readInstruments(content)
  } catch (error) {
    const problem = error instanceof Error ? error.message : ''
    throw new Error(
      `${path} cannot be used: ${problem} Correct it, or take it away; see docs/instruments.md.`,
    )
  }
}
