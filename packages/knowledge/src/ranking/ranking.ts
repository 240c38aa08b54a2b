import { mentions } from '@legato/rules'
import type { CaseFeature } from '../case-feature.ts'
import { features, isFeatureId } from '../features/index.ts'
import type { Reason } from '../statement.ts'
import type { Position, Therapy } from '../therapy.ts'
import { speaksOf } from './about.ts'
import type { Burden } from './burdens.ts'
import { BURDENS } from './burdens.ts'
import type { Fit } from './fits.ts'
import { FITS } from './fits.ts'
import type { Need } from './need.ts'
import { needOf } from './need.ts'
import { WISHES } from './preferences.ts'

/** What the place of a therapy among its like depends on, worked out once for every patient. */
export interface Ranking {
  readonly need: Need
  /** Ids of its prohibitions and cautions that keep a safety rule and tell one patient from another. */
  readonly dangers: ReadonlySet<string>
  /** The first that speaks of the patient leads. */
  readonly positions: readonly Position[]
  /** Those of them that speak of a special group, as of people on dialysis or in pregnancy. */
  readonly special: ReadonlySet<Position>
  /** Ids of its own reasons and cautions that rest on another condition. */
  readonly comorbid: ReadonlySet<string>
  readonly fits: readonly Fit[]
  readonly wishes: readonly Fit[]
  readonly burden: Burden | undefined
}

export function rankingOf(therapy: Therapy): Ranking {
  const known = rankings.get(therapy)
  if (known) return known
  const found = work(therapy)
  rankings.set(therapy, found)
  return found
}

const rankings = new WeakMap<Therapy, Ranking>()

function work(therapy: Therapy): Ranking {
  const { forbids, cautions, against } = therapy
  return {
    need: needOf(therapy),
    dangers: idsOf([...forbids, ...cautions].filter(isDanger)),
    positions: therapy.positions.toSorted(leading),
    special: new Set(therapy.positions.filter(speaksOfGroup)),
    comorbid: idsOf([...therapy.for, ...against, ...cautions].filter(restsOnCondition)),
    fits: FITS.filter(({ about }) => speaksOf(about, therapy)),
    wishes: WISHES.filter(({ about }) => speaksOf(about, therapy)),
    burden: BURDENS.find(({ about }) => speaksOf(about, therapy)),
  }
}

function idsOf(reasons: readonly Reason[]): ReadonlySet<string> {
  return new Set(reasons.map(({ id }) => id))
}

/** Age and sex alone make a caution of half of all patients, and set no drug apart from the next. */
function isDanger({ safety, when }: Reason): boolean {
  return safety !== undefined && [...mentions(when)].some((one) => one !== 'age' && one !== 'sex')
}

/** RLS itself, and whom a guideline speaks of, are no comorbidity. */
const NO_COMORBIDITY: ReadonlySet<string> = new Set([
  'rls-diagnosis-asserted',
  'pregnancy',
  'lactation',
  'active-infection',
])

function restsOnCondition({ when }: Reason): boolean {
  return [...mentions(when)].some(
    (one) => isFeatureId(one) && !NO_COMORBIDITY.has(one) && isCondition(features[one]),
  )
}

/** The group may be one by pregnancy, dialysis or another condition; age and iron make none. */
function speaksOfGroup({ applies }: Position): boolean {
  const read = applies ? [...mentions(applies)] : []
  return read.some((one) => isFeatureId(one) && (one === 'dialysis' || isCondition(features[one])))
}

function isCondition({ read }: CaseFeature): boolean {
  return read.kind === 'condition'
}

/**
 * AASM 2025 before all others, as the newest that grades its evidence; of one source the position
 * on the narrower population first. A default of ours.
 */
function leading(a: Position, b: Position): number {
  return precedence(b) - precedence(a) || narrowness(b) - narrowness(a)
}

function precedence({ source }: Position): number {
  return source === 'AASM-2025' ? 1 : 0
}

function narrowness({ applies }: Position): number {
  return applies ? mentions(applies).size : 0
}
