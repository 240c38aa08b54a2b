import { openTrialClinic, type TrialClinic, trialRecording } from '@legato/server/trial'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { sessionOf } from './session.ts'
import { type Visited, violations, visit } from './visit.ts'

let clinic: TrialClinic
let browser: Browser

beforeAll(async () => {
  clinic = await openTrialClinic({ pages: true })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await clinic?.stop()
})

/** Five periodic movements in 240 s of sleep: 75 an hour. */
const RECORDING = trialRecording(
  [60, 80, 100, 120, 140].map((onsetS) => ({ onsetS, durationS: 2, leg: 'left' as const })),
)

async function open(role: string): Promise<Visited> {
  const { address } = clinic
  const cookie = await sessionOf(address, role)
  const visited = await visit(browser, { address, path: '/?search=novak', cookie })
  const { page } = visited
  page.setDefaultTimeout(15_000)
  await page.getByRole('link', { name: /Jan Nov/ }).click()
  await page.getByRole('link', { name: 'Nights' }).click()
  return visited
}

const answer = (page: Page, value: string) =>
  page.getByRole('heading', { name: `${value} periodic leg movements an hour of sleep` }).waitFor()

const saved = (page: Page) =>
  page
    .getByRole('status')
    .getByText(/^Saved/)
    .waitFor()

test('a night is uploaded, scored, edited by keys, undone, kept and signed', async () => {
  const { page, complaints } = await open('neurologist')
  await page.getByText('No night recorded yet').waitFor()
  await page
    .locator('input[type=file][accept*=edf]')
    .setInputFiles({ name: 'night.edf', mimeType: 'application/octet-stream', buffer: RECORDING })
  await page.getByText('PLMS 75.0 per hour of sleep (WASM 2016)').waitFor()
  await page.getByRole('link', { name: /^Night of 1 Nov 2026/ }).click()
  await answer(page, '75.0')
  await page.getByText('unverified, made by a machine').first().waitFor()
  await page.getByText('Arousals were not scored.').waitFor()

  await page.keyboard.press('n')
  const chosen = page.getByRole('region', { name: 'The chosen movement' })
  await chosen.getByText(/^Left leg, 23:01:00\.0, /).waitFor()
  await page.keyboard.press('x')
  await answer(page, '60.0')
  await page.keyboard.press('Control+z')
  await answer(page, '75.0')
  await page.keyboard.press('j')
  await chosen.getByText(/^Left leg, 23:01:20\.0, /).waitFor()
  await page.keyboard.press('l')
  await chosen.getByText(/^Right leg, 23:01:20\.0, .*by neurologist/).waitFor()
  await page.keyboard.press('a')
  await page.keyboard.press('w')
  await saved(page)
  await page.getByText('3 changes by hand; the machine alone: 75.0 per hour.').waitFor()
  expect(await violations(page)).toEqual([])

  await page.reload()
  await page.getByText('3 changes by hand').waitFor()
  await page.getByText(/^Relabeled: Left leg, 23:01:20\.0, .* now Right leg/).waitFor()
  await page.getByLabel('You sign as').fill('Ada Lind')
  await page.getByRole('button', { name: /^Sign/ }).last().click()
  await page
    .getByText(/^Signed by Ada Lind/)
    .first()
    .waitFor()
  await page.getByRole('link', { name: 'All nights' }).click()
  await page.getByText('Signed', { exact: true }).waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})
