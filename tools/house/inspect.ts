import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenBorders } from './borders.ts'
import { cycles } from './cycles.ts'
import { type Breach, buildHouse, type File } from './house.ts'
import { misshapen } from './shape.ts'

/** All broken walls of a project given as text. */
export function inspect(files: readonly File[]): readonly Breach[] {
  const house = buildHouse(files)
  return [...brokenBorders(house), ...cycles(house), ...misshapen(house)]
}

const SKIPPED = new Set(['node_modules', '.git', '.legato', 'dist', 'coverage', 'vendor'])
const TEXT = /(?:\.(?:ts|tsx|js|json|css|html|md|sql|sh|svg|txt|ndjson|yml|yaml)|\/run)$/

/** The text files below a folder, without what npm, builds and Legato itself put there. */
export function readFiles(root: string, below = ''): readonly File[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (SKIPPED.has(entry.name)) return []
    if (entry.isDirectory()) return readFiles(root, path)
    return TEXT.test(path) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : []
  })
}
