import type { Truth } from '@legato/values'
import type { Exam, LegExam } from '../exam/index.ts'
import { isClosed } from '../score/index.ts'
import type { ArteryId, Side, VeinId } from '../segment/index.ts'
import { readVeins } from '../veins/index.ts'
import { type Around, around, type Dated } from './around.ts'

/** A treatment of a leg; its vessels are empty where nobody tells them. */
export interface CourseOf {
  readonly side: Side
  /** A FHIR date. */
  readonly at: string
  readonly veins: readonly VeinId[]
  readonly arteries: readonly ArteryId[]
}

/** How a leg was before a treatment and after it. That one follows the other proves no cause. */
export interface LegCourse {
  /** The exams in which a treated vessel was seen. */
  readonly exam: Around<Exam>
  readonly veins: readonly VeinCourse[]
}

export interface VeinCourse {
  readonly segment: VeinId
  readonly reflux: Around<{ readonly truth: Truth; readonly longestMs?: number }>
  /** Whether the treated vein is closed; only where an exam can tell. */
  readonly closed: Around<boolean>
}

/** Each value by itself, from whichever exam has it: what no exam has is absent, not normal. */
export function courseOf(exams: readonly Exam[], treatment: CourseOf): LegCourse {
  const of = <Value>(read: (leg: LegExam, exam: Exam) => Value | undefined): Around<Value> =>
    around(
      exams.flatMap((exam) => datedIn(exam, treatment, read)),
      treatment.at,
    )
  return {
    exam: of((leg, exam) => (shows(leg, treatment) ? exam : undefined)),
    veins: treatment.veins.map((segment) => ({
      segment,
      reflux: of((leg, { protocol }) => refluxOf(leg, segment, protocol)),
      closed: of((leg) => closureOf(leg, segment)),
    })),
  }
}

function datedIn<Value>(
  exam: Exam,
  { side, at }: CourseOf,
  read: (leg: LegExam, exam: Exam) => Value | undefined,
): readonly Dated<Value>[] {
  const leg = exam.legs[side]
  const value = leg && read(leg, exam)
  if (leg === undefined || value === undefined) return []
  const isAfter = [...leg.veins, ...leg.arteries, ...leg.perforators].some(
    ({ treated }) => treated?.on === at,
  )
  return [{ at: exam.date, value, isAfter }]
}

function shows(leg: LegExam, { veins, arteries }: CourseOf): boolean {
  const seen = [...leg.veins, ...leg.arteries].filter((one) => one.visualized || one.treated)
  const treated = new Set<string>([...veins, ...arteries])
  return seen.some(({ segment }) => treated.size === 0 || treated.has(segment))
}

function refluxOf(leg: LegExam, segment: VeinId, protocol: Exam['protocol']) {
  const found = readVeins(leg, { protocol }).veins.find((one) => one.segment === segment)
  if (!found || (found.reflux === 'undetermined' && found.longestMs === undefined)) return undefined
  const { reflux, longestMs } = found
  return { truth: reflux, ...(longestMs !== undefined && { longestMs }) }
}

/** Closed only when each part of it that was treated is; open when one is. */
function closureOf({ veins }: LegExam, segment: VeinId): boolean | undefined {
  const parts = veins.filter((one) => one.segment === segment && one.treated)
  const closed = parts.map((part) => isClosed(part))
  if (closed.includes(false)) return false
  return closed.length === 0 || closed.includes(undefined) ? undefined : true
}
