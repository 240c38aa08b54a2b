import type { Plan, Proposal } from '@legato/clinic/plan'
import { calendarGlance } from './calendar.ts'
import type { Tellers } from './cautions.ts'
import { cautionText, tellersOf } from './cautions.ts'
import type { Told } from './fold.ts'
import { asideOf, folded, isOffered } from './fold.ts'
import { block, detail, item, mark } from './paragraph.ts'
import { sides } from './sides.ts'
import type { Style } from './style.ts'

const TITLES = {
  recommended: 'Recommended',
  consider: 'Consider',
  specialist: 'For a specialist',
  'needs-data': 'Waits for facts',
  'not-recommended': 'Not recommended',
  contraindicated: 'Contraindicated',
} as const

/** A block for each status. What stands for the same reason is told once, with the best of it. */
export function proposalsText(
  { proposals }: Pick<Plan, 'proposals'>,
  style: Style,
): readonly string[] {
  const all = folded(proposals)
  const tellers = tellersOf(all)
  return [...Map.groupBy(all, ({ first }) => first.status)].map(([status, some]) =>
    block(
      TITLES[status],
      some.flatMap((told) => toldText(told, { all, tellers, style })),
      style,
    ),
  )
}

interface Page {
  readonly all: readonly Told[]
  readonly tellers: Tellers
  readonly style: Style
}

function toldText(told: Told, page: Page): readonly string[] {
  const { tellers, style } = page
  const { first, others } = told
  const quietly = (texts: readonly string[]) => texts.map((text) => style.quiet(detail(text)))
  if (asideOf(first)) return [...asides(told, style), ...quietly(cautionText(told, tellers))]
  if (!isOffered(first.status)) return [...refused(told, page), ...quietly(harms(told))]
  return [
    ...head([first, ...others.filter(isBeside(first))], style, sides([first], 'first')),
    ...doses(told).map(detail),
    ...calendars(first).map(detail),
    ...beneath(told).map(detail),
    ...quietly(cautionText(told, tellers)),
  ]
}

const isBeside =
  (first: Proposal) =>
  ({ status }: Proposal): boolean =>
    status === first.status

function head(
  group: readonly Proposal[],
  style: Style,
  more: readonly string[] = [],
): readonly string[] {
  const [first] = group
  if (!first) return []
  const bullet = first.status === 'recommended' ? style.good('▸') : '▸'
  const said = [`${style.strong(named(group))}: ${first.summary}${mark(first)}`, ...more]
  return [item(bullet, said.join(' '))]
}

/** What is refused for the reason for which another is offered refers to that one. */
function refused({ first, others }: Told, { all, style }: Page): readonly string[] {
  const group = [first, ...others]
  const above = all.find(({ first: one }) => isOffered(one.status) && one.summary === first.summary)
  if (!above) return head(group, style)
  return [item('▸', `${style.strong(named(group))}: as told of ${above.first.label}.`)]
}

function named(group: readonly Proposal[]): string {
  return group.map(({ label }) => label).join(' · ')
}

/** Tests, habits, devices and advice by their names. */
function asides({ first, others }: Told, style: Style): readonly string[] {
  return [item('▸', `${asideOf(first)}: ${style.strong(named([first, ...others]))}.`)]
}

/** The dose of what comes first for its need; of what is recommended as well as it, theirs too. */
function doses({ first, others }: Told): readonly string[] {
  const { status, rank, calendar } = first
  if (calendar?.kind === 'days' || (status !== 'recommended' && rank?.place !== 1)) return []
  const beside = status === 'recommended' ? others.filter(isBeside(first)) : []
  return [first, ...beside].flatMap(({ label, dose }) => {
    if (!dose) return []
    const said = [`${dose.say}${mark(dose)}`, ...dose.notes].join(' ')
    return [`${beside.length > 0 ? label : 'Dose'}: ${said}`]
  })
}

/** Day by day where it is recommended; where it may only be considered, that there is one. */
function calendars({ calendar, status, therapy }: Proposal): readonly string[] {
  if (!calendar) return []
  const isOpen = status === 'recommended' || calendar.kind === 'withheld'
  return isOpen ? calendarGlance(calendar) : [`Day by day, if it is decided: --why ${therapy}.`]
}

const LESSER = { consider: 'To be considered', specialist: 'For a specialist' } as const

/** What would serve for the same reason, and stands lower. */
function beneath({ first, others }: Told): readonly string[] {
  return (['consider', 'specialist'] as const).flatMap((status) => {
    const some = others.filter((one) => one.status === status && status !== first.status)
    return some.length > 0 ? [`${LESSER[status]} for the same reason: ${named(some)}.`] : []
  })
}

/** Of what is not advised, the harms of a remedy that people take on their own. */
function harms({ first }: Told): readonly string[] {
  if (first.status !== 'not-recommended' || first.kind !== 'education') return []
  const said = first.cautions
    .filter(({ unknown }) => !unknown)
    .map((caution) => `${caution.say}${mark(caution)}`)
  return said.length > 0 ? [`Mind: ${said.join(' ')}`] : []
}
