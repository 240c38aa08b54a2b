import { readFileSync } from 'node:fs'
import { trialImage } from '@legato/vascular/trial'
import type { Page } from 'playwright-core'
import type { Scene } from './scene.ts'

const REPORT = readFileSync(
  new URL('../../../conformance/vendor/dicom/synthetic_tid5100_legveins.dcm', import.meta.url),
)
const [WIDTH, HEIGHT] = [320, 240]

/** A dark, round vessel in gray tissue, as nobody's leg looks. */
export const IMAGE = Buffer.from(
  trialImage({
    ...{ width: WIDTH, height: HEIGHT, cmPerPixel: 0.0125 },
    pixels: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, n) => {
      const [x, y] = [(n % WIDTH) - 160, Math.floor(n / WIDTH) - 110]
      const speckle = (n * 7919 + ((n * n) % 97) * 31) % 60
      const isVessel = Math.hypot(x, y) < 28
      return isVessel ? speckle >> 3 : Math.max(0, 150 - HEIGHT / 2 + speckle + (y >> 2))
    }),
  }),
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
    await give(page, 'image.dcm', IMAGE)
    await page.getByRole('button', { name: 'Measure a length' }).click()
    await page.getByText('mm by hand').waitFor()
  }),
  {
    name: 'machine-mapping',
    path: '/vessels/mapping',
    before: async (page) => page.getByText('99ECHO|V03', { exact: true }).waitFor(),
  },
]
