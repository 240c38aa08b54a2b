import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { fixtures } from '../gallery/fixtures.ts'
import type { Scene } from '../gallery/scene.ts'
import { scenes } from '../gallery/scenes.ts'
import { galleryStage } from './stage.ts'
import { faint, type Visited, violations, visit } from './visit.ts'

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

/**
 * Each scene in one of the looks, turn by turn; `npm run test:long` in both. Neighbors are states of
 * one page, so that each page is seen in either.
 */
const sights = scenes
  .filter(({ pictureOnly }) => !pictureOnly)
  .map((scene, index) => ({
    ...scene,
    scene,
    seen: looks
      .map((_, look) => look)
      .filter((look) => process.env.LEGATO_LONG || look === index % 2),
  }))

test.each(sights)(
  '$name, light on a desktop or dark on a phone: no one is shut out, nothing is cut off, the content policy holds',
  async ({ scene, seen }) => {
    const problems = seen.map((look) => (scene.apart ? apart(scene, look) : inWindow(scene, look)))
    for (const found of await Promise.all(problems)) expect(found).toEqual([])
  },
)

async function inWindow(scene: Scene, look: number) {
  const one = windows[look]
  return one ? problemsOf(scene, one) : ['no window']
}

/** What a scene leaves behind is gone with its window. */
async function apart(scene: Scene, look: number) {
  const one = await visit(browser, { address, path: '/legato.svg', ...looks[look] })
  const problems = await problemsOf(scene, one)
  await one.page.context().close()
  return problems
}

async function problemsOf(scene: Scene, { page, complaints }: Visited) {
  const before = complaints.length
  const value = scene.session ?? 'in'
  await page.context().addCookies([{ name: 'gallery', value, url: address }])
  await page.goto(scene.path)
  await page.locator('h1, h2, [aria-busy=true]').first().waitFor()
  await scene.before?.(page)
  const found = [...(await violations(page))]
  // What patients read in the night is of more contrast than the rest.
  if (scene.path === '/diary') found.push(...(await faint(page)))
  const isCut = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  return [...found, ...complaints.slice(before), ...(isCut ? ['wider than the window'] : [])]
}
