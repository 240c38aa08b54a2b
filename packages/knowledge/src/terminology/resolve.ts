import type { Coding } from './code.ts'
import { systemOf } from './code.ts'
import type { Drug, Route } from './drug.ts'
import type { DrugText, Meaning } from './lexicon.ts'
import { readDrugCode, readDrugText } from './lexicon.ts'

/** A drug as a record names it: its codings, its text, and what a contained Medication lists. */
export interface DrugStatement {
  readonly codings?: readonly Coding[] | undefined
  readonly text?: string | undefined
  readonly containedIngredients?: readonly DrugStatement[] | undefined
}

export interface Ingredient {
  readonly drug: Drug
  readonly by: 'code' | 'text'
  /** False when only a doubtful row names it: show it, and ask for the pack. */
  readonly sure: boolean
}

interface Read {
  readonly ingredients: readonly Ingredient[]
  readonly route: Route
  /** Parts of the text that name something we do not know; shown, never dropped. */
  readonly unresolvedParts: readonly string[]
  /** Code and words name different drugs. All of them are in `ingredients`: neither is trusted silently. */
  readonly conflict?: { readonly byCode: readonly string[]; readonly byText: readonly string[] }
  /** What was read, as `system|code` or the text itself. */
  readonly from: readonly string[]
}

/**
 * `ambiguous`: a brand name that covers several drugs; `candidates` are those it may be,
 * `ingredients` those that are certain beside it.
 */
export type DrugMatch =
  | (Read & { readonly kind: 'resolved' })
  | (Read & { readonly kind: 'ambiguous'; readonly candidates: readonly Drug[] })
  | { readonly kind: 'unresolved'; readonly text: string }

/**
 * The ingredients of a drug statement: by code where the tables know the code, then by every
 * display, text and contained ingredient. Codes and words are compared, and differences kept.
 */
export function resolveDrug(statement: DrugStatement): DrugMatch {
  const codes = codesOf(statement)
  const texts = textsOf(statement)
  const readTexts = texts.map(readDrugText)
  const byCode = certain(codes.map(([, meaning]) => meaning))
  const byText = certain(readTexts.flatMap((read) => read.meanings))
  const ingredients = union(byCode, byText)
  const candidates = undecided(
    [...codes.map(([, meaning]) => meaning), ...readTexts.flatMap((read) => read.meanings)],
    ingredients,
  )
  if (ingredients.length === 0 && candidates.length === 0)
    return { kind: 'unresolved', text: wordsOf(statement) }
  const read: Read = {
    ingredients,
    route: routeFrom(
      codes.map(([, meaning]) => meaning),
      readTexts,
    ),
    unresolvedParts: unreadIn(statement),
    ...conflictOf(byCode, byText),
    from: [...codes.map(([key]) => key), ...texts],
  }
  return candidates.length === 0
    ? { kind: 'resolved', ...read }
    : { kind: 'ambiguous', candidates, ...read }
}

function codesOf(statement: DrugStatement): readonly (readonly [string, Meaning])[] {
  const own = (statement.codings ?? []).flatMap((coding): (readonly [string, Meaning])[] => {
    const meaning = readDrugCode(coding)
    return meaning === undefined ? [] : [[`${coding.system}|${coding.code}`, meaning]]
  })
  return [...own, ...(statement.containedIngredients ?? []).flatMap(codesOf)]
}

function textsOf(statement: DrugStatement): readonly string[] {
  const own = [statement.text, ...(statement.codings ?? []).map((coding) => coding.display)]
  const inner = (statement.containedIngredients ?? []).flatMap(textsOf)
  const said = [...own, ...inner].filter((text) => text !== undefined)
  return [...new Set(said.filter((text) => text.trim() !== ''))]
}

/** What to show when nothing could be read: the words, or failing them the code. */
function wordsOf(statement: DrugStatement): string {
  const code = statement.codings?.find((coding) => coding.code !== undefined)
  const system = systemOf(code?.system) ?? code?.system ?? ''
  return textsOf(statement)[0] ?? (code === undefined ? '' : `${system} ${code.code}`.trim())
}

/**
 * A text that says nothing to us is another name for what its code or sibling text says; a part
 * of a text, or a contained ingredient, that says nothing is a drug we do not know.
 */
function unreadIn(statement: DrugStatement): readonly string[] {
  const own = textsOf({ ...statement, containedIngredients: [] })
    .map(readDrugText)
    .filter((text) => text.meanings.length > 0)
  const inner = (statement.containedIngredients ?? []).map(resolveDrug)
  return [
    ...new Set([
      ...own.flatMap((text) => text.unread),
      ...inner.flatMap((match) =>
        match.kind === 'unresolved' ? [match.text] : match.unresolvedParts,
      ),
    ]),
  ]
}

function certain(meanings: readonly Meaning[]): readonly Meaning[] {
  return meanings.filter((meaning) => meaning.kind === 'all')
}

function union(byCode: readonly Meaning[], byText: readonly Meaning[]): readonly Ingredient[] {
  const found = new Map<string, Ingredient>()
  const add = (by: 'code' | 'text') => (meaning: Meaning) => {
    for (const drug of meaning.drugs) {
      const before = found.get(drug.name)
      found.set(drug.name, {
        drug,
        by: before?.by ?? by,
        sure: meaning.sure || before?.sure === true,
      })
    }
  }
  byCode.forEach(add('code'))
  byText.forEach(add('text'))
  return [...found.values()]
}

/** The candidates of every ambiguous name that no certain ingredient settles. */
function undecided(
  meanings: readonly Meaning[],
  ingredients: readonly Ingredient[],
): readonly Drug[] {
  const settled = (drug: Drug) => ingredients.some((ingredient) => ingredient.drug === drug)
  const open = meanings.filter(
    (meaning) => meaning.kind === 'one-of' && !meaning.drugs.some(settled),
  )
  return [...new Set(open.flatMap((meaning) => meaning.drugs))]
}

/** A product's code knows its route best; then the words. */
function routeFrom(codes: readonly Meaning[], texts: readonly DrugText[]): Route {
  const spoken = texts.flatMap((text) => [
    text.route,
    ...text.meanings.map((meaning) => meaning.route),
  ])
  const said = [codes.map((meaning) => meaning.route), spoken].map(
    (routes) => new Set(routes.filter((route) => route !== 'unknown')),
  )
  const first = said.find((routes) => routes.size > 0)
  return first?.size === 1 ? ([...first][0] ?? 'unknown') : 'unknown'
}

function conflictOf(
  byCode: readonly Meaning[],
  byText: readonly Meaning[],
): Pick<Read, 'conflict'> {
  if (byCode.length === 0 || byText.length === 0) return {}
  const names = { byCode: namesOf(byCode), byText: namesOf(byText) }
  return names.byCode.join() === names.byText.join() ? {} : { conflict: names }
}

function namesOf(meanings: readonly Meaning[]): readonly string[] {
  return [...new Set(meanings.flatMap((meaning) => meaning.drugs.map((drug) => drug.name)))].sort()
}
