import type { Definitions } from './definitions.ts'

/** Where values of a parameter stand in the JSON of a resource, and of which type they are. */
export interface Path {
  /** Names of members; `telecom[system=email]` takes only those with this value. */
  readonly steps: readonly string[]
  readonly type: string
  /** The code system of a `code`, which its binding implies. */
  readonly system?: string
  /** Only references to this type. */
  readonly to?: string
}

interface Place extends Path {
  /** Where the definition of its members stands: `Observation.component`, `Period`. */
  readonly at: string
}

const MEMBER = /\w+(?:\((?:[^()]|\(\))*\))?/g
const WHERE = /^where\((\w+)='([\w-]+)'\)$/
const RESOLVES = /^where\(resolve\(\) is (\w+)\)$/
const CAST = /^(?:ofType|as)\((\w+)\)$/

/** The paths of one branch of a search parameter's FHIRPath, with choices and casts resolved. */
export function pathsOf(definitions: Definitions, expression: string): readonly Path[] {
  if (expression === DECEASED)
    return [
      { steps: ['deceasedBoolean'], type: 'boolean' },
      { steps: ['deceasedDateTime'], type: 'exists' },
    ]
  const [type = '', ...members] = expression.replace(/^\((.*)\)/, '$1').match(MEMBER) ?? []
  const start: readonly Place[] = [{ steps: [], type, at: type }]
  const places = members.reduce(
    (from, member) => from.flatMap((place) => memberOf(definitions, place, member)),
    start,
  )
  return places.map(({ at: _, ...path }) => path)
}

/** Alone in R4 in being no path but a question: true, or a date, is `true`. */
export const DECEASED = 'Patient.deceased.exists() and Patient.deceased != false'

function memberOf(definitions: Definitions, place: Place, member: string): readonly Place[] {
  const [, key, value] = WHERE.exec(member) ?? []
  if (key) {
    const steps = [...place.steps.slice(0, -1), `${place.steps.at(-1)}[${key}=${value}]`]
    return [{ ...place, steps }]
  }
  const to = RESOLVES.exec(member)?.[1]
  if (to) return [{ ...place, to }]
  const cast = CAST.exec(member)?.[1]
  if (cast) return place.type === cast ? [place] : []
  return childrenOf(definitions, place, member)
}

function childrenOf(definitions: Definitions, place: Place, name: string): readonly Place[] {
  const { elements, systems } = definitions
  const single = elements.get(`${place.at}.${name}`)
  const element = single ?? elements.get(`${place.at}.${name}[x]`)
  if (!element) throw new Error(`tools/search: R4 defines no ${place.at}.${name}`)
  if (element.contentReference)
    return [
      { steps: [...place.steps, name], type: 'Element', at: element.contentReference.slice(1) },
    ]
  const valueSet = element.binding?.valueSet?.replace(/\|.*/, '') ?? ''
  return (element.type ?? []).map(({ code }) => {
    const type = code.replace(/^http.*System\.String$/, 'id')
    const system = type === 'code' ? systems.get(valueSet) : undefined
    return {
      steps: [...place.steps, single ? name : name + type[0]?.toUpperCase() + type.slice(1)],
      type,
      at: /^(Backbone)?Element$/.test(type) ? element.path : type,
      ...(system ? { system } : {}),
    }
  })
}
