import type { Vcss, Villalta } from '../exam/index.ts'

/** A sum is whole only when every item was asked: else the least it can be, and what is missing. */
export interface Total {
  readonly total: number
  readonly missing: readonly string[]
}

export const VCSS_ITEMS = [
  ...(['pain', 'varicoseVeins', 'edema', 'pigmentation', 'inflammation'] as const),
  ...(['induration', 'ulcerCount', 'ulcerDuration', 'ulcerSize', 'compression'] as const),
] as const satisfies readonly (keyof Vcss)[]

export const VILLALTA_ITEMS = [
  ...(['pain', 'cramps', 'heaviness', 'paresthesia', 'pruritus', 'edema'] as const),
  ...(['induration', 'hyperpigmentation', 'redness', 'ectasia', 'calfPain'] as const),
] as const satisfies readonly (keyof Villalta)[]

/** Revised VCSS, 0 to 30 (Vasquez 2010). Compression raises it when it is worn. */
export function vcssTotal(vcss: Vcss): Total {
  return total(VCSS_ITEMS, vcss)
}

export type VillaltaBand = 'none' | 'mild' | 'moderate' | 'severe'
export interface VillaltaReading extends Total {
  /** Undefined while missing items could still move it. An ulcer is severe whatever the sum. */
  readonly band?: VillaltaBand
}

/** Villalta, 0 to 33 (Kahn 2009): 5, 10 and 15 begin mild, moderate and severe. */
export function villaltaReading(villalta: Villalta): VillaltaReading {
  const sum = total(VILLALTA_ITEMS, villalta)
  const least = villaltaBand(sum.total)
  const most = villaltaBand(sum.total + sum.missing.length * 3)
  if (villalta.ulcer) return { ...sum, band: 'severe' }
  const settled = least === most && (villalta.ulcer === false || least === 'severe')
  return settled ? { ...sum, band: least } : sum
}

export function villaltaBand(sum: number): VillaltaBand {
  if (sum >= 15) return 'severe'
  if (sum >= 10) return 'moderate'
  return sum >= 5 ? 'mild' : 'none'
}

function total<Item extends string>(
  items: readonly Item[],
  answers: { readonly [Key in Item]?: number },
): Total {
  return {
    total: items.reduce((sum, item) => sum + (answers[item] ?? 0), 0),
    missing: items.filter((item) => answers[item] === undefined),
  }
}

/**
 * Items that restless legs alone can raise. Rise or fall of these is no answer of the veins in
 * someone with RLS; ask which of both it comes from (our inference).
 */
export const OVERLAPS_RLS = {
  vcss: ['pain'],
  villalta: ['cramps', 'paresthesia'],
} as const satisfies {
  readonly vcss: readonly (keyof Vcss)[]
  readonly villalta: readonly (keyof Villalta)[]
}
