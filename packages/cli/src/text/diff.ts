import type { ItemChange, PlanDiff } from '@legato/clinic/plan'
import { block, item, paragraph } from './paragraph.ts'
import type { Style } from './style.ts'

export interface DiffForm {
  readonly style: Style
  readonly reader: 'clinician' | 'patient'
}

const TITLES = { alert: 'Alerts', proposal: 'Proposals', finding: 'Findings' } as const

/** What changed between two plans as a page: the whole in a sentence, the items, then the facts. */
export function diffText(diff: PlanDiff, { style, reader }: DiffForm): string {
  const forPatient = reader === 'patient'
  const lines = (kind: ItemChange['item']) =>
    diff.changes
      .filter((one) => one.item === kind)
      .map((one) => item('▸', forPatient ? one.patientSay : one.say))
  return [
    style.strong(diff.patient.name ?? `Patient ${diff.patient.id}`),
    paragraph(forPatient ? diff.patientSay : diff.say),
    ...(['alert', 'proposal', 'finding'] as const).map((kind) =>
      block(TITLES[kind], lines(kind), style),
    ),
    forPatient ? '' : block('Facts', diff.facts.map(factText), style),
    forPatient ? '' : style.quiet(knowledgeText(diff)),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

function factText({ say, moves }: PlanDiff['facts'][number]): string {
  return item('○', moves.length > 0 ? `${say} (moved ${moves.length})` : say)
}

function knowledgeText({ before, after }: PlanDiff): string {
  const [was, is] = [before.knowledge.version, after.knowledge.version]
  return was === is ? `Both by knowledge ${is}.` : `By knowledge ${was}, then ${is}.`
}
