import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { galleryStage } from './stage.ts'
import { violations } from './visit.ts'

const gallery = await galleryStage()

async function open(path: string): Promise<Page> {
  const page = await gallery.open(path)
  await page.getByRole('heading', { name: 'What it comes to' }).waitFor()
  return page
}

/** A complete reflux exam of both legs: the right with a refluxing great saphenous vein. */
const RIGHT = [
  ...['n', 'n', 'n', '2100 9.1', '1900 8.2', '1800 7.8', '1700 7.1', '1500 6.3', '1400 5.9'],
  ...['n', 'n', 'n', 'n', 'n', 'n', 'n', 'n', '19 900 4.6', '', 'C2,s Ep As,p Pr(GSVa,GSVb,CPV)'],
]
const LEFT = 'n+'

test('a whole exam of both legs is entered by the keyboard alone, kept, and drawn', async () => {
  const page = await open('/patients/jan/vessels/new?protocol=reflux')
  let strokes = 0
  const type = async (text: string) => {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    strokes += text.length + 1
  }
  for (const text of RIGHT) await type(text)
  // The end of one leg leads to the beginning of the other.
  await type(LEFT)
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  expect(await field('Saphenofemoral junction, Right leg').inputValue()).toBe('2100 9.1')
  expect(await field('Small saphenous vein, lower, Left leg').inputValue()).toBe('n')
  await page.getByText('GSV: axial reflux, longest 2,100 ms, widest 9.1 mm').waitFor()
  await page.getByText('1 pathological perforator').waitFor()
  const vessel = /^Right Saphenofemoral junction: reflux · 2,100 ms · 9.1 mm/
  await page.getByRole('button', { name: vessel }).waitFor()
  await page
    .getByRole('status')
    .getByText(/^Saved/)
    .waitFor()
  process.stderr.write(`keystrokes of a complete reflux exam of both legs: ${strokes}\n`)
  expect(strokes).toBeLessThan(160)
  expect(await violations(page)).toEqual([])
  await page.goto('/patients/jan/vessels')
  await page
    .getByRole('link', { name: /Reflux$/ })
    .last()
    .waitFor()
  await page.context().close()
})

test('reflux is looked at by the limits of another school, and the page says what stays', async () => {
  const page = await open('/patients/anna/vessels/complex')
  const reading = page.getByRole('region', { name: 'What it comes to' })
  const dodd = page.locator('[data-vessel^=left][aria-label*=Dodd]').first()
  const said = () => dodd.getAttribute('aria-label')
  await reading.getByText('3 pathological perforators').waitFor()
  expect(await reading.getByText('not judged').count()).toBe(0)
  expect(await said()).toContain('reflux')
  const by = reading.getByRole('combobox', { name: 'Reflux is judged by' })
  await by.selectOption({ label: 'SVS, AVF 2011: perforators beneath an ulcer only' })
  await reading.getByText('2 pathological perforators').waitFor()
  // Whether an ulcer lies above is not told of Boyd on the right and of Dodd on the left.
  expect(await reading.getByText('1 perforator not judged').count()).toBe(2)
  await reading.getByText(/suggested CEAP stay with SVS, AVF, AVLS 2022/).waitFor()
  expect(await said()).toContain('seen, not judged')
  expect(page.url()).toMatch(/limits=svs-2011$/)
  await by.selectOption({ label: 'SVS, AVF, AVLS 2022' })
  await reading.getByText('3 pathological perforators').waitFor()
  expect(page.url()).not.toContain('limits')
  await page.context().close()
})

test('what is changed on the map stands in the table, and the other way round', async () => {
  const page = await open('/patients/anna/vessels/healthy')
  await page.locator('[data-vessel=right-CFV]').focus()
  await page.keyboard.press('ArrowDown')
  const focused = await page.evaluate('document.activeElement.dataset.vessel')
  expect(focused).not.toBe('right-CFV')
  await page.locator('[data-vessel=right-AASV]').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('900 5')
  await page.keyboard.press('Enter')
  const cell = page.getByRole('textbox', { name: 'Anterior saphenous vein, upper, Right leg' })
  expect(await cell.inputValue()).toBe('900 5')
  expect(await page.evaluate('document.activeElement.dataset.vessel')).toBe('right-AASV')
  await cell.fill('n')
  await cell.press('Enter')
  await page
    .getByRole('button', { name: /^Right Anterior saphenous vein: proximal · no finding/ })
    .waitFor()
  await page.keyboard.press('Control+z')
  await page
    .getByRole('button', { name: /^Right Anterior saphenous vein: proximal · reflux/ })
    .waitFor()
  await page.keyboard.press('Control+Shift+z')
  await page
    .getByRole('button', { name: /^Right Anterior saphenous vein: proximal · no finding/ })
    .waitFor()
  await page.context().close()
})

test('a vessel without a line is added from the map', async () => {
  const page = await open('/patients/anna/vessels/healthy')
  await page.locator('[data-vessel=left-PAV]').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('700 3')
  await page.keyboard.press('Enter')
  const cell = page.getByRole('textbox', { name: 'Posterior arch vein, Left leg' })
  expect(await cell.inputValue()).toBe('700 3')
  await page.context().close()
})

test('a word that is not known is said, stays, and changes nothing', async () => {
  const page = await open('/patients/anna/vessels/healthy')
  const cell = page.getByRole('textbox', { name: 'Femoral vein, Left leg', exact: true })
  await cell.fill('900 hello')
  await cell.press('Enter')
  await page.getByText('“hello” is not known here.').waitFor()
  expect(await cell.inputValue()).toBe('900 hello')
  await cell.press('Escape')
  expect(await cell.inputValue()).toBe('150 7.5')
  await page.context().close()
})

test('one leg is copied to the other, and the map is given as SVG and as PNG', async () => {
  const page = await open('/patients/anna/vessels/complex')
  await page.getByRole('button', { name: 'Copy left to right' }).click()
  const cell = page.getByRole('textbox', { name: 'Saphenofemoral junction, Right leg' })
  expect(await cell.inputValue()).toBe('2100 9.1')
  const given = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    const parts: Buffer[] = []
    for await (const part of await file.createReadStream()) parts.push(Buffer.from(part))
    return { name: file.suggestedFilename(), bytes: Buffer.concat(parts) }
  }
  const svg = await given('Save as SVG')
  expect(svg.name).toBe('legs-2026-09-03.svg')
  expect(svg.bytes.toString()).toMatch(/^<svg .*<\/svg>$/s)
  const png = await given('Save as PNG')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.length).toBeGreaterThan(100_000)
  await page.context().close()
})

test('a leg before and after its vein was closed, what is not known told as such, and no cause claimed', async () => {
  const path = '/patients/marit/vessels'
  const page = await gallery.open(path)
  await page.getByRole('link', { name: 'Before and after a treatment' }).click()
  const table = page.getByRole('table', { name: 'Left leg around 9 Oct 2025' })
  const row = async (name: RegExp) => {
    const cells = table.getByRole('row', { name }).getByRole('cell')
    return Promise.all((await cells.all()).map((cell) => cell.innerText()))
  }
  await table.waitFor()
  expect(await row(/^IRLS/)).toEqual([
    ...[/^27\n+20 Sep 2025, 3 weeks before$/, /^12\n+20 Nov 2025/, /^19\n+12 Oct 2026/].map((one) =>
      expect.stringMatching(one),
    ),
  ])
  expect((await row(/above the knee: reflux/)).map((text) => text.split('\n')[0])).toEqual([
    ...['1,900 ms, beyond the limit', 'not beyond the limit', '700 ms, beyond the limit'],
  ])
  expect((await row(/above the knee: closed/)).map((text) => text.split('\n')[0])).toEqual([
    ...['does not apply', 'yes', 'no'],
  ])
  await page.getByText('That does not show that they came from it').waitFor()
  await page.getByText('gabapentin since 20 Oct 2025').waitFor()
  await page.getByRole('img', { name: 'Before: 18 Sep 2025' }).waitFor()
  await page.getByRole('img', { name: 'After: 12 Oct 2026' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'Right leg, 16 May 2024' }).click()
  const right = page.getByRole('table', { name: 'Right leg around 16 May 2024' })
  const vcss = right.getByRole('row', { name: /^VCSS/ })
  await vcss.getByRole('cell', { name: 'not known' }).first().waitFor()
  await page.getByText('Which vein was treated is not told').waitFor()
  await page.getByText('Not compared, because no leg is told').waitFor()
  await page.context().close()
})

test('the last exam is the beginning of a new one, and one step takes it back', async () => {
  const page = await open('/patients/marit/vessels/new?protocol=reflux')
  const field = page.getByRole('textbox', { name: 'Saphenofemoral junction, Left leg' })
  expect(await field.inputValue()).toBe('')
  await page.getByRole('button', { name: 'Copy the findings of 12 Oct 2026' }).click()
  expect(await field.inputValue()).toBe('700 6.8')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await field.inputValue()).toBe('')
  await page.context().close()
})

test('how long an edit takes until it is drawn is printed, never asserted', async () => {
  const page = await open('/patients/anna/vessels/complex')
  const times: number[] = []
  for (let turn = 0; turn < 50; turn += 1) {
    await page.locator('input[data-line=FV][data-side=left]').fill(`${600 + turn}`)
    times.push(Number(await page.evaluate(EDIT)))
  }
  times.sort((a, b) => a - b)
  const [median = 0, worst = 0] = [times[25], times[49]]
  const say = `an edit of the exam, of 50: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms\n`
  process.stderr.write(say)
  const name = 'Left Femoral vein: no finding · 649 ms'
  await page.getByRole('button', { name, exact: true }).waitFor()
  await page.context().close()
})

/** From the key to the new drawing in the document, laid out anew. */
const EDIT = `(async () => {
  const field = document.querySelector('input[data-line=FV][data-side=left]')
  const drawn = document.querySelector('[data-vessel=left-FV]')
  const changed = new Promise((resolve) =>
    new MutationObserver(resolve).observe(drawn, { attributes: true }))
  const begun = performance.now()
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  await changed
  document.body.getBoundingClientRect()
  return performance.now() - begun
})()`
