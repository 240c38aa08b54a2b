import {
  type Basis,
  gates,
  type Item,
  type ItemKind,
  isUnverified,
  itemsOf,
  knowledge,
  SOURCES,
  searchItems,
  type Told,
} from '@legato/knowledge'
import { type CriterionLine, criterionInWords, withNames } from '../assessment/index.ts'
import { maySwitchOff } from './rulings.ts'

/** One thing that the knowledge holds, as a list shows it. */
export interface KnowledgeRow {
  readonly kind: ItemKind
  readonly id: string
  readonly label: string
  readonly statements: number
  /** Of these, not read in their source by anyone, or defaults of our own. */
  readonly unverified: number
  /** Whether a clinic may switch it off. */
  readonly switchable: boolean
}

export interface KnowledgeItem extends KnowledgeRow {
  readonly told: readonly ToldItem[]
}

/** One statement: what is said, under which criteria, and what it rests on. */
export interface ToldItem {
  readonly kind: string
  readonly id: string
  readonly says: readonly string[]
  readonly when: readonly (readonly CriterionLine[])[]
  readonly basis: readonly {
    readonly source: string
    readonly kind: string
    readonly title: string
    readonly citation: string
    readonly verified: boolean
    readonly note?: string
  }[]
}

/** Everything that says all these words, or everything where there are none. */
export function knowledgeRows(search: string): readonly KnowledgeRow[] {
  const words = search.split(/\s+/).filter(Boolean)
  return searchItems(itemsOf(knowledge), words).map(rowOf)
}

/** One of them with all its statements; undefined when there is none. */
export function knowledgeItem(kind: string, id: string): KnowledgeItem | undefined {
  const found = itemsOf(knowledge).find((one) => one.kind === kind && one.id === id)
  return found && { ...rowOf(found), told: found.told.map(toldOf) }
}

function rowOf({ kind, id, label, told }: Item): KnowledgeRow {
  const therapy = kind === 'therapy' && knowledge.therapies.find((one) => one.id === id)
  return {
    ...{ kind, id, label, statements: told.length, unverified: told.filter(isUnverified).length },
    switchable: therapy ? maySwitchOff(therapy) : false,
  }
}

function toldOf({ kind, id, english, basis, when }: Told): ToldItem {
  return {
    ...{ kind, id, says: english.map(withNames) },
    when: when.map((criterion) => criterionInWords(criterion, gates)),
    basis: basis.map(basisOf),
  }
}

function basisOf({ source, verified, note }: Basis): ToldItem['basis'][number] {
  const { kind, title, citation } = SOURCES[source]
  return { source, kind, title, citation, verified, ...(note && { note }) }
}
