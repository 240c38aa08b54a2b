import type { Route } from './drug.ts'
import { fold } from './words.ts'

/**
 * Words around a drug's name that do not name a drug: salts, units, dose forms, directions.
 * They are read past, so that a part made of them alone is not reported as unread.
 */
const SALTS = `
  hydrochloride hcl dihydrochloride hydrochlorid dihydrochlorid chlorhydrate dichlorhydrate hidrocloruro clorhidrato diclorhidrato
  hydrobromide hydrobromid bromhydrate bromhidrato chloride chlorid chlorure cloruro
  sodium natrium sodique sodico sodica sodio potassique potasica potasico kalium disodium
  citrate citrat citrato dihydrogencitrat phosphate phosphat fosfato sulfate sulphate sulfat sulfato
  succinate succinat succinato hydrogensuccinat tartrate tartrat tartrato hydrogentartrat bitartrate bitartrato hemitartrat
  maleate maleat maleato hydrogenmaleat mesylate mesilate mesilat mesilato besylate besilate besilat besilato
  fumarate fumarat fumarato hemifumarat acetate acetat acetato pamoate embonate tosylate teoclate anhydrous anhydre
  monohydrate monohydrat dihydrate dihydrat trihydrate hemihydrate magnesique calcique calcica base
  cilexetil medoxomil etexilate axetil furoate`
const UNITS = `
  mg mcg ug g kg ml l dl cl unt unit units ie iu ui meq mmol hr h actuat actuation actuations percent day days tag tage`
const SYSTEMIC = `
  tablet tablets tab tabs tablette tabletten filmtablette filmtabletten retardtablette retardtabletten schmelztablette brausetablette
  schlaftablette schlaftabletten comprime comprimes cpr pel comprimido comprimidos dragee dragees
  capsule capsules cap caps kapsel kapseln hartkapsel hartkapseln weichkapseln gelule gelules capsula capsulas
  softgel softgels gels gelcaps caplet caplets liquigel liquigels pill pills
  oral orally orale po mouth buvable chewable disintegrating lutschtablette kautablette syrup sirup saft sirop jarabe elixir
  injection injectable injektion injektionslosung inyeccion inyectable infusion infusionslosung perfusion iv im sc
  intravenous intramuscular subcutaneous vial ampoule ampulle ampullen ampolla
  suppository suppositories suppositoire zapfchen supositorio rectal sublingual buccal
  patch patches pflaster parche parches transdermal transdermales dispositif`
const TOPICAL = `
  topical topically cutaneous cutaneo cutanee cream creme pommade pomada crema ointment salbe lotion gel
  ophthalmic ophthalmique oftalmico augentropfen collyre colirio eye ear otic auge shampoo`
const FORMS = `
  extended release er xr sr cr xl la ir dr ec retard prolonged modified delayed sustained controlled immediate prolongee liberation
  liberacion prolongada lp mr film coated enteric sec solution losung solucion suspension suspensión liquid powder pulver
  poudre polvo drops tropfen gouttes gotas spray effervescent granules granulat ring nasal nasale intranasal nasenspray nose
  inhaler inhalation inhalateur inhalador vaginal sachet beutel stick system dose metered
  product substance medication drug brand generic strength original`
const DIRECTIONS = `
  for of in at de du des le la les el los per pro par por x as to on den der die das
  take taken nehmen tomar prn needed bedarf daily taglich once twice times night bedtime evening morning nachts abends morgens
  soir nuit matin noche sleep bid tid qid qd qhs hs w every each mornings as directed`

const FILLER: ReadonlySet<string> = new Set(
  [SALTS, UNITS, SYSTEMIC, TOPICAL, FORMS, DIRECTIONS].flatMap(wordsOf),
)
const SYSTEMIC_WORDS: ReadonlySet<string> = new Set(wordsOf(SYSTEMIC))
const TOPICAL_WORDS: ReadonlySet<string> = new Set(wordsOf(TOPICAL))

function wordsOf(text: string): readonly string[] {
  return fold(text).trim().split(/\s+/)
}

/** Whether a word names no drug: a number, a strength, a single letter, or a word of the lists. */
export function isFiller(word: string): boolean {
  const first = word.charCodeAt(0)
  return word.length === 1 || (first >= 48 && first <= 57) || FILLER.has(word)
}

/**
 * Where the words of a text say that a product acts; `unknown` when they do not, or say both.
 * Skin, eye and ear are `topical`, a transdermal patch is `systemic`, nose and lung can be either.
 */
export function routeOf(words: readonly string[]): Route {
  const systemic = words.some((word) => SYSTEMIC_WORDS.has(word))
  const topical = words.some((word) => TOPICAL_WORDS.has(word))
  if (systemic === topical) return 'unknown'
  return systemic ? 'systemic' : 'topical'
}

/** German writes the salt into the word: Diphenhydraminhydrochlorid. Longest first. */
const FUSED = [
  ...[
    'dihydrochlorid',
    'hydrochlorid',
    'hydrobromid',
    'dihydrogencitrat',
    'hydrogenmaleat',
    'hydrogentartrat',
    'hydrogensuccinat',
  ],
  ...[
    'hydrogenfumarat',
    'hemifumarat',
    'hemitartrat',
    'natrium',
    'kalium',
    'succinat',
    'tartrat',
    'maleat',
    'mesilat',
    'besilat',
  ],
  ...['fumarat', 'citrat', 'phosphat', 'embonat', 'acetat', 'sulfat', 'teoclat', 'carbonat', 'hcl'],
] as const

/** The word without a salt written into it, or undefined when there is none. */
export function withoutSalt(word: string): string | undefined {
  const salt = FUSED.find((ending) => word.length > ending.length + 3 && word.endsWith(ending))
  return salt === undefined ? undefined : word.slice(0, -salt.length)
}
