import { criterionInWords, withNames } from '@legato/clinic/assessment'
import { type Basis, gates, SOURCES } from '@legato/knowledge'
import type { Criterion } from '@legato/rules'
import { type Message, render } from '@legato/values'
import { code } from '../markdown.ts'

/** A message as it is written, with a patient's values as the names of what they are. */
export function worded(message: Message): string {
  return render({ ...message, english: withNames(message.english) })
}

/** A criterion as a list within a list; `up` leads from the page to the folder of the knowledge. Gates are named, not repeated. */
export function criterionList(criterion: Criterion, up: string, known = gates): string {
  return criterionInWords(criterion, known)
    .map(({ depth, say, gate, onRecord }) => {
      const text = gate
        ? `[${say}](${up}gates.md#${gate})`
        : `${say}${onRecord ? ' *(on record)*' : ''}`
      return `${'  '.repeat(depth)}- ${text}`
    })
    .join('\n')
}

/** The sources of a statement: of what kind each is, and whether anyone read it there. */
export function basisList(basis: readonly Basis[]): string {
  return basis.map((one) => `- ${basisLine(one)}`).join('\n')
}

function basisLine({ source, verified, note }: Basis): string {
  const where = note ? `: ${note}` : ''
  if (source === 'legato-default') return `**Our own default, unreviewed**${where}`
  const read = verified ? 'read' : '**not read yet**'
  return `${code(source)} (${kindInWords(source)}, ${read})${where}`
}

/** The kinds of source in words. */
export function kindInWords(source: keyof typeof SOURCES): string {
  return KINDS[SOURCES[source].kind]
}

const KINDS = {
  guideline: 'guideline',
  label: 'label',
  study: 'study',
  review: 'published review',
  'expert-practice': 'expert practice',
  'payer-policy': "a payer's policy",
  default: 'our default, unreviewed',
} as const
