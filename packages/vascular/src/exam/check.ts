import { ceapIn } from '../ceap/index.ts'
import { SIDES } from '../segment/index.ts'
import type { Contradiction } from './contradiction.ts'
import { ofArtery, ofExtension, ofPerforator, ofVein } from './contradiction.ts'
import type { Exam, LegExam } from './exam.ts'
import { lacking } from './protocol.ts'
import type { Tell } from './tell.ts'
import type { VeinFinding } from './vein-finding.ts'

/** Looks at an exam that reads well for what makes no sense in it. */
export function check(exam: Exam, tell: Tell): void {
  const legs = SIDES.flatMap((side) => exam.legs[side] ?? [])
  for (const leg of legs) checkLeg(leg, exam, tell.at('legs').at(leg.side))
}

function checkLeg(leg: LegExam, exam: Exam, tell: Tell): void {
  const lacks = lacking(leg, exam.protocol)
  if (lacks.length > 0) tell('half-a-leg', { lacks })
  each(leg.veins, tell.at('veins'), ofVein)
  each(leg.perforators, tell.at('perforators'), ofPerforator)
  each(leg.arteries, tell.at('arteries'), ofArtery)
  each(leg.extensions, tell.at('extensions'), ofExtension)
  unprovoked(leg.veins, tell.at('veins'))
  unprovoked(leg.perforators, tell.at('perforators'))
  twice(leg.veins, tell.at('veins'))
  twice(leg.arteries, tell.at('arteries'))
  const ceap = leg.ceap === undefined ? undefined : ceapIn(leg.ceap)
  if (ceap?.kind === 'unreadable')
    tell.at('ceap')('unreadable-ceap', { because: ceap.because }, leg.ceap)
}

function each<One>(
  findings: readonly One[],
  tell: Tell,
  of: (one: One) => readonly Contradiction[],
): void {
  findings.forEach((finding, index) => {
    for (const [one, other] of of(finding)) tell.at(index)('contradiction', { one, other })
  })
}

/** Without provocation no vein need reflux: neither a time nor its absence says anything. */
function unprovoked(
  findings: readonly Pick<VeinFinding, 'refluxMs' | 'provocation'>[],
  tell: Tell,
) {
  findings.forEach((finding, index) => {
    if (finding.refluxMs !== undefined && finding.provocation === undefined)
      tell.at(index)('reflux-without-provocation')
  })
}

interface Placed {
  readonly segment: string
  readonly landmark?: string
}

/** The same part of a vessel twice, with one field that says different things. */
function twice(findings: readonly Placed[], tell: Tell): void {
  const first = new Map<string, Placed>()
  findings.forEach((finding, index) => {
    const is = [finding.segment, finding.landmark ?? []].flat().join(' ')
    const before = first.get(is)
    const fields = before ? differing(before, finding) : []
    if (fields.length > 0) tell.at(index)('twice', { fields }, is)
    if (!before) first.set(is, finding)
  })
}

/** Fields of one part measured in two positions may well differ: that is no contradiction. */
function differing(before: Placed, now: Placed): readonly string[] {
  const a: Readonly<Record<string, unknown>> = { ...before }
  const b: Readonly<Record<string, unknown>> = { ...now }
  if (a.position !== b.position || a.provocation !== b.provocation) return []
  return Object.keys(b).filter((key) => {
    const both = a[key] !== undefined && key !== 'comment'
    return both && JSON.stringify(a[key]) !== JSON.stringify(b[key])
  })
}
