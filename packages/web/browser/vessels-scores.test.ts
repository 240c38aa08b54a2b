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

const DOWN = 'PageDown'

/** What a hand types, Enter after each; a key by its name alone. The number of strokes. */
async function type(page: Page, typed: readonly string[]): Promise<number> {
  let strokes = 0
  for (const text of typed) {
    strokes += 1
    if (text === DOWN) {
      await page.keyboard.press(DOWN)
      continue
    }
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    strokes += text.length
  }
  return strokes
}

const VCSS = '2110000003'
/** Whole exams of both legs: the right one ill, the left one sound, with the scores that belong to it. */
const EXAMS = {
  reflux: {
    typed: [
      ...['n', 'n', 'n', '2100 9.1', '1900 8.2', '1800 7.8', '1700 7.1', '1500 6.3', '1400 5.9'],
      ...['n+', '19 900 4.6', '', 'C2,s Ep As,p Pr(GSVa,GSVb,CPV)', 'n+', DOWN],
      ...[VCSS, '', '1', DOWN, '0000000000', '', '0'],
    ],
    says: ['GSV: axial reflux, longest 2,100 ms, widest 9.1 mm', 'VCSS 7 of 30', 'VCSS 0 of 30'],
  },
  dvt: {
    typed: [
      ...['n ph', 'n', 'n', 't oc l12', 't', 'n+', DOWN, 'n ph', 'n+', DOWN],
      ...['', '11010 200010 n'],
    ],
    says: ['Popliteal vein: acute thrombus', 'Villalta 6 of 33, mild'],
  },
  iliac: {
    typed: [
      ...['n', 'n r3.1 60%', 'n', '-', 'n co', DOWN, 'n', 'n', 'n', '-', 'n ph', DOWN],
      ...['', '', '1', DOWN, '', '', '0', DOWN, 'ivus civ nar 62%'],
    ],
    says: ['Common iliac vein: narrowed', 'IVUS: CIV, narrowed, 62% of the area lost'],
  },
  arterial: {
    typed: [
      ...['n', 'n', 'n', 'n', 'n', '90 n', '310 bi r3.2', '85 bi', '70 bi', 'n+'],
      ...['140', '72', '66', '41', '', 'n', 'n+', '138', '140', '144', '98', DOWN],
      ...['2b', '3', DOWN, 'i', '0'],
    ],
    says: ['Femoral artery: narrowed', 'ABI 0.51', 'Fontaine IIb'],
  },
  'post-ablation': {
    typed: [
      ...['n', 'n', 'n', 'xprf7', 'n+', '', '7d', '', '30% h', 'n', 'n+', DOWN],
      ...[VCSS, DOWN],
    ],
    says: ['open over 7 cm, not closed', 'SFJ: EHIT class II'],
  },
} as const

test.each(Object.entries(EXAMS))(
  'a whole %s exam of both legs is entered by the keyboard alone',
  async (protocol, { typed, says }) => {
    const page = await open(`/patients/jan/vessels/new?protocol=${protocol}`)
    const strokes = await type(page, typed)
    for (const text of says)
      await page.getByRole('listitem').filter({ hasText: text }).first().waitFor({ timeout: 5000 })
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([])
    await page
      .getByRole('status')
      .getByText(/^Saved/)
      .waitFor()
    process.stderr.write(`keystrokes of a complete ${protocol} exam of both legs: ${strokes}\n`)
    await page.context().close()
  },
)

test('of arteries it is told where flow is dampened, what falls on exercise, and whose grades are used', async () => {
  const page = await open('/patients/anna/vessels/arterial')
  const lines = page.getByRole('listitem')
  await lines.getByText('Flow dampened, look above: POPA, ATA, PERA', { exact: true }).waitFor()
  await lines.getByText('Open: CIA, EIA, CFA, PFA', { exact: true }).waitFor()
  await lines.getByText('After exercise: the pressure falls, as with narrowed arteries').waitFor()
  // The toe, 26 mmHg, is below 30: the gravest grade of ischemia.
  await lines.getByText('WIfI W0 I3 fI0 (grades of ischemia: Mills 2014, not checked').waitFor()
  await page.context().close()
})

test('what is too long for a field of the sheet stands in full beside it', async () => {
  const page = await open('/patients/anna/vessels/treated')
  await page
    .getByText('Closed or removed: GSVa (radiofrequency, 20 Mar 2026), GSVb, SSV (stripping)')
    .waitFor()
  await page.getByText('CEAP not typed; as measured Pr(GSVa)', { exact: true }).waitFor()
  await page.goto('/patients/anna/vessels/complex')
  await page.getByText('CEAP C2,3,4b,5,s Ep As,p Pr(GSVa,GSVb,SSV,NSV,CPV)').waitFor()
  await page.context().close()
})

test('a score item by item and as a line are one and the same, and no total is invented', async () => {
  const page = await open('/patients/anna/vessels/scored')
  await page.getByText('VCSS at least 5: 7 of 10 items are not known').waitFor()
  await page.getByText('Villalta at least 6: 7 of 11 items are not known, no class yet').waitFor()
  await page.locator('summary', { hasText: 'VCSS, item by item' }).click()
  const line = page.getByRole('textbox', { name: 'VCSS, Left leg', exact: true })
  expect(await line.inputValue()).toBe('-221------')
  const pain = page.getByRole('textbox', { name: 'VCSS, Pain of venous origin, Left leg' })
  expect(await pain.getAttribute('placeholder')).toBe('not known')
  await pain.focus()
  await type(page, ['1'])
  expect(await line.inputValue()).toBe('1221------')
  await line.fill('1221000003')
  await line.press('Enter')
  await page.getByText('VCSS 9 of 30').waitFor()
  await line.fill('12')
  await line.press('Enter')
  await page.getByText('“12” is not known here. Nothing was changed.').waitFor()
  await line.press('Escape')
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('what cannot be known is said: WIfI without a pressure, stages that do not fit', async () => {
  const page = await open('/patients/anna/vessels/scored')
  await page.getByText('Fontaine and Rutherford do not fit: look again').waitFor()
  await page.getByText('WIfI not whole, not known: ischemia (no pressure that tells)').waitFor()
  await page.getByText('IVUS: CIV, narrowed, 62% of the area lost').waitFor()
  const image = page.getByRole('textbox', { name: 'Imaging 2, Left leg' })
  await image.fill('civ nar')
  await image.press('Enter')
  await page.getByText('By which method:').waitFor()
  await page.context().close()
})

test('what limited the exam is typed, one on each line', async () => {
  const page = await open('/patients/anna/vessels/scored')
  const field = page.getByRole('textbox', { name: 'What limited the exam' })
  expect(await field.inputValue()).toBe(
    'Could stand for ten minutes only\nDressing on the left shin',
  )
  await field.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\nObese')
  await field.blur()
  expect(await field.inputValue()).toMatch(/shin\nObese$/)
  await page.context().close()
})

test('a signed exam is changed only after one says so, awaits a new signature, and stays readable', async () => {
  const page = await open('/patients/anna/vessels/signed')
  const standing = page.getByRole('region', { name: 'Who stands for it' })
  await standing.getByText(/^Signed by Dr. Ines Invented/).waitFor()
  const cell = page.getByRole('textbox', { name: 'Femoral vein, Left leg', exact: true })
  expect(await cell.getAttribute('readonly')).not.toBeNull()
  expect(await violations(page)).toEqual([])
  await standing.getByRole('button', { name: 'Change this exam' }).click()
  await cell.fill('1200')
  await cell.press('Enter')
  await standing.getByText('it awaits a new signature').waitFor()
  await page
    .getByRole('status')
    .getByText(/^Saved/)
    .waitFor()
  await standing.getByRole('textbox', { name: 'You sign as' }).fill('Dr. Otto Invented')
  await standing.getByRole('button', { name: 'Sign this exam' }).click()
  await standing
    .getByText(/Changed, and signed anew by Dr. Otto Invented/)
    .first()
    .waitFor()
  await standing.getByRole('link', { name: /^Version 2: Signed by Dr. Ines/ }).click()
  await page.getByText(/^Version 2: Signed by Dr. Ines Invented/).waitFor()
  await page
    .getByRole('button', { name: 'Left Femoral vein: no finding · 150 ms · 7.5 mm' })
    .waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'Show it as it is now' }).click()
  expect(await cell.inputValue()).toMatch(/^1200/)
  await page.context().close()
})
