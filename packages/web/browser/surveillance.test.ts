import type { NightRaster } from '@legato/server/api'
import { addDays } from '@legato/values'
import { expect, test } from 'vitest'
import { sessionOf } from './session.ts'
import { clinicStage } from './stage.ts'
import { violations } from './visit.ts'

/*
 * From the first dose to the finding over HTTP: a record is imported, its patient comes by an
 * invitation and logs two years of nights, or four weeks after an intake where the time before was
 * asked, and the clinic reads what they show. All days are
 * counted back from the server's today; the numbers are by hand.
 */

const { address, open, complaints } = await clinicStage({
  LEGATO_EXAMPLES: 'no',
  LEGATO_WRITES_A_MINUTE: '1200',
})
const clinician = await sessionOf(address, 'neurologist')

interface Sent {
  readonly method?: string
  readonly body?: object
  readonly type?: string
}

async function api(by: Awaited<ReturnType<typeof sessionOf>>, path: string, sent: Sent = {}) {
  const { method = 'GET', body, type = 'application/json' } = sent
  const answer = await fetch(`${address}/api${path}`, {
    method,
    headers: { cookie: `${by.name}=${by.value}`, ...(body && { 'content-type': type }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
  return answer
}

async function json<T>(answer: Promise<Response>): Promise<T> {
  return JSON.parse(await (await answer).text())
}

/** Somebody of the name, and what they take; answers with the id here. */
async function imported(family: string, ...resources: readonly object[]): Promise<string> {
  const patient = {
    ...{ resourceType: 'Patient', id: family, name: [{ family, given: ['Ida'] }] },
    ...{ birthDate: '1950-01-01', identifier: [{ system: 'urn:x', value: family }] },
  }
  const entry = [patient, ...resources].map((resource) => ({ resource }))
  const body = { resourceType: 'Bundle', type: 'collection', entry }
  const sent = { method: 'POST', body, type: 'application/octet-stream' }
  const { patients } = await json<{ patients: { id: string }[] }>(api(clinician, '/imports', sent))
  return patients[0]?.id ?? ''
}

/** A course of the drug, a tablet each evening, between two days. Its id begins with whose it is. */
function course(id: string, mg: number, [start, end]: readonly [string, string?]) {
  return {
    ...{ resourceType: 'MedicationStatement', id, status: end ? 'completed' : 'active' },
    subject: { reference: `Patient/${id.split('-')[0]}` },
    medicationCodeableConcept: { text: 'pramipexole' },
    effectivePeriod: { start, ...(end && { end }) },
    dosage: [{ text: `${mg} mg once daily` }],
  }
}

/** The session of a patient who has come by the link that the clinic made for them. */
async function comes(patient: string, as: string) {
  const sent = { method: 'POST', body: { name: as } }
  const { link } = await json<{ link: string }>(
    api(clinician, `/patients/${patient}/account`, sent),
  )
  const answer = await fetch(`${address}/api/links/password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link.split('#')[1], password: 'tractor violet umbrella' }),
  })
  const [name = '', value = ''] = answer.headers.getSetCookie()[0]?.split(/[=;]/) ?? []
  return { name, value }
}

const LEGS = ['left-leg', 'right-leg']
/** Two nights that take turns. */
const BEFORE = [
  { urge: 3, beganAt: '22:00', parts: LEGS },
  { urge: 4, beganAt: '23:00', parts: LEGS },
] as const
const LATELY = [
  { urge: 6, beganAt: '17:00', parts: [...LEGS, 'left-arm'] },
  { urge: 8, beganAt: '19:00', parts: LEGS },
] as const

const read = (of: string) => json<NightRaster>(api(clinician, `/patients/${of}/surveillance`))
const today = (await read(await imported('Nobody'))).surveillance.asOf
const ago = (days: number) => addDays(today, -days)
const days = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, at) => from - at * step)

/** The patient comes, and logs by whatever runs of nights follow, each so many days ago. */
async function diaryOf(patient: string, as: string) {
  const own = await comes(patient, as)
  return async (run: typeof BEFORE | typeof LATELY, days: readonly number[], mg?: number) => {
    for (const [at, before] of days.entries()) {
      const night = {
        ...{ night: ago(before), zone: 'Europe/Berlin', reliefMin: null, tried: [] },
        ...{ ...run[at % 2], sleepHours: 7 },
        doses: mg ? [{ drug: 'pramipexole', amount: `${mg} mg`, at: '20:00' }] : [],
      }
      const path = `/patients/${patient}/diary/${night.night}`
      await api(own, path, { method: 'PUT', body: { night } })
    }
  }
}

test('two years of nights against those before the first dose: undetermined without these, then seen, with every number', async () => {
  const patient = await imported(
    'Augmented',
    course('Augmented-first', 0.125, [ago(730), ago(400)]),
    course('Augmented-now', 0.5, [ago(400)]),
  )
  const log = await diaryOf(patient, 'ida')

  await log(LATELY, days(27, 0), 0.5)
  await log(BEFORE, days(730, 31, 3), 0.125)
  const page = await open(`/patients/${patient}/diary`, { cookie: clinician })
  await page.getByText('Undetermined: no pre-treatment baseline to compare with.').waitFor()
  await page.getByRole('definition').filter({ hasText: 'No pre-treatment baseline' }).waitFor()
  expect(await page.getByText('Not seen').count()).toBe(0)

  await log(BEFORE, days(758, 731))
  const { surveillance, firstDose, nights } = await read(patient)
  expect(nights).toHaveLength(28 + 234 + 28)
  expect(firstDose).toBe(ago(730))
  expect(surveillance).toMatchObject({ state: 'seen', nights: { lately: 28, before: 28 } })
  const said = surveillance.changes.map(({ answer, say }) => [answer, say])
  expect(said).toEqual([
    // Of 784 differences a quarter each is 3, 4, 5 and 6 h; the interval ends in the second and the third.
    ['met', 'Symptoms begin 4.5 h earlier (95% interval: 4 h to 5 h).'],
    // 14 of 28 against none of 28, by Newcombe: 0.5 - 0.2115 and 0.5 + 0.1737.
    [
      'met',
      'Symptoms go beyond the legs more often, by 50% of the nights (95% interval: 28.9% to 67.4%).',
    ],
    // A quarter each is 2, 3, 4 and 5.
    ['met', 'The urge is stronger by 3.5 points of ten (95% interval: 3 points to 4 points).'],
    ['undetermined', 'Whether relief is shorter is not known.'],
    ['met', expect.stringMatching(/^The dopaminergic dose is 400% of the first\./)],
  ])
  await page.reload()
  await page.getByText('Seen: the diary changed as in RLS augmentation.').waitFor()
  const changes = page.getByRole('list', { name: 'Against the time before the first dose' })
  await changes.getByText('Symptoms begin 4.5 h earlier').waitFor()
  expect(await violations(page)).toEqual([])
  expect(complaints()).toEqual([])
})

/** What was answered at intake for the time before treatment, put into the record as FHIR. */
async function answered(patient: string, date?: string) {
  const answers = {
    'symptom-onset-before-treatment': { valueQuantity: { value: 22, unit: 'h' } },
    'body-parts-before-treatment': { valueString: 'both legs' },
  }
  for (const [feature, value] of Object.entries(answers)) {
    const id = `${feature}-${patient}`.slice(0, 64)
    const body = {
      ...{ resourceType: 'Observation', id, status: 'final', ...value },
      code: { coding: [{ system: 'urn:legato:case-feature', code: feature }] },
      subject: { reference: `Patient/${patient}` },
      ...(date && { effectiveDateTime: date }),
    }
    const type = 'application/fhir+json'
    await api(clinician, `/../fhir/R4/Observation/${id}`, { method: 'PUT', body, type })
  }
}

test('the time before the first dose, asked at intake: no baseline while the answer has no date, then compared with its date', async () => {
  const patient = await imported('Asked', course('Asked-now', 0.5, [ago(730)]))
  await (await diaryOf(patient, 'asked'))(LATELY, days(27, 0))
  await answered(patient)
  const { surveillance: undated } = await read(patient)
  expect(undated.state).toBe('undetermined')
  expect(undated.unknown.flatMap(({ reasons }) => reasons)).toContainEqual(
    expect.stringMatching(/^No pre-treatment baseline/),
  )

  await answered(patient, ago(600))
  const { surveillance } = await read(patient)
  expect(surveillance.state).toBe('seen')
  expect(surveillance.changes.slice(0, 3).map(({ answer, say }) => [answer, say])).toEqual([
    // Means of two of 17:00 and 19:00: 105 of 406 are 17:00, 196 are 18:00; the interval is of the 117th to the 290th.
    ['met', 'Symptoms begin 4 h earlier (95% interval: 4 h to 4 h).'],
    // 14 of 28, by Wilson: 0.5 and 0.1737 on either side.
    [
      'met',
      'Symptoms go beyond the legs more often, by 50% of the nights (95% interval: 32.6% to 67.4%).',
    ],
    // Nobody was asked how strong it was.
    ['undetermined', expect.stringContaining('not known')],
  ])
  const notes = surveillance.changes[0]?.beside.flatMap((fact) => fact.notes ?? [])
  expect(notes).toContainEqual(expect.stringContaining(`answered on ${ago(600)} for the time`))
  const page = await open(`/patients/${patient}/diary`, { cookie: clinician })
  await page.getByRole('button', { name: /Symptoms begin 4 h earlier/ }).click()
  await page
    .getByText(/Against what was answered on .* for the time before treatment/)
    .first()
    .waitFor()
  expect(await violations(page)).toEqual([])
})

test('the time before the first dose is asked on the page, and the diary is compared with it at once', async () => {
  const patient = await imported('Typed', course('Typed-now', 0.5, [ago(730)]))
  await (await diaryOf(patient, 'typed'))(LATELY, days(27, 0))
  const page = await open(`/patients/${patient}/diary`, { cookie: clinician })
  await page.getByText('Undetermined: no pre-treatment baseline to compare with.').waitFor()
  await page.getByRole('button', { name: 'Note the answer' }).click()
  const form = page.getByRole('form', { name: /^The time before the first dose/ })
  expect(await form.getByRole('button', { name: 'Keep the answer' }).isDisabled()).toBe(true)
  await form.getByLabel('Answered on').fill(ago(600))
  await form.getByLabel('Symptoms began at').fill('22:00')
  await form.getByLabel('Left leg').check()
  await form.getByLabel('Right leg').check()
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Keep the answer' }).click()
  await page.getByText('Seen: the diary changed as in RLS augmentation.').waitFor()
  await page.getByText('The answer is kept.').waitFor()
  const { changes } = (await read(patient)).surveillance
  // By hand as above, where the same was sent as FHIR.
  expect(changes.slice(0, 2).map(({ say }) => say)).toEqual([
    'Symptoms begin 4 h earlier (95% interval: 4 h to 4 h).',
    'Symptoms go beyond the legs more often, by 50% of the nights (95% interval: 32.6% to 67.4%).',
  ])
  expect(await violations(page)).toEqual([])
})
