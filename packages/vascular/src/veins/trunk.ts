import type { Truth } from '@legato/values'
import { all, any, atLeast, not } from '@legato/values'
import type { Landmark, LegExam } from '../exam/index.ts'
import { LANDMARKS } from '../exam/index.ts'
import type { VeinId } from '../segment/index.ts'
import { keysOf } from '../segment/index.ts'
import { refluxes } from './reflux.ts'
import type { RefluxRulesId } from './thresholds.ts'

type Station = readonly [VeinId, Landmark]

interface Trunk {
  /** Accessory veins have none of their own: what happens at the groin is the great vein's. */
  readonly junction?: VeinId
  /** From above to below. */
  readonly stations: readonly Station[]
  /** Axial: all of these; the stations between them must not be known to be sound. */
  readonly axial: readonly Station[]
  /**
   * Axial instead: reflux measured at so many stations, taken to lie 5 cm apart. Of a finding that
   * names no station nobody knows how far it reaches.
   */
  readonly points?: number
}

const of = (segment: VeinId): readonly Station[] => LANDMARKS.map((one) => [segment, one] as const)

/** Axial as SVS, AVF, AVLS 2022 and 2023 have it: groin to upper calf, knee to ankle, 5 cm. */
const TRUNKS = {
  GSV: {
    junction: 'SFJ',
    stations: [...of('GSVa'), ...of('GSVb')],
    axial: [
      ['GSVa', 'proximal'],
      ['GSVa', 'distal'],
      ['GSVb', 'proximal'],
    ],
  },
  AASV: { stations: of('AASV'), axial: [], points: 2 },
  PASV: { stations: of('PASV'), axial: [], points: 2 },
  SSV: {
    junction: 'SPJ',
    stations: of('SSV'),
    axial: [
      ['SSV', 'proximal'],
      ['SSV', 'distal'],
    ],
  },
} as const satisfies Readonly<Record<string, Trunk>>
export type TrunkId = keyof typeof TRUNKS

/** From less to more; undetermined: reflux was found or not, and too little was examined to say more. */
export const PATTERNS = ['none', 'segmental', 'junctional', 'axial', 'undetermined'] as const
export type Pattern = (typeof PATTERNS)[number]

export interface TrunkReading {
  readonly trunk: TrunkId
  readonly pattern: Pattern
  /** Whether any of it refluxes beyond its limit. */
  readonly reflux: Truth
  /** The longest reflux that was measured, its own junction included. */
  readonly longestMs?: number
  readonly widestMm?: number
}

/** Every trunk of the leg of which anything was entered. */
export function readTrunks(leg: LegExam, rules: RefluxRulesId): readonly TrunkReading[] {
  return keysOf(TRUNKS)
    .filter((id) => findingsOf(leg, TRUNKS[id], false).length > 0)
    .map((id) => readTrunk(leg, id, rules))
}

function readTrunk(leg: LegExam, id: TrunkId, rules: RefluxRulesId): TrunkReading {
  const trunk: Trunk = TRUNKS[id]
  const at = ([segment, landmark]: Station) => truthAt(leg, rules, { segment, landmark })
  const junction = trunk.junction
    ? truthAt(leg, rules, { segment: trunk.junction })
    : ('not-met' as const)
  const below = any(trunk.stations, at)
  const reflux = any([junction, below], (truth) => truth)
  const isMeasured = ([segment, landmark]: Station) =>
    leg.veins.some((one) => one.segment === segment && one.landmark === landmark)
  const axial = isAxial(trunk, at, isMeasured)
  const found = findingsOf(leg, trunk, true)
  const longestMs = greatest(found.map((finding) => finding.refluxMs))
  const widestMm = greatest(found.map((finding) => finding.diameterMm))
  return {
    trunk: id,
    pattern: patternOf({ junction, below, axial }),
    reflux,
    ...(longestMs !== undefined && { longestMs }),
    ...(widestMm !== undefined && { widestMm }),
  }
}

function isAxial(
  trunk: Trunk,
  at: (station: Station) => Truth,
  isMeasured: (station: Station) => boolean,
): Truth {
  if (trunk.points) {
    const alone = (one: Station) =>
      at(one) === 'met' && !isMeasured(one) ? 'undetermined' : at(one)
    return atLeast(trunk.points, trunk.stations.map(alone))
  }
  const last = trunk.axial.at(-1)
  const through = trunk.stations.findIndex((one) => one[0] === last?.[0] && one[1] === last[1])
  const broken = trunk.stations.slice(0, through + 1).some((one) => at(one) === 'not-met')
  return broken ? 'not-met' : all(trunk.axial, at)
}

interface Parts {
  readonly junction: Truth
  readonly below: Truth
  readonly axial: Truth
}

function patternOf({ junction, below, axial }: Parts): Pattern {
  if (axial === 'met') return 'axial'
  if (below === 'met') return axial === 'not-met' ? 'segmental' : 'undetermined'
  if (below === 'undetermined') return 'undetermined'
  if (junction === 'met') return 'junctional'
  return not(junction) === 'met' ? 'none' : 'undetermined'
}

interface Place {
  readonly segment: VeinId
  readonly landmark?: Landmark
}

/** A finding of the whole segment answers for its parts that were not measured of their own. */
function truthAt(leg: LegExam, rules: RefluxRulesId, { segment, landmark }: Place): Truth {
  const there = leg.veins.filter((finding) => finding.segment === segment)
  const own = there.filter((finding) => finding.landmark === landmark)
  const whole = there.filter((finding) => finding.landmark === undefined)
  const asked = own.length > 0 ? own : landmark === undefined ? there : whole
  return asked.length === 0 ? 'undetermined' : any(asked, (finding) => refluxes(finding, rules))
}

function findingsOf(leg: LegExam, trunk: Trunk, withJunction: boolean) {
  const segments = new Set<VeinId>(trunk.stations.map(([segment]) => segment))
  if (withJunction && trunk.junction) segments.add(trunk.junction)
  return leg.veins.filter((finding) => segments.has(finding.segment))
}

export function greatest(of: readonly (number | undefined)[]): number | undefined {
  const known = of.filter((one) => one !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}
