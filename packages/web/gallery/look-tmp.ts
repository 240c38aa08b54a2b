import { mkdirSync, writeFileSync } from 'node:fs'
import { openBrowser } from '../browser/chromium.ts'
import { openGallery } from './server.ts'

const [size = 'desktop', scheme = 'light', ...paths] = process.argv.slice(2)
const SIZES: any = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
mkdirSync('/tmp/look', { recursive: true })
const g = await openGallery()
const b = await openBrowser()
for (const spec of paths) {
  const [path = '', ...clicks] = spec.split('~')
  const c = await b.newContext({
    viewport: SIZES[size],
    colorScheme: scheme as any,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    baseURL: g.address,
  })
  await c.addCookies([{ name: 'gallery', value: 'in', url: g.address }])
  const p = await c.newPage()
  await p.goto(path)
  await p.locator('h1, [role=alert]').first().waitFor()
  await p.waitForTimeout(400)
  let part: string | undefined
  for (const cl of clicks) {
    if (cl.startsWith('#') || cl.startsWith('[')) part = cl
    else {
      await p
        .getByRole('button', { name: new RegExp(cl) })
        .first()
        .click({ timeout: 5000 })
      await p.waitForTimeout(300)
    }
  }
  const h = Number(await p.evaluate('document.documentElement.scrollHeight'))
  const cols = await p.evaluate(
    `[...document.querySelectorAll('main section[id]')].map(s=>s.id+':'+Math.round(s.getBoundingClientRect().height)).join(' ')`,
  )
  console.log(spec, size, 'height', h, 'screens', (h / SIZES[size].height).toFixed(1), cols)
  const name = spec.replace(/[^a-z0-9]+/gi, '-')
  if (part) {
    await p.setViewportSize({ width: SIZES[size].width, height: 12000 })
    await p.waitForTimeout(200)
    const box = await p.locator(part).first().boundingBox()
    for (let y = 0, i = 0; y < box!.height; y += 1900, i++)
      writeFileSync(
        `/tmp/look/${name}.${size}.${scheme}.${i}.png`,
        await p.screenshot({
          clip: { ...box!, y: box!.y + y, height: Math.min(1900, box!.height - y) },
        }),
      )
  } else {
    await p.evaluate('scrollTo(0,0)')
    const step = size === 'phone' ? 2000 : 2400
    for (let y = 0, i = 0; y < Math.min(h, step * 4); y += step, i++)
      writeFileSync(
        `/tmp/look/${name}.${size}.${scheme}.${i}.png`,
        await p.screenshot({
          fullPage: true,
          clip: { x: 0, y, width: SIZES[size].width, height: Math.min(step, h - y) },
        }),
      )
  }
  await c.close()
}
await b.close()
await g.close()
