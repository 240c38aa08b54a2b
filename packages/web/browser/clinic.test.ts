import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { clinicStage } from './stage.ts'
import { type Visit, violations } from './visit.ts'

/*
 * The whole way as users meet it: the real server, a real database, the built pages, a real
 * browser. The example patients are there, as after a first start.
 */

const { clinic, open, complaints } = await clinicStage()
let cookie: Visit['cookie']

beforeAll(async () => {
  const page = await open('/')
  await signIn(page)
  await page.getByRole('heading', { name: 'Patients' }).waitFor()
  const [made] = await page.context().cookies()
  if (made) cookie = { name: made.name, value: made.value }
})

/** With the keyboard, from the field that has the focus when the page comes. */
async function signIn(page: Page, password = clinic.password): Promise<void> {
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.keyboard.type('neurologist')
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
}

/** In the same session as the other visits. */
function signedIn(path: string, rest: Partial<Visit> = {}): Promise<Page> {
  return open(path, { ...rest, ...(cookie && { cookie }) })
}

/** Leads through a page to the patient's, so that their name is the heading. */
async function openPatient(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.getByRole('heading', { name: 'Timeline' }).waitFor()
}

const TRIAL = 'Demonstration: everybody here is invented. Enter nothing of real people.'

test('a demonstration says so on every page, and one press signs in as any role', async () => {
  const page = await open('/')
  await page.getByText(TRIAL).waitFor()
  await page.getByRole('button', { name: 'Administrator' }).click()
  await page.getByRole('heading', { name: 'Accounts' }).waitFor()
  await page.getByText(TRIAL).waitFor()
  await page.goto('/account')
  await page.getByRole('heading', { name: 'My account' }).waitFor()
  await page.getByText(TRIAL).waitFor()
})

test('a wrong password is told, the right one leads to the list', async () => {
  const page = await open('/')
  await signIn(page, 'wrong')
  await page.getByRole('alert').getByText('Name or password is wrong.').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Password' }).fill(clinic.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Anna Berger' }).waitFor()
  expect(await violations(page)).toEqual([])
})

test('with the keyboard alone: sign in, search, choose, read what matters and one why, look at the numbers, leave', async () => {
  const page = await open('/')
  await signIn(page)
  await page.getByRole('link', { name: 'Robert Hale' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('ma')
  await page.getByRole('status').getByText('patients found for “ma”').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  const first = await chosen(page)
  await page.keyboard.press('j')
  expect(await chosen(page)).not.toBe(first)
  await page.keyboard.press('k')
  expect(await chosen(page)).toBe(first)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What matters' }).waitFor()
  await page.getByRole('region', { name: 'Plan' }).getByRole('button').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  const why = page.getByRole('region', { name: /^Why: / })
  await why.waitFor()
  await why
    .getByText('Rests on')
    .or(why.getByText('For', { exact: true }))
    .first()
    .waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await why.waitFor({ state: 'detached' })
  await page.keyboard.press('t')
  await page.getByRole('table', { name: 'Timeline as numbers' }).getByRole('cell').first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sign out')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
})

function chosen(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.dataset.row ?? ""')
}

/** An invented patient with one value of ferritin, and one that says of nobody. */
function greta(ferritin: number): object {
  const code = { coding: [{ system: 'http://loinc.org', code: '2276-4' }] }
  const valueQuantity = { value: ferritin, unit: 'ng/mL' }
  const observation = { resourceType: 'Observation', status: 'final', code, valueQuantity } as const
  const subject = { reference: 'Patient/greta' }
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        resource: {
          resourceType: 'Patient',
          id: 'greta',
          identifier: [{ system: 'urn:example:ids', value: 'greta-x47q11' }],
          name: [{ family: 'Lindqvist', given: ['Greta'] }],
          birthDate: '1961-07-19',
        },
      },
      { resource: { ...observation, id: 'f1', subject, effectiveDateTime: '2026-11-02' } },
      { resource: { ...observation, id: 'f2' } },
    ],
  }
}

async function choose(page: Page, content: object): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(content))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import a file' }).first().click()
  await (await chooser).setFiles({ name: 'export.json', mimeType: 'application/json', buffer })
}

test('a file is imported with a report, changes nothing when it comes again, and is undone', async () => {
  const page = await signedIn('/')
  await choose(page, greta(31))
  await page.getByText('Resources: 2 new, 0 changed, 0 as before.').waitFor()
  await page.getByText('Bundle.entry[2]').waitFor()
  await page.getByText('This resource does not say whose it is.').waitFor()
  expect(await violations(page)).toEqual([])
  await openPatient(page, 'Greta Lindqvist')
  await page.goto('/imports')
  await choose(page, greta(31))
  await page.getByText('Resources: 0 new, 0 changed, 2 as before.').waitFor()
  expect(await page.getByRole('button', { name: 'Undo this import' }).count()).toBe(0)
  await page.reload()
  const lastImport = page.getByText('Resources: 2 new, 0 changed, 0 as before.')
  await lastImport.waitFor()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await lastImport.waitFor({ state: 'detached' })
  await page.goto('/#search=lindqvist')
  await page.getByText('Nobody found for “lindqvist”').waitFor()
})

test('what is searched for stands in no address that a server or a proxy reads, and stays when the page comes anew', async () => {
  const page = await signedIn('/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url().split('#', 1)[0] ?? ''))
  const field = page.getByRole('searchbox')
  await field.fill('berger')
  await page.getByText(/1 patient.*berger/i).waitFor()
  await page.reload()
  await page.getByRole('link', { name: 'Anna Berger' }).waitFor()
  expect(await field.inputValue()).toBe('berger')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dubois')
  await page.getByRole('option', { name: /Dubois/ }).waitFor()
  expect(asked.length).toBeGreaterThan(4)
  expect(asked.filter((address) => /berger|dubois/i.test(address))).toEqual([])
})

test('an undo that would meet the import of somebody else undoes nothing and says so', async () => {
  const page = await signedIn('/')
  await choose(page, greta(31))
  await page.getByText('Resources: 2 new').waitFor()
  const colleague = await signedIn('/')
  await choose(colleague, greta(62))
  await colleague.getByText('Resources: 0 new, 1 changed, 1 as before.').waitFor()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await page.getByText(/^The last import is now .* 0 new and 1 changed resources/).waitFor()
  expect(await violations(page)).toEqual([])
})

test('a file dropped on the page of a patient is imported', async () => {
  const page = await signedIn('/')
  await openPatient(page, 'Anna Berger')
  await page.evaluate(`{
    const data = new DataTransfer()
    data.items.add(new File([${JSON.stringify('{"resourceType":"Bundle","type":"collection"')}], 'cut.json'))
    for (const name of ['dragenter', 'drop'])
      document.body.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }))
  }`)
  await page.getByText('Nothing of this file is in the record.').waitFor()
  await page.getByText('The file ends too early').waitFor()
})

test('the knowledge is searched, approved by name, and a proposal switched off with a reason', async () => {
  const page = await signedIn('/knowledge')
  await page.getByRole('heading', { name: 'Not approved in this clinic' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /^Approve version/ }).click()
  await page.getByText('Give your full name: you stand for it.').waitFor()
  await page.getByLabel('Your full name').fill('Dr. Ada Lind')
  await page.getByRole('button', { name: /^Approve version/ }).click()
  await page.getByRole('heading', { name: /^Approved in this clinic by Dr. Ada Lind/ }).waitFor()
  await page.getByRole('searchbox', { name: 'Search the knowledge' }).fill('carboxymaltose 1000')
  await page.getByRole('button', { name: /^Ferric carboxymaltose/ }).click()
  const opened = page.getByRole('region', { name: /^Why: Ferric carboxymaltose/ })
  await opened.getByText('Switch off in this clinic').first().click()
  await opened.getByLabel('Reason').fill('not stocked')
  await opened.getByLabel('Your full name').fill('Dr. Ada Lind')
  await opened.getByRole('button', { name: 'Switch off in this clinic' }).click()
  await page.getByText(/^Switched off by Dr. Ada Lind on .*: not stocked$/).waitFor()
  expect(await violations(page)).toEqual([])
  await page.goto('/')
  await openPatient(page, 'Anna Berger')
  await page.getByRole('link', { name: 'approved here by Dr. Ada Lind' }).waitFor()
  await page.getByText(/^Switched off in this clinic by Dr. Ada Lind .*not stocked$/).waitFor()
})

test('dark and light are chosen by hand, and stay chosen', async () => {
  const page = await signedIn('/')
  await openPatient(page, 'Harold Jensen')
  await page.getByRole('button', { name: 'Dark' }).click()
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
  expect(await violations(page)).toEqual([])
  await page.reload()
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor()
  await page.getByRole('button', { name: 'Light' }).click()
  await page.locator('html[data-mantine-color-scheme=light]').waitFor()
})

test('on a phone nothing is cut off: list, plan, why and import', async () => {
  const page = await signedIn('/', { width: 360 })
  const isWhole = async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(await violations(page)).toEqual([])
  }
  await page.getByRole('link', { name: 'Anna Berger' }).waitFor()
  await isWhole()
  await openPatient(page, 'Robert Hale')
  await page.getByRole('region', { name: 'Plan' }).getByRole('button').first().click()
  await page.getByRole('region', { name: /^Why: / }).waitFor()
  await isWhole()
  await page.goto('/imports')
  await page.getByRole('heading', { name: 'Imports' }).waitFor()
  await isWhole()
})

test('when a session has ended, signing in again leads back to where one was', async () => {
  const page = await open('/')
  await signIn(page)
  await openPatient(page, 'Marcel Dubois')
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  await fetch(`${clinic.address}/api/session`, { method: 'DELETE', headers: { cookie } })
  await page.getByRole('region', { name: 'Plan' }).getByRole('button').first().click()
  await signIn(page)
  await page.getByRole('heading', { name: 'Marcel Dubois' }).waitFor()
})

test('after signing out the address of a patient shows nothing', async () => {
  const page = await open('/')
  await signIn(page)
  await openPatient(page, 'Anna Berger')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  expect(await page.getByText('Berger').count()).toBe(0)
})

test('through all of this no page complained, and the log tells of no patient', async () => {
  expect(complaints()).toEqual([])
  const log = await clinic.log()
  expect(log).toContain('"route":"/api/patients/:patient/plan"')
  expect(log).not.toMatch(/berger|hale|jensen|dubois|lindqvist|greta|x47q11|1961-07-19/i)
  expect(log).not.toContain(clinic.password)
})
