import type { Message } from '@legato/values'
import type { Subject } from './lookup.ts'
import type { Gathering } from './mention.ts'
import type { ValueHolder } from './value.ts'
import { readAs } from './value.ts'
import type { When } from './when.ts'

/** Where a value stands, and since when. */
export interface Source {
  readonly from: string
  readonly place: string
  readonly when: When | undefined
  readonly notes?: readonly Message[]
}

/** Takes a value in, or reports why it cannot be used. */
export function take(
  { holder, subject }: { readonly holder: ValueHolder; readonly subject: Subject },
  { from, place, when, notes = [] }: Source,
  gathering: Gathering,
): void {
  const said = { from, ...(when && { when }) }
  const result = readAs(holder, subject, from)
  if (result.kind === 'value') {
    gathering.add(subject.topic, { kind: 'spoken', value: result.value, ...said, notes })
    return
  }
  if (result.kind === 'absent') {
    gathering.add(subject.topic, { kind: 'silent', why: 'never-measured', ...said })
    return
  }
  gathering.refuse(place, result.reason)
  // An absurd value is as if it had not been written; one we cannot read may well be the truth.
  const silent = { kind: 'silent', why: 'unreadable', ...said, notes: [result.reason] } as const
  gathering.add(subject.topic, result.absurd ? { ...silent, absurd: true } : silent)
}
