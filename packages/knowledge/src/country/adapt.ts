import { type Criterion, parts } from '@legato/rules'
import type { DoseRow } from '../dosing.ts'
import type { Knowledge } from '../knowledge.ts'
import { step } from '../ladder.ts'
import type { Reason } from '../statement.ts'
import type { Therapy } from '../therapy.ts'
import { type Unavailable, unavailableIn } from './availability.ts'
import type { CountryId } from './country.ts'
import { type LabelMaximum, labelsOf } from './labels.ts'

/**
 * The knowledge as it holds in a country: what is not marketed there is not recommended, and doses
 * are held against the labels there. The same object each time, so that what is worked out from a
 * knowledge is worked out once.
 */
export function inCountry(knowledge: Knowledge, country: CountryId): Knowledge {
  if (country === 'generic') return knowledge
  const known = adapted.get(knowledge) ?? new Map<CountryId, Knowledge>()
  adapted.set(knowledge, known)
  const found = known.get(country) ?? adapt(knowledge, country)
  known.set(country, found)
  return found
}

const adapted = new WeakMap<Knowledge, Map<CountryId, Knowledge>>()

function adapt(knowledge: Knowledge, country: CountryId): Knowledge {
  const labels = labelsOf(country)
  const move = mover(labels)
  const missing = new Map(unavailableIn(country).map((one) => [one.therapy, one]))
  const { findings, therapies, alerts, order, followUps } = knowledge
  return Object.freeze({
    ...knowledge,
    findings: findings.map((rule) => ({
      ...rule,
      when: move(rule.when),
      ...(rule.ways && { ways: rule.ways.map((way) => ({ ...way, when: move(way.when) })) }),
    })),
    alerts: alerts.map((rule) => ({ ...rule, when: move(rule.when) })),
    ...(order && { order: order.map((rule) => ruleMoved(rule, move)) }),
    ...(followUps && { followUps: followUps.map((rule) => ruleMoved(rule, move)) }),
    therapies: therapies
      .map((therapy) => moved(therapy, move, labels))
      .map((therapy) => withoutMarket(therapy, missing.get(therapy.therapy), country)),
  })
}

type Move = (criterion: Criterion) => Criterion

/**
 * Puts the label of the country in the place of the one that the knowledge was written on. What
 * holds no such threshold stays the very same object, and so does what is shared: both are asked
 * once for a patient.
 */
function mover(labels: readonly LabelMaximum[]): Move {
  const done = new Map<Criterion, Criterion>()
  const move: Move = (criterion) => {
    const known = done.get(criterion)
    if (known) return known
    const found = moveOne(criterion, labels, move)
    done.set(criterion, found)
    return found
  }
  return move
}

function moveOne(criterion: Criterion, labels: readonly LabelMaximum[], move: Move): Criterion {
  if (criterion.kind === 'compare') {
    const { feature, value } = criterion
    const label = labels.find(({ taken, from }) => taken === feature && from === value)
    return label ? Object.freeze({ ...criterion, value: label.to }) : criterion
  }
  if (!('of' in criterion)) return criterion
  const inside = parts(criterion).map(move)
  if (inside.every((part, index) => part === parts(criterion)[index])) return criterion
  const [first] = inside
  if (criterion.kind !== 'not') return Object.freeze({ ...criterion, of: inside })
  return first ? Object.freeze({ ...criterion, of: first }) : criterion
}

function ruleMoved<R extends { readonly when?: Criterion }>(rule: R, move: Move): R {
  return rule.when ? { ...rule, when: move(rule.when) } : rule
}

function moved(therapy: Therapy, move: Move, labels: readonly LabelMaximum[]): Therapy {
  const each = <R extends Reason>(reasons: readonly R[]): readonly R[] =>
    reasons.map((one) => ({ ...one, when: move(one.when) }))
  const { dosing } = therapy
  return {
    ...therapy,
    concerns: move(therapy.concerns),
    ladder: each(therapy.ladder),
    forbids: each(therapy.forbids),
    cautions: each(therapy.cautions),
    for: each(therapy.for),
    against: each(therapy.against),
    positions: therapy.positions.map((position) =>
      position.applies ? { ...position, applies: move(position.applies) } : position,
    ),
    ...(dosing && {
      dosing: { ...dosing, rows: dosing.rows.map((row) => relabeled(row, move, labels)) },
    }),
  }
}

function relabeled(
  { when, regimen }: DoseRow,
  move: Move,
  labels: readonly LabelMaximum[],
): DoseRow {
  const label = labels.find(({ regimens }) => Object.hasOwn(regimens, regimen.say.id))
  const english = label?.regimens[regimen.say.id]
  if (!label || !english || !regimen.max) return { when: move(when), regimen }
  return {
    when: move(when),
    regimen: {
      ...regimen,
      max: { ...regimen.max, amount: label.to },
      say: { id: `${regimen.say.id}.eu`, english },
      basis: [...regimen.basis, ...label.basis],
    },
  }
}

/** What leads away from a drug concerns those who brought it from elsewhere. */
const OFFERS: ReadonlySet<Therapy['kind']> = new Set(['medication', 'device', 'procedure'])

function withoutMarket(
  therapy: Therapy,
  missing: Unavailable | undefined,
  country: CountryId,
): Therapy {
  if (!missing || !OFFERS.has(therapy.kind)) return therapy
  const notMarketed = step('country.not-marketed', 'not-recommended', {
    say: NOT_MARKETED[country],
    when: therapy.concerns,
    basis: missing.basis,
  })
  return { ...therapy, ladder: [notMarketed, ...therapy.ladder] }
}

const NOT_MARKETED: Readonly<Record<CountryId, string>> = {
  US: 'Not marketed in the United States.',
  DE: 'Not marketed in Germany.',
  GB: 'Not marketed in the United Kingdom.',
  FR: 'Not marketed in France.',
  ES: 'Not marketed in Spain.',
  generic: 'Not marketed here.',
}
