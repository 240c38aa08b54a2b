import { trialRecording } from '@legato/server/trial'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { sessionOf } from './session.ts'
import { clinicStage } from './stage.ts'
import { visit } from './visit.ts'

/*
 * A record in which every text is a script: kept as the words that it is, shown as these words, and
 * run by nobody. Each script would set `stolen` and open a dialog.
 */

const RUN = 'window.stolen=1;alert(1)'
/** Ways out of text, of an attribute, of a script and of a template. */
const SCRIPTS = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `'><svg/onload=${RUN}>`,
  `</title></textarea><iframe srcdoc="<script>parent.${RUN}</script>">`,
  `javascript:${RUN}`,
  `{{constructor.constructor('${RUN}')()}}`,
] as const
const [SCRIPT, IMAGE] = SCRIPTS

const { clinic, browser, address, complaints, ...stage } = await clinicStage({
  LEGATO_EXAMPLES: 'no',
})
let cookie: { readonly name: string; readonly value: string }
let patient = ''
const dialogs: string[] = []

beforeAll(async () => {
  const entered = await sent('/api/session', { name: 'neurologist', password: clinic.password })
  const [name = '', value = ''] = entered.headers.getSetCookie()[0]?.split(/[=;]/) ?? []
  cookie = { name, value }
  const imported = await sent('/api/imports', record())
  patient = JSON.parse(await imported.text()).patients[0].id
})

function sent(path: string, body: object): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(cookie && { cookie: `${cookie.name}=${cookie.value}` }),
  }
  return fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** A patient whose every word is hostile; one resource has no patient, and is told as unread. */
function record(): object {
  const subject = { reference: 'Patient/p', display: IMAGE }
  const concept = (text: string) => ({
    text,
    coding: [{ system: `urn:${text}`, code: 'x', display: text }],
  })
  const loinc = { coding: [{ system: 'http://loinc.org', code: '2276-4', display: SCRIPT }] }
  const ferritin = { resourceType: 'Observation', status: 'final', code: loinc, subject }
  const note = SCRIPTS.map((text) => ({ text }))
  const resources = [
    {
      ...{ resourceType: 'Patient', id: 'p', birthDate: '1961-07-19' },
      text: {
        status: 'generated',
        div: `<div xmlns="http://www.w3.org/1999/xhtml">${SCRIPT}</div>`,
      },
      identifier: [{ system: `urn:x:${SCRIPT}`, value: IMAGE }],
      name: [{ family: SCRIPT, given: [IMAGE], text: SCRIPTS.join(' ') }],
      telecom: [{ system: 'url', value: `javascript:${RUN}` }],
      photo: [{ contentType: 'image/svg+xml', url: `javascript:${RUN}`, title: SCRIPT }],
    },
    {
      ...{ ...ferritin, id: 'f', note, effectiveDateTime: '2026-11-02' },
      valueQuantity: { value: 12, unit: 'ng/mL' },
    },
    { ...ferritin, id: 'g', note, valueQuantity: { value: 12, unit: IMAGE } },
    { ...ferritin, id: 'h', effectiveDateTime: SCRIPT, valueString: IMAGE },
    { ...ferritin, id: 'i', subject: { reference: IMAGE }, code: concept(SCRIPT) },
    ...SCRIPTS.map((text, at) => ({
      ...{ resourceType: 'Condition', id: `c${at}`, subject, code: concept(text), note },
      clinicalStatus: concept('active'),
    })),
    ...SCRIPTS.map((text, at) => ({
      ...{ resourceType: 'MedicationStatement', id: `m${at}`, status: 'active', subject, note },
      medicationCodeableConcept: concept(text),
      dosage: [{ text, patientInstruction: text }],
    })),
    {
      ...{ resourceType: 'DocumentReference', id: 'd', status: 'current', subject },
      description: SCRIPT,
      content: [
        { attachment: { contentType: 'text/html', title: IMAGE, url: `javascript:${RUN}` } },
      ],
    },
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  }
}

async function open(path: string, as = cookie): Promise<Page> {
  const page = await stage.open(path, { cookie: as })
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  return page
}

/** Shown to the letter, and no element of it in the page. */
async function expectWords(page: Page, words: string = SCRIPT): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor()
  const made =
    'img[src="x"], svg[onload], iframe, script:not([src]), [onerror], a[href^="javascript"]'
  expect(await page.locator(made).count()).toBe(0)
  expect(await page.evaluate('window.stolen')).toBeUndefined()
}

test('a patient whose name is a script is listed, found and opened by these words', async () => {
  const page = await open('/')
  await expectWords(page)
  await page.getByRole('searchbox').first().fill('script')
  await expectWords(page)
  await page.getByRole('link', { name: SCRIPT }).first().click()
  await page.getByRole('heading', { level: 1, name: SCRIPT }).waitFor()
  await page.getByRole('heading', { name: 'Timeline' }).waitFor()
  await expectWords(page)
  const numbers = page.getByRole('table', { name: 'Timeline as numbers' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const shown = async () => {
    if (!(await numbers.isVisible())) await page.keyboard.press('t')
    return numbers.isVisible()
  }
  await expect.poll(shown, { timeout: 30_000, interval: 1000 }).toBe(true)
  await expectWords(page)
})

test('words sought, in the address and in the field, are shown as words', async () => {
  const page = await open(`/#search=${encodeURIComponent(`zz ${SCRIPT}`)}`)
  await page.getByText('Nobody found for').waitFor()
  await expectWords(page)
})

test('every resource of the record is shown as what it is', async () => {
  const found = await fetch(`${address}/fhir/R4/Patient/${patient}/$everything`, {
    headers: { cookie: `${cookie.name}=${cookie.value}` },
  })
  const { entry } = JSON.parse(await found.text())
  expect(entry.length).toBeGreaterThan(15)
  const page = await open('/')
  for (const { resource } of entry) {
    const { resourceType, id } = resource
    await page.goto(`/patients/${patient}/record/${resourceType}/${id}`)
    await page.getByText('resourceType').first().waitFor()
    if (JSON.stringify(resource).includes(SCRIPT)) await expectWords(page)
  }
})

test('the report of an import says what it could not read without reading it aloud', async () => {
  const page = await open('/imports')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import a file' }).first().click()
  const buffer = Buffer.from(JSON.stringify(record()))
  await (await chooser).setFiles({
    name: `${IMAGE.replaceAll('/', '')}.json`,
    mimeType: 'text/html',
    buffer,
  })
  await page.getByText('as before.').first().waitFor()
  await expectWords(page)
})

test('the sheet for the patient, in their own words, runs nothing', async () => {
  const page = await open(`/patients/${patient}/sheet`)
  await expectWords(page)
})

/** Asks as somebody of the demonstration. */
async function saidBy(role: string, method: string, path: string, sent: Sent): Promise<unknown> {
  const own = await sessionOf(address, role)
  const isFile = sent instanceof Uint8Array
  const answer = await fetch(`${address}/api${path}`, {
    method,
    headers: {
      cookie: `${own.name}=${own.value}`,
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
      ...(isFile && {
        'x-file-name': encodeURIComponent(SAID),
        'x-reason': encodeURIComponent(SAID),
      }),
    },
    body: isFile ? sent : JSON.stringify(sent),
  })
  const said = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${said}`)
  return JSON.parse(said)
}
type Sent = object | Uint8Array<ArrayBuffer>
/** Told apart from the name of the patient, which is a script too. */
const SAID = `said ${SCRIPT}`

/** Whatever people type into the pages, but for the record: where it is sent to, and where it is shown. */
const TYPED: readonly {
  readonly what: string
  readonly by: string
  readonly to: string
  readonly sent: Sent
  readonly method?: string
  readonly seenBy?: string
  readonly at: string
  readonly first?: (page: Page) => Promise<void>
}[] = [
  {
    ...{ what: 'the name of an account', by: 'administrator', to: '/accounts' },
    ...{ sent: { name: SAID, roles: ['nurse'] }, seenBy: 'administrator', at: '/accounts' },
  },
  {
    ...{ what: 'the reason of broken glass', by: 'nurse', to: '/patients/p/glass' },
    ...{ sent: { reason: SAID }, seenBy: 'administrator', at: '/glass' },
  },
  {
    ...{ what: 'a signature', by: 'neurologist', at: '/patients/p/record/Patient/p' },
    to: '/patients/p/resources/Patient/p/signatures',
    sent: { version: '1', by: SAID },
  },
  {
    ...{ what: 'why something is switched off', by: 'neurologist', to: '/knowledge/rulings' },
    sent: { kind: 'switch-off', proposal: 'iron-oral-ferrous-sulfate', reason: SAID, by: SAID },
    at: '/knowledge',
    first: async (page) => {
      await page.getByRole('searchbox', { name: 'Search the knowledge' }).fill('ferrous sulfate')
      await page.getByRole('button', { name: /^Iron by mouth .ferrous sulfate/ }).click()
    },
  },
  {
    ...{ what: 'the name of a carer', by: 'neurologist', to: '/patients/p/carers/link' },
    ...{ sent: { name: `${SAID} 2` }, at: '/patients/p/access' },
  },
  {
    ...{ what: 'a comment on an exam', by: 'neurologist', method: 'PUT' },
    ...{ to: '/patients/p/exams/e', at: '/patients/p/vessels/e' },
    sent: {
      exam: {
        ...{ schema: 'legato-exam/1', date: '2026-01-02', protocol: 'reflux', comment: SAID },
        ...{ limitations: [SAID], legs: { left: { side: 'left' } } },
      },
    },
  },
  {
    ...{ what: 'the file of a night, and why it is of them', by: 'neurologist' },
    ...{ to: '/patients/p/nights', at: '/patients/p/nights' },
    sent: Uint8Array.from(trialRecording([], { seconds: 2 })),
  },
]

test.each(TYPED)('$what is shown as the words that it is', async (typed) => {
  const { by, to, sent, method = 'POST', seenBy = by, at, first } = typed
  const ofPatient = (path: string) => path.replaceAll(/\/p(?=\/|$)/g, `/${patient}`)
  await saidBy(by, method, ofPatient(to), sent)
  const page = await open(ofPatient(at), await sessionOf(address, seenBy))
  await first?.(page)
  await expectWords(page, SAID)
})

test('the field of a password hides it, and takes what a keeper of passwords puts in', async () => {
  const { page } = await visit(browser, { address, path: '/' })
  const field = page.getByRole('textbox', { name: 'Password' })
  await field.waitFor()
  expect(await field.getAttribute('type')).toBe('password')
  expect(await field.getAttribute('autocomplete')).toContain('current-password')
  await field.focus()
  await page.keyboard.insertText('pasted words')
  expect(await field.inputValue()).toBe('pasted words')
})

test('through all of this nothing was run, and nothing tried to be', () => {
  expect(dialogs).toEqual([])
  expect(complaints()).toEqual([])
})

test('were one of them to become part of a page, the policy would not let it run', async () => {
  const page = await open('/')
  await page.getByText(SCRIPT).first().waitFor()
  await page.evaluate(`{
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = ${JSON.stringify(IMAGE)}
    const script = document.createElement('script')
    script.textContent = ${JSON.stringify(RUN)}
    place.append(script)
  }`)
  await expect
    .poll(() => page.evaluate('document.querySelector("img[src=x]").complete'), { timeout: 10_000 })
    .toBe(true)
  expect(await page.evaluate('window.stolen')).toBeUndefined()
  expect(dialogs).toEqual([])
  expect(complaints().join()).toContain('Content Security Policy')
})
