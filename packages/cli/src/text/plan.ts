import type { Finding } from '@legato/clinic/assessment'
import type { Alert, Plan } from '@legato/clinic/plan'
import { missingLines, uncheckedLines } from './open.ts'
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
    block('Findings', findings(plan), style),
    ...proposalsText(plan, style),
    block('In which order', orderLines(plan), style),
    block('Measure and ask again', followUpLines(plan), style),
    block('Ask next, what moves most first (how many items)', missingLines(plan.missing), style),
    block('Safety rules that could not be checked', uncheckedLines(plan.unchecked), style),
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
  'A clinician decides. ° not yet checked in its source, or a default of our own that nobody has reviewed. More of an item, by a word of its name: --why WORD; all of the plan: --format json.'

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

/** Findings that say one thing from several sides, told in one paragraph. */
const TOGETHER: readonly (readonly string[])[] = [
  ['rls-diagnosis', 'rls-diagnosis-icsd-3-tr', 'clinically-significant-rls'],
]

const ANSWERS = { met: '●', 'not-met': '○', undetermined: '?' } as const

/** What holds; of the diagnosis, also that it does not hold or cannot be told. */
function findings({ findings: all, alerts }: Plan): readonly string[] {
  const shown = all.filter(({ id, answer }) => answer === 'met' || id === 'rls-diagnosis')
  const [above, below] = [true, false].map((is) =>
    shown.filter((one) => isTold(one, alerts) === is),
  )
  const groups = Map.groupBy(
    below ?? [],
    ({ id }) => TOGETHER.find((ids) => ids.includes(id)) ?? id,
  )
  const lines = [...groups.values()].map((same) => {
    const [first] = same
    const said = same.map((one) => `${one.say}${mark(one)}`).join(' ')
    return item(ANSWERS[first?.answer ?? 'met'], said)
  })
  if (!above?.length) return lines
  return [...lines, item('●', `As told above: ${above.map(({ label }) => label).join(' · ')}.`)]
}

/** Whether all that it rests on is told by a danger of the page. */
function isTold({ because, answer }: Finding, alerts: readonly Alert[]): boolean {
  const known = because.filter(({ unknown }) => !unknown).map(({ feature }) => feature)
  return (
    answer === 'met' &&
    known.length > 0 &&
    alerts
      .filter(({ level }) => level !== 'info')
      .some((alert) => known.every((one) => alert.because.some(({ feature }) => feature === one)))
  )
}
