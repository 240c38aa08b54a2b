import type { BodyPart, Diary, DiaryNight, KeptNight, OperationOutcome } from '@legato/server/api'
import { addDays, civilDate } from '@legato/values'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'

/* Five years of invented nights, which grow worse towards their end. */

const NIGHTS = 1826
const LAST = '2026-11-21'
const LEGS: readonly BodyPart[] = ['left-leg', 'right-leg']

function nightOf(ago: number): DiaryNight {
  const last = civilDate(LAST)
  if (!last) throw new Error('gallery: no day')
  const worse = ago < 400 ? 3 : 0
  const urge = Math.min(10, 3 + worse + ((ago * 7) % 4))
  return {
    ...{ night: addDays(last, -ago), zone: 'Europe/Berlin', urge },
    beganAt: worse ? '19:30' : '22:15',
    parts: worse && ago % 3 === 0 ? [...LEGS, 'left-arm'] : LEGS,
    ...{ reliefMin: 60, sleepHours: 4.5 + (ago % 5) / 2 },
    tried: [{ what: 'Walking', helped: 'a-little' }],
    doses: [{ drug: 'Pramipexole', amount: '0.25 mg', at: '20:45' }],
    savedAt: '2026-11-22T07:10:00Z',
  }
}

/** Now and then somebody slept, or did not care to write. */
const isLogged = (ago: number): boolean => ago % 9 !== 4

const NIGHTLY: readonly KeptNight[] = Array.from({ length: NIGHTS }, (_, ago) => ago)
  .filter(isLogged)
  .map((ago) => ({ night: nightOf(ago), version: '1' }))

const DRUGS: Diary['drugs'] = [
  { drug: 'Pramipexole', amount: '0.25 mg', at: ['21:00'] },
  { drug: 'Iron bisglycinate with vitamin C, slow release', at: [] },
]

/** The night that another phone has changed, and the one that the clinic does not take. */
const CHANGED = '2026-11-16'
const REFUSED = '2026-11-15'
const REFUSAL: OperationOutcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'value', details: { text: 'night.urge is not valid.' } }],
}

export function diaryAnswer(request: GalleryRequest): GalleryAnswer | undefined {
  const { method, path, search } = request
  if (path === '/account/diary-key') return { status: 200, body: { key: 'of the gallery' } }
  const [, day] = /^\/patients\/anna\/diary(?:\/(.+))?$/.exec(path) ?? ['', null]
  if (day === null) return undefined
  if (method === 'PUT' && day === REFUSED) return { status: 400, body: REFUSAL }
  if (method === 'PUT') return { status: day === CHANGED ? 409 : 200, body: { version: '2' } }
  const since = search.get('since') ?? ''
  return {
    status: 200,
    body: { nights: NIGHTLY.filter(({ night }) => night.night >= since), drugs: DRUGS },
  }
}
