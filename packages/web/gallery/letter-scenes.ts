import type { Scene } from './scene.ts'

/** What payers ask for, leg by leg, what was written, and nothing of either. */
export const letterScenes: readonly Scene[] = [
  {
    name: 'letters',
    path: '/patients/ines/letters',
    before: async (page) => page.getByText('Facts are missing').first().waitFor(),
  },
  {
    name: 'letters-right',
    path: '/patients/ines/letters',
    before: async (page) => {
      await page.getByText('Right leg', { exact: true }).click()
      await page.getByText('Not all criteria are met').first().waitFor()
    },
  },
  {
    name: 'letters-consent',
    path: '/patients/ines/letters',
    part: 'section:has(#consent)',
    before: async (page) => page.getByRole('button', { name: 'Write the sheet' }).first().waitFor(),
  },
  {
    name: 'letters-none',
    path: '/patients/jan/letters',
    before: async (page) => page.getByText('No letter was written yet.').waitFor(),
  },
]
