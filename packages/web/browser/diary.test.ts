import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sessionOf } from './session.ts'
import { clinicStage } from './stage.ts'
import { faint, violations } from './visit.ts'

/* The bedside diary on a phone: without a network, on two phones, and on one that others use. */

const { address, open, complaints } = await clinicStage()

async function cookieOf(name: string) {
  return { ...(await sessionOf(address, name)), url: address }
}

/** A phone of its own, in which somebody is signed in. */
async function phone(name: string): Promise<Page> {
  const cookie = await sessionOf(address, name)
  const page = await open('/diary', { cookie, width: 390, scheme: 'dark' })
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  // From here on it opens without a network.
  await page.evaluate('navigator.serviceWorker.ready')
  return page
}

const status = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor()
const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()
const row = (page: Page, name: string) => tap(page, new RegExp(`^${name}`))

test('a night is logged with the network off, outlives a reload, and is sent when it returns', async () => {
  const page = await phone('patient')
  await page.context().setOffline(true)
  await page.reload()
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  const taps: readonly (string | RegExp)[] = [
    ...['7', '22:00', ':30', 'Left leg', 'Right leg', 'Next', 'Walking', 'Next', 'Next', '6 h'],
  ]
  for (const name of taps) await tap(page, name)
  expect(taps).toHaveLength(10)
  await status(page, 'No network: kept on this phone')
  expect(await violations(page)).toEqual([])
  expect(await faint(page)).toEqual([])
  const clear = await inClear(page)
  expect(clear).toContain('AES-GCM')
  for (const word of ['patient', '22:30', 'left-leg', 'urge', YEAR])
    expect(clear).not.toContain(word)
  await page.reload()
  await page.getByRole('button', { name: 'How strong 7 of 10' }).waitFor()
  await page.getByRole('button', { name: 'Where Left leg, Right leg' }).waitFor()
  await page.context().setOffline(false)
  await status(page, /^Sent/)
  await page.context().close()
  const again = await phone('patient')
  await again.getByRole('button', { name: 'Began 22:30' }).waitFor()
  await again.getByRole('button', { name: 'Sleep 6 h' }).waitFor()
  await again.context().close()
})

test('a whole night with a dose is 13 taps, a night without an urge 4', async () => {
  const page = await phone('patient')
  await page.evaluate('window.taps = 0; addEventListener("click", () => { window.taps += 1 })')
  const logged = async (index: number, answers: readonly (() => Promise<void>)[]) => {
    await tap(page, 'Earlier nights')
    await page.getByRole('listitem').nth(index).getByRole('button').click()
    await page.getByRole('heading', { name: 'How strong was the urge to move?' }).waitFor()
    await page.evaluate('window.taps = 0')
    for (const answer of answers) await answer()
    await status(page, /^Sent/)
    return page.evaluate('window.taps')
  }
  const key = (name: string | RegExp) => () => tap(page, name)
  const among = (group: string, name: string) => () =>
    page.getByRole('group', { name: group }).getByRole('button', { name, exact: true }).click()
  const whole = await logged(11, [
    ...[key('7'), key('22:00'), key(':30'), key('Left leg'), key('Right leg'), key('Next')],
    ...[among('Did it help: Walking', 'A little'), among('The relief lasted', '½ h'), key('Next')],
    ...[key(/^Taken .*: amLODIPine/), key('Next'), key('6 h'), key('and a half')],
  ])
  expect(whole).toBe(13)
  for (const name of ['How strong', 'Began', 'Where', 'Tried', 'Doses', 'Sleep']) {
    const said = await page.getByRole('button', { name: new RegExp(`^${name}`) }).textContent()
    expect(said).not.toContain('not said')
  }
  const quiet = await logged(12, [key('0'), key(/^Taken .*: amLODIPine/), key('Next'), key('7 h')])
  expect(quiet).toBe(4)
  await page.context().close()
})

const YEAR = `${new Date().getFullYear()}-`

/** All that whoever takes the phone apart finds of the diary, without using the keys. */
function inClear(page: Page): Promise<string> {
  return page.evaluate(`(async () => {
    const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result) })
    const database = await done(indexedDB.open('legato-phone'))
    const store = (name) => database.transaction(name).objectStore(name)
    const text = (value) =>
      value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value)
        : value instanceof CryptoKey ? value.algorithm.name + value.extractable
        : value instanceof Object ? Object.values(value).map(text).join() : String(value)
    const kept = [await done(store('here').getAll()), await done(store('rows').getAll())]
    return text(kept) + JSON.stringify(localStorage)
  })()`)
}

test('a night is corrected from the list, and two phones that disagree are shown to each other', async () => {
  const [one, other] = [await phone('patient'), await phone('patient')]
  for (const page of [one, other]) {
    await tap(page, 'Earlier nights')
    await page.getByRole('listitem').nth(3).getByRole('button').click()
    await page.getByRole('heading', { name: /^Night of/ }).waitFor()
  }
  await tap(one, '3')
  await status(one, /^Sent/)
  await tap(other, '8')
  await other.getByRole('heading', { name: 'This night was also written elsewhere' }).waitFor()
  await other.getByRole('row', { name: 'How strong 8 of 10 3 of 10' }).waitFor()
  expect(await violations(other)).toEqual([])
  await tap(other, 'Keep this phone’s')
  await status(other, /^Sent/)
  await one.reload()
  await tap(one, 'Earlier nights')
  await one.getByRole('button', { name: /8 of 10/ }).waitFor()
  await tap(one, 'Light')
  expect(await violations(one)).toEqual([])
  expect(await faint(one)).toEqual([])
  await one.context().close()
  await other.context().close()
})

test('signed out with a night unsent, the phone tells its number alone, and sends it for its owner later', async () => {
  const page = await phone('patient')
  const closed = /\/diary\/\d{4}-/
  await page.route(closed, (route) => route.abort())
  await tap(page, 'Earlier nights')
  await page.getByRole('listitem').nth(5).getByRole('button').click()
  await tap(page, '9')
  await status(page, 'No network: kept on this phone')
  await tap(page, 'Sign out')
  await page.getByText('1 night is not sent.').waitFor()
  await page.getByRole('alert').getByRole('button', { name: 'Sign out' }).click()
  await status(page, '1 diary night of somebody else waits on this phone')
  expect(await page.getByText('9 of 10').count()).toBe(0)
  expect(await inClear(page)).not.toContain('AES-GCM')
  await page.context().addCookies([await cookieOf('neurologist')])
  await page.goto('/diary')
  await page.getByText('The diary is written by patients').waitFor()
  await page.context().addCookies([await cookieOf('patient')])
  await page.unroute(closed)
  await page.goto('/diary')
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  await tap(page, 'Earlier nights')
  const line = page.getByRole('button', { name: /9 of 10/ })
  await line.waitFor()
  await expect.poll(() => line.getByText('Not sent').count()).toBe(0)
  await page.context().close()
})

test('a session that ended keeps the night, says so, and leads through the sign-in to the diary', async () => {
  const page = await phone('patient')
  await page.context().clearCookies()
  await row(page, 'How strong')
  // Without an urge there is no beginning and no place to ask for.
  await tap(page, '0')
  await page.getByRole('heading', { name: 'What did you take?' }).waitFor()
  await row(page, 'How strong')
  await tap(page, '5')
  await status(page, 'Sign in to send it')
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('Name').fill('patient')
  await page.getByRole('textbox', { name: 'Password' }).fill('demonstration')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'How strong 5 of 10' }).waitFor()
  await status(page, /^Sent/)
  await page.context().close()
})

/** The patient of the demonstration, whom its carer reads for. */
async function api(name: string, method: string, path: string, body?: object) {
  const { name: key, value } = await sessionOf(address, name)
  const headers = {
    cookie: `${key}=${value}`,
    ...(body && { 'content-type': 'application/json' }),
  }
  const json = body && { body: JSON.stringify(body) }
  const answer = await fetch(`${address}/api${path}`, { method, headers, ...json })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
  return JSON.parse(await answer.text())
}

/** The phone of the carer, which came to the diary from the patient's page. */
async function carersPhone(): Promise<Page> {
  const cookie = await sessionOf(address, 'carer')
  const page = await open('/', { cookie, width: 390, scheme: 'dark' })
  await page.locator('[data-row]').first().click()
  await page.getByRole('link', { name: 'Bedside diary' }).click()
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  return page
}

/** Opens the list and one of its nights, and says how strong it was. */
async function logEarlier(page: Page, index: number, urge: string) {
  await tap(page, 'Earlier nights')
  await page.getByRole('listitem').nth(index).getByRole('button').click()
  await tap(page, urge)
}

test('a carer logs for a patient who agreed; when that ends the diary closes, and what they wrote waits for it', async () => {
  const page = await carersPhone()
  await logEarlier(page, 7, '4')
  await status(page, /^Sent/)
  const closed = /\/diary\/\d{4}-/
  await page.route(closed, (route) => route.abort())
  await tap(page, 'Earlier nights')
  await tap(page, 'Tonight')
  await logEarlier(page, 8, '6')
  await status(page, 'No network: kept on this phone')
  await page.unroute(closed)
  const { patient } = await api('patient', 'GET', '/session')
  const carers = `/patients/${patient}/carers`
  const [carer] = (await api('patient', 'GET', carers)).carers
  await api('patient', 'DELETE', `${carers}/${carer.account}`)
  await page.reload()
  await page.getByText('This diary is not open to you.').waitFor()
  await status(page, '1 night that you wrote was not taken. It waits on this phone')
  expect(await page.getByText('4 of 10').count()).toBe(0)
  expect(await violations(page)).toEqual([])
  expect(await faint(page)).toEqual([])
  const urges = async () => {
    const { nights } = await api('patient', 'GET', `/patients/${patient}/diary?since=2000-01-01`)
    return nights.map(({ night }: { night: { urge: number } }) => night.urge)
  }
  expect(await urges()).toContain(4)
  expect(await urges()).not.toContain(6)
  await api('patient', 'POST', carers, { name: 'carer' })
  await page.reload()
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  await expect.poll(urges, { timeout: 20_000 }).toContain(6)
  await page.context().close()
})

test('somebody else who signs in on the phone neither sees nor sends what the first left there', async () => {
  const page = await phone('patient')
  const closed = /\/diary\/\d{4}-/
  await page.route(closed, (route) => route.abort())
  await logEarlier(page, 9, '10')
  await status(page, 'No network: kept on this phone')
  await tap(page, 'Sign out')
  await page.getByRole('alert').getByRole('button', { name: 'Sign out' }).click()
  await status(page, '1 diary night of somebody else waits on this phone')
  await page.unroute(closed)
  const { patient } = await api('patient', 'GET', '/session')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(request.postData() ?? '')
  })
  // The carer writes in the diary of the same patient.
  await page.context().addCookies([await cookieOf('carer')])
  await page.goto(`/diary?of=${patient}`)
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  await logEarlier(page, 10, '1')
  await status(page, /^Sent/)
  expect(sent.map((body) => JSON.parse(body).night.urge)).toEqual([1])
  await tap(page, 'Earlier nights')
  expect(await page.getByText('10 of 10').count()).toBe(0)
  // The patient's own night goes out by themself alone.
  await page.context().addCookies([await cookieOf('patient')])
  await page.goto('/diary')
  await tap(page, 'Earlier nights')
  await page.getByRole('button', { name: /10 of 10/ }).waitFor()
  await expect.poll(() => sent.map((body) => JSON.parse(body).night.urge)).toEqual([1, 10])
  await page.context().close()
})

test('a page that was left open shows the next night on the next evening, and the last one stays as it was said', async () => {
  const page = await phone('patient')
  const evening = new Date()
  evening.setDate(evening.getDate() - 40)
  evening.setHours(22, 0)
  const seenAt = async (hours: number) => {
    await page.clock.setFixedTime(new Date(evening.getTime() + hours * 3_600_000))
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))')
  }
  await seenAt(0)
  await page.reload()
  await page.getByRole('button', { name: 'How strong not said' }).waitFor()
  await tap(page, '7')
  await status(page, /^Sent/)
  // Looked at again in the morning, it is still that night.
  await seenAt(9)
  await page.getByRole('heading', { name: 'When did it begin?' }).waitFor()
  await page.getByRole('button', { name: 'How strong 7 of 10' }).waitFor()
  await seenAt(24)
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  await page.getByRole('heading', { name: 'How strong was the urge to move?' }).waitFor()
  await page.getByRole('button', { name: 'How strong not said' }).waitFor()
  await tap(page, '2')
  await status(page, /^Sent/)
  await tap(page, 'Earlier nights')
  const strengths = await page.getByRole('listitem').allInnerTexts()
  expect(strengths.slice(0, 2)).toEqual([
    expect.stringContaining('2 of 10'),
    expect.stringContaining('7 of 10'),
  ])
  await page.context().close()
})

test('the browser complained about nothing on the way', () => {
  expect(complaints()).toEqual([])
})
