import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { fixtures } from '../gallery/fixtures.ts'
import type { Scene } from '../gallery/scene.ts'
import { scenes } from '../gallery/scenes.ts'
import { galleryStage } from './stage.ts'
import { type Visited, violations, visit } from './visit.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/plan.schema.json', import.meta.url), 'utf8'),
)

test.each([...fixtures])('the plan of %s in the gallery is one of the schema', (_, { plan }) => {
  const validate = new Ajv2020({ strict: false }).compile(schema)
  validate(plan)
  expect(validate.errors).toBeNull()
})

const { address, browser } = await galleryStage()
const looks = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 360 },
] as const
/** One window for each look, in which all scenes are visited one after another. */
const windows = await Promise.all(
  looks.map((look) => visit(browser, { address, path: '/', ...look })),
)

const sights = scenes.filter(({ pictureOnly }) => !pictureOnly)

test.each(sights)(
  '$name, light on a desktop and dark on a phone: no one is shut out, nothing is cut off, the content policy holds',
  async (scene) => {
    for (const problems of await Promise.all(windows.map((one) => problemsOf(scene, one))))
      expect(problems).toEqual([])
  },
)

async function problemsOf(scene: Scene, { page, complaints }: Visited) {
  const before = complaints.length
  const value = scene.session ?? 'in'
  await page.context().addCookies([{ name: 'gallery', value, url: address }])
  await page.goto(scene.path)
  await page.locator('h1, h2, [aria-busy=true]').first().waitFor()
  await scene.before?.(page)
  const found = await violations(page)
  const isCut = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  return [...found, ...complaints.slice(before), ...(isCut ? ['wider than the window'] : [])]
}
