import type { Exam } from '@legato/vascular'
import { drawMap, mapOf, REFLUX_RULES, SIDES } from '@legato/vascular'
import type { Block, Content, Figure } from './document.ts'
import { basesOf, hasVeins } from './exam-bases.ts'
import { legBlocks } from './exam-leg.ts'
import { imagingBlocks } from './exam-scores.ts'
import { TITLES } from './exam-words.ts'
import type { Issue } from './issue.ts'
import { sourcesOf } from './sources.ts'

/** An exam as a report: the map, each leg, what was not examined, and by which limits it was read. */
export function examReport(issue: Issue, exam: Exam): Content {
  return {
    ...issue,
    kind: 'exam-report',
    title: TITLES[exam.protocol],
    blocks: [...examBlocks(exam), ...signatures(exam)],
  }
}

/** The same without its signatures: the appendix of a letter. */
export function examBlocks(exam: Exam): readonly Block[] {
  const by = hasVeins(exam) ? `Reflux is read by ${REFLUX_RULES['svs-2022'].name}. ` : ''
  return [
    { kind: 'paragraph', text: told(exam) },
    mapFigure(exam),
    ...SIDES.flatMap((side) => legBlocks(exam, side)),
    ...imagingBlocks(exam),
    ...listed('Limitations', exam.limitations),
    ...listed(
      'Could not be placed',
      counted(
        exam.unmapped.map(({ name, value, unit, place }) =>
          [name ?? place, ': ', value, unit && ` ${unit}`].filter(Boolean).join(''),
        ),
      ),
    ),
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: `${by}What was not examined is not called normal.`,
    },
    ...sourcesOf(basesOf(exam)),
  ]
}

/** The map of both legs; for who does not see it, each vessel that has a finding, in words. */
function mapFigure(exam: Exam): Figure {
  const found = mapOf(exam).drawn.filter(({ label }) => label.length > 0)
  const words = found.map(({ name }) => name).join('. ')
  return {
    kind: 'figure',
    alternative: `Map of both legs from the front and from behind. ${words || 'No finding is drawn'}.`,
    caption: 'What was not examined is drawn in thin dots.',
    drawing: drawMap(exam, { theme: 'print' }),
  }
}

function told({ date, indication, equipment, sonographer, timeOfDay }: Exam): string {
  const parts = [
    `Examined on ${date}${timeOfDay === undefined ? '' : ` at ${timeOfDay}`}.`,
    ...(indication === undefined ? [] : [`Asked for: ${indication}.`]),
    ...(sonographer === undefined ? [] : [`Examined by ${sonographer}.`]),
    ...(equipment === undefined ? [] : [`With ${equipment}.`]),
  ]
  return parts.join(' ')
}

function listed(title: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', items },
  ]
}

/** What stands there several times is told once, with how often. */
function counted(lines: readonly string[]): readonly string[] {
  const same = Map.groupBy(lines, (line) => line)
  return [...same].map(([line, all]) => (all.length > 1 ? `${line} (${all.length} times)` : line))
}

function signatures({ interpreter }: Exam): readonly Block[] {
  return [
    {
      kind: 'signature',
      role: 'Who reads the exam',
      ...(interpreter !== undefined && { name: interpreter }),
    },
  ]
}
