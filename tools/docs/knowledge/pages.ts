import { knowledge } from '@legato/knowledge'
import { changesPage } from './changes.ts'
import { coveragePage } from './coverage.ts'
import { gatesPage } from './gates.ts'
import { indexPage } from './index-page.ts'
import { payersPage } from './payers.ts'
import { reviewPage } from './review.ts'
import { alertPage, findingPage } from './rules.ts'
import { therapyPage } from './therapy.ts'

/** Every page of `docs/knowledge/`, by its path within. What is not among them does not belong there. */
export function knowledgePages(): ReadonlyMap<string, string> {
  const { findings, therapies, alerts } = knowledge
  return new Map([
    ['index.md', indexPage()],
    ['review.md', reviewPage()],
    ['coverage.md', coveragePage()],
    ['changes.md', changesPage()],
    ['gates.md', gatesPage()],
    ['payers.md', payersPage()],
    ...findings.map((one) => [`findings/${one.id}.md`, findingPage(one)] as const),
    ...therapies.map((one) => [`therapies/${one.id}.md`, therapyPage(one)] as const),
    ...[...Map.groupBy(alerts, ({ id }) => id)].map(
      ([id, rules]) => [`alerts/${id}.md`, alertPage(id, rules)] as const,
    ),
  ])
}
