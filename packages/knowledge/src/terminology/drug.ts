import type { Code, Names } from './code.ts'
import { list } from './code.ts'

/** What a drug is to our rules. A class is listed when a finding, therapy or safety rule reads it. */
export type DrugClass =
  // What treats RLS, or did.
  | 'alpha2delta-ligand'
  | 'dopamine-agonist'
  | 'ergot-dopamine-agonist'
  | 'levodopa'
  | 'decarboxylase-inhibitor'
  | 'opioid'
  | 'full-opioid-agonist'
  | 'opioid-antagonist'
  | 'iron'
  | 'oral-iron'
  | 'iv-iron'
  // What can worsen RLS.
  | 'dopamine-blocking-antiemetic'
  | 'antipsychotic'
  | 'sedating-antihistamine'
  | 'tetracyclic-antidepressant'
  | 'ssri'
  | 'snri'
  | 'tca'
  | 'lithium'
  | 'antiepileptic-aggravating'
  | 'beta-blocker'
  | 'sodium-oxybate'
  | 'interferon-alfa'
  // What is offered instead.
  | 'nonsedating-antihistamine'
  | 'intranasal-steroid'
  | 'serotonin-blocking-antiemetic'
  | 'partial-agonist-antipsychotic'
  | 'rls-neutral-antidepressant'
  // What matters beside them.
  | 'antiepileptic'
  | 'benzodiazepine'
  | 'z-drug'
  | 'barbiturate'
  | 'cns-depressant'
  | 'serotonergic'
  | 'maoi'
  | 'other-antidepressant'
  | 'anticoagulant'
  | 'antiplatelet'
  | 'adenosine-stress-agent'
  | 'methadone-interacting'
  | 'cyp1a2-inhibitor'
  | 'antacid'
  | 'ppi'
  | 'h2-blocker'
  | 'ace-inhibitor'
  | 'thiazolidinedione'
  | 'calcium-channel-blocker'
  | 'statin'
  | 'thyroid-hormone'
  | 'estrogen'

/** One active ingredient. */
export interface Drug {
  /** RxNorm's ingredient name in lower case; the stable word. Deviations are noted at the row. */
  readonly name: string
  readonly classes: readonly DrugClass[]
  readonly codes: readonly Code[]
  /** Ingredient names without salts: salts, strengths and dose forms are read past. */
  readonly names: Names
  /** Single-ingredient brand names; a brand of several ingredients is a product. */
  readonly brands: readonly string[]
}

/** Where a product acts. `topical` is skin, eye or ear. A transdermal patch is systemic. */
export type Route = 'systemic' | 'topical' | 'unknown'

/** A product with a code, several ingredients, a route of its own, or a name that needs care. */
export interface Product {
  readonly name: string
  /** `all`: it contains each of these. `one-of`: the name covers several products; ask for the pack. */
  readonly contains: { readonly kind: 'all' | 'one-of'; readonly drugs: readonly string[] }
  readonly route: Route
  readonly codes: readonly Code[]
  /** Texts that mean this product, in any language: common usage, not checked against a register. */
  readonly texts: readonly string[]
  /** Why the contents must be confirmed on the pack. */
  readonly doubt?: string
}

/** A row as the tables write it; the key is the drug's name, which is also its first English name. */
export interface DrugRow {
  readonly classes?: readonly DrugClass[]
  readonly codes?: readonly Code[]
  readonly en?: string
  readonly de?: string
  readonly fr?: string
  readonly es?: string
  readonly brands?: string
}

/** Turns a written table into drugs. */
export function drugs(rows: Readonly<Record<string, DrugRow>>): readonly Drug[] {
  return Object.entries(rows).map(([name, row]) => ({
    name,
    classes: row.classes ?? [],
    codes: row.codes ?? [],
    names: { en: [name, ...list(row.en)], de: list(row.de), fr: list(row.fr), es: list(row.es) },
    brands: list(row.brands),
  }))
}
