import { readFileSync } from 'node:fs'
import type { Team } from '@legato/server/api'
import { trialImage } from '@legato/vascular/trial'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { sessionOf } from './session.ts'
import { clinicStage } from './stage.ts'
import { violations } from './visit.ts'

/* Files of ultrasound machines as a surgeon brings them: into the record, with what nobody knows. */

/** A report with a code of its own for compressibility, which no table knows. */
const REPORT = Buffer.from(
  readFileSync(
    new URL('../../../conformance/vendor/dicom/synthetic_tid5100_legveins.dcm', import.meta.url),
    'latin1',
  )
    .replaceAll('VCOMP', 'VZETA')
    .replaceAll('Vein compressibility', 'Zeta of this machine'),
  'latin1',
)
const PATIENT = {
  ...{ resourceType: 'Patient', id: 'vein', name: [{ family: 'Synthetic', given: ['Vein'] }] },
  identifier: [{ system: 'urn:clinic', value: 'SYN-0001' }],
}
/** 200 pixels of half a millimeter. */
const IMAGE = trialImage({
  ...{ width: 200, height: 100, cmPerPixel: 0.05, pixels: new Uint8Array(20_000).fill(90) },
  patient: ['Synthetic^Vein', 'SYN-0001', ''],
})

const { address, open, complaints } = await clinicStage({ LEGATO_EXAMPLES: 'no' })
let page: Page
let patient = ''

beforeAll(async () => {
  const cookie = await sessionOf(address, 'vascular-surgeon')
  const answer = await fetch(`${address}/api/imports`, {
    method: 'POST',
    headers: {
      ...{ cookie: `${cookie.name}=${cookie.value}` },
      'content-type': 'application/octet-stream',
    },
    body: JSON.stringify(PATIENT),
  })
  patient = /"patients":\[\{"id":"([^"]+)/.exec(await answer.text())?.[1] ?? ''
  page = await open(`/patients/${patient}`, { cookie })
})

/** Whoever opened the record takes a colleague onto its team. */
async function onTheTeam(name: string): Promise<void> {
  const { name: key, value } = await sessionOf(address, 'vascular-surgeon')
  const team = `${address}/api/patients/${patient}/team`
  const headers = { cookie: `${key}=${value}`, 'content-type': 'application/json' }
  const { colleagues }: Team = JSON.parse(await (await fetch(team, { headers })).text())
  const account = colleagues.find((one) => one.name === name)?.account
  await fetch(team, { method: 'POST', headers, body: JSON.stringify({ account }) })
}

/** Drops files on the page, as from the desk of the computer. */
async function drop(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const given = files.map(({ name, bytes }) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }))
  await page.evaluate(`{
    const data = new DataTransfer()
    for (const { name, base64 } of ${JSON.stringify(given)})
      data.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
  }`)
}

const file = (name: string) => page.getByRole('listitem').filter({ hasText: name })

test('a report that is dropped on a patient goes into the record, and one that is none stops nothing', async () => {
  await page
    .getByRole('heading', { name: /Synthetic/ })
    .first()
    .waitFor()
  await drop([
    { name: 'report.dcm', bytes: REPORT },
    { name: 'notes.txt', bytes: new TextEncoder().encode('not of a machine') },
  ])
  await page.getByRole('heading', { name: 'Files of machines' }).waitFor()
  await file('report.dcm').getByText('Taken into the record, unsigned').waitFor()
  await file('notes.txt').getByText('Nothing was taken').waitFor()
  await file('report.dcm')
    .getByRole('link', { name: /^Reflux, / })
    .waitFor()
  expect(await violations(page)).toEqual([])
})

/** Drops a folder that holds a file and a folder; a browser gives what it holds in parts. */
async function dropFolder(): Promise<void> {
  await page.evaluate(`{
    const file = (name) => ({
      ...{ name, isFile: true, isDirectory: false },
      file: (done) => done(new File(['not of a machine'], name)),
    })
    const folder = (name, ...inside) => ({
      ...{ name, isFile: false, isDirectory: true },
      createReader: () => ({ readEntries: (done) => done(inside.splice(0, 1)) }),
    })
    const day = folder('day', file('b.txt'), folder('legs', file('c.txt')), file('a.txt'))
    const event = new DragEvent('drop', { cancelable: true })
    const dataTransfer = { items: [{ webkitGetAsEntry: () => day }], files: [] }
    window.dispatchEvent(Object.defineProperty(event, 'dataTransfer', { value: dataTransfer }))
  }`)
}

test('a folder that is dropped is read file by file, with the folders in it', async () => {
  await dropFolder()
  for (const name of ['a.txt', 'b.txt', 'c.txt'])
    await file(name).getByText('Nothing was taken').waitFor()
})

test('a label that nobody knows is said once, and the file is read again with it', async () => {
  const field = file('report.dcm').getByLabel('What Zeta of this machine means')
  await field.first().selectOption('question compressibility')
  await expect.poll(() => field.count(), { timeout: 15_000 }).toBe(0)
  await file('report.dcm').getByText('Taken into the record, unsigned').waitFor()
  await page.getByRole('link', { name: 'What labels mean' }).click()
  await page.getByRole('heading', { name: 'What labels mean' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /^Forget what/ }).click()
  await page.getByText('Nothing was said yet').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: /^Forget what/ }).waitFor()
  await page.goBack()
  await file('report.dcm').waitFor()
})

test('an image is shown with its scale, and a length is measured by hand with the arrow keys', async () => {
  await drop([{ name: 'image.dcm', bytes: IMAGE }])
  const image = file('image.dcm')
  await image.getByText('An image, kept in the record as it came').waitFor()
  await image.getByRole('img', { name: 'Ultrasound image, not interpreted' }).waitFor()
  await image.getByRole('button', { name: 'Measure a length' }).click()
  // A third of 199 pixels of 0.5 mm; then ten pixels and one more.
  await image.getByText('33.2 mm by hand, not kept').waitFor()
  await image.getByRole('button', { name: 'Point 2: arrow keys move it' }).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ArrowRight')
  await image.getByText('38.7 mm by hand, not kept').waitFor()
  expect(await violations(page)).toEqual([])
})

test('the image is kept in the record, and shown from there with what to look out for', async () => {
  await page.getByRole('link', { name: 'All exams' }).click()
  await page.getByRole('link', { name: /^Image (of|without)/ }).click()
  await page.getByRole('img', { name: 'Ultrasound image, not interpreted' }).waitFor()
  await page.getByText('Names may be burned into this picture').waitFor()
  await page.getByRole('button', { name: 'Measure a length' }).click()
  await page.getByText('33.2 mm by hand, not kept').waitFor()
  expect(await violations(page)).toEqual([])
})

test('where a label was met is told; said there, with who said it, the earlier report is read again', async () => {
  await page.getByRole('link', { name: 'Vessels of the legs' }).click()
  const other = Buffer.from(REPORT.toString('latin1').replaceAll('VZETA', 'VTHET'), 'latin1')
  await page.getByRole('heading', { name: 'New exam' }).waitFor()
  await drop([{ name: 'other.dcm', bytes: other }])
  await file('other.dcm').getByText('Taken into the record, unsigned').waitFor()
  await page.getByRole('link', { name: 'What labels mean' }).click()
  const unknown = page.getByRole('region', { name: 'Met, and not known' })
  await unknown
    .getByLabel('What Zeta of this machine means')
    .selectOption('question compressibility')
  await page
    .getByText(/^Said by vascular-surgeon/)
    .first()
    .waitFor()
  expect(await violations(page)).toEqual([])
  await unknown.getByRole('button', { name: 'Read the report of 1 Jan 2026 again' }).click()
  await page.getByText('Every label that was met is known.').waitFor()
  expect(complaints()).toEqual([])
})

test('who measures opens the patient, finds the way to the vessels, and gives the files of their machine', async () => {
  await onTheTeam('technician')
  const cookie = await sessionOf(address, 'technician')
  const own = await open(`/patients/${patient}`, { cookie })
  await own.getByRole('heading', { name: 'Vein Synthetic' }).waitFor()
  await own.getByText('The plan and the rest of the record are for those who treat').waitFor()
  expect(await violations(own)).toEqual([])
  await own.getByRole('link', { name: 'Vessels of the legs' }).click()
  await own.getByRole('link', { name: 'Files of machines' }).click()
  const third = REPORT.toString('latin1').replaceAll('VZETA', 'VIOTA')
  await own
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'third.dcm',
      mimeType: 'application/dicom',
      buffer: Buffer.from(third, 'latin1'),
    })
  await own.getByText('Taken into the record, unsigned').waitFor()
  await own.getByText('A physician or nurse can say what it means').first().waitFor()
  expect(await own.getByRole('link', { name: 'What labels mean' }).count()).toBe(0)
  expect(await violations(own)).toEqual([])
})
