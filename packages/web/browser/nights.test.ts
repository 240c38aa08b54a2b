import { trialRecording } from '@legato/server/trial'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sessionOf } from './session.ts'
import { clinicStage, galleryStage } from './stage.ts'
import { type Visited, violations, visit } from './visit.ts'

const { browser, address } = await clinicStage()
const gallery = await galleryStage()

/** Five periodic movements in 240 s of sleep: 75 an hour. */
const RECORDING = trialRecording(
  [60, 80, 100, 120, 140].map((onsetS) => ({ onsetS, durationS: 2, leg: 'left' as const })),
)

async function open(role: string, patient = 'Jan Novák'): Promise<Visited> {
  const cookie = await sessionOf(address, role)
  const visited = await visit(browser, {
    address,
    path: `/#search=${patient.split(' ')[1]}`,
    cookie,
  })
  const { page } = visited
  page.setDefaultTimeout(15_000)
  await page.getByRole('link', { name: patient }).click()
  await page.getByRole('link', { name: 'Recorded nights' }).click()
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

test('a recording of another is refused; one with a code alone is taken for a reason that is told', async () => {
  const { page, complaints } = await open('neurologist', 'David Keller')
  const give = (person: string) => {
    const buffer = Buffer.from(trialRecording([], { seconds: 30 }))
    buffer.write(person.padEnd(80), 8, 'latin1')
    const file = { name: 'Nacht von Jan.edf', mimeType: 'application/octet-stream', buffer }
    return page.locator('input[type=file][accept*=edf]').setInputFiles(file)
  }
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await give('X F 01-MAY-1951 Haagse_Harry')
  await page.getByRole('alert').getByText('is of another patient').waitFor()
  await give('MCH-99 X X X')
  await page.getByRole('alert').getByText('does not show whose it is').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('How is it known that Nacht von Jan.edf').fill('99 on the list of our own')
  await page.getByRole('button', { name: 'Add the recording for this reason' }).click()
  await page.getByRole('link', { name: /^Night of 1 Nov 2026/ }).click()
  await page.getByText('Taken because: 99 on the list of our own').waitFor()
  expect(asked.filter((url) => /Nacht|of our own/.test(decodeURIComponent(url)))).toEqual([])
  expect(complaints).toEqual([])
  await page.context().close()
})

test('lights are put by keys and typed, stages are laid beside the night, and both are scored', async () => {
  const { page, complaints } = await open('neurologist')
  const legs = [60, 80, 100, 120, 140, 160].map((onsetS) => ({ onsetS, durationS: 2 }))
  const buffer = trialRecording(legs.map((one) => ({ ...one, leg: 'right' as const })))
  await page
    .locator('input[type=file][accept*=edf]')
    .setInputFiles({ name: 'other.edf', mimeType: 'application/octet-stream', buffer })
  await page.getByText('PLMS 90.0 per hour of sleep (WASM 2016)').waitFor()
  await page
    .getByRole('link', { name: /^Night of 1 Nov 2026/ })
    .filter({ hasText: '90.0' })
    .click()
  await answer(page, '90.0')
  await page.getByText('Lights off and on were not marked').waitFor()

  await page.locator('canvas[data-whole=true]').waitFor()
  await page.keyboard.press('0')
  await page.keyboard.press('d')
  const off = page.getByLabel('Lights off', { exact: true })
  expect(await off.inputValue()).toBe('23:02:00')
  await off.fill('23:00:30')
  await page.getByLabel('Lights on', { exact: true }).fill('22:59:00')
  await page.getByText('Lights on must come after lights off').waitFor()
  await page.getByLabel('Lights on', { exact: true }).fill('23:02:30')
  // Five of the six are within these two minutes.
  await answer(page, '150.0')
  await page.getByRole('button', { name: 'Score with these lights' }).click()
  await page.getByText('As a person said.').waitFor()
  await answer(page, '150.0')
  // The sixth is told with the scorer's own reason, by each standard.
  await page.getByRole('button', { name: 'Table' }).click()
  const sixth = page.getByRole('row').filter({ hasText: '23:02:40' })
  await sixth.getByText('after lights on, so it is in no index').first().waitFor()
  expect(await sixth.getByText('after lights on').count()).toBe(2)
  expect(await violations(page)).toEqual([])

  const csv = 'onset,duration,stage\n0,50,W\n50,120,N2\n170,70,W\n'
  await page
    .getByLabel('Stages from a file…')
    .setInputFiles({ name: 'stages.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByText('Stages and events from stages.csv.').first().waitFor()
  // Five in the 100 s between falling asleep and lights on.
  await answer(page, '180.0')
  await page.getByRole('button', { name: 'As marked in the recording' }).click()
  await page.getByText('As marked in the recording; what stands empty nobody marked.').waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})

test('an edge is drawn along by hand, a new movement is drawn with Shift, and the table says the same', async () => {
  const { page } = await visit(browser, {
    address: gallery.address,
    path: '/patients/keller/nights/one-leg',
    cookie: { name: 'gallery', value: 'in' },
  })
  await page.locator('canvas[data-whole=true]').waitFor()
  await page.keyboard.press('j')
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('+')
  const chosen = page.getByRole('region', { name: 'The chosen movement' })
  const before = (await chosen.locator('strong').textContent()) ?? ''
  const canvas = page.locator('canvas[data-whole=true]')
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('The window is not there')
  // The chosen movement is in the middle of 7.5 s; half of its length to the right is its end.
  const seconds = Number(/([\d.]+) s$/.exec(before)?.[1])
  const [middle, y] = [box.x + box.width / 2, box.y + 110]
  const end = middle + ((seconds / 2) * box.width) / 7.5
  await drag(page, [end, y], [end + box.width / 15, y])
  await chosen.getByText(`${(seconds + 0.5).toFixed(2)} s`).waitFor()
  await page.keyboard.down('Shift')
  await drag(page, [box.x + 20, y], [box.x + 20 + box.width / 15, y])
  await page.keyboard.up('Shift')
  await chosen.getByText('0.50 s').waitFor()
  await page.getByText(/^2 changes by hand/).waitFor()
  await page.keyboard.press('t')
  const row = page.getByRole('table', { name: 'All movements' }).locator('[aria-current]')
  await row.getByText('0.50 s').waitFor()
  await row.getByText('person').waitFor()
  await page.context().close()
})

async function drag(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move((from[0] + to[0]) / 2, to[1])
  await page.mouse.move(...to)
  await page.mouse.up()
}

test('who changed the same night elsewhere is not written over: it is told', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(() =>
      visit(browser, {
        address: gallery.address,
        path: '/patients/keller/nights/no-stages',
        cookie: { name: 'gallery', value: 'in' },
      }),
    ),
  )
  if (!one || !other) throw new Error('Two pages were opened')
  await Promise.all([one, other].map(({ page }) => page.locator('canvas').waitFor()))
  await one.page.keyboard.press('a')
  await saved(one.page)
  await other.page.keyboard.press('a')
  await other.page.getByRole('status').getByText('Somebody else changed it.').waitFor()
  await other.page.getByRole('button', { name: 'Show what is kept' }).click()
  await other.page.getByText(/^One change by hand/).waitFor()
  await Promise.all([one, other].map(({ page }) => page.context().close()))
})

test('who chooses after another is told, loses nothing, and goes on either way', async () => {
  const buffer = trialRecording(
    [60, 90, 120, 150, 180].map((onsetS) => ({ onsetS, durationS: 2, leg: 'left' as const })),
  )
  const [one, other] = await Promise.all([open('neurologist'), open('neurologist')])
  await one.page
    .locator('input[type=file][accept*=edf]')
    .setInputFiles({ name: 'two.edf', mimeType: 'application/octet-stream', buffer })
  const link = one.page.getByRole('link', { name: /^Night of 1 Nov 2026/ }).first()
  await one.page.getByText('The recording is kept').waitFor()
  await link.getByText('PLMS 75.0').waitFor()
  const address = (await link.getAttribute('href')) ?? ''
  await Promise.all([one, other].map(({ page }) => page.goto(new URL(address, page.url()).href)))
  await Promise.all([one, other].map(({ page }) => answer(page, '75.0')))

  await one.page.getByLabel('Lights off', { exact: true }).fill('23:01:20')
  await one.page.getByRole('button', { name: 'Score with these lights' }).click()
  await one.page.getByText('As a person said.').waitFor()
  const channels = other.page.getByRole('region', { name: 'Channels' })
  const left = channels.getByLabel('Left leg', { exact: true })
  await left.selectOption({ label: 'EMG RAT, 256 Hz, uV' })
  await channels.getByLabel('Right leg', { exact: true }).selectOption('1')
  await channels.getByRole('button', { name: 'Score anew with these channels' }).click()
  await channels
    .getByRole('alert')
    .getByText(/it still stands here/)
    .waitFor()
  expect(await left.inputValue()).toBe('2')
  expect(await violations(other.page)).toEqual([])
  await channels.getByRole('button', { name: 'Score with what I chose' }).click()
  await other.page.getByText('As a person said.').waitFor()
  expect(await left.inputValue()).toBe('2')

  // The first page still shows what stood before.
  await one.page.getByRole('button', { name: 'As marked in the recording' }).click()
  await one.page.getByRole('button', { name: 'Show what is kept' }).click()
  const swapped = one.page
    .getByRole('region', { name: 'Channels' })
    .getByLabel('Left leg', { exact: true })
  await expect.poll(() => swapped.inputValue()).toBe('2')
  await one.page.getByText('As a person said.').waitFor()
  await Promise.all([one, other].map(({ page }) => page.context().close()))
})

test('a change whose movement another scoring does not find stays, and is told to do nothing', async () => {
  const { page } = await open('neurologist', 'David Keller')
  const buffer = trialRecording(
    [50, 70, 90, 110, 130].map((onsetS) => ({ onsetS, durationS: 2, leg: 'left' as const })),
  )
  await page
    .locator('input[type=file][accept*=edf]')
    .setInputFiles({ name: 'swap.edf', mimeType: 'application/octet-stream', buffer })
  await page.getByRole('link', { name: /PLMS 75\.0/ }).click()
  await answer(page, '75.0')
  await page.keyboard.press('n')
  await page.keyboard.press('x')
  await answer(page, '60.0')
  await saved(page)
  const channels = page.getByRole('region', { name: 'Channels' })
  await channels.getByLabel('Left leg', { exact: true }).selectOption('2')
  await channels.getByLabel('Right leg', { exact: true }).selectOption('1')
  await channels.getByRole('button', { name: 'Score anew with these channels' }).click()
  await answer(page, '75.0')
  await page.getByText('One does nothing, for this scoring does not find its movement.').waitFor()
  await page
    .getByText(/^Deleted: Left leg, 23:00:50\.0 This scoring does not find that movement/)
    .waitFor()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('a night that could not be scored says why, and is scored again by a button', async () => {
  const { page } = await visit(browser, {
    address: gallery.address,
    path: '/patients/keller/nights/failed',
    cookie: { name: 'gallery', value: 'in' },
  })
  await page.getByText('There was not enough memory').waitFor()
  const asked = page.waitForRequest((request) => request.method() === 'PUT')
  await page.getByRole('button', { name: 'Score it again' }).click()
  const request = await asked
  expect(request.url()).toMatch(/\/nights\/failed\/choices$/)
  expect(request.headers()['if-match']).toBe('"1"')
  await page.context().close()
})
