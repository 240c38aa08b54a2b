import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { INVENTED_IMAGE } from './invented-image.ts'
import type { Scene } from './scene.ts'

const REPORT = readFileSync(
  new URL('../../../conformance/vendor/dicom/synthetic_tid5100_legveins.dcm', import.meta.url),
)
async function give(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'application/dicom', buffer }
  await page.locator('input[type=file][multiple]').setInputFiles(file)
}

const scene = (name: string, before: Scene['before']): Scene => ({
  name: `machine-${name}`,
  path: '/patients/anna/vessels/files',
  ...(before && { before }),
})

/** Files of machines: none yet, one taken with what nobody knows, one refused, an image; the mapping. */
export const machineScenes: readonly Scene[] = [
  scene('none', async (page) => page.getByText('No file yet').waitFor()),
  scene('files', async (page) => {
    await give(page, 'other.json', Buffer.from('{}'))
    await page.getByText('Nothing was taken').waitFor()
    await give(page, 'report.dcm', REPORT)
    await page.getByText('Taken into the record, unsigned').waitFor()
  }),
  scene('image', async (page) => {
    await give(page, 'image.dcm', INVENTED_IMAGE)
    await page.getByRole('button', { name: 'Measure a length' }).click()
    await page.getByText('mm by hand').waitFor()
  }),
  {
    name: 'machine-kept-image',
    path: '/patients/anna/vessels/images/vein',
    before: async (page) => {
      await page.getByRole('button', { name: 'Measure a length' }).click()
      await page.getByText('mm by hand').waitFor()
    },
  },
  {
    name: 'machine-mapping',
    path: '/vessels/mapping',
    before: async (page) => page.getByText('99ECHO|V03', { exact: true }).waitFor(),
  },
]
