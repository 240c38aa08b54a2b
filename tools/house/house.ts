/** One text file of the project; the path is relative to its root, with `/`. */
export type File = { readonly path: string; readonly text: string }

/** One broken wall: where, and what is wrong with it. */
export type Breach = { readonly path: string; readonly line: number; readonly say: string }

export type Manifest = {
  readonly dependencies: readonly string[]
  readonly devDependencies: readonly string[]
  /** Door (`.`, `./api`) to file, relative to the root of the project. */
  readonly doors: ReadonlyMap<string, string>
}

/** The whole project as text, indexed once. */
export type House = {
  readonly files: ReadonlyMap<string, File>
  /** By folder: `packages/values`, and the empty string for the root. */
  readonly manifests: ReadonlyMap<string, Manifest>
}

type PackageJson = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string>>
}

export function buildHouse(files: readonly File[]): House {
  const manifests = new Map<string, Manifest>()
  for (const { path, text } of files) {
    const folder = /^(packages\/[^/]+)\/package\.json$/.exec(path)?.[1]
    if (folder !== undefined) manifests.set(folder, readManifest(folder, text))
    if (path === 'package.json') manifests.set('', readManifest('', text))
  }
  return { files: new Map(files.map((file) => [file.path, file])), manifests }
}

function readManifest(folder: string, text: string): Manifest {
  const json: PackageJson = JSON.parse(text)
  const doors = Object.entries(json.exports ?? {}).map(
    ([door, file]) => [door, `${folder}/${file.replace(/^\.\//, '')}`] as const,
  )
  return {
    dependencies: Object.keys({ ...json.dependencies, ...json.optionalDependencies }),
    devDependencies: Object.keys(json.devDependencies ?? {}),
    doors: new Map(doors),
  }
}

/** Where a file stands: its package, its room, and whether it runs in the product. */
export type Standing = {
  readonly package: string | undefined
  readonly room: string | undefined
  /** A test, or whatever stands beside `src`: browser tests, gallery, configuration. */
  readonly isDevelopment: boolean
  /** Beside `src`, where the whole product may be taken in hand from outside. */
  readonly isOutside: boolean
}

export function standingOf(path: string): Standing {
  const [, name, room] = /^packages\/([^/]+)\/(?:src\/([^/]+)\/)?/.exec(path) ?? []
  const isOutside = !/^packages\/[^/]+\/(?:src|bin)\//.test(path)
  return { package: name, room, isOutside, isDevelopment: isOutside || /\.test\.tsx?$/.test(path) }
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx|js)$/.test(path)
}
