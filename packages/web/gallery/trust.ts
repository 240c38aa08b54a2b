import type {
  Access,
  AccessPage,
  Comparison,
  ConsentList,
  Glass,
  MadeLink,
  MergedList,
  PatientAccount,
  Team,
  Unsigned,
} from '@legato/server/api'
import { id } from '@legato/values'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'

const LONGEST = 'Dr. Maximiliane Hohenstein-Wallenberg von und zu Rosenberg-Silberthal'
const user = (name: string) => id<'User'>(name)
const patient = (name: string) => id<'Patient'>(name)

const TEAM: Team = {
  members: [
    { account: user('a1'), name: 'Ada Lind', roles: ['neurologist'] },
    { account: user('a3'), name: 'Nora Lindqvist', roles: ['nurse'] },
    { account: user('a5'), name: LONGEST, roles: ['vascular-surgeon', 'sleep-physician'] },
  ],
  colleagues: [{ account: user('a2'), name: 'Lars Holm', roles: ['technician'] }],
  mayAssign: true,
}

const CONSENTS: ConsentList = {
  consents: [
    { purpose: 'care' },
    { purpose: 'registry', permits: true, at: '2026-03-03T10:00:00Z' },
    { purpose: 'research', permits: false, at: '2026-03-03T10:00:00Z' },
    { purpose: 'photographs', at: '2026-09-12T10:00:00Z' },
  ],
}

const CARERS = {
  carers: [{ account: user('c1'), name: 'maria.berger', since: '2026-02-01', until: '2026-12-31' }],
}

type Told = readonly [at: string, who: string, role: Access['roles'][number], what: string]

const access = ([at, who, role, what]: Told, change: Partial<Access> = {}): Access => ({
  ...{ id: `${at} ${what}`, at, who, roles: [role], what, action: 'R' },
  ...{ isRefused: false, isGlass: false },
  ...change,
})

const IN_NEED = { isGlass: true } as const
const GLASS_ACCESSES: readonly Access[] = [
  access(['2026-11-20T23:52:00Z', LONGEST, 'vascular-surgeon', 'record'], IN_NEED),
  access(['2026-11-20T23:50:00Z', LONGEST, 'vascular-surgeon', 'resource'], IN_NEED),
  access(['2026-11-20T23:41:00Z', LONGEST, 'vascular-surgeon', 'breaking of the glass'], {
    ...{ ...IN_NEED, action: 'E' },
  }),
]
const ACCESSES: AccessPage = {
  accesses: [
    access(['2026-11-22T09:14:00Z', 'Ada Lind', 'neurologist', 'record']),
    access(['2026-11-22T09:13:00Z', 'anna.berger', 'patient', 'who read a record']),
    access(['2026-11-22T09:12:00Z', 'Ada Lind', 'neurologist', 'resource'], { action: 'U' }),
    access(['2026-11-22T09:02:00Z', 'Ada Lind', 'neurologist', 'record']),
    access(['2026-11-22T08:55:00Z', 'Nora Lindqvist', 'nurse', 'consents'], { action: 'U' }),
    ...GLASS_ACCESSES,
    access(['2026-11-20T16:00:00Z', 'Lars Holm', 'technician', 'record'], { isRefused: true }),
  ],
  next: 'more',
}

const GLASSES: readonly Glass[] = [
  {
    ...{ id: 'g1', patient: patient('anna'), patientName: 'Anna Berger' },
    ...{ account: user('a5'), accountName: LONGEST },
    reason: 'Brought in unconscious after a fall, no other way to know the drugs',
    ...{ openedAt: '2026-11-20T23:41:00Z', closesAt: '2026-11-21T00:41:00Z' },
  },
  {
    ...{ id: 'g2', patient: patient('carol'), patientName: 'Carol Finch' },
    ...{ account: user('a3'), accountName: 'Nora Lindqvist' },
    reason: 'Telephone call at night, the restless legs were much worse',
    ...{ openedAt: '2026-11-02T02:10:00Z', closesAt: '2026-11-02T03:10:00Z' },
    review: {
      ...{ by: 'Ada Lind', at: '2026-11-03T08:00:00Z' },
      found: 'The call is in the book of the night, and nothing else was read.',
    },
  },
]

const UNSIGNED: readonly Unsigned[] = [
  {
    kind: 'machine',
    ...{ patient: patient('anna'), patientName: 'Anna Berger', type: 'Observation', id: 'plmi' },
    ...{ version: '1', at: '2026-11-21T07:30:00Z', maySign: true },
    ...{ about: 'Periodic leg movements per hour of sleep', says: '38 /h' },
  },
  {
    ...{ kind: 'exam', patient: patient('carol'), patientName: 'Carol Finch' },
    ...{ type: 'DiagnosticReport', id: 'duplex', version: '2', maySign: false },
    ...{ at: '2026-11-21T15:04:00Z', about: 'Vessels of the legs' },
  },
]

const COMPARISON: Comparison = {
  kept: {
    ...{ id: 'anna', names: ['Anna Berger'], numbers: ['4711', 'H-20931'] },
    ...{ birthDate: '1968-03-02', sex: 'female' },
  },
  replaced: {
    ...{ id: 'twin', names: ['Anna Berger-Hohenstein', 'Anna Hohenstein'], numbers: ['8822'] },
    birthDate: '1968-03-20',
  },
  differences: ['birth-date', 'identifier', 'consent'],
  moves: 14,
}

const MERGED: MergedList = {
  merged: [{ id: 'old', names: ['A. Berger'], numbers: [], birthDate: '1968' }],
}

const LINK: MadeLink = {
  id: 'x',
  link: 'https://legato.clinic.example/welcome#H4kM2vdQ8rtX7pnW3cb0s6yH4kM2vdQ8rtX7pnW3cb0',
}
const NO_ACCOUNT: PatientAccount = { state: 'none' }
const UNDONE = { merged: [] } satisfies MergedList

const SCORED = {
  ...{ resourceType: 'Observation', id: 'plmi', status: 'final' },
  meta: { versionId: '1', tag: [{ system: 'urn:legato:origin', code: 'machine' }] },
  code: { text: 'Periodic leg movements per hour of sleep' },
  valueQuantity: { value: 38, unit: '/h' },
}

const ANSWERS: Readonly<Record<string, object>> = {
  'GET /glass': { glasses: GLASSES },
  'GET /glass/g1/accesses': { accesses: GLASS_ACCESSES },
  'GET /glass/g2/accesses': { accesses: [] },
  'GET /signing': { unsigned: UNSIGNED },
  'GET /patients/closed': { id: 'closed', name: 'Carol Finch', outOfReach: true },
  'GET /patients/anna/team': TEAM,
  'GET /patients/anna/account': NO_ACCOUNT,
  'POST /patients/anna/account': LINK,
  'GET /patients/anna/carers': CARERS,
  'POST /patients/anna/carers/link': LINK,
  'DELETE /patients/anna/carers/c1': CARERS,
  'GET /patients/anna/consents': CONSENTS,
  'POST /patients/anna/consents': { purpose: 'care' },
  'GET /patients/anna/accesses': ACCESSES,
  'GET /patients/twin/account': { state: 'open', name: 'a.hohenstein' } satisfies PatientAccount,
  'GET /patients/anna/merge': MERGED,
  'GET /patients/anna/merge/twin': COMPARISON,
  'GET /patients/carol/merge': UNDONE,
  'GET /patients/anna/resources/Observation/plmi': SCORED,
  'GET /patients/nothing/accesses': { accesses: [] },
}

/** What concerns who may see a record, and who stands for what; undefined for everything else. */
export function trustAnswer({ method, path, session }: GalleryRequest): GalleryAnswer | undefined {
  if (!session || session === 'trial') return undefined
  if (session === 'new' && (path === '/glass' || path === '/signing'))
    return { status: 200, body: { glasses: [], unsigned: [] } }
  if (path.endsWith('/signatures')) return { status: 200, body: { signatures: [] } }
  const [, , whose = '', part] = path.split('/')
  if (part === 'signing') {
    const unsigned = UNSIGNED.filter((one) => one.patient === whose)
    return { status: 200, body: { unsigned } }
  }
  if (session === 'own' && path.endsWith('/team') && method === 'GET')
    return { status: 200, body: { ...TEAM, colleagues: [], mayAssign: false } }
  const body = ANSWERS[`${method} ${path}`]
  return body && { status: 200, body }
}
