import type { Truth } from '@legato/values'
import { any } from '@legato/values'
import type { LegExam } from '../exam/index.ts'
import type { VeinId } from '../segment/index.ts'
import { isPathological, refluxes } from './reflux.ts'
import type { RefluxRulesId } from './thresholds.ts'
import type { TrunkReading } from './trunk.ts'

/** Where reflux of the superficial veins comes from. */
export const REFLUX_SOURCES = ['SFJ', 'SPJ', 'perforator', 'pelvic', 'other', 'open'] as const
export type RefluxSource = (typeof REFLUX_SOURCES)[number]

/**
 * The sources that were found. Reflux of a trunk whose junction is sound comes from elsewhere
 * (`other`: a tributary or the pelvis); while a junction was not examined it is `open`.
 */
export function sourcesOf(
  leg: LegExam,
  trunks: readonly TrunkReading[],
  rules: RefluxRulesId,
): readonly RefluxSource[] {
  const at = (segments: readonly VeinId[]): Truth => {
    const there = leg.veins.filter(({ segment }) => segments.includes(segment))
    return there.length === 0 ? 'undetermined' : any(there, (one) => refluxes(one, rules))
  }
  const pelvic = leg.veins.some(
    ({ segment, reflux, refluxMs = 0 }) =>
      (segment === 'PELV' || segment === 'IIV') && (reflux === 'present' || refluxMs > 0),
  )
  const perforator = any(leg.perforators, (one) => isPathological(one, rules)) === 'met'
  const junctions = { SFJ: at(['SFJ']), SPJ: at(['SPJ']) } as const
  const found: readonly RefluxSource[] = [
    ...(junctions.SFJ === 'met' ? (['SFJ'] as const) : []),
    ...(junctions.SPJ === 'met' ? (['SPJ'] as const) : []),
    ...(perforator ? (['perforator'] as const) : []),
    ...(pelvic ? (['pelvic'] as const) : []),
  ]
  const from = (trunk: TrunkReading) => junctions[trunk.trunk === 'SSV' ? 'SPJ' : 'SFJ']
  const rest = trunks.filter((one) => one.reflux === 'met').map(from)
  const open = rest.includes('undetermined') ? (['open'] as const) : []
  const other = rest.includes('not-met') && !perforator && !pelvic ? (['other'] as const) : []
  return [...found, ...other, ...open]
}
