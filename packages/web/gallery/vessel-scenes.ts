import type { Scene } from './scene.ts'

const exam = (name: string): Scene => ({
  name: `vessels-${name}`,
  path: `/patients/anna/vessels/${name}`,
  before: async (page) => page.getByRole('heading', { name: 'What it comes to' }).waitFor(),
})

/** The exams of the legs, the desk on which one is entered, and the map of each kind of leg. */
export const vesselScenes: readonly Scene[] = [
  {
    name: 'vessels',
    path: '/patients/anna/vessels',
    before: async (page) => page.getByText('Pelvic veins').waitFor(),
  },
  {
    name: 'vessels-none',
    path: '/patients/jan/vessels',
    before: async (page) => page.getByText('No exam of the legs yet').waitFor(),
  },
  ...['healthy', 'complex', 'thrombotic', 'treated', 'arterial', 'scored'].map(exam),
  ...['signed', 'amended'].map(exam),
  {
    ...exam('signed'),
    name: 'vessels-then',
    path: '/patients/anna/vessels/amended?version=2',
  },
  {
    ...exam('scored'),
    ...{ name: 'vessels-items', part: 'details:has([data-group=vcss])', pictureOnly: true },
    before: async (page) => {
      await page.locator('summary', { hasText: 'VCSS, item by item' }).click()
      await page.getByRole('textbox', { name: 'VCSS, Pain of venous origin, Left leg' }).focus()
    },
  },
  {
    ...exam('complex'),
    name: 'vessels-chosen',
    before: async (page) => {
      await page.locator('[data-vessel=left-GSVa]').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('group', { name: 'Left leg' }).waitFor()
    },
  },
  {
    ...exam('complex'),
    name: 'vessels-limits',
    path: '/patients/anna/vessels/complex?limits=svs-2011',
  },
  { ...exam('complex'), name: 'vessels-printed', print: true, pictureOnly: true },
  ...['healthy', 'thrombotic', 'treated', 'arterial'].map(
    (name): Scene => ({
      ...{ ...exam(name), name: `vessels-printed-${name}` },
      ...{ print: true, pictureOnly: true },
    }),
  ),
  {
    name: 'vessels-compare',
    path: '/patients/marit/vessels/compare',
    before: async (page) => page.getByRole('figure', { name: 'After: 12 Oct 2026' }).waitFor(),
  },
  {
    name: 'vessels-compare-little',
    path: '/patients/marit/vessels/compare?leg=right&on=2024-05-16',
    before: async (page) => page.getByText('Which vein was treated is not told').waitFor(),
  },
  {
    name: 'vessels-compare-none',
    path: '/patients/jan/vessels/compare',
    before: async (page) => page.getByText('No treatment of the leg vessels').waitFor(),
  },
  {
    name: 'timeline-legs',
    path: '/patients/marit',
    part: '#timeline',
    before: async (page) => page.getByText('Treatments, left leg', { exact: true }).waitFor(),
  },
]
