import type { Scene } from './scene.ts'

const night = (name: string, heading = 'Signals and movements'): Scene => ({
  name: `night-${name}`,
  path: `/patients/keller/nights/${name}`,
  before: async (page) => page.getByRole('region', { name: heading }).waitFor(),
})

/** The nights of a patient, the window on a night, and what can be wrong with one. */
export const nightScenes: readonly Scene[] = [
  {
    name: 'nights',
    path: '/patients/keller/nights',
    before: async (page) => page.getByText('Being scored').waitFor(),
  },
  {
    name: 'nights-none',
    path: '/patients/jan/nights',
    before: async (page) => page.getByText('No night recorded yet').waitFor(),
  },
  {
    name: 'nights-sending',
    path: '/patients/jan/nights',
    before: async (page) => {
      await page.getByText('No night recorded yet').waitFor()
      const buffer = Buffer.alloc(2_000_000)
      const file = { name: 'night.edf', mimeType: 'application/octet-stream', buffer }
      await page.locator('input[type=file][accept*=edf]').setInputFiles(file)
      await page.getByText('Keeping the recording').waitFor()
    },
  },
  {
    name: 'nights-unproven',
    path: '/patients/jan/nights',
    before: async (page) => {
      await page.getByText('No night recorded yet').waitFor()
      const buffer = Buffer.from('0       MCH-99 X X X')
      const file = { name: 'code-alone.edf', mimeType: 'application/octet-stream', buffer }
      await page.locator('input[type=file][accept*=edf]').setInputFiles(file)
      await page.getByText('does not show whose it is').waitFor()
    },
  },
  { ...night('unverified'), pictureOnly: true },
  {
    ...night('edited'),
    ...{ name: 'night-lights', pictureOnly: true },
    part: 'section:has(> h2:text-is("Sleep and lights"))',
  },
  {
    ...night('edited'),
    ...{ name: 'night-channels', pictureOnly: true },
    part: 'section:has(> h2:text-is("Channels"))',
  },
  {
    ...night('edited'),
    ...{ name: 'night-conflict', pictureOnly: true },
    before: async (page) => {
      const channels = page.getByRole('region', { name: 'Channels' })
      await channels
        .getByLabel('Left leg', { exact: true })
        .selectOption({ label: 'ECG, 200 Hz, mV' })
      await channels.getByRole('button', { name: 'Score anew' }).click()
      await channels.getByRole('alert').waitFor()
    },
    part: 'section:has(> h2:text-is("Channels"))',
  },
  {
    ...night('edited'),
    before: async (page) => {
      await page.getByRole('region', { name: 'Signals and movements' }).waitFor()
      await page.keyboard.press('j')
      await page.getByRole('button', { name: 'Other leg' }).waitFor()
    },
  },
  {
    ...night('edited'),
    ...{ name: 'night-why', pictureOnly: true },
    before: async (page) => {
      await page.getByRole('region', { name: 'Signals and movements' }).waitFor()
      await page.keyboard.press('k')
      await page.getByText('It begins awake').waitFor()
    },
    part: 'section[aria-label="The chosen movement"]',
  },
  { name: 'night-report', path: '/api/patients/keller/nights/signed/document' },
  {
    ...{ name: 'night-report-draft', path: '/api/patients/keller/nights/edited/document' },
    pictureOnly: true,
  },
  {
    ...night('edited'),
    name: 'night-table',
    pictureOnly: true,
    before: async (page) => {
      await page.getByRole('region', { name: 'Signals and movements' }).waitFor()
      await page.keyboard.press('t')
      await page.getByRole('table', { name: 'All movements' }).waitFor()
    },
  },
  {
    ...night('unverified'),
    name: 'night-near',
    pictureOnly: true,
    screen: true,
    before: async (page) => {
      await page.getByRole('region', { name: 'Signals and movements' }).waitFor()
      await page.keyboard.press('n')
      for (let i = 0; i < 4; i++) await page.keyboard.press('+')
      await page.getByRole('img', { name: /^Signals from/ }).scrollIntoViewIfNeeded()
    },
  },
  { ...night('signed'), pictureOnly: true },
  { ...night('one-leg'), pictureOnly: true },
  night('no-stages'),
  {
    ...night('failed'),
    before: async (page) => page.getByText('This recording could not be scored').waitFor(),
  },
  {
    ...night('waiting'),
    before: async (page) => page.getByText('The recording is being scored').waitFor(),
  },
]
