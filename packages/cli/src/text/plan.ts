import type { Finding } from '@legato/clinic/assessment'
import type { Alert, Missing, Plan, Unchecked } from '@legato/clinic/plan'
import { followUpLines, orderLines } from './order.ts'
import { block, item, mark, paragraph } from './paragraph.ts'
import { proposalsText } from './proposals.ts'
import type { Style } from './style.ts'

/** A plan as a page to read: what matters first, then the reasons, then what is not known. */
export function planText(plan: Plan, style: Style): string {
  return [
    heading(plan, style),
    block(
      'Take care',
      [...plan.alerts.map((alert) => alertText(alert, style)), ...crisisText(plan)],
      style,
    ),
    block('Findings', findings(plan.findings), style),
    ...proposalsText(plan.proposals, style),
    block('In which order', orderLines(plan), style),
    block('Measure and ask again', followUpLines(plan), style),
    block('Ask next, what moves most first', missing(plan.missing), style),
    block('Safety rules that could not be checked', unchecked(plan.unchecked), style),
    block(
      'Not read',
      plan.unread.map(({ place, reason }) => item('!', `${place}: ${reason}`)),
      style,
    ),
    style.quiet(paragraph(FOOTNOTE)),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

const FOOTNOTE =
  'A clinician decides. ° not yet checked in its source, or a default of our own that nobody has reviewed. “Before” tells the first step, of safety, guideline, fit, preference and burden, in which two differ; that order of steps is a default of ours. All reasons, doses, sources and what would change each item: --format json.'

function heading({ patient, asOf, knowledge }: Plan, style: Style): string {
  const age = patient.age === undefined ? 'age not known' : `${patient.age} years`
  const who = [patient.name ?? `Patient ${patient.id}`, age, patient.sex].filter(Boolean)
  const when = style.quiet(
    `as of ${asOf}, knowledge ${knowledge.version}, ${approvalText(knowledge)}`,
  )
  return `${style.strong(who.join(', '))}  ${when}`
}

function approvalText({ approved }: Plan['knowledge']): string {
  return approved
    ? `approved here by ${approved.by} on ${approved.at.slice(0, 10)}`
    : 'not approved here'
}

/** Whom to call, where somebody may harm themself. */
function crisisText({ alerts, country }: Plan): readonly string[] {
  if (!country?.emergency || !alerts.some(({ safety }) => safety === 'S14')) return []
  const lines = country.crisisLines.map(({ name, number }) => `${name} ${number}`)
  return [item('☎', `Emergency ${country.emergency}; ${lines.join('; ')}${mark(UNREAD)}`)]
}

/** No crisis number has been called by anyone yet. */
const UNREAD = { verified: false }

function alertText(alert: Alert, style: Style): string {
  const label = { stop: style.stop('STOP'), warn: style.warn('WARN'), info: 'NOTE' }[alert.level]
  const instead = alert.instead.length > 0 ? ` Instead: ${alert.instead.join(', ')}.` : ''
  return `  ${label} ${paragraph(`${alert.say}${mark(alert)}${instead}`, 7)}`
}

const ANSWERS = { met: '●', 'not-met': '○', undetermined: '?' } as const

/** What holds; of the diagnosis, also that it does not hold or cannot be told. */
function findings(all: readonly Finding[]): readonly string[] {
  return all
    .filter(({ id, answer }) => answer === 'met' || id === 'rls-diagnosis')
    .map((one) => item(ANSWERS[one.answer], `${one.say}${mark(one)}`))
}

const SHOWN = 6

/** What would move the same items is asked in one line. */
function missing(all: readonly Missing[]): readonly string[] {
  const groups = [...Map.groupBy(all, ({ changes }) => changes.toSorted().join(' ')).values()]
  const lines = groups.slice(0, SHOWN).map((same) => item('○', question(same)))
  const rest = groups.slice(SHOWN).flat().length
  return rest > 0 ? [...lines, `    and ${rest} more facts of less weight`] : lines
}

function question(same: readonly Missing[]): string {
  const [first, ...others] = same
  if (!first) return ''
  const moves = `(could move ${first.changes.length === 1 ? '1 item' : `${first.changes.length} items`})`
  if (others.length > 0) return `${same.map(missingLabel).join(' · ')} ${moves}`
  return `${missingLabel(first)}: ${first.ask} ${moves}`
}

function missingLabel({ label, why }: Missing): string {
  return why === 'never-measured' ? label : `${label} [${why.replaceAll('-', ' ')}]`
}

/** Rules that wait for the same facts are told together: an unreadable drug stops dozens of them. */
function unchecked(all: readonly Unchecked[]): readonly string[] {
  const [forDrugs, others] = [true, false].map((waits) =>
    all.filter(({ needs }) => needs.includes('current-drugs') === waits),
  )
  const names = (forDrugs ?? []).map(ruleName).join(', ')
  return [
    ...(names ? [item('?', `For want of all current drugs, each resolved: ${names}.`)] : []),
    ...(others ?? []).map((rule) => item('?', `${ruleName(rule)}: ${rule.say}`)),
  ]
}

function ruleName({ id }: Unchecked): string {
  return id.replaceAll('-', ' ')
}
