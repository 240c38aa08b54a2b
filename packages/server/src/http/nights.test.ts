import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Night } from '../api-nights.ts'
import { trialRecording } from '../nights/trial-recording.ts'
import { shortOf } from '../short-id.ts'
import { openTrial, type Trial } from '../trial.ts'
import { ann, browser, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const EDF = new URL('../../../../conformance/vendor/edf/', import.meta.url)
const OCTETS = { 'content-type': 'application/octet-stream' }
/** Five periodic movements, 20 s apart. */
const MOVEMENTS = [60, 80, 100, 120, 140].map((onsetS) => ({
  ...{ onsetS, durationS: 2, leg: 'left' as const },
}))
const RECORDING = trialRecording(MOVEMENTS)

type Said = Readonly<Partial<Record<'x-file-name' | 'x-reason', string>>>

/** The same recording with another patient in its header. */
function recordingOf(person: string): Buffer {
  const bytes = Buffer.from(RECORDING)
  bytes.write(person.padEnd(80), 8, 'latin1')
  return bytes
}

async function open() {
  const server = await openServer(trial)
  const [{ id: patient }] = (await server.send({ ...ann, gender: 'female' })).json().patients
  const path = `/patients/${patient}/nights`
  const give = (payload: Buffer, said: Said = { 'x-file-name': 'night.edf' }) =>
    server.ask('POST', path, { headers: { ...OCTETS, ...said }, payload })
  const night = async (id: string): Promise<Night> =>
    (await server.ask('GET', `${path}/${id}`)).json()
  const count = async (table: string): Promise<number> => {
    const { rows } = await trial.pool.query(
      `select count(*)::int as count from legato.${table} where clinic = $1`,
      [server.clinic],
    )
    return rows[0]?.count
  }
  return { ...server, patient, path, give, night, count }
}

async function scored() {
  const server = await open()
  const { night: id } = (await server.give(RECORDING)).json()
  const edit = (body: object) => server.ask('PUT', `${server.path}/${id}/edits`, { payload: body })
  const choose = (version: string, payload: object) =>
    server.ask('PUT', `${server.path}/${id}/choices`, {
      headers: { 'if-match': `"${version}"` },
      payload,
    })
  const lay = (version: string, csv: string) =>
    server.ask('PUT', `${server.path}/${id}/hypnogram`, {
      headers: { ...OCTETS, 'x-file-name': 'stages.csv', 'if-match': `"${version}"` },
      payload: Buffer.from(csv),
    })
  return { ...server, id, edit, choose, lay }
}

test('a recording is kept, scored, and told with its channels, marks and indices of both standards', async () => {
  const { give, night, ask, path, patient } = await open()
  const taken = await give(RECORDING)
  expect(taken.statusCode).toBe(200)
  const { night: id } = taken.json()
  const whole = await night(id)
  expect(whole).toMatchObject({
    ...{ id, file: 'night.edf', bytes: RECORDING.length, start: '2026-11-01T23:00:00' },
    ...{ durationS: 240, state: { kind: 'scored' }, signed: [], edits: 0, hypnogram: null },
    channels: [
      { index: 0, label: 'EMG LAT', unit: 'uV', rateHz: 256, leg: 'left' },
      { index: 1, label: 'EMG RAT', unit: 'uV', rateHz: 256, leg: 'right' },
      { index: 2, label: 'EEG C4-M1', leg: null },
    ],
  })
  // Five movements in 240 s asleep: 75 an hour.
  expect(whole.plmsi).toEqual({ 'wasm-2016': 75, 'aasm-v3': 75 })
  const found = whole.scoring?.found.movements ?? []
  expect(found.map(({ onsetS }) => Math.round(onsetS))).toEqual([60, 80, 100, 120, 140])
  const { nights } = (await ask('GET', path)).json()
  expect(nights).toMatchObject([{ id, plmsi: { 'wasm-2016': 75 } }])
  const report = (await ask('GET', `/patients/${patient}/resources/DiagnosticReport/${id}`)).json()
  expect(report).toMatchObject({
    status: 'preliminary',
    subject: { reference: `Patient/${patient}` },
  })
})

test('the same recording again is the night that it is already', async () => {
  const { give, count } = await open()
  const first = (await give(RECORDING)).json()
  expect((await give(RECORDING, { 'x-file-name': 'copy.edf' })).json()).toEqual({
    night: first.night,
    state: { kind: 'scored' },
  })
  expect(await count('recording')).toBe(1)
})

test('what is larger than allowed is refused, told or not, and nothing of it is kept', async () => {
  const server = await openServer(trial, { recordingLimit: 100_000 })
  const [{ id }] = (await server.send(JSON.stringify(ann))).json().patients
  const url = `/patients/${id}/nights`
  const told = await server.ask('POST', url, { headers: OCTETS, payload: RECORDING })
  expect(told.statusCode).toBe(413)
  expect(told.json().issue[0].details.coding[0].code).toBe('recording-too-large')
  const { rowCount } = await trial.pool.query(
    'select from legato.recording_chunk where clinic = $1',
    [server.clinic],
  )
  expect(rowCount).toBe(0)
})

test('no recording at all is refused with its diagnostic, and nothing of it is kept', async () => {
  const { give, count } = await open()
  for (const [payload, code] of [
    [Buffer.from('hello, this is a letter'), 'not-edf'],
    [Buffer.alloc(0), 'empty-file'],
    [RECORDING.subarray(0, 700), 'header-cut'],
  ] as const) {
    const answer = await give(payload)
    expect(answer.statusCode, code).toBe(415)
    const [issue] = answer.json().issue
    expect(issue).toMatchObject({ expression: [code] })
    expect(issue.details.coding[0].code).toBe('recording-refused')
  }
  expect(await count('recording')).toBe(0)
  expect(await count('recording_chunk')).toBe(0)
})

test('the name of a file comes in any letters, and an unreadable one is refused', async () => {
  const { give, night } = await open()
  const name = encodeURIComponent('Åsa Öst – Nacht 1.edf')
  const taken = await give(RECORDING, { 'x-file-name': name })
  expect((await night(taken.json().night)).file).toBe('Åsa Öst – Nacht 1.edf')
  const refused = await give(RECORDING, { 'x-file-name': '%E0%A4%A' })
  expect(refused.json()).toMatchObject({ issue: [{ expression: ['X-File-Name'] }] })
  expect(refused.statusCode).toBe(400)
})

test.each([
  ['L-7 F 04-MAR-1968 Okafor_Ann', 'name'],
  ['L-7 F 05-MAR-1968 Lindholm_Ann', 'birth date'],
  ['L-7 M X X', 'sex'],
])(
  'a recording of %s is refused whole, whatever is said, as another’s %s',
  async (person, what) => {
    const { give, count } = await open()
    for (const said of [{}, { 'x-reason': 'She gave it to me herself' }]) {
      const answer = await give(recordingOf(person), said)
      expect(answer.statusCode).toBe(409)
      const [issue] = answer.json().issue
      expect(issue.details.coding[0].code).toBe('recording-of-another')
      expect(issue.details.text).toContain(`another ${what} in its header`)
    }
    expect(await count('recording')).toBe(0)
    expect(await count('recording_chunk')).toBe(0)
  },
)

test('a recording that shows by its header whose it is needs no reason', async () => {
  const { give } = await open()
  const answer = await give(recordingOf('L-99 F 04-MAR-1968 Lindholm_Ann'))
  expect(answer.statusCode).toBe(200)
})

test('a recording with a code alone is taken for a reason, which is kept, told and audited', async () => {
  const { give, night, clinic } = await open()
  const refused = await give(recordingOf('L-99 F X X'))
  expect(refused.statusCode).toBe(400)
  expect(refused.json().issue[0].details.coding[0].code).toBe('recording-unproven')
  expect((await give(recordingOf('L-99 F X X'), { 'x-reason': 'yes' })).statusCode).toBe(400)
  const reason = 'Number 99 of the sleep laboratory’s list'
  const said = { 'x-reason': encodeURIComponent(reason) }
  const { night: id } = (await give(recordingOf('L-99 F X X'), said)).json()
  expect(await night(id)).toMatchObject({ reason, state: { kind: 'scored' } })
  const { rows } = await trial.pool.query(
    `select content -> 'subtype' -> 1 ->> 'display' as what, content ->> 'outcome' as outcome
      from legato.audit_event where clinic = $1 and action = 'C'
        and content::text like '%recording of a night%' order by at`,
    [clinic],
  )
  expect(rows.map(({ what, outcome }) => `${outcome} ${what}`).sort()).toEqual([
    '0 recording of a night, for a reason that was given',
    '4 recording of a night',
  ])
})

test('damaged recordings are refused, or kept and their state told', async () => {
  const { give, night } = await open()
  for (const name of readdirSync(new URL('bad/', EDF))) {
    const answer = await give(readFileSync(new URL(`bad/${name}`, EDF)))
    expect([200, 415], name).toContain(answer.statusCode)
    if (answer.statusCode === 415) continue
    const { state, diagnostics } = await night(answer.json().night)
    expect(state.kind, name).toMatch(/scored|failed/)
    expect(diagnostics.length + (state.kind === 'failed' ? 1 : 0), name).toBeGreaterThan(0)
  }
})

test('of a signal come its least and greatest, or its samples where they are near', async () => {
  const { ask, path, id } = await scored()
  const signal = async (query: string) => {
    const answer = await ask('GET', `${path}/${id}/signal?${query}`)
    const { rawPayload: bytes } = answer
    const count = bytes.readUInt32LE(16)
    const width = bytes.readUInt32LE(20)
    const values = Array.from({ length: count * width }, (_, n) => bytes.readFloatLE(24 + 4 * n))
    return { startS: bytes.readDoubleLE(0), stepS: bytes.readDoubleLE(8), width, values }
  }
  const far = await signal('channel=0&fromS=0&toS=240&points=100')
  // 240 s x 256 Hz / 64 = 960 spans; / 4 = 240, and a further 4 would be too few.
  expect(far).toMatchObject({ startS: 0, width: 2, stepS: 0.25 })
  expect(far.values).toHaveLength(1920)
  const least = (atS: number) => far.values[2 * Math.floor(atS / far.stepS)]
  expect(least(61)).toBeLessThan(-39)
  expect(least(50)).toBeGreaterThan(-2)
  const near = await signal('channel=0&fromS=59.5&toS=60.5&points=1000')
  expect(near).toMatchObject({ startS: 59.5, width: 1, stepS: 1 / 256 })
  expect(Math.max(...near.values.slice(0, 100))).toBeLessThan(2)
  expect(Math.max(...near.values.slice(150))).toBeGreaterThan(39)
  const two = await ask('GET', `${path}/${id}/signal?channel=0,1&fromS=0&toS=240&points=100`)
  expect(two.rawPayload).toHaveLength(2 * (24 + 4 * 1920))
  for (const wrong of ['channel=9&fromS=0&toS=1&points=9', 'channel=0&fromS=5&toS=5&points=9'])
    expect((await ask('GET', `${path}/${id}/signal?${wrong}`)).statusCode).toBeGreaterThan(399)
})

test('edits are scored with the marks, told beside what the machine said, and say by whom', async () => {
  const { night, edit, id, ask, patient } = await scored()
  const before = await night(id)
  const [first] = before.scoring?.found.movements ?? []
  const mark = `left-${Math.round((first?.onsetS ?? 0) * 1e4)}`
  const answer = await edit({
    ...{ version: before.scoring?.version, keep: 0 },
    add: [{ kind: 'delete', mark }],
  })
  const after: Night = answer.json()
  expect(after).toMatchObject({ edits: 1, plmsi: { 'wasm-2016': 60, 'aasm-v3': 60 } })
  expect(after.scoring?.edits).toMatchObject([{ kind: 'delete', mark, by: 'clinician' }])
  expect(after.scoring?.indices.automatic['plmsi/wasm-2016']?.value).toBe(75)
  expect(after.scoring?.indices.edited['plmsi/wasm-2016']?.value).toBe(60)
  const values = await ask(
    'GET',
    `/patients/${patient}/resources/Observation/${shortOf(id)}-plmsi-wasm-2016`,
  )
  expect(values.json()).toMatchObject({ valueQuantity: { value: 60 } })
  const stale = await edit({ version: before.scoring?.version, keep: 0, add: [] })
  expect(stale.statusCode).toBe(409)
  const undone: Night = (await edit({ version: after.scoring?.version, keep: 0, add: [] })).json()
  expect(undone).toMatchObject({ edits: 0, plmsi: { 'wasm-2016': 75 } })
  expect(undone.scoring?.version).not.toBe(before.scoring?.version)
})

test('other channels are scored anew, and the edits stay', async () => {
  const { night, edit, id, choose } = await scored()
  const { scoring, chosen } = await night(id)
  const add = [{ kind: 'add', onsetS: 160, durationS: 2, leg: 'left' }]
  await edit({ version: scoring?.version, keep: 0, add })
  const choices = { legs: { right: 'EMG RAT' }, lights: { offS: 0, onS: 200 } }
  const changed = await choose(chosen, choices)
  expect(changed.json()).toEqual({ night: id, state: { kind: 'waiting' } })
  const after = await night(id)
  expect(after).toMatchObject({ state: { kind: 'scored' }, edits: 1, choices })
  expect(after.channels.map(({ leg }) => leg)).toEqual([null, 'right', null])
  expect(after.scoring?.found.movements).toEqual([])
  expect(after.scoring?.night.lights).toEqual({ offS: 0, onS: 200 })
})

test('the difference of two channels is scored, and drawn near and from afar, like a channel', async () => {
  const { night, id, ask, path, choose } = await scored()
  await choose((await night(id)).chosen, { legs: { left: '1-2' } })
  const after = await night(id)
  expect(after.channels.at(3)).toEqual({
    ...{ index: 3, label: 'EMG LAT-EMG RAT', unit: 'uV', rateHz: 256, leg: 'left' },
    difference: [1, 2],
  })
  expect(after.plmsi['wasm-2016']).toBe(75)
  const drawn = async (channel: number, toS: number) => {
    const query = `channel=${channel}&fromS=61&toS=${toS}&points=100`
    const { rawPayload } = await ask('GET', `${path}/${id}/signal?${query}`)
    const count = rawPayload.readUInt32LE(16) * rawPayload.readUInt32LE(20)
    return Array.from({ length: count }, (_, index) => rawPayload.readFloatLE(24 + 4 * index))
  }
  const [left, right, both] = await Promise.all([0, 1, 3].map((channel) => drawn(channel, 61.5)))
  expect(both).toEqual(
    left?.map((value, index) => expect.closeTo(value - (right?.[index] ?? 0), 3)),
  )
  expect(both).toHaveLength(128)
  // The square wave of 40 uV, and what the noise of two channels adds.
  expect(Math.max(...(await drawn(3, 200)))).toBeGreaterThan(39)
})

test('a hypnogram beside the recording is scored with it', async () => {
  const { night, id, lay } = await scored()
  const laid = await lay((await night(id)).chosen, 'onset,duration,stage\n0,120,N2\n120,120,W\n')
  expect(laid.statusCode).toBe(200)
  const after = await night(id)
  expect(after).toMatchObject({ hypnogram: 'stages.csv', state: { kind: 'scored' } })
  expect(after.scoring?.night.stages.map(({ stage }) => stage)).toEqual(['N2', 'W'])
  // Three movements in two minutes asleep.
  expect(after.plmsi['wasm-2016']).toBe(90)
})

test('who chooses after another does not write over it unseen, whichever of both ways it came', async () => {
  const { night, id, choose, lay } = await scored()
  const { chosen } = await night(id)
  const lights = { lights: { offS: 0, onS: 200 } }
  expect((await choose(chosen, lights)).statusCode).toBe(200)
  const late = [
    await choose(chosen, { legs: { left: 'EMG RAT' } }),
    await lay(chosen, 'onset,duration,stage\n0,240,N2\n'),
  ]
  for (const answer of late) {
    expect(answer.statusCode).toBe(409)
    expect(answer.json().issue[0].details.coding[0].code).toBe('version-conflict')
  }
  const after = await night(id)
  expect(after).toMatchObject({ choices: lights, hypnogram: null })
  expect((await lay(after.chosen, 'onset,duration,stage\n0,240,N2\n')).statusCode).toBe(200)
})

test('choices that do not say what they were made upon are refused', async () => {
  const { id, ask, path, night, choose } = await scored()
  for (const [headers, payload] of [
    [{}, {}],
    [{ 'if-match': '*' }, {}],
    [{ 'if-match': 'one' }, {}],
  ] as const) {
    const answer = await ask('PUT', `${path}/${id}/choices`, { headers, payload })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ issue: [{ expression: ['If-Match'] }] })
  }
  expect((await choose('soon', {})).statusCode).toBe(409)
  expect((await night(id)).chosen).toBe('1')
})

test('the report is printed as a page and as a PDF, a draft until it is signed', async () => {
  const { night, id, ask, path, patient } = await scored()
  const page = await ask('GET', `${path}/${id}/document`)
  expect(page.headers['content-type']).toContain('text/html')
  for (const words of ['Leg movements of a night', 'Ann Lindholm', 'WASM 2016', '75/h', '<svg'])
    expect(page.body).toContain(words)
  expect(page.body).toContain('class="draft"')
  const version = (await night(id)).scoring?.version
  await ask('POST', `/patients/${patient}/resources/DiagnosticReport/${id}/signatures`, {
    payload: { version, by: 'Dr. Abt' },
  })
  const signed = await ask('GET', `${path}/${id}/document`)
  expect(signed.body).toContain('Dr. Abt')
  expect(signed.body).not.toContain('class="draft"')
  const pdf = await ask('GET', `${path}/${id}/document?format=pdf`)
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.rawPayload.toString('latin1')).toContain('/MarkInfo')
})

test('whoever is nobody brings nothing', async () => {
  const { app, path } = await open()
  const answer = await browser(app, undefined).ask('POST', path, {
    headers: OCTETS,
    payload: RECORDING,
  })
  expect(answer.statusCode).toBe(401)
})
