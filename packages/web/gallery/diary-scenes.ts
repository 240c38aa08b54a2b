import type { Page } from 'playwright-core'
import type { Scene } from './scene.ts'

/** Late on a Sunday; in a light room where the scheme is light. */
async function night(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T23:40:00Z'))
  const isLight = await page.evaluate("matchMedia('(prefers-color-scheme: light)').matches")
  await page.reload()
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  if (isLight) await tap(page, 'Light')
}

async function tap(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names)
    await page.getByRole('button', { name, exact: typeof name === 'string' }).click()
}

const status = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor()

async function openNight(page: Page, name: string): Promise<void> {
  await tap(page, 'Earlier nights', new RegExp(`^${name}`))
  await page.getByRole('heading', { name: /^Night of/ }).waitFor()
}

function scene(name: string, before?: (page: Page) => Promise<void>): Scene {
  return {
    ...{ name: `diary-${name}`, path: '/diary', session: 'own', apart: true, screen: true },
    before: async (page) => {
      await night(page)
      await before?.(page)
    },
  }
}

export const diaryScenes: readonly Scene[] = [
  scene('tonight'),
  scene('began', (page) => tap(page, '7', '21:00')),
  scene('where', (page) => tap(page, '7', 'Now, 23:40', 'Left leg', 'Right leg')),
  scene('tried', async (page) => {
    await tap(page, /^Tried/)
    const walking = page.getByRole('group', { name: 'Did it help: Walking' })
    await walking.getByRole('button', { name: 'A little' }).click()
  }),
  scene('doses', (page) => tap(page, /^Doses/, 'Taken 21:00: Pramipexole')),
  scene('sleep', (page) => tap(page, /^Sleep/, '5 h', 'and a half')),
  scene('done', async (page) => {
    await tap(page, '0', 'Next', 'Next', 'Next')
    await page.getByRole('heading', { name: 'Good night.' }).waitFor()
  }),
  scene('offline', async (page) => {
    await page.route('**/api/**', (route) => route.abort())
    await tap(page, '7', 'Now, 23:40', 'Left leg')
    await status(page, 'No network')
  }),
  scene('unsent', async (page) => {
    await page.route('**/api/patients/**', (route) => route.abort())
    await tap(page, '7')
    await status(page, 'No network')
    await openNight(page, 'Fri 20 Nov')
    await tap(page, '2', 'Earlier nights', 'Sign out')
    await page.getByText('2 nights are not sent.').waitFor()
  }),
  scene('corrected', async (page) => {
    await openNight(page, 'Fri 20 Nov')
    await tap(page, /^Sleep/, '6 h')
    await status(page, /^Sent/)
  }),
  scene('two-phones', async (page) => {
    await openNight(page, 'Mon 16 Nov')
    await tap(page, '4')
    await page.getByRole('heading', { name: /also written elsewhere/ }).waitFor()
  }),
  scene('refused', async (page) => {
    await openNight(page, 'Sun 15 Nov')
    await tap(page, '9')
    await status(page, 'The clinic did not take this night')
  }),
  {
    ...{ name: 'diary-five-years', path: '/diary', session: 'own', pictureOnly: true },
    before: async (page) => {
      await night(page)
      await tap(page, 'Earlier nights', 'Show all nights')
      await page.getByText('Nov 2021').waitFor()
    },
  },
  {
    ...{ name: 'diary-closed', path: '/diary', session: 'own', apart: true, screen: true },
    before: async (page) => {
      await page.route('**/api/patients/**', (route) => route.abort())
      await night(page)
      await tap(page, '6')
      await status(page, 'No network')
      await page.unroute('**/api/patients/**')
      await page.route('**/api/patients/**', (route) => route.fulfill({ status: 403 }))
      await page.reload()
      await page.getByText('This diary is not open to you').waitFor()
    },
  },
  { name: 'diary-nobody', path: '/diary', session: 'none', apart: true, screen: true },
]
