import type { Proposal, Reason } from '@legato/clinic/plan'
import type { Told } from './fold.ts'
import { isOffered } from './fold.ts'
import { mark } from './paragraph.ts'

/** Which proposal tells a caution: the first of the page; those below refer to it. */
export type Tellers = ReadonlyMap<string, Told>

export function tellersOf(all: readonly Told[]): Tellers {
  const offered = all.filter(({ first }) => isOffered(first.status))
  const tellers = new Map<string, Told>()
  for (const one of offered)
    for (const { caution } of cautionsOf(one))
      if (!tellers.has(caution.say)) tellers.set(caution.say, one)
  return tellers
}

interface Minded {
  readonly of: Proposal
  readonly caution: Reason
}

/**
 * All cautions of what comes first for its need; of all else, what a safety rule says or a fact of
 * this patient brings up. What cannot be told for want of a fact stands under the questions.
 */
function cautionsOf(told: Told): readonly Minded[] {
  const { first } = told
  return [first, ...besides(told)].flatMap((of) =>
    of.cautions
      .filter(({ unknown, safety, because }) => {
        const isWhole = of.kind !== 'medication' || (of === first && of.rank?.place === 1)
        return !unknown && (isWhole || safety || (of === first && because.length > 0))
      })
      .map((caution) => ({ of, caution })),
  )
}

/** What to mind, in one paragraph. */
export function cautionText(told: Told, tellers: Tellers): readonly string[] {
  const all = [...Map.groupBy(cautionsOf(told), ({ caution }) => caution.say).values()]
  const [own, elsewhere] = [true, false].map((isOwn) =>
    all.filter(([one]) => {
      const teller = one && tellers.get(one.caution.say)
      return (teller === undefined || teller === told) === isOwn
    }),
  )
  const said = (own ?? []).map((same) => sentence(same, told))
  const places = new Set(
    (elsewhere ?? []).flatMap(([one]) =>
      one ? (tellers.get(one.caution.say)?.first.label ?? []) : [],
    ),
  )
  if (places.size > 0)
    said.push(`${said.length > 0 ? 'Also as' : 'As'} under ${[...places].join(' · ')}.`)
  return said.length > 0 ? [`Mind: ${said.join(' ')}`] : []
}

/** With the names of those whom it concerns, where that is not all. */
function sentence(same: readonly Minded[], told: Told): string {
  const [one] = same
  if (!one) return ''
  const said = `${one.caution.say}${mark(one.caution)}`
  const isOfAll = same.length === besides(told).length + 1
  return isOfAll ? said : `${same.map(({ of }) => of.label).join(', ')}: ${said}`
}

/** The others that stand as high as the first. */
function besides({ first, others }: Told): readonly Proposal[] {
  return others.filter(({ status }) => status === first.status)
}
