import type { CivilDate } from '@legato/values'
import type { Exam, Technique, Treated } from '../exam/index.ts'
import type { ArteryId, Side, VeinId } from '../segment/index.ts'
import { SIDES } from '../segment/index.ts'

/** What was done to vessels of one leg on one day, as exams tell it. */
export interface LegTreatment {
  readonly side: Side
  readonly on: CivilDate
  readonly techniques: readonly Technique[]
  readonly veins: readonly VeinId[]
  readonly arteries: readonly ArteryId[]
}

interface Done {
  readonly side: Side
  readonly treated: Treated
  readonly vein?: VeinId
  readonly artery?: ArteryId
}

/** The treatments whose day an exam tells, the newest first; of one day and leg together. */
export function treatmentsOf(exams: readonly Exam[]): readonly LegTreatment[] {
  const days = Map.groupBy(exams.flatMap(doneIn), ({ side, treated }) => `${treated.on} ${side}`)
  return [...days.values()]
    .flatMap(together)
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.side.localeCompare(b.side))
}

function doneIn({ legs, date }: Exam): readonly Done[] {
  return SIDES.flatMap((side) => {
    const { veins = [], perforators = [], arteries = [] } = legs[side] ?? {}
    const done = [
      ...veins.map(({ treated, segment }) => ({ treated, vein: segment })),
      ...perforators.map(({ treated }) => ({ treated })),
      ...arteries.map(({ treated, segment }) => ({ treated, artery: segment })),
    ]
    return done.flatMap(({ treated, ...vessel }) =>
      treated?.on !== undefined && treated.on <= date ? [{ side, treated, ...vessel }] : [],
    )
  })
}

function together(done: readonly Done[]): readonly LegTreatment[] {
  const [one] = done
  if (one?.treated.on === undefined) return []
  return [
    {
      side: one.side,
      on: one.treated.on,
      techniques: once(done.map(({ treated }) => treated.technique)),
      veins: once(done.map(({ vein }) => vein)),
      arteries: once(done.map(({ artery }) => artery)),
    },
  ]
}

function once<One>(of: readonly (One | undefined)[]): readonly One[] {
  return [...new Set(of)].filter((one) => one !== undefined)
}
