import { posix } from 'node:path'
import { type File, type House, isCode } from './house.ts'

/** One import as it is written; an `import type` counts like any other. */
export type Import = {
  readonly specifier: string
  readonly line: number
  readonly isTypeOnly: boolean
}

// Biome puts every import at the start of a line, so text is enough and comments do not deceive.
// The class without quote, `=` or `(` keeps a match from running over code into the next string.
const STATIC = /^(?:import|export)\b(\s+type\b)?(?:[^'"`=(;]*?\bfrom)?\s*['"]([^'"\n]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]/g

export function importsOf({ path, text }: File): readonly Import[] {
  if (!isCode(path)) return []
  const lineAt = (index: number) => text.slice(0, index).split('\n').length
  return [
    ...[...text.matchAll(STATIC)].map((match) => ({
      specifier: match[2] ?? '',
      line: lineAt(match.index),
      isTypeOnly: match[1] !== undefined,
    })),
    ...[...text.matchAll(DYNAMIC)].map((match) => ({
      specifier: match[1] ?? '',
      line: lineAt(match.index),
      isTypeOnly: false,
    })),
  ]
}

/** What a specifier means, seen from one file. */
export type Target =
  | { readonly kind: 'node' }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'ours'; readonly package: string; readonly door: string }
  | { readonly kind: 'foreign'; readonly name: string }

export function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('node:')) return { kind: 'node' }
  if (specifier.startsWith('.'))
    return { kind: 'path', path: posix.join(posix.dirname(from), specifier) }
  const [first = '', second = '', ...rest] = specifier.split('/')
  if (first === '@legato') return { kind: 'ours', package: second, door: ['.', ...rest].join('/') }
  return { kind: 'foreign', name: first.startsWith('@') ? `${first}/${second}` : first }
}

/** The file that an import leads to, if it is one of ours. */
export function fileBehind(house: House, target: Target): string | undefined {
  if (target.kind === 'path') return target.path
  if (target.kind === 'ours')
    return house.manifests.get(`packages/${target.package}`)?.doors.get(target.door)
  return undefined
}
