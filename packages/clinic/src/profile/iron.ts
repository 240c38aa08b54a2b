import type { FeatureValue } from '@legato/rules'
import type { Feature } from '@legato/values'
import { daysBetween, unknown } from '@legato/values'
import { IV_IRON } from './drug-classes.ts'
import type { DrugEntry } from './medication.ts'
import type { Gathering, Mention } from './mention.ts'
import { note } from './notes.ts'
import { capacityOf, transferrinSaturation } from './transferrin-saturation.ts'
import type { When } from './when.ts'
import { ageInDays, newestFirst, overlap, whenOf } from './when.ts'

/** Ferritin and saturation are not read within this time after intravenous iron: safety rule S8. */
const UNSTEADY_DAYS = 28

/**
 * Saturation out of iron and binding capacity (total, unsaturated plus iron, or that of transferrin)
 * of the same day, where the laboratory gave none for that day.
 */
export function inferSaturation(gathering: Gathering): void {
  const given = gathering.of('tsat')
  for (const iron of numbers(gathering.of('iron'))) {
    const tibc = sameDay(iron, numbers(gathering.of('tibc')))
    const uibc = sameDay(iron, numbers(gathering.of('uibc')))
    const transferrin = sameDay(iron, numbers(gathering.of('transferrin')))
    const partner = tibc ?? uibc ?? transferrin
    const capacity =
      tibc?.value ??
      (uibc && uibc.value + iron.value) ??
      (transferrin && capacityOf(transferrin.value))
    if (!partner || !capacity || given.some(({ when }) => when && overlap(when, iron.when)))
      continue
    const value = Number(transferrinSaturation(iron.value, capacity).toPrecision(4))
    const said = { kind: 'spoken', value, how: 'inferred', when: iron.when } as const
    const notes = [note('from-iron')]
    if (value > 100)
      gathering.refuse(iron.from, note('implausible', { low: 0, high: 100, unit: '%' }))
    else for (const { from } of [iron, partner]) gathering.add('tsat', { ...said, from, notes })
  }
}

interface Sample {
  readonly value: number
  readonly when: When
  readonly from: string
}

function numbers(mentions: readonly Mention[]): readonly Sample[] {
  return mentions.flatMap((one) =>
    one.kind === 'spoken' && typeof one.value === 'number' && one.when
      ? [{ value: one.value, when: one.when, from: one.from }]
      : [],
  )
}

function sameDay(sample: Sample, others: readonly Sample[]): Sample | undefined {
  return others.find(
    ({ when }) => when.last === sample.when.last && when.first === sample.when.first,
  )
}

/** When intravenous iron was given, newest first: administered, or stated as taken at a time. */
export function ivIronGiven(entries: readonly DrugEntry[], product?: string): readonly DrugEntry[] {
  const wanted = (name: string) => (product ? name === product : IV_IRON.has(name))
  return entries
    .filter((entry) => entry.ingredients.some(wanted) && wasGiven(entry))
    .toSorted(newestFirst)
}

/** An order is not yet an infusion; "not taken" without a time never was one. */
function wasGiven({ stance, from, when, since }: DrugEntry): boolean {
  if (stance === 'given') return true
  return from.startsWith('MedicationStatement') && Boolean(when ?? since)
}

/** Days from the last infusion to the day of judgement; a vague date counts from its latest day. */
export function daysSince(
  given: readonly DrugEntry[],
  { asOf }: Gathering,
): Feature<FeatureValue> | undefined {
  const [last] = given
  const when = last && (last.when ?? whenOf(last.since))
  if (!last || !when) return undefined
  const value = Math.max(0, daysBetween(when.last, asOf))
  return { kind: 'known', value, how: 'inferred', at: when.at, from: [last.from] }
}

/** A sample taken in the weeks after intravenous iron says nothing: it is to be repeated. */
export function afterIvIron(
  fact: Feature<FeatureValue>,
  given: readonly DrugEntry[],
): Feature<FeatureValue> {
  const sampled = fact.kind === 'known' ? whenOf(fact.at) : undefined
  if (!sampled) return fact
  const disturbing = given.find(({ when }) => {
    const days = when ? ageInDays(when, sampled.last) : -1
    return days >= 0 && days < UNSTEADY_DAYS
  })
  if (!disturbing) return fact
  return unknown('unreadable', {
    from: [...fact.from, disturbing.from],
    at: sampled.at,
    notes: [note('after-iv-iron', { days: UNSTEADY_DAYS })],
  })
}
