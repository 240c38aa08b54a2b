import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import packed, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/**
 * A browser from npm, so that the tests need nothing of the machine: Chromium with the libraries
 * and the font that a bare Linux lacks, unpacked once for each user and version.
 */
export async function openBrowser(): Promise<Browser> {
  const place = await unpacked()
  return chromium.launch({
    executablePath: join(place, 'chromium'),
    // It runs in containers and as root, where Chromium's own sandbox cannot; it sees our pages only.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(place, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(place, 'fonts'),
      HOME: place,
    },
  })
}

async function unpacked(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const bin = join(dirname(main), '..', 'bin')
  const place = join(tmpdir(), `legato-browser-${chromiumVersion(main)}-${userInfo().uid}`)
  if (existsSync(place)) return place
  // Unpacked aside and moved at the end: nobody ever meets a browser that is half there.
  const aside = await mkdtemp(`${place}-`)
  await unpackInto(aside, bin)
  await writeFile(join(aside, 'fonts', 'fonts.conf'), fontsAt(join(place, 'fonts')))
  await rename(aside, place).catch(() => rm(aside, { recursive: true, force: true }))
  return place
}

/** The package's own list names folders of another system. Without one font Chromium stops. */
function fontsAt(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`
}

function chromiumVersion(main: string): string {
  const { version } = createRequire(import.meta.url)(join(dirname(main), '..', 'package.json'))
  return version
}

/** The package unpacks into the directory for temporary files, whichever that is at the moment. */
async function unpackInto(place: string, bin: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = place
  try {
    packed.setGraphicsMode = false
    await packed.executablePath(bin)
    await inflate(join(bin, 'al2023.tar.br'))
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'TMPDIR')
    else process.env.TMPDIR = before
  }
}
