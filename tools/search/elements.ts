import { TYPES_IN_USE } from '@legato/fhir'
import type { Definitions, ElementDefinition } from './definitions.ts'

/** What every resource has is kept or left out by rule, not by table. */
const EVERYWHERE =
  /^(id|meta|implicitRules|language|text|contained|extension|modifierExtension)$|\.(id|extension|modifierExtension)$/

interface Member extends ElementDefinition {
  /** Within its resource: `component.code`. */
  readonly name: string
}

/** The elements of each type as one line of text, as `project.ts` reads it. */
export function elementLines(definitions: Definitions): ReadonlyMap<string, string> {
  const members = Map.groupBy(definitions.elements.values(), ({ path }) => path.split('.', 1)[0])
  const ofType = (type: string): readonly Member[] =>
    (members.get(type) ?? [])
      .map((element) => ({ ...element, name: element.path.slice(type.length + 1) }))
      .filter(({ name }) => name !== '' && !EVERYWHERE.test(name))
  return new Map(TYPES_IN_USE.map((type) => [type, lineOf(ofType(type), ofType)]))
}

function lineOf(members: readonly Member[], ofType: (type: string) => readonly Member[]): string {
  const top = members.filter(({ name }) => !name.includes('.'))
  const shown = members.filter((one) => inSummary(members, one))
  const hidden = members.filter(
    (one) => one.name.includes('.') && !isKept(one) && inSummary(members, parentOf(members, one)),
  )
  const bulky = shown.flatMap(({ name, type = [] }) =>
    type.flatMap(({ code }) =>
      BULKY.has(code)
        ? ofType(code)
            .filter((one) => !isKept(one))
            .map((one) => `${nameAs(name, code)}.${one.name}`)
        : [],
    ),
  )
  const left = [...hidden.map(({ name }) => name), ...bulky].toSorted()
  return [...top.map(flagged), ...left.map((name) => `-${name}`)].join(' ')
}

/** The data types of which a summary holds a part: all but the bytes. */
const BULKY = new Set(['Attachment', 'SampledData', 'Signature'])

const isKept = ({ isSummary, min }: Member) => isSummary === true || min > 0

function inSummary(members: readonly Member[], member: Member | undefined): boolean {
  if (!member || !isKept(member)) return false
  return !member.name.includes('.') || inSummary(members, parentOf(members, member))
}

function parentOf(members: readonly Member[], { name }: Member): Member | undefined {
  const parent = name.replace(/\.[^.]+$/, '')
  return members.find((one) => one.name === parent)
}

function flagged({ name, isSummary, isModifier, min }: Member): string {
  return `${name}${isSummary ? '+' : ''}${min > 0 ? '!' : ''}${isModifier ? '?' : ''}`
}

/** The member of a choice: `value[x]` as a Quantity is `valueQuantity`. */
function nameAs(name: string, type: string): string {
  return name.replace('[x]', type)
}
