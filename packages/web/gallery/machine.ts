import type { ExamImport, UnknownPlace, VesselMapping } from '@legato/server/api'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'
import { INVENTED_IMAGE } from './invented-image.ts'

const NOTHING: ExamImport = { exams: [], images: [], notes: [], unmapped: [] }
const TAKEN = {
  ...{ id: 'machine', at: '2026-11-22T09:00:00Z', by: 'neurologist' },
  ...{ created: 24, updated: 0, unchanged: 0, held: 0, undone: false, canUndo: true },
}
const IMAGE: ExamImport = {
  ...{ ...NOTHING, summary: { ...TAKEN, created: 2 } },
  images: [{ machine: 'Invented Echo', regions: [] }],
}
const REPORT: ExamImport = {
  ...NOTHING,
  summary: TAKEN,
  exams: [{ date: '2026-11-20', protocol: 'reflux', status: 'preliminary' }],
  notes: [
    {
      ...{ code: 'not-verified', weight: 'note', place: '' },
      text: 'The report has not been verified on the machine.',
    },
    {
      ...{ code: 'unknown-measurement', weight: 'warning', place: '1.4.2' },
      text: 'The measurement "Refl T max" is not known. Map it, and read the file again.',
    },
  ],
  unmapped: [
    {
      ...{ key: '99ECHO|R17', label: 'Refl T max', value: '1850 ms' },
      ...{ place: '1.4.2', lacks: 'meaning' },
    },
    { key: 'DCM|125105', label: 'Measurement Mode', value: 'Pulsed Doppler', place: '1.4.3' },
  ],
}
const WRONG: ExamImport = {
  ...NOTHING,
  notes: [
    {
      ...{ code: 'wrong-patient', weight: 'refused', place: '' },
      text: 'The file is of another patient than this record: another name and birth date. Nothing was imported.',
    },
  ],
}

type Row = VesselMapping['rows'][number]

let rows: readonly Row[] = [
  {
    ...{ key: '99ECHO|V03', means: 'vein GSVa' },
    ...{ by: 'mira.okoye', at: '2026-08-20T09:12:00Z' },
  },
  { key: '99ECHO|D11', means: 'measure diameterMm' },
]

/** What the clinic has said bears who says it. */
function said(row: Row): Row {
  return rows.find(({ key, means }) => key === row.key && means === row.means) ?? { ...row, ...NOW }
}

const NOW = { by: 'neurologist', at: '2026-11-22T09:30:00Z' }
const PLACES: readonly UnknownPlace[] = ['2026-09-03', '2026-06-11'].map((date) => ({
  ...{ key: '99ECHO|R17', label: 'Refl T max', lacks: 'meaning', patient: 'anna' },
  ...{ report: date, machine: 'Invented Echo', date },
}))
const IMAGES = [{ id: 'vein', date: '2026-09-03', machine: 'Invented Echo', frames: 1 }]

/** What is kept of machines; undefined for all else. */
function keptAnswer(path: string): GalleryAnswer | undefined {
  if (path === '/vessel-mapping/unknown') return { status: 200, body: { places: PLACES } }
  const [, patient, image] = /^\/patients\/(\w+)\/images(?:\/(\w+))?$/.exec(path) ?? []
  if (patient === undefined) return undefined
  if (image !== undefined) return { status: 200, bytes: INVENTED_IMAGE }
  return { status: 200, body: { images: patient === 'anna' ? IMAGES : [] } }
}

/** Files of machines and what their labels mean; undefined for all else. */
export function machineAnswer({ method, path, body }: GalleryRequest): GalleryAnswer | undefined {
  const kept = keptAnswer(path)
  if (kept) return kept
  if (path === '/vessel-mapping') {
    if (method === 'POST') rows = JSON.parse(body).rows.map(said)
    return { status: 200, body: { rows } }
  }
  if (method !== 'POST' || !/^\/patients\/\w+\/exams$/.test(path)) return undefined
  if (!body.includes('DICM')) return { status: 200, body: WRONG }
  return { status: 200, body: body.includes('1.2.840.10008.5.1.4.1.1.6.1') ? IMAGE : REPORT }
}
