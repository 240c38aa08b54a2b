import type { Page, Route } from 'playwright-core'
import type { Scene } from './scene.ts'

const shown = async (page: Page) => page.getByRole('heading', { name: 'Night by night' }).waitFor()

const spanOf = (name: string) => async (page: Page) => {
  await shown(page)
  await page.getByRole('radio', { name, exact: true }).click()
}

/** The patient is there, and the server does otherwise with the nights. */
function unanswered(name: string, answer: (route: Route) => Promise<void>, shows: string): Scene {
  const before = async (page: Page) => {
    await page.route('**/surveillance', answer)
    await page.reload()
    await page.locator(shows).first().waitFor()
  }
  return { name: `raster-${name}`, path: '/patients/keller/diary', apart: true, before }
}

/** The diary as the clinic sees it. */
export const rasterScenes: readonly Scene[] = [
  { name: 'raster', path: '/patients/keller/diary', before: shown },
  { name: 'raster-weeks', path: '/patients/keller/diary', before: spanOf('4 weeks') },
  {
    name: 'raster-picture',
    path: '/patients/keller/diary',
    part: '[aria-label^="Raster of nights"]',
    pictureOnly: true,
    before: shown,
  },
  { name: 'raster-year', path: '/patients/keller/diary', before: spanOf('1 year') },
  { name: 'raster-years', path: '/patients/carol/diary', before: spanOf('All') },
  { name: 'raster-no-baseline', path: '/patients/anna/diary', before: shown },
  {
    name: 'raster-before',
    path: '/patients/anna/diary',
    part: 'section[aria-labelledby=time-before]',
    before: async (page) => page.getByRole('button', { name: 'Note the answer' }).click(),
  },
  {
    name: 'raster-why',
    path: '/patients/keller/diary',
    part: '[data-open=true]',
    before: async (page) => {
      await page.getByRole('button', { name: /Symptoms begin .* earlier/ }).click()
      await page.getByText('Hour at which symptoms usually begin').first().waitFor()
    },
  },
  {
    name: 'raster-numbers',
    path: '/patients/keller/diary',
    before: async (page) => {
      await shown(page)
      await page.keyboard.press('t')
      await page.getByRole('table', { name: 'Nights in numbers' }).waitFor()
    },
  },
  {
    name: 'raster-empty',
    path: '/patients/jan/diary',
    before: async (page) => page.getByText('No nights in the diary yet').waitFor(),
  },
  unanswered('loading', () => new Promise(() => {}), '[aria-busy=true]'),
  unanswered('failed', (route) => route.fulfill({ status: 500 }), '[role=alert]'),
  unanswered('forbidden', (route) => route.fulfill({ status: 403 }), '[role=alert]'),
  {
    name: 'raster-printed',
    path: '/patients/keller/diary',
    before: shown,
    print: true,
    pictureOnly: true,
  },
]
