import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtPages } from '@legato/server/trial'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser/chromium.ts'
import { compact } from './png.ts'
import type { Scene } from './scene.ts'
import { scenes } from './scenes.ts'
import { openGallery } from './server.ts'

/**
 * `npm run gallery [-- part-of-a-name]`: builds the pages and takes a picture of each, on a desktop
 * and on a phone, in light and in dark, into `docs/gallery/`. The
 * day is fixed by the fixtures.
 */
const OUT = fileURLToPath(new URL('../../../docs/gallery/', import.meta.url))

const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const
const SCHEMES = ['light', 'dark'] as const
/** A page longer than this is cut: the picture is to be looked at, not scrolled. */
const LONGEST = 1750

interface Shot {
  readonly scene: Scene
  readonly size: keyof typeof SIZES
  readonly scheme: (typeof SCHEMES)[number]
}

async function shoot(
  browser: Browser,
  address: string,
  { scene, size, scheme }: Shot,
): Promise<void> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: scheme,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    baseURL: address,
  })
  await context.addCookies([{ name: 'gallery', value: scene.session ?? 'in', url: address }])
  const page = await context.newPage()
  await page.goto(scene.path)
  await page.locator('h1, [role=alert], [aria-busy=true]').first().waitFor()
  await page.waitForTimeout(150)
  await scene.before?.(page)
  await page.mouse.move(0, 0)
  await page.evaluate('document.fonts.ready')
  await page.waitForTimeout(150)
  if (scene.print) await page.emulateMedia({ media: 'print' })
  const picture = await pictureOf(page, scene)
  writeFileSync(join(OUT, `${scene.name}.${size}.${scheme}.png`), compact(picture))
  await context.close()
}

async function pictureOf(page: Page, { screen, part }: Scene): Promise<Buffer> {
  if (screen) return page.screenshot()
  const width = page.viewportSize()?.width ?? 0
  if (part) {
    // So tall that the header, which stays at the top, does not lie over the part.
    await page.setViewportSize({ width, height: 12_000 })
    await page.evaluate('scrollTo(0, 0)')
    const box = await page.locator(part).first().boundingBox()
    if (!box) throw new Error(`gallery: there is no ${part}`)
    return page.screenshot({ clip: { ...box, height: Math.min(LONGEST, box.height) } })
  }
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
  await page.evaluate('scrollTo(0, 0)')
  return page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(LONGEST, height) },
  })
}

const [part = ''] = process.argv.slice(2)
await builtPages((line) => process.stdout.write(`${line}\n`))
mkdirSync(OUT, { recursive: true })
const gallery = await openGallery()
const browser = await openBrowser()
const wanted = scenes.filter(({ name }) => name.includes(part))
if (part === '')
  for (const file of readdirSync(OUT).filter((name) => name.endsWith('.png')))
    rmSync(join(OUT, file))
for (const scene of wanted) {
  for (const size of ['desktop', 'phone'] as const) {
    for (const scheme of SCHEMES) await shoot(browser, gallery.address, { scene, size, scheme })
  }
}
await browser.close()
await gallery.close()
const sizes = readdirSync(OUT)
  .filter((name) => name.endsWith('.png'))
  .map((name) => statSync(join(OUT, name)).size)
const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)
process.stdout.write(
  `docs/gallery: ${sizes.length} pictures, ${kilobytes} KB, the largest ${Math.round(Math.max(...sizes) / 1024)} KB\n`,
)
