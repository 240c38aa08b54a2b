import type { Page } from 'playwright-core'
import type { Scene } from './scene.ts'

const shown = async (page: Page) => page.getByRole('heading', { name: 'Night by night' }).waitFor()

const spanOf = (name: string) => async (page: Page) => {
  await shown(page)
  await page.getByRole('radio', { name, exact: true }).click()
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
  {
    name: 'raster-printed',
    path: '/patients/keller/diary',
    before: shown,
    print: true,
    pictureOnly: true,
  },
]
