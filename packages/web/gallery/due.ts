import type { DueList, DueOfPatient } from '@legato/server/api'
import { type CivilDate, civilDate, id } from '@legato/values'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'

function day(text: string): CivilDate {
  const found = civilDate(text)
  if (!found) throw new RangeError(text)
  return found
}

const NOW = day('2026-11-22')

type Told = readonly [from: string, to: string, standing: DueOfPatient['standing'], days: number]

const due = (
  name: string,
  [from, to, standing, days]: Told,
  more: Omit<Partial<DueOfPatient>, 'id'> & Pick<DueOfPatient, 'say' | 'kind'>,
): DueOfPatient => ({
  ...{ id: `${name}-${to}`, version: '1', patient: id<'Patient'>('keller'), patientName: name },
  ...{ from: day(from), to: day(to), standing, days, mayChange: true },
  ...more,
})

const KELLER = 'David Keller'
const LONGEST = 'Maximiliane Charlotte Hohenstein-Wallenberg von und zu Rosenberg-Silberthal'

const DUE: readonly DueOfPatient[] = [
  due(KELLER, ['2026-10-19', '2026-11-02', 'overdue', 20], {
    kind: 'follow-up',
    say: '6 weeks after a vein was closed: IRLS, VCSS and clinical class. Closure of the vein and relief are counted apart.',
    source: 'Procedure/evla',
  }),
  due(LONGEST, ['2026-11-21', '2026-11-21', 'overdue', 1], {
    ...{ kind: 'appointment', say: 'Duplex ultrasound of both legs', source: 'Appointment/v' },
    patient: id<'Patient'>('longest'),
    mayChange: false,
  }),
  due(KELLER, ['2026-11-16', '2026-11-30', 'due', 8], {
    kind: 'follow-up',
    say: 'Ferritin and saturation 8 to 12 weeks after the infusion; before 4 weeks ferritin is falsely high and is not used.',
    source: 'MedicationAdministration/iron',
    postponed: {
      by: 'nora.lindqvist',
      reason: 'She had an infection: CRP 48, again when it is over',
    },
  }),
  due(KELLER, ['2026-11-22', '2026-11-22', 'due', 0], {
    ...{ kind: 'task', say: 'Call: how was the first week on pregabalin?' },
  }),
  due(KELLER, ['2026-12-01', '2026-12-14', 'coming', 9], {
    ...{ kind: 'activity', say: 'Stop pramipexole', source: 'CarePlan/taper' },
  }),
  due('Anna Berger', ['2026-12-08', '2026-12-08', 'coming', 16], {
    ...{ kind: 'request', say: 'Polysomnography', source: 'ServiceRequest/psg' },
    patient: id<'Patient'>('anna'),
  }),
]

const listed = (rows: readonly DueOfPatient[]): GalleryAnswer => {
  const body: DueList = { asOf: NOW, due: rows, all: rows.length }
  return { status: 200, body }
}

/** What is due; undefined for everything else. */
export function dueAnswer({
  method,
  path,
  search,
  session,
}: GalleryRequest): GalleryAnswer | undefined {
  if (path === '/due') {
    if (session === 'own') return { status: 403, body: FORBIDDEN }
    return listed(session === 'new' || search.get('of') === 'mine' ? [] : DUE)
  }
  const [, , whose = '', part] = path.split('/')
  if (part !== 'due') return undefined
  if (method === 'POST') return { status: 200, body: { version: '2' } }
  if (whose === 'slow') return { status: 200, never: true }
  if (whose === 'failed') return { status: 500, body: FAILED }
  return listed(whose === 'keller' ? DUE.filter(({ patientName }) => patientName === KELLER) : [])
}

const outcome = (code: string, text: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, details: { text } }],
})
const FORBIDDEN = outcome('forbidden', 'You may not do this here.')
const FAILED = outcome('exception', 'The server could not finish.')
