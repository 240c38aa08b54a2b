import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { galleryStage } from './stage.ts'
import { violations } from './visit.ts'

const gallery = await galleryStage()

async function open(path: string): Promise<Page> {
  const page = await gallery.open(path)
  await page.getByRole('heading', { name: 'Night by night' }).waitFor()
  return page
}

test('the surveillance says first what is seen, with its interval, and what else it could be', async () => {
  const page = await open('/patients/keller/diary')
  await page.getByText('Seen: the diary changed as in RLS augmentation.').waitFor()
  const changes = page.getByRole('list', { name: 'Against the time before the first dose' })
  await changes.getByText(/^Symptoms begin [\d.]+ h earlier \(95% interval/).waitFor()
  const others = page.getByRole('list', { name: 'What else it could be' })
  await others.getByText('Begun within half a year: sertraline.').waitFor()
  await page.getByText('a clinician decides what they mean').waitFor()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('without a baseline it is undetermined, and says why', async () => {
  const page = await open('/patients/anna/diary')
  await page.getByText('Undetermined: no pre-treatment baseline to compare with.').waitFor()
  await page.getByRole('definition').filter({ hasText: 'No pre-treatment baseline' }).waitFor()
  expect(await page.getByText('Not seen').count()).toBe(0)
  await page.context().close()
})

test('with the keyboard alone: from night to night, then the numbers, missing nights among them', async () => {
  const page = await open('/patients/keller/diary')
  await page.getByRole('region', { name: /^Raster of nights/ }).focus()
  await page.keyboard.press('ArrowDown')
  const said = page.getByRole('status').filter({ hasText: '2026' })
  await said.getByText('22 Nov 2026: not logged, which says nothing of the night.').waitFor()
  await page.keyboard.press('ArrowDown')
  await said.getByText(/^21 Nov 2026, Europe\/Berlin\. Urge/).waitFor()
  await page.keyboard.press('t')
  const table = page.getByRole('table', { name: 'Nights in numbers' })
  await table.getByRole('row', { name: '22 Nov 2026 not logged' }).waitFor()
  // A header, and a row for each of 91 days.
  expect(await table.getByRole('row').count()).toBe(92)
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('five years of nights are one page, a picture for each month', async () => {
  const page = await open('/patients/carol/diary')
  await page.getByRole('radio', { name: 'All' }).click()
  await page.getByRole('figure').filter({ hasText: 'Nov 2021' }).waitFor()
  expect(await page.getByRole('figure').count()).toBe(61)
  await page.getByText('First dopaminergic dose', { exact: true }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('an empty diary says how to begin', async () => {
  const path = '/patients/jan/diary'
  const page = await gallery.open(path)
  await page.getByRole('heading', { name: 'No nights in the diary yet' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})
