import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Actor } from '@legato/clinic/record'
import { type ClinicId, id } from '@legato/values'
import type { Importer } from './importer.ts'

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'examples')

/** Takes in the invented patients, each file as any other file is; says how many files there were. */
export async function loadExamples(importer: Importer, clinic: ClinicId): Promise<number> {
  const actor: Actor = {
    user: id<'User'>('demonstration'),
    clinic,
    roles: ['neurologist'],
    purpose: 'administration',
  }
  const names = await readdir(FOLDER).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json')).sort()
  for (const name of files) {
    const taken = await importer.take(actor, await readFile(join(FOLDER, name)))
    if (taken.kind === 'refused') throw new Error(`The example ${name} could not be loaded.`)
  }
  return files.length
}
