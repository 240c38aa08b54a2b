import type { Page } from 'playwright-core'
import { diaryScenes } from './diary-scenes.ts'
import { dueScenes } from './due-scenes.ts'
import { letterScenes } from './letter-scenes.ts'
import { machineScenes } from './machine-scenes.ts'
import { nightScenes } from './night-scenes.ts'
import { rasterScenes } from './raster-scenes.ts'
import type { Scene } from './scene.ts'
import { trustScenes } from './trust-scenes.ts'
import { vesselScenes } from './vessel-scenes.ts'

/** What shows its why. */
const OPENED = '[data-open=true]'

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
  ...diaryScenes,
  ...trustScenes,
  ...dueScenes,
  { name: 'sign-in', path: '/', session: 'none', pictureOnly: true },
  {
    name: 'sign-in-wrong',
    path: '/',
    session: 'none',
    before: async (page) => {
      await page.getByLabel('Name').fill('clinician')
      await page.getByRole('textbox', { name: 'Password' }).fill('wrong')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'sign-in-code',
    path: '/',
    session: 'none',
    before: async (page) => {
      await page.getByLabel('Name').fill('with a code')
      await page.getByRole('textbox', { name: 'Password' }).fill('gallery')
      await page.keyboard.press('Enter')
      await page.getByLabel('Code').waitFor()
    },
  },
  { name: 'sign-in-trial', path: '/', session: 'trial' },
  { name: 'welcome-first', path: '/welcome#first', session: 'none' },
  { name: 'welcome-invited', path: '/welcome#invited', session: 'none' },
  { name: 'welcome-gone', path: '/welcome#used', session: 'none' },
  { name: 'account', path: '/account' },
  {
    ...{ name: 'account-owes', path: '/patients/anna', session: 'owes' },
    before: async (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'account-codes',
    path: '/account',
    before: async (page) => {
      await page.getByRole('button', { name: 'Change the password' }).click()
      await page.getByRole('button', { name: 'Turn codes on' }).click()
      await page.getByRole('img', { name: /^Picture of the key/ }).waitFor()
    },
  },
  {
    name: 'account-recovery',
    path: '/account',
    before: async (page) => {
      await page.getByRole('button', { name: 'Turn codes on' }).click()
      await page.getByLabel('The code that it shows now').fill('123456')
      await page.keyboard.press('Enter')
      await page.getByRole('list', { name: 'Recovery codes' }).waitFor()
    },
  },
  { name: 'accounts', path: '/accounts' },
  {
    name: 'accounts-invite',
    path: '/accounts',
    before: async (page) => {
      await page.getByRole('button', { name: 'Invite somebody' }).click()
      await page.getByLabel('Nurse', { exact: true }).check()
    },
  },
  {
    name: 'accounts-link',
    path: '/accounts',
    before: async (page) => {
      await page.getByRole('button', { name: 'Change the account Nora Lindqvist' }).click()
      await page.getByRole('button', { name: 'Link to begin anew' }).click()
      await page.getByLabel('Link for Nora Lindqvist').first().waitFor()
    },
  },
  { name: 'session-ended', path: '/patients/expired' },
  { name: 'patients', path: '/' },
  { name: 'patients-none-found', path: '/#search=zzz' },
  { name: 'patients-none-yet', path: '/', session: 'new' },
  { name: 'patient-typical', path: '/patients/anna', pictureOnly: true },
  { name: 'patient-sheet', path: '/patients/anna/sheet' },
  { name: 'patient-sheet-print', path: '/patients/anna/sheet', print: true, pictureOnly: true },
  { name: 'patient-alerts', path: '/patients/carol' },
  { name: 'patient-dialysis', path: '/patients/dialysis' },
  { name: 'patient-augmentation', path: '/patients/keller', pictureOnly: true },
  { name: 'patient-opioid', path: '/patients/marsh' },
  { name: 'patient-pregnant', path: '/patients/pregnant', pictureOnly: true },
  { name: 'patient-child', path: '/patients/child' },
  { name: 'patient-augmentation-sheet', path: '/patients/keller/sheet', pictureOnly: true },
  { name: 'patient-child-sheet', path: '/patients/child/sheet', pictureOnly: true },
  {
    name: 'patient-findings',
    path: '/patients/anna',
    part: '#findings',
    before: async (page) => page.getByRole('button', { name: /\d+ not met$/ }).click(),
  },
  {
    name: 'patient-why',
    path: '/patients/anna',
    part: OPENED,
    before: why(/^Ferric carboxymaltose/),
  },
  {
    name: 'patient-dose',
    path: '/patients/carol',
    part: OPENED,
    before: async (page) => {
      await page.getByRole('button', { name: /^Gabapentin; / }).click()
      await why(/^Gabapentin(?! enacarbil|;)/)(page)
    },
  },
  {
    name: 'patient-calendar',
    path: '/patients/carol',
    part: OPENED,
    before: why(/^Come off/),
  },
  {
    name: 'patient-workup',
    path: '/patients/dialysis',
    part: OPENED,
    before: async (page) => {
      await page.getByRole('button', { name: /^Ask, test or refer/ }).click()
      await why(/^Look for neuropathy/)(page)
    },
  },
  { name: 'patient-order', path: '/patients/carol', part: '#order' },
  {
    name: 'patient-disagreement',
    path: '/patients/anna',
    pictureOnly: true,
    part: OPENED,
    before: async (page) => {
      // It stands in one row with others that are refused for the same reason.
      await page
        .getByRole('button', { name: /Pramipexole.*;|; Pramipexole/ })
        .first()
        .click()
      await why(/^Pramipexole(?!;)/)(page)
    },
  },
  {
    name: 'patient-numbers',
    path: '/patients/anna',
    part: '#timeline',
    pictureOnly: true,
    before: async (page) => page.keyboard.press('t'),
  },
  { name: 'patient-longest', path: '/patients/longest', before: why(/iron dextran/) },
  { name: 'patient-25-drugs', path: '/patients/drugs' },
  {
    name: 'patient-typical-timeline',
    path: '/patients/anna',
    part: '#timeline',
    pictureOnly: true,
  },
  {
    name: 'patient-longest-timeline',
    path: '/patients/longest',
    part: '#timeline',
    pictureOnly: true,
  },
  {
    name: 'patient-25-drugs-timeline',
    path: '/patients/drugs',
    part: '#timeline',
    pictureOnly: true,
  },
  {
    name: 'patient-since',
    path: '/patients/anna',
    part: '#since',
    before: async (page) => page.locator('#since').getByRole('button').first().click(),
  },
  { name: 'patient-printed', path: '/patients/anna', print: true, pictureOnly: true },
  { name: 'patient-nothing', path: '/patients/nothing' },
  { name: 'patient-unknowns', path: '/patients/jan', pictureOnly: true },
  {
    name: 'patient-unknowns-why',
    path: '/patients/jan',
    part: OPENED,
    before: why(/^Not known Restless legs syndrome/),
  },
  { name: 'patient-failed', path: '/patients/failed' },
  { name: 'patient-forbidden', path: '/patients/forbidden' },
  {
    ...{ name: 'patient-limited', path: '/patients/keller', session: 'measures' },
    before: async (page) => page.getByText('The plan and the rest of the record').waitFor(),
  },
  { name: 'patient-loading', path: '/patients/slow' },
  {
    name: 'resource',
    path: '/patients/anna',
    before: async (page) => {
      await page.getByRole('button', { name: /^Met Iron low/ }).click()
      await page
        .getByRole('link', { name: /gives Ferritin/ })
        .first()
        .click()
      await page.getByText('valueQuantity.value').waitFor()
    },
  },
  { name: 'knowledge', path: '/knowledge' },
  {
    name: 'knowledge-switch',
    path: '/knowledge',
    part: OPENED,
    before: async (page) => {
      await page.getByLabel('Search the knowledge').fill('ferumoxytol mri')
      await page.getByRole('button', { name: /^Ferumoxytol/ }).click()
      const opened = page.getByRole('region', { name: /^Why: Ferumoxytol/ })
      await opened.getByText('Switch off in this clinic').first().click()
      await opened.getByText('proposal', { exact: true }).waitFor()
    },
  },
  { name: 'import-report', path: '/', before: takeFile('export.json', '{}') },
  { name: 'import-refused', path: '/', before: takeFile('letter.txt', 'Dear colleague') },
  {
    name: 'commands',
    path: '/patients/anna',
    screen: true,
    before: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').fill('an')
      await page.getByRole('option', { name: /Anton/ }).waitFor()
    },
  },
  { name: 'read', path: '/read' },
  {
    name: 'read-answer',
    path: '/patients/anna/read#veins-and-arteries',
    part: '#veins-and-arteries',
    before: async (page) => {
      await page.getByRole('button', { name: /varicose veins/ }).click()
      await page.getByText('What to do instead').waitFor()
    },
  },
  {
    name: 'read-printed',
    path: '/read',
    print: true,
    pictureOnly: true,
    before: async (page) => page.getByRole('button', { name: 'Open all answers' }).click(),
  },
  ...vesselScenes,
  ...letterScenes,
  ...machineScenes,
  ...nightScenes,
  ...rasterScenes,
  { name: 'keyboard', path: '/', screen: true, before: async (page) => page.keyboard.press('?') },
]
