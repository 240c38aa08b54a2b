import type { ExamStanding, VesselExam } from '@legato/server/api'
import { COURSE } from './course.ts'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'
import { EXAMS } from './vessel-exams.ts'

const NOBODY: ExamStanding = { status: 'preliminary' }
const SIGNED = {
  ...{ status: 'final', by: 'Dr. Ines Invented', at: '2026-09-04T08:10:00Z' },
} as const satisfies ExamStanding

/** The complex exam once more, as it was signed and as somebody has changed it since. */
const THEN: VesselExam = { id: 'signed', version: '2', standing: SIGNED, exam: EXAMS.complex }
const CHANGED: VesselExam = {
  ...{ id: 'amended', version: '3', standing: { status: 'amended' }, exam: EXAMS.complex },
}

/** What was kept while the gallery is open, by patient. */
const kept = new Map<string, readonly VesselExam[]>([
  [
    'anna',
    [
      ...Object.entries(EXAMS).map(([id, exam]) => ({ id, version: '1', standing: NOBODY, exam })),
      THEN,
      CHANGED,
    ],
  ],
  ['marit', COURSE.map((exam) => ({ id: exam.date, version: '1', standing: SIGNED, exam }))],
])

/** What was signed, by the path of its exam, the newest first. */
const signed = new Map<string, readonly VesselExam[]>([
  ['anna/signed', [THEN]],
  ['anna/amended', [{ ...THEN, id: 'amended' }]],
])

/** `/patients/:id/exams`, one of them, and what was signed of it; undefined for all else. */
export function vesselAnswer({
  method,
  path,
  search,
  body,
}: GalleryRequest): GalleryAnswer | undefined {
  const [, patient = '', id, more] =
    /^\/patients\/(\w+)\/exams(?:\/([\w-]+)(?:\/(versions|signature))?)?$/.exec(path) ?? []
  if (patient === '') return undefined
  const exams = kept.get(patient) ?? []
  const own = `${patient}/${id}`
  const before = signed.get(own) ?? []
  if (more === 'versions')
    return { status: 200, body: { versions: before.map(({ exam, ...version }) => version) } }
  if (method === 'GET' && id !== undefined) {
    const then = before.find(({ version }) => version === search.get('version'))
    return then ? { status: 200, body: then } : { status: 404, body: {} }
  }
  if (method === 'GET') return { status: 200, body: { exams, maySign: true } }
  const given = JSON.parse(body)
  const held = exams.find((one) => one.id === id)
  const next = String(Number(given.version ?? '0') + 1)
  const standing = more ? signedNow(held, given.by) : changedNow(held)
  const exam = more ? held?.exam : given.exam
  const one: VesselExam = { id: id ?? '', version: next, standing, exam }
  if (more) signed.set(own, [one, ...before])
  kept.set(patient, [one, ...exams.filter((other) => other.id !== id)])
  return { status: 200, body: { id, version: next } }
}

function changedNow(held: VesselExam | undefined): ExamStanding {
  const status = held?.standing.status ?? 'preliminary'
  return { status: status === 'preliminary' ? 'preliminary' : 'amended' }
}

function signedNow(held: VesselExam | undefined, by: string): ExamStanding {
  const status = held?.standing.status === 'amended' ? 'corrected' : 'final'
  return { status, by, at: '2026-11-22T09:30:00Z' }
}
