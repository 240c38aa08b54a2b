import type { Position, Proposal, Reason } from '@legato/clinic/plan'
import { calendarLines } from './calendar.ts'
import { block, detail, item, mark } from './paragraph.ts'
import { orderOf } from './rank.ts'
import type { Style } from './style.ts'

const TITLES = {
  recommended: 'Recommended',
  consider: 'Consider',
  specialist: 'For a specialist',
  'needs-data': 'Waits for facts',
  'not-recommended': 'Not recommended',
  contraindicated: 'Contraindicated',
} as const

/** A block for each status. Proposals that stand for the same reason are told together. */
export function proposalsText(all: readonly Proposal[], style: Style): readonly string[] {
  return [...Map.groupBy(all, ({ status }) => status)].map(([status, some]) =>
    block(
      TITLES[status],
      alike(some).flatMap((group) => groupText(group, style)),
      style,
    ),
  )
}

function alike(all: readonly Proposal[]): readonly (readonly Proposal[])[] {
  return [...Map.groupBy(all, ({ summary }) => summary).values()]
}

function groupText(group: readonly Proposal[], style: Style): readonly string[] {
  const [first] = group
  if (!first) return []
  const names = style.strong(group.map(({ label }) => label).join(' · '))
  const bullet = first.status === 'recommended' ? style.good('▸') : '▸'
  const head = item(bullet, `${names}: ${first.summary}${mark(first)}`)
  return [
    head,
    ...details(group, first.status).map(({ text, quiet }) =>
      quiet ? style.quiet(detail(text)) : detail(text),
    ),
  ]
}

/** What a laboratory is asked for; ° a code that was read nowhere. */
function tests(group: readonly Proposal[]): readonly string[] {
  const codes = group.flatMap(({ tests: ordered = [] }) =>
    ordered.map(({ loinc, verified }) => `${loinc}${verified ? '' : '°'}`),
  )
  return codes.length > 0 ? [`LOINC: ${[...new Set(codes)].join(', ')}.`] : []
}

interface Detail {
  readonly text: string
  readonly quiet?: true
}

/**
 * What a page has room for: of what is advised, all; of what is not, where guidelines part, and the
 * harms of a remedy that people take on their own.
 */
function details(group: readonly Proposal[], status: Proposal['status']): readonly Detail[] {
  const [first] = group
  const quietly = (text: string): Detail => ({ text, quiet: true })
  switch (status) {
    case 'recommended':
    case 'consider':
    case 'specialist':
      return [
        ...doses(group).map((text) => ({ text })),
        ...calendars(group, status).map((text) => ({ text })),
        ...[...cautions(group), ...sides(group), ...tests(group), ...orderOf(group)].map(quietly),
      ]
    case 'not-recommended':
      return [
        ...(first?.kind === 'education' ? cautions(group) : []),
        ...(group.some(({ disagreement }) => disagreement) ? sides(group) : []),
      ].map(quietly)
    case 'contraindicated':
    case 'needs-data':
      return []
  }
}

function doses(group: readonly Proposal[]): readonly string[] {
  return group.flatMap(({ label, dose }) => {
    if (!dose) return []
    const said = [`${dose.say}${mark(dose)}`, ...dose.notes].join(' ')
    return [`${group.length > 1 ? label : 'Dose'}: ${said}`]
  })
}

/** Day by day where it is recommended; where it may only be considered, that there is one. */
function calendars(group: readonly Proposal[], status: Proposal['status']): readonly string[] {
  return group.flatMap(({ calendar }) => {
    if (!calendar) return []
    const isOpen = status === 'recommended' || calendar.kind === 'withheld'
    return isOpen ? calendarLines(calendar) : ['Day by day, if it is decided: --format json.']
  })
}

/** What to mind, in one paragraph. Cautions for want of a fact stand under the questions. */
function cautions(group: readonly Proposal[]): readonly string[] {
  const byText = Map.groupBy(
    group.flatMap((one) =>
      one.cautions.filter(({ unknown }) => !unknown).map((caution) => ({ one, caution })),
    ),
    ({ caution }) => caution.say,
  )
  const said = [...byText.values()].map((same) => {
    const some =
      same.length < group.length ? `${same.map(({ one }) => one.label).join(', ')}: ` : ''
    return `${some}${same[0] ? sentence(same[0].caution) : ''}`
  })
  return said.length > 0 ? [`Mind: ${said.join(' ')}`] : []
}

function sentence({ say, verified }: Reason): string {
  return `${say}${mark({ verified })}`
}

const DIRECTIONS = { for: 'For', against: 'Against', neutral: 'Undecided' } as const

/** What the guidelines say that speak of this patient, for and against. */
function sides(group: readonly Proposal[]): readonly string[] {
  const told = group.flatMap(({ positions }) =>
    positions.filter(({ applies }) => applies !== 'not-met'),
  )
  const said = (['for', 'against', 'neutral'] as const).flatMap((direction) => {
    const side = told.filter((one) => one.direction === direction)
    const names = [...Map.groupBy(side, ({ source }) => source).values()].map(guideline)
    return names.length > 0 ? [`${DIRECTIONS[direction]}: ${names.join(', ')}.`] : []
  })
  return said.length > 0 ? [said.join(' ')] : []
}

/** A guideline by its name, and how strongly it speaks, where that is the same of all it is asked for. */
function guideline(same: readonly Position[]): string {
  const [first] = same
  if (!first) return ''
  const [strength, ...others] = new Set(same.map(strengthOf))
  const shown = strength && others.length === 0 ? ` (${strength})` : ''
  return `${first.source}${shown}${mark({ verified: same.every(({ verified }) => verified) })}`
}

function strengthOf({ strength, certainty }: Position): string {
  const words = [
    strength === 'none'
      ? ''
      : strength.replace(/^level-/, 'level ').replace(/[abc]$/, (letter) => letter.toUpperCase()),
    certainty === 'not-stated' ? '' : `${certainty.replace('-', ' ')} certainty`,
  ]
  return words.filter((word) => word !== '').join(', ')
}
