import type { Truth } from '@legato/values'
import { any } from '@legato/values'
import type { LegExam, Protocol } from '../exam/index.ts'
import { lacking } from '../exam/index.ts'
import type { CeapSegment, VeinId } from '../segment/index.ts'
import { keysOf, VEINS } from '../segment/index.ts'
import type { Obstruction } from './obstruction.ts'
import { obstructionOf } from './obstruction.ts'
import { isPathological, refluxes } from './reflux.ts'
import type { RefluxSource } from './source.ts'
import { sourcesOf } from './source.ts'
import type { RefluxRulesId } from './thresholds.ts'
import { refluxLimit } from './thresholds.ts'
import type { TrunkReading } from './trunk.ts'
import { greatest, readTrunks } from './trunk.ts'

/** What the findings of one vein come to, its parts together. */
export interface VeinReading {
  readonly segment: VeinId
  readonly reflux: Truth
  readonly longestMs?: number
  readonly obstruction: Obstruction
}

export interface LegVeins {
  readonly rules: RefluxRulesId
  readonly veins: readonly VeinReading[]
  readonly trunks: readonly TrunkReading[]
  /** In the order of the exam. */
  readonly perforators: readonly Truth[]
  readonly deepReflux: Truth
  readonly sources: readonly RefluxSource[]
  /** What the protocol asks for and nobody saw: never normal. */
  readonly notExamined: readonly string[]
}

export interface VeinOptions {
  readonly protocol: Protocol
  readonly rules?: RefluxRulesId
}

/** What the venous findings of one leg mean, by the chosen limits. */
export function readVeins(leg: LegExam, { protocol, rules = 'svs-2022' }: VeinOptions): LegVeins {
  const seen = keysOf(VEINS).filter((id) => leg.veins.some(({ segment }) => segment === id))
  const veins = seen.map((segment) => readVein(leg, segment, rules))
  const trunks = readTrunks(leg, rules)
  return {
    rules,
    veins,
    trunks,
    perforators: leg.perforators.map((one) => isPathological(one, rules)),
    deepReflux: deepReflux(veins, rules),
    sources: sourcesOf(leg, trunks, rules),
    notExamined: [...lacking(leg, protocol), ...seen.filter((id) => !isSeen(leg, id))],
  }
}

/** The deep veins that must be sound before nothing deep is said to reflux. */
const TRUNKS_OF_THE_DEEP: readonly VeinId[] = ['CFV', 'FV', 'POPV']

function deepReflux(veins: readonly VeinReading[], rules: RefluxRulesId): Truth {
  const judged = veins.filter(
    ({ segment }) => VEINS[segment].system === 'deep' && refluxLimit(segment, rules),
  )
  const missing = TRUNKS_OF_THE_DEEP.some((id) => !judged.some(({ segment }) => segment === id))
  return any<Truth>(
    [...judged.map(({ reflux }) => reflux), missing ? 'undetermined' : 'not-met'],
    (truth) => truth,
  )
}

function isSeen(leg: LegExam, id: VeinId): boolean {
  return leg.veins.some(({ segment, visualized }) => segment === id && visualized)
}

/** From the gravest to the least. */
const GRAVEST: readonly Obstruction[] = [
  ...(['acute', 'indeterminate', 'chronic-change', 'narrowed', 'suspected-above'] as const),
  ...(['closed', 'none', 'not-examined'] as const),
]

function readVein(leg: LegExam, segment: VeinId, rules: RefluxRulesId): VeinReading {
  const parts = leg.veins.filter((finding) => finding.segment === segment)
  const found = parts.map(obstructionOf)
  const longestMs = greatest(parts.map(({ refluxMs }) => refluxMs))
  return {
    segment,
    reflux: any(parts, (part) => refluxes(part, rules)),
    ...(longestMs !== undefined && { longestMs }),
    obstruction: GRAVEST.find((one) => found.includes(one)) ?? 'not-examined',
  }
}

/** What CEAP may say of anatomy and pathology after this exam: a suggestion, for a person to sign. */
export function suggestedSegments(leg: LegExam, { veins, perforators }: LegVeins) {
  const reflux = veins.filter((one) => one.reflux === 'met').map(ceapOf)
  const through = leg.perforators
    .filter((_, index) => perforators[index] === 'met')
    .map(({ region }): CeapSegment => region)
  const hindered = veins.filter(({ obstruction }) => HINDERED.includes(obstruction)).map(ceapOf)
  return { reflux: once([...reflux, ...through]), obstruction: once(hindered) }
}

/** CEAP classes chronic disorders: a fresh clot is none. */
const HINDERED: readonly Obstruction[] = ['chronic-change', 'narrowed']

function ceapOf({ segment }: VeinReading): CeapSegment {
  return VEINS[segment].ceap
}

function once<One>(of: readonly One[]): readonly One[] {
  return [...new Set(of)]
}
