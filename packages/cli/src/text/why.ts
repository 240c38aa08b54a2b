import type { Fact } from '@legato/clinic/assessment'
import { valueInWords } from '@legato/clinic/assessment'
import type { Change, Plan, Proposal, Reason } from '@legato/clinic/plan'
import { render } from '@legato/values'
import { calendarLines } from './calendar.ts'
import { detail, item, mark } from './paragraph.ts'
import { sides } from './sides.ts'
import type { Style } from './style.ts'

/**
 * Everything that a plan knows of the items whose name or id holds a word: doses, reasons, guidelines
 * and what would change them. `missing` and `unchecked` are all of what is not known and could not
 * be checked. Undefined where nothing is called so.
 */
export function whyText(plan: Plan, word: string, style: Style): string | undefined {
  const blocks = lists(plan, word) ?? [
    ...named(plan.proposals, word).map((one) => proposalText(one, style)),
    ...named(plan.findings, word).map((one) => statementText(one, style)),
    ...plan.alerts
      .filter(({ id, about }) => isCalled([id, about], word))
      .map((one) => statementText({ ...one, label: one.level.toUpperCase() }, style)),
  ]
  return blocks.length > 0 ? blocks.join('\n\n') : undefined
}

function lists({ missing, unchecked }: Plan, word: string): readonly string[] | undefined {
  const all = {
    missing: () => missing.map(({ label, ask }) => item('○', `${label}: ${ask}`)),
    unchecked: () =>
      unchecked.map(({ id, say }) => item('?', `${id.replaceAll('-', ' ')}: ${say}`)),
  }
  return word === 'missing' || word === 'unchecked' ? [all[word]().join('\n')] : undefined
}

interface Named {
  readonly id: string
  readonly label: string
}

/** Called just so, or else with the word in its id or name. */
function named<T extends Named>(all: readonly T[], word: string): readonly T[] {
  const exact = all.filter(({ id }) => id === word)
  return exact.length > 0 ? exact : all.filter(({ id, label }) => isCalled([id, label], word))
}

function isCalled(names: readonly string[], word: string): boolean {
  return names.some((name) => name.toLowerCase().includes(word.toLowerCase()))
}

function proposalText(one: Proposal, style: Style): string {
  const { id, label, status, summary, dose, calendar, changesIf, sources, tests, rank } = one
  return [
    item(
      '▸',
      `${style.strong(label)} (${id}), ${status.replaceAll('-', ' ')}: ${summary}${mark(one)}`,
    ),
    ...(dose ? [detail(`Dose: ${[`${dose.say}${mark(dose)}`, ...dose.notes].join(' ')}`)] : []),
    ...(calendar ? calendarLines(calendar).map(detail) : []),
    ...reasonLines('For', one.for),
    ...reasonLines('Against', one.against),
    ...reasonLines('Mind', one.cautions),
    ...reasonLines('Watch', one.monitor),
    ...sides([one], 'all').map(detail),
    ...(tests
      ? [detail(`LOINC: ${tests.map((test) => `${test.loinc}${mark(test)}`).join(', ')}.`)]
      : []),
    ...(rank?.ahead ? [detail(`Order: ${rank.ahead.say}${mark(rank.ahead)}`)] : []),
    ...changesIf.map((change) => detail(changeText(change))),
    sourcesLine(sources, style),
  ].join('\n')
}

function reasonLines(title: string, reasons: readonly Reason[]): readonly string[] {
  return reasons.map((reason) => {
    const open = reason.unknown ? ' (not known whether it holds)' : ''
    return detail(`${title}: ${reason.say}${mark(reason)}${open}${factsText(reason.because)}`)
  })
}

function factsText(facts: readonly Fact[]): string {
  const said = facts.map(({ label, at, unknown, ...fact }) => {
    if (unknown) return `${label} ${unknown.replaceAll('-', ' ')}`
    return [label, valueText(fact), at?.slice(0, 10)].filter(Boolean).join(' ')
  })
  return said.length > 0 ? ` [${said.join('; ')}]` : ''
}

function valueText({ feature, value }: Pick<Fact, 'feature' | 'value'>): string {
  if (typeof value !== 'number') return String(value)
  const said = valueInWords(feature, value)
  return typeof said === 'string' ? said : render(said)
}

function changeText({ label, if: value, to }: Change): string {
  return `If ${label} is ${value}: ${to.replaceAll('-', ' ')}.`
}

interface Statement extends Named {
  readonly say: string
  readonly because: readonly Fact[]
  readonly sources: readonly string[]
  readonly verified: boolean
}

function statementText(one: Statement, style: Style): string {
  const head = `${style.strong(one.label)} (${one.id}): ${one.say}${mark(one)}${factsText(one.because)}`
  return [item('●', head), sourcesLine(one.sources, style)].join('\n')
}

function sourcesLine(sources: readonly string[], style: Style): string {
  return style.quiet(detail(`Sources: ${sources.join(', ')}.`))
}
