import type { Alert, Finding, Missing, Plan, Position, Proposal } from '@legato/clinic/plan'
import type { Style } from './style.ts'
import { wrap } from './style.ts'

const WIDTH = 92

const STATUS_TITLES = {
  recommended: 'Recommended',
  consider: 'Consider',
  specialist: 'For a specialist',
  'needs-data': 'Waits for facts',
  'not-recommended': 'Not recommended',
  contraindicated: 'Contraindicated',
} as const

/** A plan as a page to read: what matters first, then the reasons, then what is not known. */
export function planText(plan: Plan, style: Style): string {
  return [
    heading(plan, style),
    alerts(plan.alerts, style),
    findings(plan.findings, style),
    ...proposals(plan.proposals, style),
    missing(plan.missing, style),
    unchecked(plan, style),
    unread(plan, style),
    style.quiet(wrap(FOOTNOTE, { width: WIDTH, indent: 0 })),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

const FOOTNOTE =
  'A clinician decides. ° marks a statement not yet checked in its source or a default of our own that nobody has reviewed.'

function heading({ patient, asOf, knowledge }: Plan, style: Style): string {
  const who = [patient.name ?? `Patient ${patient.id}`, age(patient.age), patient.sex].filter(
    Boolean,
  )
  return `${style.strong(who.join(', '))}\n${style.quiet(`Plan as of ${asOf}, knowledge ${knowledge.version}`)}`
}

function age(years: number | undefined): string {
  return years === undefined ? 'age not known' : `${years} years`
}

function mark({ verified }: { readonly verified: boolean }): string {
  return verified ? '' : '°'
}

function item(bullet: string, text: string): string {
  return `  ${bullet} ${wrap(text, { width: WIDTH, indent: 4 })}`
}

function block(title: string, lines: readonly string[], style: Style): string {
  return lines.length === 0 ? '' : [style.strong(title), ...lines].join('\n')
}

function alerts(all: readonly Alert[], style: Style): string {
  const label = { stop: style.stop('STOP'), warn: style.warn('WARN'), info: 'NOTE' }
  const lines = all.map((alert) => {
    const instead = alert.instead.length > 0 ? ` Instead: ${alert.instead.join(', ')}.` : ''
    return `  ${label[alert.level]} ${wrap(`${alert.say}${mark(alert)}${instead}`, { width: WIDTH, indent: 7 })}`
  })
  return block('Take care', lines, style)
}

const ANSWERS = { met: '●', 'not-met': '○', undetermined: '?' } as const

/** What holds and what is open; what does not hold is only told where it rules out. */
function findings(all: readonly Finding[], style: Style): string {
  const told = all.filter(({ id, answer }) => answer === 'met' || id === 'rls-diagnosis')
  const lines = told.map((finding) =>
    item(ANSWERS[finding.answer], `${finding.say}${mark(finding)}`),
  )
  return block('Findings', lines, style)
}

function proposals(all: readonly Proposal[], style: Style): readonly string[] {
  const byStatus = Map.groupBy(all, ({ status }) => status)
  return [...byStatus].map(([status, some]) =>
    block(
      STATUS_TITLES[status],
      some.flatMap((one) => proposal(one, style)),
      style,
    ),
  )
}

function proposal(one: Proposal, style: Style): readonly string[] {
  const bullet = one.status === 'recommended' ? style.good('▸') : '▸'
  const detail = (text: string): string =>
    style.quiet(`    ${wrap(text, { width: WIDTH, indent: 6 })}`)
  return [
    item(bullet, `${one.label}: ${one.summary}${mark(one)}`),
    ...(one.dose
      ? [`    ${wrap(`Dose: ${one.dose.say}${mark(one.dose)}`, { width: WIDTH, indent: 6 })}`]
      : []),
    ...one.cautions
      .filter(({ unknown }) => !unknown)
      .map((caution) => detail(`Mind: ${caution.say}${mark(caution)}`)),
    ...positions(one).map(detail),
  ]
}

function positions({ positions: all, status }: Proposal): readonly string[] {
  if (status === 'needs-data') return []
  const said = all.filter(({ applies }) => applies !== 'not-met').map(positionText)
  return said.length > 0 ? [said.join('; ')] : []
}

function positionText({ source, direction, strength, certainty, verified }: Position): string {
  const sure = certainty === 'not-stated' ? '' : `, certainty ${certainty.replace('-', ' ')}`
  return `${source} ${direction} (${strength.replace('-', ' ')}${sure})${mark({ verified })}`
}

const SHOWN = 8

function missing(all: readonly Missing[], style: Style): string {
  const lines = all.slice(0, SHOWN).map(({ label, why, ask, changes }) => {
    const moves = changes.length === 1 ? '1 item' : `${changes.length} items`
    return item(
      '○',
      `${label} (${why.replaceAll('-', ' ')}): ${ask}. Could change ${moves} of the plan.`,
    )
  })
  const rest = all.length - SHOWN
  const more = rest > 0 ? [style.quiet(`    and ${rest} more; --format json lists all`)] : []
  return block('Not known, most useful first', [...lines, ...more], style)
}

function unchecked({ unchecked: all }: Plan, style: Style): string {
  const lines = all
    .slice(0, SHOWN)
    .map(({ id, say }) => item('?', `${id.replaceAll('-', ' ')}: ${say}`))
  return block('Safety rules that could not be checked', lines, style)
}

function unread({ unread: all }: Plan, style: Style): string {
  return block(
    'Not read',
    all.map(({ place, reason }) => item('!', `${place}: ${reason}`)),
    style,
  )
}
