import type { Basis } from '../basis.ts'
import { read, unread } from '../basis.ts'
import type { VeinId } from '../segment/index.ts'

/** Reflux is pathological when it lasts longer than this. */
export interface RefluxLimit {
  readonly overMs: number
  readonly basis: Basis
}

/** A perforator is pathological when all of it holds. */
export interface PerforatorLimit {
  readonly ms: number
  /** Whether exactly `ms` counts already. */
  readonly inclusive: boolean
  readonly leastDiameterMm?: number
  readonly onlyBeneathUlcer?: boolean
  readonly basis: Basis
}

export const VEIN_GROUPS = ['superficial', 'femoropopliteal', 'deep-small', 'muscular'] as const
export type VeinGroup = (typeof VEIN_GROUPS)[number]

export interface RefluxRules {
  readonly name: string
  readonly limits: Readonly<Record<VeinGroup, RefluxLimit>>
  readonly perforator: PerforatorLimit
}

const SVS_2022 = {
  superficial: {
    overMs: 500,
    basis: read('SVS-AVF-AVLS-2022', 'GSV, SSV, anterior and posterior accessory veins'),
  },
  femoropopliteal: { overMs: 1000, basis: read('SVS-AVF-AVLS-2022', 'CFV, FV, POPV') },
  'deep-small': {
    overMs: 500,
    basis: read('SVS-AVF-AVLS-2022', 'Tibial, peroneal and deep femoral veins'),
  },
  muscular: { overMs: 500, basis: unread('SVS-AVF-AVLS-2022', 'By analogy with tibial veins') },
} as const satisfies RefluxRules['limits']

/** Sets of limits that a clinic may choose from; the first is the default. */
export const REFLUX_RULES = {
  'svs-2022': {
    name: 'SVS, AVF, AVLS 2022',
    limits: SVS_2022,
    perforator: {
      ms: 500,
      inclusive: true,
      leastDiameterMm: 3.5,
      basis: read('SVS-AVF-AVLS-2022', 'Outward 500 ms or more and 3.5 mm or more'),
    },
  },
  'svs-2011': {
    name: 'SVS, AVF 2011: perforators beneath an ulcer only',
    limits: SVS_2022,
    perforator: {
      ms: 500,
      inclusive: true,
      leastDiameterMm: 3.5,
      onlyBeneathUlcer: true,
      basis: read('SVS-AVF-2011', 'Beneath a healed or open ulcer (C5, C6)'),
    },
  },
  'labropoulos-2003': {
    name: 'Labropoulos 2003: perforators beyond 350 ms',
    limits: SVS_2022,
    perforator: {
      ms: 350,
      inclusive: false,
      basis: unread('LABROPOULOS-2003', 'The older primary study'),
    },
  },
} as const satisfies Readonly<Record<string, RefluxRules>>
export type RefluxRulesId = keyof typeof REFLUX_RULES

/** Pelvic and iliac veins and the vena cava have no limit: their reflux is not judged by time. */
const GROUPS: Readonly<Record<VeinId, VeinGroup | undefined>> = {
  ...({ SFJ: 'superficial', GSVa: 'superficial', GSVb: 'superficial' } as const),
  ...({ AASV: 'superficial', PASV: 'superficial', SPJ: 'superficial' } as const),
  ...({ SSV: 'superficial', GIAC: 'superficial', PAV: 'superficial' } as const),
  ...({ NSV: 'superficial', Tel: undefined, Ret: undefined } as const),
  ...({ CFV: 'femoropopliteal', FV: 'femoropopliteal', POPV: 'femoropopliteal' } as const),
  ...({ DFV: 'deep-small', TIBV: 'deep-small', PRV: 'deep-small' } as const),
  ...({ ATV: 'deep-small', PTV: 'deep-small' } as const),
  ...({ MUSV: 'muscular', GAV: 'muscular', SOV: 'muscular' } as const),
  ...({ IVC: undefined, CIV: undefined, IIV: undefined } as const),
  ...({ EIV: undefined, PELV: undefined } as const),
}

/** Over how many milliseconds reflux of this vein is pathological; undefined where no limit is known. */
export function refluxLimit(vein: VeinId, rules: RefluxRulesId): RefluxLimit | undefined {
  const group = GROUPS[vein]
  return group && REFLUX_RULES[rules].limits[group]
}

/** When a deep vein counts as narrowed: of iliac veins and vena cava. */
export const NARROWED = {
  velocityRatio: { least: 2.5, basis: unread('LABROPOULOS-2007', 'Narrowing over before it') },
  areaReductionPercent: { least: 50, basis: unread('SIR-STENT-2023', 'Usual limit, by IVUS') },
} as const
