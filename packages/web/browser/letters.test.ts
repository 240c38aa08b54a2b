import { expect, test } from 'vitest'
import { sessionOf } from './session.ts'
import { clinicStage } from './stage.ts'
import { violations } from './visit.ts'

const { address, open, complaints } = await clinicStage()

test('a surgeon sees what payers ask for, what lacks, and writes the letter and the sheet', async () => {
  const cookie = await sessionOf(address, 'vascular-surgeon')
  const page = await open('/#search=moreau', { cookie })
  await page.getByRole('link', { name: /Inès Moreau/ }).click()
  await page.getByRole('link', { name: 'Letters and payers' }).click()
  const medicare = page.getByRole('article').filter({ hasText: 'Medicare' })
  await medicare.getByText('Facts are missing').waitFor()
  await medicare
    .getByText('A plan for the vein treatment of 90 days is written down', { exact: true })
    .waitFor()
  await page.getByText('Guidelines ask for no least width').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByText('Right leg', { exact: true }).click()
  await medicare.getByText('Not all criteria are met').waitFor()
  await page.getByText('Left leg', { exact: true }).click()
  await medicare.getByText('Facts are missing').waitFor()

  await medicare.getByLabel('What is to be treated').fill('great saphenous vein of the left leg')
  await medicare.getByLabel('Who signs').fill('Vascular surgeon')
  await medicare.getByRole('button', { name: 'Write the letter' }).click()
  await page.getByRole('link', { name: 'Read: Request to Medicare' }).waitFor()
  await page.getByRole('button', { name: 'Write the sheet' }).first().click()
  await page.getByRole('link', { name: /^Read: (?!Request)/ }).waitFor()
  expect(await page.getByText('Draft, not signed').count()).toBe(2)

  const [letter] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Read: Request to Medicare' }).click(),
  ])
  await letter.getByRole('heading', { name: 'Request to Medicare' }).waitFor()
  expect(await letter.getByText('great saphenous vein of the left leg').count()).toBe(1)
  expect(await violations(letter)).toEqual([])
  expect(complaints()).toEqual([])
  await page.context().close()
})
