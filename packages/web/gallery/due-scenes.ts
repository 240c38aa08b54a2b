import type { Scene } from './scene.ts'

/** What is due, and what is said of it. */
export const dueScenes: readonly Scene[] = [
  {
    name: 'due',
    path: '/due',
    before: async (page) => {
      await page.getByRole('button', { name: 'Postpone: Stop pramipexole' }).click()
      await page.getByLabel('Due again from').fill('2026-12-08')
    },
  },
  {
    name: 'due-of',
    path: '/patients/keller/due',
    before: async (page) => {
      await page.getByRole('button', { name: /^Done: Call/ }).click()
      await page.getByRole('button', { name: 'Undo' }).waitFor()
    },
  },
  {
    name: 'due-line',
    path: '/patients/keller',
    screen: true,
    pictureOnly: true,
    before: async (page) => page.getByRole('link', { name: /things are due/ }).waitFor(),
  },
  { name: 'due-none', path: '/due?of=mine' },
  { name: 'due-failed', path: '/patients/failed/due' },
  { name: 'due-forbidden', path: '/due', session: 'own', pictureOnly: true },
  { name: 'due-loading', path: '/patients/slow/due', pictureOnly: true },
]
