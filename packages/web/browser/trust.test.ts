import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sessionOf } from './session.ts'
import { clinicStage } from './stage.ts'
import { violations } from './visit.ts'

/* Who may see a record, who did, and who stands for what: by the accounts of the demonstration. */

const { address, complaints, ...stage } = await clinicStage()
const cookies = new Map<string, { readonly name: string; readonly value: string }>()

/** One session for each account. */
async function session(name: string) {
  const known = cookies.get(name) ?? (await sessionOf(address, name))
  cookies.set(name, known)
  return known
}

interface Sent {
  readonly body: unknown
  readonly type?: string
  readonly as?: string
}

async function send(
  method: string,
  path: string,
  { body, type = 'application/json', as }: Sent,
): Promise<Response> {
  const own = as ? await session(as) : undefined
  return fetch(`${address}${path}`, {
    method,
    headers: { 'content-type': type, ...(own && { cookie: `${own.name}=${own.value}` }) },
    body: JSON.stringify(body),
  })
}

async function open(name: string, path: string): Promise<Page> {
  return stage.open(path, { cookie: await session(name) })
}

/** Somebody whom the neurologist brought in: the id here. */
async function brought(
  family: string,
  identifier: string,
  change: object = {},
  ...others: readonly object[]
): Promise<string> {
  const patient = {
    ...{ resourceType: 'Patient', id: family, name: [{ family, given: ['Ida'] }] },
    ...{ birthDate: '1950-01-01', identifier: [{ system: 'urn:x', value: identifier }] },
    ...change,
  }
  const entry = [patient, ...others].map((resource) => ({ resource }))
  const body = { resourceType: 'Bundle', type: 'collection', entry }
  const type = 'application/octet-stream'
  const answer = await send('POST', '/api/imports', { body, type, as: 'neurologist' })
  const [, id = ''] = /"patients":\[\{"id":"([^"]+)/.exec(await answer.text()) ?? []
  return id
}

test('a patient decides who sees the record and for what, takes it back, and sees who was there', async () => {
  const page = await open('patient', '/')
  await page.locator('[data-row]').first().click()
  await page.getByRole('link', { name: 'Who may see my record' }).click()
  await page.getByRole('heading', { name: 'Who may see my record' }).waitFor()
  const agreements = page.getByRole('region', { name: 'What you agree to' })
  await agreements.getByRole('button', { name: 'Agree: Photographs' }).click()
  await agreements.getByText(/^Agreed, /).waitFor()
  await agreements.getByRole('button', { name: 'Undo' }).click()
  await agreements.getByText(/^Taken back, /).waitFor()
  const carers = page.getByRole('region', { name: 'Who reads for you' })
  await carers.getByRole('button', { name: 'Invite somebody' }).click()
  await carers.getByLabel('A name for them').fill('ida.daughter')
  await carers.getByRole('button', { name: 'Make the invitation' }).click()
  expect(await carers.getByLabel('Link for ida.daughter').last().inputValue()).toMatch(/welcome#/)
  await carers.getByRole('button', { name: 'End the access of ida.daughter' }).click()
  await carers.getByText('ida.daughter cannot see your record any more.').waitFor()
  expect(await violations(page)).toEqual([])
  await page.goBack()
  await page.getByRole('link', { name: 'Who read my record' }).click()
  await page.getByRole('button', { name: /^You.*wrote in the record/ }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('a physician adds a colleague to the team, ends it with a way back, and invites the patient', async () => {
  const id = await brought('Team', '100')
  const page = await open('neurologist', `/patients/${id}`)
  await page.getByRole('link', { name: 'Who may see this record' }).click()
  const team = page.getByRole('region', { name: 'Care team' })
  await team.getByLabel('Colleague').selectOption({ label: 'nurse, Nurse' })
  await team.getByRole('button', { name: 'Add to the team' }).click()
  await team.getByText('nurse is on the care team.').waitFor()
  await team.getByRole('button', { name: 'End the access of nurse' }).click()
  await team.getByText('nurse does not open this record any more.').waitFor()
  await team.getByRole('button', { name: 'Undo' }).click()
  await team.getByRole('button', { name: 'End the access of nurse' }).waitFor()
  const patient = page.getByRole('region', { name: 'The patient' })
  expect(await patient.getByLabel('Name for signing in').inputValue()).toBe('ida.team')
  await patient.getByRole('button', { name: 'Make the invitation' }).click()
  expect(await patient.getByLabel('Link for ida.team').last().inputValue()).toMatch(/welcome#/)
  await patient.getByText('Invited as ida.team.').waitFor()
  expect(await violations(page)).toEqual([])
  await page.context().close()
})

test('what a machine made is marked, signed with one key, and the signature taken back with another', async () => {
  const score = {
    ...{ resourceType: 'Observation', id: 'plmi', status: 'final' },
    // As the house marks what its machines make; a client of the FHIR API cannot.
    meta: { tag: [{ system: 'urn:legato:origin', code: 'machine' }] },
    ...{ subject: { reference: 'Patient/Sign' }, code: { text: 'Periodic leg movements' } },
    valueQuantity: { value: 38, unit: '/h' },
  }
  const id = await brought('Sign', '200', {}, score)
  const page = await open('neurologist', `/patients/${id}`)
  await page.getByRole('link', { name: '1 entry awaits a signature' }).click()
  await page.getByText('unverified, made by a machine').waitFor()
  await page.getByLabel('You sign as').fill('Dr. Ada Lind')
  await page.getByRole('heading', { name: 'What awaits a signature' }).click()
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.getByText('Signed: Periodic leg movements: 38 /h.').waitFor()
  await page.getByText('Nothing awaits a signature').waitFor()
  await page.keyboard.press('u')
  await page.getByRole('button', { name: /^Sign Periodic/ }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: /Periodic leg movements/ }).click()
  await page.getByRole('button', { name: /^Sign Periodic/ }).click()
  await page.getByText(/^Signed by Dr. Ada Lind, /).waitFor()
  await expect.poll(() => page.getByText('unverified, made by a machine').count()).toBe(0)
  await page.context().close()
})

test('one person who was entered twice is merged with a reason, found at both addresses, and made two again', async () => {
  const kept = await brought('Merge', '300')
  const twin = await brought('Merge-Holm', '301', { birthDate: '1950-01-10' })
  const page = await open('neurologist', `/patients/${kept}`)
  await page.getByRole('link', { name: 'One person, entered twice?' }).click()
  await page.getByRole('searchbox', { name: 'The other record' }).fill('merge-holm')
  await page.getByRole('button', { name: 'Choose Ida Merge-Holm' }).click()
  await page.getByRole('row', { name: /^Birth date differs/ }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Merge the two' }).click()
  await page.getByText('Confirm each difference').waitFor()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByLabel('How do you know').fill('She showed her old card')
  await page.getByRole('button', { name: 'Merge the two' }).click()
  await page.getByText('Merged: Ida Merge is one record now.').waitFor()
  await page.goto(`/patients/${twin}`)
  await page.waitForURL(`**/patients/${kept}`)
  await page.goto(`/patients/${twin}/merge`)
  await page.waitForURL(`**/patients/${kept}/merge`)
  await page.getByRole('button', { name: 'Make two of them again: Ida Merge-Holm' }).click()
  await page.getByText('Ida Merge-Holm is a record of its own again.').waitFor()
  await page.context().close()
})

test('before two are merged it is told whose account would open nothing', async () => {
  const twin = await brought('Berger', '302')
  const own = await open('patient', '/')
  const answer = await own.request.get(`${address}/api/session`)
  const { patient } = await answer.json()
  await own.context().close()
  const page = await open('neurologist', `/patients/${twin}/merge?with=${patient}`)
  await page.getByRole('note').getByText('The patient signs in as patient').waitFor()
  await page.getByRole('link', { name: 'Keep the other one instead' }).click()
  await page.waitForURL(`**/patients/${patient}/merge?with=${twin}`)
  await page.getByRole('columnheader', { name: 'Stays' }).waitFor()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => page.getByRole('note').count()).toBe(0)
  await page.context().close()
})

test('a record outside the care team opens with a reason, and an administrator reviews what was read', async () => {
  const id = await brought('Zorn', '400')
  const own = await open('neurologist', `/patients/${id}/glass`)
  await own.waitForURL(`**/patients/${id}`)
  await own.context().close()
  const page = await open('nurse', '/#search=zorn')
  await page.getByRole('link', { name: /Ida Zorn.*closed to you/ }).click()
  await page.getByRole('heading', { name: 'Ida Zorn' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Why do you need it now?').fill('Found unconscious at the door')
  await page.getByRole('button', { name: 'Open the record' }).click()
  await page.waitForURL(/\/patients\/[\w-]+$/)
  await page.getByRole('heading', { name: 'Timeline' }).waitFor()
  await page.context().close()
  const review = await open('administrator', '/glass')
  await review.getByRole('button', { name: /nurse opened the record of Ida Zorn/ }).click()
  await review.getByText('Found unconscious at the door').waitFor()
  await review.getByRole('button', { name: /read in the record/ }).waitFor()
  await review.getByLabel('What did the review find?').fill('Admitted that night: borne out')
  expect(await violations(review)).toEqual([])
  await review.getByRole('button', { name: 'Set down the review' }).click()
  await review.getByRole('heading', { name: 'Reviewed', exact: true }).waitFor()
  await review.getByRole('button', { name: /Ida Zorn/ }).click()
  await review.getByText('Admitted that night: borne out').waitFor()
  await review.context().close()
})

test('the browser complained about nothing on the way', () => {
  expect(complaints()).toEqual([])
})

test('what is due is closed with a way back, and postponed with a reason', async () => {
  const subject = { reference: 'Patient/Due' }
  const task = (id: string, text: string) => ({
    ...{ resourceType: 'Task', id, status: 'requested', intent: 'order', for: subject },
    ...{ code: { text }, restriction: { period: { end: '2026-01-02' } } },
  })
  const id = await brought('Due', '500', {}, task('t1', 'Call her'), task('t2', 'Weigh her'))
  const page = await open('neurologist', `/patients/${id}`)
  await page.getByRole('link', { name: '2 things are due or overdue' }).click()
  await page.getByRole('button', { name: 'Done: Call her' }).click()
  await page.getByText('Closed: Call her').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Open again: Call her').waitFor()
  await page.getByRole('button', { name: 'Done: Call her' }).waitFor()
  await page.goto(`${address}/due?of=mine`)
  await page.getByRole('button', { name: 'Postpone: Weigh her' }).click()
  await page.getByLabel('Due again from').fill('2099-01-02')
  await page.getByLabel('Why is it postponed?').fill('She is away for long')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Postpone it' }).click()
  await page.getByText('Postponed to 2 Jan 2099: Weigh her').waitFor()
  await page.getByRole('button', { name: 'Postpone: Weigh her' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Postpone: Call her' }).waitFor()
  await page.context().close()
})
