import type { AlertRule, FindingRule } from '@legato/knowledge'
import { code, page, section, table } from '../markdown.ts'
import { cutPointsSection, sectionOf, sourcesSection, standingText, UP } from './parts.ts'
import { basisList, criterionList, worded } from './wording.ts'

/** One finding: when it is met, what is then said, and what it rests on. */
export function findingPage({
  id,
  label,
  when,
  say,
  ways = [],
  basis,
  alsoAsk = [],
}: FindingRule): string {
  const answers = Object.entries(say).map(([truth, message]) => [truth, worded(message)])
  return page(label.english, `Finding ${code(id)}. ${standingText([basis])}`, [
    section('When it is met', criterionList(when, UP), basisList(basis)),
    section('What is said', table(['answer', 'words'], answers)),
    ...sectionOf(
      'Ways in which it is met: the first that holds',
      ways.map((way) => [worded(way.say), criterionList(way.when, UP)].join('\n\n')),
    ),
    ...sectionOf(
      'Asked even when the answer is decided',
      alsoAsk.length > 0 ? [alsoAsk.map(code).join(', ')] : [],
    ),
    ...cutPointsSection([when, ...ways.map((way) => way.when)]),
    sourcesSection(basis),
  ])
}

/** One alert, which may speak of many drugs: those that share words, level and basis together. */
export function alertPage(id: string, rules: readonly AlertRule[]): string {
  const alike = [
    ...Map.groupBy(rules, ({ say, level, basis }) =>
      JSON.stringify([say.english, level, basis]),
    ).values(),
  ]
  const bases = alike.flatMap(([first]) => (first ? [first.basis] : []))
  return page(id.replaceAll('-', ' '), `Alert ${code(id)}. ${standingText(bases)}`, [
    ...alike.map(alertSection),
    ...cutPointsSection(rules.map(({ when }) => when)),
    sourcesSection(bases.flat()),
  ])
}

function alertSection(alike: readonly AlertRule[]): string {
  const [first] = alike
  if (!first) return ''
  const { level, say, basis, instead, safety } = first
  return section(
    `${level}: ${alike.map(({ about }) => about).join(', ')}`,
    `${alike.length === 1 ? worded(say) : say.english}${safety ? ` *(safety rule ${safety})*` : ''}`,
    ...(instead.length > 0 ? [`Instead: ${instead.join(', ')}.`] : []),
    ...(alike.length === 1 ? [] : [`When, for ${first.about} as for each:`]),
    criterionList(first.when, UP),
    basisList(basis),
  )
}
