import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A name that a recording goes by. */
const RECORDING = /\.(edf|bdf|rec)$/i

/** The files that were named, and the recordings in the folders that were named, each once. */
export function findRecordings(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((path) => (isFolder(path) ? recordingsIn(path) : [path])))]
}

function isFolder(path: string): boolean {
  return path !== '-' && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
}

function recordingsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && RECORDING.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
