import type { Therapy } from '../therapy.ts'
import { needOf } from './need.ts'

/** Of which therapies something is said: by the id, the drug's name, the kind or the need. */
export type About = readonly string[]

/** What is only left, watched or asked is not begun, and so has neither fit nor burden of a drug. */
const BEGUN: ReadonlySet<string> = new Set(['medication', 'procedure', 'device', 'lifestyle'])

export function speaksOf(about: About, therapy: Therapy): boolean {
  if (about.includes(therapy.id)) return true
  const names = [therapy.therapy, therapy.kind, needOf(therapy)]
  return BEGUN.has(therapy.kind) && names.some((name) => about.includes(name))
}
