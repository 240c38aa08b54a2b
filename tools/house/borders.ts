import {
  type Breach,
  type File,
  type House,
  type Manifest,
  type Standing,
  standingOf,
} from './house.ts'
import { type Import, importsOf, type Target, targetOf } from './imports.ts'
import { packages, rooms, testTools } from './walls.ts'

type Crossing = {
  readonly house: House
  readonly file: File
  readonly from: Standing
  readonly made: Import
}

/** Every import that goes where it may not. */
export function brokenBorders(house: House): readonly Breach[] {
  return [...house.files.values()].flatMap((file) => {
    const from = standingOf(file.path)
    return importsOf(file).flatMap((made) => {
      const say = objection({ house, file, from, made }, targetOf(file.path, made.specifier))
      return say === undefined ? [] : [{ path: file.path, line: made.line, say }]
    })
  })
}

function objection(crossing: Crossing, target: Target): string | undefined {
  switch (target.kind) {
    case 'node':
      return objectionToNode(crossing)
    case 'path':
      return objectionToPath(crossing, target.path)
    case 'ours':
      return objectionToDoor(crossing, target)
    case 'foreign':
      return objectionToForeign(crossing, target.name)
  }
}

function objectionToNode({ from, made }: Crossing): string | undefined {
  const platform = packages[from.package ?? '']?.platform ?? 'node'
  if (from.isDevelopment || platform === 'node') return undefined
  return `${made.specifier}: ${from.package} is ${platform}, what Node knows arrives as arguments`
}

function objectionToPath({ house, file, from }: Crossing, path: string): string | undefined {
  if (!house.files.has(path)) return `${path} does not exist (a path is written with its ending)`
  const to = standingOf(path)
  if (to.package !== from.package) return `${path}: another package is entered by its door`
  const walls = rooms[from.package ?? '']
  if (!walls || from.room === to.room || !path.includes('/src/')) return undefined
  return objectionToRoom({ walls, file, from, to, path })
}

function objectionToRoom({ walls, file, from, to, path }: RoomCrossing): string | undefined {
  if (to.room === undefined) return `${path}: a room does not use the package's own door`
  if (path !== `packages/${to.package}/src/${to.room}/index.ts`)
    return `${path}: the room ${to.room} is entered by its door index.ts`
  if (from.room === undefined || walls[from.room]?.rooms.includes(to.room)) return undefined
  return `${from.room} may not use ${to.room} (${file.path} to ${path})`
}

type RoomCrossing = {
  readonly walls: NonNullable<(typeof rooms)[string]>
  readonly file: File
  readonly from: Standing
  readonly to: Standing
  readonly path: string
}

type Door = Extract<Target, { readonly kind: 'ours' }>

function objectionToDoor({ house, from, made }: Crossing, target: Door): string | undefined {
  const manifest = house.manifests.get(`packages/${target.package}`)
  if (!manifest) return `there is no package ${target.package}`
  if (!manifest.doors.has(target.door)) return `${made.specifier} is no door of ${target.package}`
  if (from.package === undefined) return undefined
  if (from.package === target.package) return `${target.package} does not enter by its own door`
  if (from.isOutside) return undeclaredIn(house, from, `@legato/${target.package}`)
  const name = nameUsed(packages[from.package]?.mayUse ?? [], target)
  if (name === undefined) return `${from.package} may not use ${made.specifier}`
  const undeclared = undeclaredIn(house, from, `@legato/${target.package}`)
  return undeclared ?? objectionOfRoom(from, name)
}

/** The entry of a wall's list that lets this door through: all doors of a package, or the one. */
function nameUsed(mayUse: readonly string[], { package: name, door }: Door): string | undefined {
  return [name, `${name}${door.slice(1)}`].find((entry) => mayUse.includes(entry))
}

function objectionOfRoom(from: Standing, name: string): string | undefined {
  const room = rooms[from.package ?? '']?.[from.room ?? '']
  if (!room || name === 'values' || room.packages.includes(name)) return undefined
  return `the room ${from.room} may not use ${name}`
}

function objectionToForeign({ house, from }: Crossing, name: string): string | undefined {
  if (from.isDevelopment && testTools.includes(name)) return undefined
  return undeclaredIn(house, from, name)
}

/** npm links every package at the root, so an import may work that no manifest promises. */
function undeclaredIn(house: House, from: Standing, name: string): string | undefined {
  const folder = from.package === undefined ? '' : `packages/${from.package}`
  const manifest = house.manifests.get(folder)
  if (manifest && declares(manifest, name, from)) return undefined
  return `${name} is not declared in ${folder === '' ? '' : `${folder}/`}package.json`
}

function declares(manifest: Manifest, name: string, from: Standing): boolean {
  if (manifest.dependencies.includes(name)) return true
  return from.isDevelopment && manifest.devDependencies.includes(name)
}
