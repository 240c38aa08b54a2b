import { type Breach, type File, type House, isCode } from './house.ts'
import { emptyNames, longestFile, machinePaths, packages, tables } from './walls.ts'

/** Files by their names, lengths and words, and packages that no wall knows. */
export function misshapen(house: House): readonly Breach[] {
  const files = [...house.files.values()]
  return [
    ...files.flatMap(emptyName),
    ...files.flatMap(tooLong),
    ...files.flatMap(machineWords),
    ...needlessTables(house),
    ...unknownPackages(house),
  ]
}

function emptyName({ path }: File): readonly Breach[] {
  const word = path.split(/[/.-]/).find((part) => emptyNames.includes(part.toLowerCase()))
  if (word === undefined) return []
  return [{ path, line: 1, say: `"${word}" names no idea: put it with the word it serves` }]
}

function tooLong({ path, text }: File): readonly Breach[] {
  const lines = lineCount(text)
  if (!isCode(path) || lines <= longestFile || path in tables) return []
  return [{ path, line: lines, say: `${lines} lines; more than ${longestFile} only for a table` }]
}

function needlessTables({ files }: House): readonly Breach[] {
  return [...files.values()]
    .filter(({ path, text }) => path in tables && lineCount(text) <= longestFile)
    .map(({ path }) => ({ path, line: 1, say: 'is listed as a long table, but is not long' }))
}

function machineWords({ path, text }: File): readonly Breach[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      machinePaths.some((pattern) => pattern.test(line))
        ? [{ path, line: index + 1, say: 'names a path of one machine' }]
        : [],
    )
}

function unknownPackages({ manifests }: House): readonly Breach[] {
  return [...manifests.keys()]
    .filter((folder) => folder !== '' && !(folder.slice('packages/'.length) in packages))
    .map((folder) => ({ path: folder, line: 1, say: 'is a package without walls' }))
}

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}
