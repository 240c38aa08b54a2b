import type { CivilDate } from '@legato/values'
import type { Exam, LegExam, Treated } from '../exam/index.ts'
import type { Side } from '../segment/index.ts'
import { type Change, checked, noLeg, withLeg } from './change.ts'
import { dayTyped } from './treated.ts'

type Lists = Pick<LegExam, 'veins' | 'perforators' | 'arteries'>

/** The treatments of a leg that its line speaks for: those of no known day, else those of the newest. */
function spokenFor({ veins, perforators, arteries }: Lists): readonly Treated[] {
  const all = [...veins, ...perforators, ...arteries].flatMap(({ treated }) => treated ?? [])
  const undated = all.filter(({ on }) => on === undefined)
  if (undated.length > 0) return undated
  const newest = all
    .flatMap(({ on }) => on ?? [])
    .toSorted()
    .at(-1)
  return all.filter(({ on }) => on === newest)
}

/** The newest day, once every treatment of the leg has one; empty: of some it is not known. */
export function treatedDayAt({ legs }: Exam, side: Side): string {
  const leg = legs[side]
  return (leg && spokenFor(leg)[0]?.on) ?? ''
}

/** The exam with one day for the treatments that the line speaks for; nothing typed takes theirs away. */
export function typeTreatedDay(exam: Exam, side: Side, text: string): Change {
  const leg = exam.legs[side] ?? noLeg(side)
  const word = text.trim().toLowerCase()
  const on = dayTyped(word, exam.date)
  const meant = new Set(spokenFor(leg))
  if (meant.size === 0 && word !== '') return { kind: 'unread', word, lacks: 'treatment' }
  if (word !== '' && on === undefined) return { kind: 'unread', word }
  const dated = <Finding extends { readonly treated?: Treated }>(one: Finding): Finding =>
    one.treated && meant.has(one.treated) ? { ...one, treated: withDay(one.treated, on) } : one
  const veins = leg.veins.map(dated)
  const perforators = leg.perforators.map(dated)
  const arteries = leg.arteries.map(dated)
  return checked(withLeg(exam, { ...leg, veins, perforators, arteries }), text)
}

function withDay({ on: _, ...treated }: Treated, on: CivilDate | undefined): Treated {
  return on === undefined ? treated : { ...treated, on }
}
