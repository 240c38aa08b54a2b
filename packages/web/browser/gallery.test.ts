import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { galleryStage } from './stage.ts'
import { visit } from './visit.ts'

const { browser, address, open } = await galleryStage()

async function close(page: Page): Promise<void> {
  await page.context().close()
}

test('signing in leads to the page that was asked for', async () => {
  const { page } = await visit(browser, { address, path: '/patients/anna' })
  await page.getByLabel('Name').fill('clinician')
  await page.getByRole('textbox', { name: 'Password' }).fill('gallery')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Anna Berger' }).waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await close(page)
})

test('an empty field is named and takes the focus', async () => {
  const { page } = await visit(browser, { address, path: '/' })
  await page.getByLabel('Name').fill('clinician')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('Enter your password.').waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('password')
  await close(page)
})

test('with the keyboard alone: search, choose a patient, read the why, look at the numbers', async () => {
  const page = await open('/')
  await page.getByRole('link', { name: /Anna/ }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('anna b')
  await page.getByRole('link', { name: /Anton/ }).waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Anna Berger' }).waitFor()
  // An alert, two proposals, then the iron.
  for (let row = 0; row < 4; row += 1) await page.keyboard.press('j')
  await page.keyboard.press('?')
  const why = page.getByRole('region', { name: 'Why: Ferric carboxymaltose into a vein' })
  await why.getByText('38 ng/mL').first().waitFor()
  await why.getByText(/^Ferritin is 75 or less/).waitFor()
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
  await page.keyboard.press('t')
  await page.getByRole('cell', { name: '38 ng/mL' }).waitFor()
  await close(page)
})

test('who searches and at once follows a link of the list is not led back to the list', async () => {
  const page = await open('/')
  await page.getByRole('link', { name: /^David Keller/ }).waitFor()
  await page.getByRole('searchbox').fill('kel')
  // A slow machine: the pause after typing is over before the page has turned.
  await page.evaluate(`{
    const links = [...document.querySelectorAll('a')]
    links.find(({ textContent }) => textContent.startsWith('David Keller')).click()
    const until = performance.now() + 400
    while (performance.now() < until);
  }`)
  await page.getByRole('heading', { level: 1, name: 'David Keller' }).waitFor()
  await close(page)
})

test('? shows the keyboard map when nothing is chosen, and single keys can be turned off', async () => {
  const page = await open('/patients/anna')
  await page.getByRole('heading', { name: 'Plan' }).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
  await page.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('t')
  expect(await page.getByRole('table').count()).toBe(0)
  await close(page)
})

test('what is folded opens by key, and its lines are walked like others', async () => {
  const page = await open('/patients/anna')
  const fold = page.getByRole('button', { name: /\d+ not met$/ })
  await fold.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await page.getByRole('region', { name: 'Why: Suicidal thoughts' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await fold.getAttribute('aria-expanded')).toBe('true')
  await close(page)
})

test('proposals that wait for the same facts are one row, which unfolds', async () => {
  const page = await open('/patients/jan')
  const one = page.getByRole('button', { name: /^Pregabalin/ })
  const row = page.getByRole('button', { name: /^\d+ proposals wait for: .*Pregabalin/ })
  await row.waitFor()
  expect(await one.count()).toBe(0)
  await row.click()
  await one.waitFor()
  await close(page)
})

test('when a session ends in the midst of work, the sign-in says so and leads back', async () => {
  const page = await open('/patients/expired')
  await page.getByRole('status').getByText('Your session has ended').waitFor()
  expect(page.url()).toContain('/patients/expired')
  await close(page)
})

test('a clinic that has just begun is told how to begin', async () => {
  const page = await open('/', { cookie: { name: 'gallery', value: 'new' } })
  await page.getByRole('heading', { name: 'No patients yet' }).waitFor()
  await page.getByRole('button', { name: 'Import a file' }).first().waitFor()
  await close(page)
})

test('the command palette finds people and commands', async () => {
  const page = await open('/')
  await page.getByRole('heading', { name: 'Patients' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('anton')
  await page.getByRole('option', { name: /Anton/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Anton Brandstätter' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('labels mean')
  await page.getByRole('option', { name: 'What labels mean' }).waitFor()
  await close(page)
})

test('a file brings a report, a doubt is decided, and the import is undone', async () => {
  const page = await open('/')
  await page.getByRole('link', { name: /Anna/ }).waitFor()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await page.getByText('Resources: 128 new, 3 changed, 41 as before.').waitFor()
  await page.getByText('Bundle.entry[17].resource').waitFor()
  await page.getByRole('button', { name: 'Same person as Anna Berger' }).click()
  await page.getByText('No open questions about who is who.').waitFor()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await page.getByText('The import was undone.').waitFor()
  await close(page)
})

test('a file dropped anywhere is imported', async () => {
  const page = await open('/patients/anna')
  await page.getByRole('heading', { name: 'Plan' }).waitFor()
  await page.evaluate(`{
    const data = new DataTransfer()
    data.items.add(new File(['{}'], 'export.json', { type: 'application/json' }))
    document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true }))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }`)
  await page.getByRole('heading', { name: 'What was understood' }).waitFor()
  await close(page)
})

test('what cannot be loaded says so and can be tried again; without a network too', async () => {
  const page = await open('/patients/failed')
  await page.getByRole('heading', { name: 'The server could not answer' }).waitFor()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { name: 'No connection' }).waitFor()
  await close(page)
})

test('each fact leads to the resource that gave it, and back', async () => {
  const page = await open('/patients/anna')
  await page.getByRole('button', { name: /^Ferric carboxymaltose/ }).click()
  await page.getByRole('link', { name: 'Observation 1 that gives Ferritin' }).first().click()
  await page.getByText('valueQuantity.value').waitFor()
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await page.getByRole('heading', { name: 'Anna Berger' }).waitFor()
  await close(page)
})

test('what was read of elsewhere is answered, from the start and from a patient, by keys alone', async () => {
  const page = await open('/')
  await page.getByRole('link', { name: 'What you may have read' }).click()
  await page.getByRole('heading', { name: 'What you may have read', level: 1 }).waitFor()
  const magnesium = page.getByRole('button', { name: /Magnesium ends restless legs/ })
  await magnesium.focus()
  await page.keyboard.press('Enter')
  const answer = page.getByRole('region', { name: /^Answer: .*Magnesium/ })
  await answer.getByText('The German guideline does not recommend it.', { exact: false }).waitFor()
  await page.keyboard.press('Escape')
  await answer.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Open all answers' }).click()
  expect(await page.getByRole('region', { name: /^Answer: / }).count()).toBeGreaterThan(20)
  await page.goto('/patients/anna')
  await page.getByRole('region', { name: 'For the patient' }).getByRole('link').click()
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await page.getByRole('heading', { name: 'Anna Berger' }).waitFor()
  await close(page)
})

test('on paper there is no chrome, and dark becomes ink on white', async () => {
  const page = await open('/patients/anna', { scheme: 'dark' })
  await page.getByRole('heading', { name: 'Plan' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
    'rgb(255, 255, 255)',
  )
  await close(page)
})
