import type { CaseFeature } from '../case-feature.ts'
import { CLAIMS } from '../claims/index.ts'
import { type FeatureId, featureIds, features } from '../features/index.ts'
import type { Knowledge } from '../knowledge.ts'
import { allTold, type Told } from './told.ts'

export const itemKinds = ['finding', 'therapy', 'alert', 'feature', 'claim'] as const
export type ItemKind = (typeof itemKinds)[number]

/** One thing that the knowledge holds, with all that is said of it: what a reviewer takes in hand. */
export interface Item {
  readonly kind: ItemKind
  readonly id: string
  readonly label: string
  readonly told: readonly Told[]
}

/** Everything that can be listed, shown and searched, in the order of the knowledge. */
export function itemsOf(knowledge: Knowledge): readonly Item[] {
  const told = Map.groupBy(allTold(knowledge), ({ of }) => of)
  const { findings, therapies, alerts } = knowledge
  const item = (kind: ItemKind, id: string, label: string): Item => ({
    kind,
    id,
    label,
    told: (told.get(id) ?? []).filter((one) => belongs(one, kind)),
  })
  return [
    ...findings.map(({ id, label }) => item('finding', id, label.english)),
    ...therapies.map(({ id, label }) => item('therapy', id, label.english)),
    ...[...Map.groupBy(alerts, ({ id }) => id).keys()].map((id) =>
      item('alert', id, id.replaceAll('-', ' ')),
    ),
    ...featureIds.map(featureItem),
    ...CLAIMS.map((claim) => ({
      kind: 'claim' as const,
      id: claim.id,
      label: claim.claim.english,
      told: (told.get(claim.id) ?? []).filter((one) => belongs(one, 'claim')),
    })),
  ]
}

/** A finding, a therapy, an alert and a claim may share one id. */
function belongs({ kind }: Told, of: ItemKind): boolean {
  if (kind === 'finding' || kind === 'alert' || kind === 'claim') return kind === of
  return of === 'therapy'
}

function featureItem(id: FeatureId): Item {
  const { label }: CaseFeature = features[id]
  return { kind: 'feature', id, label: label.english, told: toldByFeature(id) }
}

/** How long a fact stays good, where that is limited. */
export function toldByFeature(id: FeatureId): readonly Told[] {
  const { label, maxAge }: CaseFeature = features[id]
  if (!maxAge) return []
  const english = [`${label.english}: good for ${maxAge.days} days`]
  return [{ kind: 'age', id, of: id, english, basis: [maxAge.basis], when: [] }]
}

/** Said, but not read in any source yet, or a default of our own. */
export function isUnverified({ basis }: Told): boolean {
  return basis.some(({ verified }) => !verified)
}

/** The items in which every word is found, in id, label or what they say. */
export function searchItems(items: readonly Item[], words: readonly string[]): readonly Item[] {
  const wanted = words.map((word) => word.toLowerCase())
  return items.filter((item) => {
    const text = textOf(item).toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

function textOf({ id, label, told }: Item): string {
  const said = told.flatMap(({ id, english, basis }) => [
    id,
    ...english,
    ...basis.flatMap(({ source, note }) => [source, note ?? '']),
  ])
  return [id, label, ...said].join(' ')
}
