import type { AllergyIntolerance } from '@legato/fhir'
import { codingsOf, referenceTo, textOf } from '@legato/fhir'
import { resolveCondition, resolveDrug } from '@legato/knowledge'
import type { Words } from '@legato/values'
import { IV_IRON } from './drug-classes.ts'
import type { Gathering } from './mention.ts'
import { saysNone, saysNothing } from './none.ts'
import { together } from './same.ts'
import { whenOf } from './when.ts'

/** Substances beside drugs on which a rule rests. Sulfonamides are another thing than sulfite. */
const SUBSTANCES: readonly (readonly [name: string, spelled: RegExp])[] = [
  [
    'sulfite',
    /\b(?:meta-?|bi)?(?:di)?(?:sul[fp]h?ites?|sulfit[eo]?s?|bisulfit\w*|metabisul\w*)\b/i,
  ],
  ['cyanoacrylate', /cyano-?a[ck]r[iy]l/i],
  ['sclerosant', /polidocanol|aetho[xk]ysklerol|tetrade[ck]yl|scl[eé]rosant|sklerosierung/i],
]

/**
 * What an allergy adds to the list: ingredients by RxNorm name, our substances, and anything of a food
 * or environment by its own word. A drug that cannot be resolved is listed as such, never dropped.
 */
export function readAllergy(allergy: AllergyIntolerance, gathering: Gathering): void {
  const verified = allergy.verificationStatus?.coding?.[0]?.code
  const clinical = allergy.clinicalStatus?.coding?.[0]?.code
  if (verified === 'entered-in-error' || verified === 'refuted') return
  if (clinical === 'inactive' || clinical === 'resolved' || saysNothing(allergy.code)) return
  const from = referenceTo(allergy) ?? 'AllergyIntolerance'
  const when = whenOf(allergy.recordedDate, allergy.onsetDateTime)
  const said = { from, ...(when && { when }) }
  const value = saysNone(allergy.code) ? NONE : listed(allergy, from)
  gathering.add('allergies', { kind: 'spoken', value, from })
  if (value.has.some((name) => IV_IRON.has(name))) {
    gathering.add('iv-iron-reaction', { kind: 'spoken', value: true, standing: true, ...said })
  }
}

const NONE: Words = { has: [], unresolved: [], sources: {} }

function listed(allergy: AllergyIntolerance, from: string): Words {
  const { has, unresolved } = substancesOf(allergy)
  const sources = Object.fromEntries([...has, ...unresolved].map((word) => [word, [from]]))
  return { has, unresolved, sources }
}

/** Substances that a patient wrote into an answer. */
export function substancesIn(words: readonly string[], from: string): Words {
  const lists = words.map((text) => {
    const allergy = { resourceType: 'AllergyIntolerance', patient: {}, code: { text } } as const
    return listed(allergy, from)
  })
  return lists.reduce(together, NONE)
}

function substancesOf({ code, category, reaction = [] }: AllergyIntolerance) {
  const concept = code ?? reaction.find(({ substance }) => substance)?.substance
  const text = textOf(concept) ?? ''
  const statement = { codings: codingsOf(concept), text: concept?.text }
  if (resolveCondition(statement).includes('sulfite-allergy')) {
    return { has: ['sulfite'], unresolved: [] }
  }
  const substance = SUBSTANCES.find(([, spelled]) => spelled.test(text))
  if (substance) return { has: [substance[0]], unresolved: [] }
  const match = resolveDrug(statement)
  if (match.kind === 'unresolved') {
    const edible =
      category?.length && category.every((one) => one === 'food' || one === 'environment')
    const word = text.toLowerCase() || '(unnamed)'
    return edible ? { has: [word], unresolved: [] } : { has: [], unresolved: [word] }
  }
  const has = match.ingredients.map(({ drug }) => drug.name)
  return { has, unresolved: match.kind === 'ambiguous' ? [text] : match.unresolvedParts }
}
