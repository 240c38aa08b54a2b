import { type Item, isUnverified, itemsOf, knowledge } from '@legato/knowledge'
import { page, section, table } from '../markdown.ts'

/** Where everything is found, and how much of each is unverified. */
export function indexPage(): string {
  const items = itemsOf(knowledge)
  const { version, date } = knowledge
  return page(
    'What Legato knows',
    `Knowledge ${version} of ${date}, as pages for those who review it: [what is not verified](review.md), [which rows of the sources the conformance cases show](coverage.md), [what changed](changes.md), [shared criteria](gates.md), [what payers ask for](payers.md), [case features](../features.md). A number after an item counts its statements that nobody has read in their source yet, or that are defaults of our own.`,
    [
      ...FOLDERS.map(({ kind, folder, title }) => {
        const some = items.filter((item) => item.kind === kind)
        return section(
          `${title} (${some.length})`,
          table(
            ['', 'statements', 'unverified'],
            some.map((item) => row(folder, item)),
          ),
        )
      }),
    ],
  )
}

export const FOLDERS = [
  { kind: 'finding', folder: 'findings', title: 'Findings' },
  { kind: 'therapy', folder: 'therapies', title: 'Therapies' },
  { kind: 'alert', folder: 'alerts', title: 'Alerts' },
] as const

function row(folder: string, { id, label, told }: Item): readonly string[] {
  return [
    `[${label}](${folder}/${id}.md)`,
    String(told.length),
    String(told.filter(isUnverified).length),
  ]
}
