import { resolveDrug } from '@legato/knowledge'
import type { Words } from '@legato/values'
import type { Fact } from './fact-sheet.ts'
import { isWords, together } from './same.ts'

/** Drugs in a list that people wrote, by ingredient name; what cannot be resolved is said to be so. */
export function withIngredients(fact: Fact): Fact {
  if (fact.kind === 'unknown' || !isWords(fact.value)) return fact
  const { has, unresolved, sources } = fact.value
  const empty: Words = { has: [], unresolved, sources: {} }
  const lists = has.map((word) => resolved(word, sources[word] ?? fact.from))
  return { ...fact, value: lists.reduce(together, empty) }
}

function resolved(word: string, from: readonly string[]): Words {
  const match = resolveDrug({ text: word })
  if (match.kind === 'unresolved') return { has: [], unresolved: [word], sources: { [word]: from } }
  const has = match.ingredients.map(({ drug }) => drug.name)
  const unresolved = match.kind === 'ambiguous' ? [word] : match.unresolvedParts
  const sources = Object.fromEntries([...has, ...unresolved].map((name) => [name, from]))
  return { has, unresolved, sources }
}
