import { cqlLibrary } from '@legato/clinic/care'
import type { Knowledge } from '@legato/knowledge'
import { knowledge } from '@legato/knowledge'
import { Judgement } from '@legato/rules'
import { compiled } from '../conformance/cql/compile.ts'
import { runner } from '../conformance/cql/run.ts'
import { drawPatient, randomFrom } from '../conformance/safety/draw.ts'
import { time } from './clock.ts'
import { asOf } from './day.ts'

export interface CqlMeasured {
  readonly rules: number
  readonly oursMs: number
  readonly theirsMs: number
  readonly ratio: number
}

const RULES = 20
const PATIENTS = 50

/** The same findings answered by our trees and by cql-execution from the exported CQL. */
export async function measureCql(): Promise<CqlMeasured> {
  const part: Knowledge = {
    ...knowledge,
    findings: knowledge.findings.slice(0, RULES),
    alerts: [],
    therapies: [],
  }
  const run = runner(compiled(cqlLibrary(part)))
  const people = Array.from({ length: PATIENTS }, (_, seed) => drawPatient(randomFrom(seed), asOf))
  const ready = people.map(({ facts }) => new Map(Object.entries(facts)))
  const ours = time((round) => {
    const judgement = new Judgement(ready[round % PATIENTS] ?? new Map(), asOf)
    return part.findings.map(({ when }) => judgement.isMet(when))
  }, 2000)
  const taken: number[] = []
  for (const { facts } of people) {
    const began = performance.now()
    await run(facts, asOf)
    taken.push(performance.now() - began)
  }
  const theirsMs = taken.sort((a, b) => a - b)[PATIENTS / 2] ?? Number.NaN
  return { rules: RULES, oursMs: ours.median, theirsMs, ratio: theirsMs / ours.median }
}
