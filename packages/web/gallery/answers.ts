import { patientSheet } from '@legato/clinic/care'
import { claimList, knowledgeItem, knowledgeRows } from '@legato/clinic/plan'
import { standingRulings } from '@legato/clinic/record'
import type { DoubtItem, ImportSummary, OperationOutcome, Ruled } from '@legato/server/api'
import { diaryAnswer } from './diary.ts'
import { dueAnswer } from './due.ts'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'
import { doubt, fixtures, patients, report } from './fixtures.ts'
import { identityAnswer } from './identity.ts'
import { letterAnswer } from './letters.ts'
import { machineAnswer } from './machine.ts'
import { nightAnswer } from './nights.ts'
import { rasterAnswer } from './raster.ts'
import { trustAnswer } from './trust.ts'
import { vesselAnswer } from './vessels.ts'

/** What changes while the gallery is open. */
export interface GalleryState {
  doubts: readonly DoubtItem[]
  last: ImportSummary | undefined
  rulings: readonly Ruled[]
}

export function newState(): GalleryState {
  return { doubts: [doubt], last: report.summary, rulings: [] }
}

const COOKIE = 'gallery'
const IN = `${COOKIE}=in; Path=/; HttpOnly; SameSite=Strict`
const OUT = `${COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`
const SESSION = {
  name: 'neurologist',
  roles: ['neurologist', 'administrator'],
  may: [
    ...[
      'find',
      'read',
      'search',
      'write',
      'import',
      'receive',
      'undo',
      'consult',
      'rule',
      'administer',
    ],
    ...['sign', 'consent', 'assign', 'audit', 'see-glass', 'review-glass'],
  ],
}
const OWN_SESSION = {
  ...{ name: 'anna.berger', roles: ['patient'], patient: 'anna' },
  may: ['find', 'read', 'search', 'log', 'consent', 'see-glass', 'audit', 'consult'],
}

const MEASURES_SESSION = {
  ...{ name: 'technician', roles: ['technician'] },
  may: ['find', 'read', 'search', 'write', 'receive', 'sign', 'consult'],
}
/** By a password alone, where a code is asked beside it. */
const OWING_SESSION = { name: 'neurologist', roles: [], owesCodes: true, may: [] }
const SESSIONS = {
  ...{ in: SESSION, new: SESSION, own: OWN_SESSION },
  ...{ measures: MEASURES_SESSION, owes: OWING_SESSION },
}

export function answer(request: GalleryRequest, state: GalleryState): GalleryAnswer {
  const { method, path } = request
  const known = identityAnswer(request)
  if (known) return known
  if (path === '/session') return session(request)
  if (!request.session || request.session === 'trial') return refusal(401, 'Sign in first.')
  const ofRaster = rasterAnswer(request)
  if (ofRaster) return ofRaster
  const ofDiary = diaryAnswer(request)
  if (ofDiary) return ofDiary
  const due = dueAnswer(request)
  if (due) return due
  const trusted = trustAnswer(request)
  if (trusted) return trusted
  const ofNights = nightAnswer(request)
  if (ofNights) return ofNights
  const ofLetters = letterAnswer(request)
  if (ofLetters) return ofLetters
  const ofMachine = machineAnswer(request)
  if (ofMachine) return ofMachine
  const ofVessels = vesselAnswer(request)
  if (ofVessels) return ofVessels
  if (path === '/patients/search') return list(request)
  if (path.startsWith('/knowledge')) return ofKnowledge(request, state)
  if (path === '/claims') return { status: 200, body: claimList() }
  if (path === '/imports' && method === 'POST') return take(request.body, state)
  if (path === '/imports/last') return last(method, state)
  if (path.startsWith('/doubts')) return doubts(request, state)
  return ofPatient(path, request.session)
}

function session({ method, body, session }: GalleryRequest): GalleryAnswer {
  if (method === 'DELETE') return { status: 204, cookie: OUT }
  if (method === 'GET')
    return session && session !== 'trial'
      ? { status: 200, body: SESSIONS[session] }
      : refusal(401, 'Sign in first.')
  const { name, password } = JSON.parse(body)
  if (name === 'with a code') return { status: 200, body: { kind: 'code', ticket: 'x' } }
  if (password !== 'gallery') return refusal(401, 'Name or password is wrong.')
  return { status: 200, body: { kind: 'in', session: SESSION }, cookie: IN }
}

function list({ body, session }: GalleryRequest): GalleryAnswer {
  if (session === 'new') return { status: 200, body: { patients: [] } }
  const { search = '' } = JSON.parse(body || '{}')
  const text = `${search}`.toLowerCase()
  const found = patients.filter(({ name, birthDate = '' }) =>
    `${name} ${birthDate}`.toLowerCase().includes(text),
  )
  return { status: 200, body: { patients: found } }
}

function take(body: string, state: GalleryState): GalleryAnswer {
  if (!body.trimStart().startsWith('{')) {
    return refusal(
      422,
      'This is not JSON, from line 1, character 1. Choose a FHIR R4 file in JSON or NDJSON form.',
    )
  }
  Object.assign(state, newState())
  return { status: 200, body: report }
}

function last(method: string, state: GalleryState): GalleryAnswer {
  const summary = state.last
  if (method === 'GET') return { status: 200, body: summary ? { summary } : {} }
  if (!summary) return refusal(404, 'There is no import left to undo.')
  Object.assign(state, { last: undefined, doubts: [] })
  return { status: 200, body: { ...summary, undone: true } }
}

function doubts({ method, path }: GalleryRequest, state: GalleryState): GalleryAnswer {
  if (method === 'GET') return { status: 200, body: { doubts: state.doubts } }
  state.doubts = state.doubts.filter(({ id }) => path !== `/doubts/${id}`)
  return { status: 200, body: report.summary }
}

const DIGEST = 'as in the gallery'

function ofKnowledge({ method, path, search, body }: GalleryRequest, state: GalleryState) {
  const { version = '', date = '' } = fixtures.get('anna')?.plan.knowledge ?? {}
  if (method === 'POST') {
    const { by, ...ruling } = JSON.parse(body)
    const ruled = { id: `ruling-${state.rulings.length}`, ruling, by, at: '2026-11-22T10:00:00Z' }
    state.rulings = [...state.rulings, ruled]
    return { status: 200, body: ruled }
  }
  const [, , kind = '', id = ''] = path.split('/')
  if (kind !== '') return found(knowledgeItem(kind, decodeURIComponent(id)))
  const standing = standingRulings(state.rulings, { version, digest: DIGEST })
  const items = knowledgeRows(search.get('search') ?? '')
  return { status: 200, body: { version, date, digest: DIGEST, ...standing, items } }
}

/** `/patients/:id` and what stands under it. Four people cannot be shown, each for a reason. */
function ofPatient(path: string, session: GalleryRequest['session']): GalleryAnswer {
  const [, , id = '', part = '', ...rest] = path.split('/')
  const item = decodeURIComponent(rest.join('/'))
  if (id === 'expired') return refusal(401, 'Sign in first.')
  if (id === 'slow') return { status: 200, never: true }
  if (id === 'failed') return refusal(500, 'The server could not finish.')
  if (id === 'forbidden') return refusal(403, 'You may not do this here.')
  const fixture = fixtures.get(id)
  if (!fixture) return refusal(404, 'There is nothing at this address.')
  if (part === 'plan' && session === 'measures') return refusal(403, 'You may not do this here.')
  if (part === 'plan') return { status: 200, body: fixture.plan }
  if (part === 'sheet') return { status: 200, body: patientSheet(fixture.plan) }
  if (part === 'diff') return { status: 200, body: fixture.diff }
  if (part === 'timeline') return { status: 200, body: fixture.timeline }
  if (part === 'why') return found(fixture.why(item))
  if (part === 'resources') return found(fixture.resource(item))
  if (part === '') return { status: 200, body: fixture.patient }
  return refusal(404, 'There is nothing at this address.')
}

function found(body: unknown): GalleryAnswer {
  return body === undefined
    ? refusal(404, 'There is nothing at this address.')
    : { status: 200, body }
}

function refusal(status: number, text: string): GalleryAnswer {
  const body: OperationOutcome = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'processing', details: { text } }],
  }
  return { status, body }
}
