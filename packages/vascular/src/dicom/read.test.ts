import { expect, test } from 'vitest'
import { readDicom } from './read.ts'
import { type TrialItem, type TrialReport, trialReport } from './trial-report.ts'

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

const code = (name: string, value: string): TrialItem => ({
  type: 'CODE',
  relationship: 'HAS CONCEPT MOD',
  name,
  value,
})
const left = code('SCT|272741003|Laterality', 'SCT|7771000|Left')
const reflux = (value: string, ...items: readonly TrialItem[]): TrialItem => ({
  type: 'NUM',
  name: '99RLSV|VRT|Venous reflux duration',
  value,
  unit: 'ms',
  items,
})
const provoked = (value: string): TrialItem => ({
  type: 'TEXT',
  relationship: 'HAS CONCEPT MOD',
  name: '99RLSV|VPROV|Reflux provocation',
  value,
})
const vessel = (name: string, ...items: readonly TrialItem[]): TrialItem => ({
  type: 'CONTAINER',
  name,
  items,
})
const CFV = 'SCT|397363009|Common femoral vein'

function read(items: readonly TrialItem[], rest: Partial<TrialReport> = {}) {
  const root = { type: 'CONTAINER', name: 'DCM|125100|Vascular report', items } as const
  return readDicom(trialReport({ root, ...rest }), { decode })
}

function exam(...items: readonly TrialItem[]) {
  const reading = read([vessel('LN|59776-5|Findings', left, ...items)])
  if (reading.kind !== 'exam') throw new Error(reading.kind)
  return { ...reading, codes: reading.problems.map((one) => one.code) }
}

test('a report is an exam of the day on which the patient was there', () => {
  const reading = exam(vessel(CFV, reflux('1200')))
  expect(reading).toMatchObject({
    exam: {
      schema: 'legato-exam/1',
      date: '2026-01-01',
      protocol: 'reflux',
      legs: { left: { side: 'left' } },
    },
    patient: {
      family: 'Lindholm',
      given: 'Ann',
      birthDate: '1968-03-04',
      identifiers: [{ value: 'TRIAL-1' }],
    },
    uid: '1.2.3.4',
    isVerified: true,
    problems: [],
  })
  expect(reading.exam.legs.right).toBeUndefined()
})

test('position told once holds for each reflux time; other values have none', () => {
  const position: TrialItem = { type: 'TEXT', name: '99RLSV|VPOS|Position', value: 'Standing' }
  const wide: TrialItem = { type: 'NUM', name: 'SCT|397413000|Diameter', value: '4', unit: 'mm' }
  const { exam: read } = exam(
    position,
    vessel(CFV, reflux('1200')),
    vessel('SCT|26805005|SSV', wide),
  )
  expect(read.legs.left?.veins).toEqual([
    { segment: 'CFV', visualized: true, refluxMs: 1200, position: 'standing' },
    { segment: 'SSV', visualized: true, diameterMm: 4 },
  ])
})

test('two provocations of one vein are two findings', () => {
  const { exam: read, codes } = exam(
    vessel(CFV, reflux('1200', provoked('Valsalva')), reflux('300', provoked('Cuff release'))),
  )
  expect(codes).toEqual([])
  expect(read.legs.left?.veins.map((one) => [one.refluxMs, one.provocation])).toEqual([
    [1200, 'valsalva'],
    [300, 'cuff'],
  ])
})

test('two values of one test contradict: the first is used, the other kept and told', () => {
  const { exam: read, codes, unmapped } = exam(vessel(CFV, reflux('1200'), reflux('300')))
  expect(read.legs.left?.veins).toHaveLength(1)
  expect(codes).toEqual(['said-twice'])
  expect(unmapped).toMatchObject([{ path: '1.1.2.2', value: '300', unit: 'ms' }])
  expect(read.unmapped).toEqual([
    {
      source: 'dicom-sr',
      place: '1.1.2.2',
      name: 'Venous reflux duration',
      value: '300',
      unit: 'ms',
    },
  ])
})

test('without a side a value belongs to no leg, and is kept', () => {
  const reading = read([vessel(CFV, reflux('900'))])
  expect(reading).toMatchObject({
    kind: 'exam',
    exam: { legs: {} },
    unmapped: [{ path: '1.1.1', value: '900' }],
    problems: [{ code: 'no-laterality' }],
  })
})

test.each([
  ['SCT|714759009|Thigh perforator', [{ region: 'TPV', visualized: true, refluxMs: 600 }]],
  ['SCT|128548003|Boyd', [{ region: 'CPV', name: 'boyd', visualized: true, refluxMs: 600 }]],
])('%s is a perforator of its region', (name, perforators) => {
  expect(exam(vessel(name, reflux('600'))).exam.legs.left?.perforators).toEqual(perforators)
})

test('pressures belong to the leg, by the artery that was heard', () => {
  const pressure = (value: string): TrialItem => ({
    type: 'NUM',
    name: '99X|P|Ankle pressure',
    value,
    unit: 'mm[Hg]',
  })
  const { exam: read, codes } = exam(
    vessel('SCT|86547008|Dorsalis pedis', pressure('122')),
    vessel('SCT|13363002|Posterior tibial artery', pressure('131')),
    pressure('99'),
  )
  expect(read.protocol).toBe('arterial')
  expect(read.legs.left?.pressures).toEqual({ dorsalisPedisMmHg: 122, posteriorTibialMmHg: 131 })
  expect(codes).toEqual(['not-of-this-vessel'])
})

test('an answer in words that nobody knows is kept and told', () => {
  const { codes, unmapped } = exam(
    vessel(CFV, { type: 'TEXT', name: '99RLSV|VCOMP|Vein compressibility', value: 'hmm' }),
  )
  expect(codes).toEqual(['unknown-answer'])
  expect(unmapped).toMatchObject([{ value: 'hmm', label: 'Vein compressibility' }])
})

test.each([
  ['not-sr', { 524310: '1.2.840.10008.5.1.4.1.1.2', 524384: 'CT' }],
  ['no-exam-date', { 524320: '' }],
])('%s is said of such a file', (expected, header) => {
  expect(read([left], { header })).toMatchObject({ kind: 'refused', problem: { code: expected } })
})

test('a report of something else says nothing of legs', () => {
  const lung: TrialItem = { type: 'NUM', name: 'SCT|81827009|Diameter', value: '10', unit: 'mm' }
  expect(read([vessel('SCT|39607008|Lung', lung)])).toMatchObject({
    kind: 'refused',
    problem: { code: 'no-leg-vessels' },
  })
  expect(read([])).toMatchObject({ kind: 'refused', problem: { code: 'no-content' } })
})

test('a report that nobody verified, or that is not complete, says so', () => {
  const header = { 4236433: 'PARTIAL', 4236435: 'UNVERIFIED' }
  const reading = read([vessel('LN|59776-5|Findings', left, vessel(CFV, reflux('900')))], {
    header,
  })
  expect(reading).toMatchObject({
    isVerified: false,
    problems: [{ code: 'not-complete' }, { code: 'not-verified' }],
  })
})
