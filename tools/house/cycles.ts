import type { Breach, House } from './house.ts'
import { fileBehind, importsOf, targetOf } from './imports.ts'

/** Every ring of files that import each other, by type or by value, told once. */
export function cycles(house: House): readonly Breach[] {
  const graph = new Map([...house.files.keys()].map((path) => [path, successors(house, path)]))
  const done = new Set<string>()
  const found: Breach[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push(ring([...trail.slice(start), path]))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

function successors(house: House, path: string): readonly string[] {
  const file = house.files.get(path)
  if (!file) return []
  return importsOf(file).flatMap(({ specifier }) => {
    const to = fileBehind(house, targetOf(path, specifier))
    return to === undefined || !house.files.has(to) ? [] : [to]
  })
}

function ring(paths: readonly string[]): Breach {
  return { path: paths[0] ?? '', line: 1, say: `imports in a circle: ${paths.join(' > ')}` }
}
