import type { Exam } from '@legato/vascular'
import {
  ABI_BANDS,
  EXERCISE,
  ISCHEMIA_BASIS,
  NARROWED,
  RATIO_BANDS,
  REFLUX_RULES,
  readPressures,
  SIDES,
  STENOSIS_PERCENT_BANDS,
  TBI_BANDS,
} from '@legato/vascular'

interface Based {
  readonly sources: readonly string[]
  readonly verified: boolean
}

type Cited = { readonly basis: { readonly source: string; readonly verified: boolean } }

/** What this exam was read by: limits of its veins, bands of its arteries and pressures, grades. */
export function basesOf(exam: Exam): readonly Based[] {
  const legs = SIDES.flatMap((side) => exam.legs[side] ?? [])
  const pressures = legs.flatMap(({ side }) => readPressures(exam, side) ?? [])
  const rules = REFLUX_RULES['svs-2022']
  const groups: readonly (readonly [boolean, readonly Cited[]])[] = [
    [hasVeins(exam), [...Object.values(rules.limits), rules.perforator, NARROWED.velocityRatio]],
    [legs.some(({ arteries }) => arteries.length > 0), [...RATIO_BANDS, ...STENOSIS_PERCENT_BANDS]],
    [pressures.some(({ abi }) => abi), ABI_BANDS],
    [pressures.some(({ tbi }) => tbi), TBI_BANDS],
    [pressures.some(({ exercise }) => exercise), Object.values(EXERCISE)],
    [legs.some(({ wound }) => wound !== undefined), [{ basis: ISCHEMIA_BASIS }]],
  ]
  return groups.flatMap(([isUsed, cited]) =>
    isUsed ? cited.map(({ basis: { source, verified } }) => ({ sources: [source], verified })) : [],
  )
}

export function hasVeins({ legs }: Exam): boolean {
  return SIDES.some((side) => {
    const { veins = [], perforators = [] } = legs[side] ?? {}
    return veins.length + perforators.length > 0
  })
}
