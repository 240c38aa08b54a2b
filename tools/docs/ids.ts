import { featureIds, features, knowledge } from '@legato/knowledge'
import { code, page, section, table } from './markdown.ts'

/** Every id that a plan may name. */
export function idsPage(): string {
  const { findings, therapies, alerts } = knowledge
  return page(
    'Ids of a plan',
    'Every id that `legato-plan/1` may name. Ids are stable words: programs may rely on them.',
    [
      section(
        `Findings (${findings.length})`,
        table(
          ['id', 'finding'],
          findings.map(({ id, label }) => [code(id), label.english]),
        ),
      ),
      section(
        `Proposals (${therapies.length})`,
        table(
          ['id', 'kind', 'therapy', 'label'],
          therapies.map(({ id, kind, therapy, label }) => [code(id), kind, therapy, label.english]),
        ),
      ),
      section(
        `Alerts (${byAlert().length})`,
        table(['id', 'level', 'safety rule', 'about'], byAlert()),
      ),
      section(
        `Case features (${featureIds.length})`,
        table(
          ['id', 'kind', 'feature'],
          featureIds.map((id) => [code(id), features[id].shape.kind, features[id].label.english]),
        ),
      ),
    ],
  )

  /** One alert may speak of many drugs. */
  function byAlert(): readonly (readonly string[])[] {
    return [...Map.groupBy(alerts, ({ id }) => id)].map(([id, same]) => [
      code(id),
      several(same.map(({ level }) => level)),
      several(same.map(({ safety }) => safety ?? '')),
      several(same.map(({ about }) => about)),
    ])
  }
}

function several(words: readonly string[]): string {
  return [...new Set(words)].filter((word) => word !== '').join(', ')
}
