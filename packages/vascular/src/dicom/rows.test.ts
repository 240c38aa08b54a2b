import { expect, test } from 'vitest'
import { contentOf } from './content.ts'
import { open } from './open.ts'
import { rowsOf } from './rows.ts'
import { NO_SITE_MAPPING, type SiteMapping } from './site.ts'
import { type TrialItem, trialReport } from './trial-report.ts'

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

function read(items: readonly TrialItem[], site: SiteMapping = NO_SITE_MAPPING) {
  const root = { type: 'CONTAINER', name: 'DCM|125100|Report', items } as const
  const opened = open(trialReport({ root }), decode)
  if (opened.kind === 'refused') throw new Error(opened.problem.code)
  return rowsOf(contentOf(opened.source, opened.dataset), site)
}

const modifier = (name: string, value: string, items: readonly TrialItem[] = []): TrialItem => ({
  type: 'CODE',
  relationship: 'HAS CONCEPT MOD',
  name,
  value,
  items,
})
const container = (name: string, ...items: readonly TrialItem[]): TrialItem => ({
  type: 'CONTAINER',
  name,
  items,
})
const number = (
  name: string,
  value: string,
  unit: string,
  ...items: readonly TrialItem[]
): TrialItem => ({
  type: 'NUM',
  name,
  value,
  unit,
  items,
})
const text = (name: string, value: string): TrialItem => ({ type: 'TEXT', name, value })

test('a section of TID 5100 gives its side and system to the vessels below it', () => {
  const { rows, problems } = read([
    container(
      'LN|59776-5|Findings',
      modifier('SCT|363698007|Finding Site', 'SCT|70791007|Artery of lower extremity'),
      modifier('SCT|272741003|Laterality', 'SCT|7771000|Left'),
      container(
        'SCT|43899006|Popliteal artery',
        modifier('SCT|370129005|Segment', 'SCT|46053002|Distal'),
        number('LN|11726-7|PSV', '0.9', 'm/s'),
      ),
    ),
  ])
  expect(problems).toEqual([])
  expect(rows).toMatchObject([
    {
      side: 'left',
      landmark: 'distal',
      vessel: { kind: 'artery', id: 'POPA' },
      measure: 'velocityCmPerS',
      value: 90,
    },
  ])
})

test('codes of the older era mean the same', () => {
  const { rows } = read([
    container(
      'DCM|121070|Findings',
      modifier('SRT|G-C0E3|Finding Site', 'SNM3|T-49403|Vein of lower extremity'),
      modifier('SRT|G-C171|Laterality', 'SRT|G-A100|Right'),
      container('99SDM|R-10259|GSV of thigh', number('SRT|G-0364|Diameter', '0,68', 'cm')),
    ),
  ])
  expect(rows).toMatchObject([
    { side: 'right', vessel: { kind: 'vein', id: 'GSVa' }, measure: 'diameterMm', value: 6.8 },
  ])
})

test('a measurement group of TID 1500 is placed by its finding site, with the side below it', () => {
  const side = modifier('SCT|272741003|Laterality', 'SCT|24028007|Right')
  const { rows } = read([
    container(
      'DCM|125007|Measurement Group',
      text('DCM|112039|Tracking Identifier', 'series 3'),
      modifier('SCT|363698007|Finding Site', 'SCT|26805005|Lesser saphenous vein', [side]),
      number('99ACME|R1|Reflux duration', '1.2', 's'),
    ),
  ])
  expect(rows).toMatchObject([
    { side: 'right', vessel: { id: 'SSV' }, measure: 'refluxMs', value: 1200 },
  ])
})

test('GE: the label that a person gave stands below the number', () => {
  const { rows, problems } = read([
    container(
      'DCM|121070|Findings',
      modifier('SRT|G-C171|Laterality', 'SRT|G-A101|Left'),
      number(
        '99GEMS|GEU-1005-9|User defined',
        '820',
        'ms',
        text('99GEMS|GEU-1005-5|Name', 'GSV prox thigh reflux time'),
      ),
    ),
  ])
  expect(problems).toEqual([])
  expect(rows).toMatchObject([
    { side: 'left', vessel: { id: 'GSVa' }, landmark: 'proximal', measure: 'refluxMs', value: 820 },
  ])
})

test('Philips: name and value stand one after the other', () => {
  const { rows } = read([
    container(
      '99PMS|T9900-01|User-defined concepts',
      text('99PMS|T9900-04|Name', 'Rt POPV reflux'),
      number('99PMS|T9900-05|Value', '1.4', 's'),
      text('99PMS|T9900-04|Name', 'Lt SSV diam'),
      number('99PMS|T9900-05|Value', '0.31', 'cm'),
    ),
  ])
  expect(rows).toMatchObject([
    { side: 'right', vessel: { id: 'POPV' }, measure: 'refluxMs', value: 1400 },
    { side: 'left', vessel: { id: 'SSV' }, measure: 'diameterMm', value: 3.1 },
  ])
})

test('what is unknown is kept with path, code, value and unit, and can be mapped by the clinic', () => {
  const items = [
    container('SCT|26805005|Small saphenous', number('99ACME|Q7|Zeta', '640', 'ms')),
    number('99ACME|T1|Value', '2.2', 'mm', text('99GEMS|GEU-1005-5|Name', 'my vein diam')),
  ]
  const { rows, unmapped, problems } = read(items)
  expect(rows).toEqual([])
  expect(unmapped).toMatchObject([
    { path: '1.1.1', key: '99ACME|Q7', label: 'Zeta', value: '640', unit: 'ms', lacks: 'meaning' },
    { path: '1.2', key: '"my vein diam"', value: '2.2', unit: 'mm', lacks: 'vessel' },
  ])
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['unknown-measurement', '1.1.1'],
    ['unknown-vessel', '1.2'],
  ])
  const mapped = read(items, {
    rows: [
      { key: '99ACME|Q7', means: { kind: 'measure', measure: 'refluxMs' } },
      { key: '"my vein diam"', means: { kind: 'vein', id: 'PAV' } },
    ],
  })
  expect(mapped.rows).toMatchObject([
    { vessel: { id: 'SSV' }, measure: 'refluxMs', value: 640 },
    { vessel: { id: 'PAV' }, measure: 'diameterMm', value: 2.2 },
  ])
  expect(mapped.unmapped).toEqual([])
})

test.each([
  ['unknown-unit', '12', 'cm/s'],
  ['out-of-range', '25', 's'],
  ['no-number', 'long', 'ms'],
])('%s: a reflux time of %s %s is kept and told', (code, value, unit) => {
  const { rows, unmapped, problems } = read([
    container('SCT|26805005|SSV', number('99RLSV|VRT|Reflux', value, unit)),
  ])
  expect(rows).toEqual([])
  expect(unmapped).toMatchObject([{ path: '1.1.1', value, unit }])
  expect(problems).toMatchObject([{ code, path: '1.1.1' }])
})

test('how the test was done goes with the value that it was done for', () => {
  const provocation = {
    ...text('99RLSV|VPROV|Reflux provocation', 'Valsalva'),
    relationship: 'HAS CONCEPT MOD',
  }
  const { rows } = read([
    container('SCT|128587003|SFJ', number('99RLSV|VRT|Reflux', '700', 'ms', provocation)),
  ])
  expect(rows).toMatchObject([{ answers: [{ question: 'provocation', said: 'Valsalva' }] }])
})
