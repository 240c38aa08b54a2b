import { knowledgeChanges } from '@legato/knowledge'
import { page, section } from '../markdown.ts'

/** What became of the knowledge, version by version, newest first. */
export function changesPage(): string {
  return page(
    'Changes of the knowledge',
    'Each version of what Legato knows, newest first, in the words of those who changed it. Statement by statement: `npx legato knowledge diff OLD NEW` compares two snapshots.',
    knowledgeChanges.map(({ version, date, changes }) =>
      section(`${version} (${date})`, changes.map((change) => `- ${change}`).join('\n')),
    ),
  )
}
