import type { CaseFeatures } from '@legato/clinic/profile'
import type { CivilDate, Truth } from '@legato/values'
import { daysOf } from '@legato/values'
import cql from 'cql-execution'

type Facts = CaseFeatures['facts']
export type Run = (facts: Facts, on: CivilDate) => Promise<ReadonlyMap<string, Truth>>

/** Runs a compiled library on what is known of one patient: the answer to each definition. */
export function runner(elm: object): Run {
  const library = new cql.Library(elm)
  return async (facts, on) => {
    const source = new cql.PatientSource([{ id: 'p', recordType: 'Patient' }])
    const executor = new cql.Executor(library, undefined, parametersOf(facts, on))
    const { unfilteredResults } = await executor.exec(source)
    return new Map(Object.entries(unfilteredResults).map(([name, value]) => [name, truthOf(value)]))
  }
}

function truthOf(value: unknown): Truth {
  if (value === null) return 'undetermined'
  if (typeof value !== 'boolean')
    throw new TypeError('a definition is neither true, false nor null')
  return value ? 'met' : 'not-met'
}

/** This engine takes a parameter that is not set for one that is known: what is unknown is null. */
function parametersOf(facts: Facts, on: CivilDate): Record<string, unknown> {
  const given: Record<string, unknown> = { today: cql.Date.parse(on) }
  for (const [id, fact] of Object.entries(facts)) {
    const value = fact.kind === 'known' ? fact.value : null
    const list = typeof value === 'object' && value && 'has' in value ? value : undefined
    const day = fact.kind === 'known' && fact.at ? daysOf(fact.at)?.first : undefined
    given[id] = list ? [...list.has] : value
    given[`${id} unresolved`] = list ? list.unresolved.length > 0 : null
    given[`${id} at`] = day ? cql.Date.parse(day) : null
  }
  return given
}
