import { examResources } from '@legato/clinic/sources'
import type { Exam } from '@legato/vascular'
import { but, examOf, flow, part, pressed } from './legs.ts'

const RADIOFREQUENCY = { technique: 'radiofrequency', on: '2025-10-09' }
const NO_SCORE = {
  ...{ pigmentation: 0, inflammation: 0, induration: 0, ulcerCount: 0 },
  ...{ ulcerDuration: 0, ulcerSize: 0 },
}

/** The left leg of an invented woman before its great saphenous vein was closed, and twice after. */
export const COURSE: readonly Exam[] = [
  examOf(
    { protocol: 'reflux', date: '2026-10-12' },
    {
      right: { veins: but() },
      left: {
        veins: but(
          flow('SFJ', [700, 6.8]),
          ...['proximal', 'mid', 'distal'].map((landmark) => ({
            ...{ segment: 'GSVa', landmark, visualized: true, compressibility: 'none' },
            treated: { ...RADIOFREQUENCY, state: 'closed' },
          })),
          {
            ...part('GSVa', 'proximal', [700, 4.1]),
            treated: { ...RADIOFREQUENCY, state: 'partly-open', openLengthCm: 7 },
          },
          part('AASV', 'proximal', [900, 4.6]),
        ),
        ceap: 'C2,s Ep As Pr(AASV)',
        vcss: { ...NO_SCORE, pain: 1, varicoseVeins: 1, edema: 0, compression: 1 },
      },
    },
  ),
  examOf(
    { protocol: 'post-ablation', date: '2025-10-15' },
    {
      right: {},
      left: {
        veins: [
          ...[pressed('CFV'), pressed('POPV'), flow('SFJ', [180, 6.4])],
          pressed('GSVa', {
            ...{ compressibility: 'none' },
            treated: { ...RADIOFREQUENCY, state: 'closed' },
          }),
        ],
      },
    },
  ),
  examOf(
    { protocol: 'reflux', date: '2025-09-18' },
    {
      right: { veins: but() },
      left: {
        veins: but(
          ...[flow('SFJ', [2100, 9.1]), part('GSVa', 'proximal', [1900, 8.2])],
          ...[part('GSVa', 'mid', [1800, 7.8]), part('GSVa', 'distal', [1700, 7.1])],
          ...[part('GSVb', 'proximal', [1500, 6.3]), flow('PAV', [1200, 4.4])],
        ),
        ceap: 'C2,3,4a,s Ep As Pr(GSVa,GSVb,NSV)',
        vcss: { ...NO_SCORE, pain: 2, varicoseVeins: 2, edema: 2, pigmentation: 1, compression: 1 },
      },
    },
  ),
]

const subject = { reference: 'Patient/marit' }

const IRLS = { '2025-09-20': 27, '2025-11-20': 12, '2026-04-09': 15, '2026-10-12': 19 }

const closure = (id: string, performedDateTime: string, bodySite: readonly object[]) => ({
  ...{ resourceType: 'Procedure', id, status: 'completed', subject, performedDateTime, bodySite },
  code: { text: 'Endovenous laser ablation' },
})

/** Her record: a leg that was closed twice, the other once, and a vein of a leg that nobody names. */
export function marit(): string {
  const resources = [
    {
      ...{ resourceType: 'Patient', id: 'marit', gender: 'female', birthDate: '1966-04-02' },
      name: [{ family: 'Solberg', given: ['Marit'] }],
    },
    ...Object.entries(IRLS).map(([effectiveDateTime, value]) => ({
      ...{ resourceType: 'Observation', id: `irls-${effectiveDateTime}`, status: 'final', subject },
      ...{ code: { text: 'IRLS total score' }, effectiveDateTime },
      valueQuantity: { value, unit: '{score}' },
    })),
    {
      ...{ resourceType: 'MedicationStatement', id: 'gabapentin', status: 'active', subject },
      medicationCodeableConcept: { text: 'gabapentin 300 mg in the evening' },
      effectivePeriod: { start: '2025-10-20' },
    },
    closure('right', '2024-05-16', [{ text: 'Right leg' }]),
    closure('somewhere', '2019-03', []),
    ...COURSE.flatMap((exam) =>
      examResources(exam, { id: exam.date, subject: subject.reference, status: 'final' }),
    ),
  ]
  const entry = resources.map((resource) => ({ resource }))
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })
}
