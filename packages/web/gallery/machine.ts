import type { ExamImport, VesselMapping } from '@legato/server/api'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'

const NOTHING: ExamImport = { exams: [], images: [], notes: [], unmapped: [] }
const IMAGE: ExamImport = { ...NOTHING, images: [{ machine: 'Invented Echo', regions: [] }] }
const REPORT: ExamImport = {
  ...NOTHING,
  summary: {
    ...{ id: 'machine', at: '2026-11-22T09:00:00Z', by: 'neurologist' },
    ...{ created: 24, updated: 0, unchanged: 0, held: 0, undone: false, canUndo: true },
  },
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

let rows: VesselMapping['rows'] = [
  { key: '99ECHO|V03', means: 'vein GSVa' },
  { key: '99ECHO|D11', means: 'measure diameterMm' },
]

/** Files of machines and what their labels mean; undefined for all else. */
export function machineAnswer({ method, path, body }: GalleryRequest): GalleryAnswer | undefined {
  if (path === '/vessel-mapping') {
    if (method === 'POST') rows = JSON.parse(body).rows
    return { status: 200, body: { rows } }
  }
  if (method !== 'POST' || !/^\/patients\/\w+\/exams$/.test(path)) return undefined
  if (!body.includes('DICM')) return { status: 200, body: WRONG }
  return { status: 200, body: body.includes('1.2.840.10008.5.1.4.1.1.6.1') ? IMAGE : REPORT }
}
