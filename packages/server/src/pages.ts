import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const WEB = join(import.meta.dirname, '..', '..', 'web')
/** What the pages are made from, beside the packages they come with. */
const SOURCES = [
  'src',
  'public',
  'worker',
  'index.html',
  'diary.html',
  'vite.config.ts',
  'package.json',
  // The packages whose code the pages run.
  ...['values', 'sleep', 'vascular'].map((name) => `../${name}/src`),
]

/**
 * The folder of the pages, built first when they are missing or older than their sources;
 * undefined where the server was installed without them.
 */
export async function builtPages(say: (line: string) => void): Promise<string | undefined> {
  const sources = await Promise.all(SOURCES.map((name) => newest(join(WEB, name))))
  if (sources.every((time) => time === 0)) return undefined
  const built = join(WEB, 'dist')
  if ((await newest(join(built, 'index.html'))) < Math.max(...sources)) {
    say('Building the pages …')
    await renew(built)
  }
  return built
}

/** For whoever may write here; a server need not. */
const BY_HAND = 'npm run build -w packages/web'

/** Made aside and moved at the end: nobody who builds or serves meanwhile meets half of them. */
async function renew(built: string): Promise<void> {
  const aside = join(WEB, '.legato', `${process.pid}`)
  await mkdir(aside, { recursive: true }).catch((cause: unknown) => {
    throw new Error(`The pages must be built, but not by this user: ${BY_HAND}`, { cause })
  })
  await build(aside)
  await rm(built, { recursive: true, force: true })
  // Someone else was faster, and theirs are as new.
  await rename(aside, built).catch(() => rm(aside, { recursive: true }))
}

/** With the vite that the pages' package declares; the same pages whatever NODE_ENV is here. */
async function build(outDir: string): Promise<void> {
  const path = createRequire(join(WEB, 'package.json')).resolve('vite')
  const vite: { build(options: object): Promise<unknown> } = await import(path)
  const configFile = join(WEB, 'vite.config.ts')
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await vite.build({
      ...{ root: WEB, configFile, mode: 'production', logLevel: 'error' },
      // The others write beside the libraries, where a service may not.
      configLoader: 'native',
      build: { outDir, emptyOutDir: true },
    })
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV')
    else process.env.NODE_ENV = before
  }
}

/** When a file, or anything in a folder, was last written or taken away, in ms; 0 when there is none. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const names = await readdir(path)
  return Math.max(
    found.mtimeMs,
    ...(await Promise.all(names.map((name) => newest(join(path, name))))),
  )
}
