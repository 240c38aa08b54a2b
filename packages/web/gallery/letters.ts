import { readFileSync } from 'node:fs'
import { planFor, policiesFor } from '@legato/clinic'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import type { DocumentList } from '@legato/server/api'
import { civilDate } from '@legato/values'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'
import { people } from './people.ts'

const AS_OF = civilDate('2026-11-22')

/** Of whom letters are shown: somebody with varices and an exam, and somebody of whom little is known. */
const RECORDS: ReadonlyMap<string, string> = new Map([
  ['ines', readFileSync(new URL('../../../examples/ines-moreau.json', import.meta.url), 'utf8')],
  ['jan', people.jan ?? ''],
])

const WRITTEN: DocumentList['documents'] = [
  {
    ...{ id: 'letter', kind: 'payer-letter', title: 'Request to Medicare' },
    ...{ date: '2026-11-22', isDraft: true },
  },
  {
    ...{ id: 'sheet', kind: 'consent-sheet', title: 'Close the refluxing vein by heat' },
    ...{ date: '2026-11-20', isDraft: false },
  },
  {
    ...{ id: 'report', kind: 'exam-report', title: 'Duplex exam of the leg veins: reflux' },
    ...{ date: '2026-11-10', isDraft: false },
  },
]

const OF_LETTERS = /^\/patients\/(\w+)(?:\/(plan|policies|documents))?$/

/** What payers ask for at a leg, what was written, and the plan behind both; undefined for all else. */
export function letterAnswer({ path, search }: GalleryRequest): GalleryAnswer | undefined {
  const [, id = '', part = ''] = OF_LETTERS.exec(path) ?? []
  const text = RECORDS.get(id)
  if (text !== undefined && part === 'documents')
    return { status: 200, body: { documents: id === 'ines' ? WRITTEN : [] } }
  if (text === undefined || AS_OF === undefined) return undefined
  const { records, unread } = assemble(receive(text))
  const [record] = records
  if (!record) return undefined
  const leg = search.get('leg') === 'right' ? 'right' : 'left'
  if (part === 'policies') return { status: 200, body: policiesFor(record, { asOf: AS_OF, leg }) }
  if (id !== 'ines') return undefined
  if (part === '') return { status: 200, body: { id, name: 'Inès Moreau' } }
  return { status: 200, body: planFor(record, { asOf: AS_OF, unread }) }
}
