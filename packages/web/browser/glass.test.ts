import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { sessionOf } from './session.ts'
import { violations, visit } from './visit.ts'

let clinic: TrialClinic
let browser: Browser

beforeAll(async () => {
  clinic = await openTrialClinic({ pages: true, environment: { LEGATO_DEMO: 'yes' } })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await clinic?.stop()
})

test('a record outside the care team says that it is closed, and opens with a reason', async () => {
  const neurologist = await sessionOf(clinic.address, 'neurologist')
  const file = {
    resourceType: 'Patient',
    id: 'x',
    name: [{ family: 'Zorn', given: ['Ida'] }],
    birthDate: '1950-01-01',
  }
  await fetch(`${clinic.address}/api/imports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      cookie: `${neurologist.name}=${neurologist.value}`,
    },
    body: JSON.stringify(file),
  })
  const { address } = clinic
  const cookie = await sessionOf(clinic.address, 'nurse')
  const { page, complaints } = await visit(browser, { address, path: '/?search=zorn', cookie })
  await page.getByRole('link', { name: /Ida Zorn.*closed to you/ }).click()
  await page.getByRole('heading', { name: 'Ida Zorn' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Why do you need it now?').fill('Found unconscious at the door')
  await page.getByRole('button', { name: 'Open the record' }).click()
  await page.waitForURL(/\/patients\/[\w-]+$/)
  await page.getByRole('heading', { name: /Ida Zorn/ }).waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})
