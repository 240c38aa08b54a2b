import type { Page } from 'playwright-core'

/** A page of the gallery: where it is, and what is done there before the picture. */
export interface Scene {
  readonly name: string
  readonly path: string
  readonly before?: (page: Page) => Promise<void>
  /** Only what is on the screen, for what floats above it. */
  readonly screen?: true
  readonly signedOut?: true
  /** Only this part of the page. */
  readonly part?: string
  /** As it comes out on paper. */
  readonly print?: true
}

const why = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
  await page.getByRole('term').filter({ hasText: 'Sources' }).first().waitFor()
}

const takeFile = (name: string, content: string) => async (page: Page) => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
  await page.getByRole('heading', { name: 'Imports' }).waitFor()
}

export const scenes: readonly Scene[] = [
  { name: 'sign-in', path: '/', signedOut: true },
  {
    name: 'sign-in-wrong',
    path: '/',
    signedOut: true,
    before: async (page) => {
      await page.getByLabel('Name').fill('clinician')
      await page.getByRole('textbox', { name: 'Password' }).fill('wrong')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'patients', path: '/' },
  { name: 'patients-none-found', path: '/?search=zzz' },
  { name: 'patient-typical', path: '/patients/typical' },
  { name: 'patient-why', path: '/patients/typical', before: why(/^Ferric carboxymaltose/) },
  {
    name: 'patient-dose',
    path: '/patients/typical',
    before: async (page) => page.getByRole('button', { name: /^Gabapentin 100/ }).click(),
  },
  {
    name: 'patient-disagreement',
    path: '/patients/typical',
    before: async (page) => page.getByRole('button', { name: /^Pramipexole/ }).click(),
  },
  {
    name: 'patient-numbers',
    path: '/patients/typical',
    before: async (page) => page.keyboard.press('t'),
  },
  { name: 'patient-longest', path: '/patients/longest', before: why(/iron dextran/) },
  { name: 'patient-25-drugs', path: '/patients/drugs' },
  { name: 'patient-typical-timeline', path: '/patients/typical', part: '#timeline' },
  { name: 'patient-longest-timeline', path: '/patients/longest', part: '#timeline' },
  { name: 'patient-25-drugs-timeline', path: '/patients/drugs', part: '#timeline' },
  { name: 'patient-printed', path: '/patients/typical', print: true },
  { name: 'patient-nothing', path: '/patients/nothing' },
  {
    name: 'patient-unknowns',
    path: '/patients/unknowns',
    before: why(/^Not known Restless legs syndrome/),
  },
  { name: 'patient-failed', path: '/patients/failed' },
  { name: 'patient-forbidden', path: '/patients/forbidden' },
  { name: 'patient-loading', path: '/patients/slow' },
  { name: 'resource', path: '/patients/typical/record/Observation/ferritin-3' },
  { name: 'import-report', path: '/', before: takeFile('export.json', '{}') },
  { name: 'import-refused', path: '/', before: takeFile('letter.txt', 'Dear colleague') },
  {
    name: 'commands',
    path: '/patients/typical',
    screen: true,
    before: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill('an')
      await page.getByRole('option', { name: /Anton/ }).waitFor()
    },
  },
  { name: 'keyboard', path: '/', screen: true, before: async (page) => page.keyboard.press('?') },
]
