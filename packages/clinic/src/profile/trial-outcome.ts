import type { CodeableConcept } from '@legato/fhir'
import { codingsOf, textOf } from '@legato/fhir'
import type { TrialOutcome } from '@legato/knowledge'

/** HL7's reasons for a change of an order: http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason */
const CODES: ReadonlyMap<string, TrialOutcome> = new Map([
  ['sintol', 'not-tolerated'],
  ['salg', 'not-tolerated'],
])

/** What is said to be absent is taken out first: `no side effects, but no effect either`. */
const DENIED =
  /\b(?:no|without|ohne|keine?|sans|pas d['’e]|aucune?|sin|ningún)\s*(?:relevant |significant |known |wesentlichen? )?(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|nebenwirkung\p{L}*|effets? (?:secondaires?|indésirables?)|efectos? (?:secundarios?|adversos?)|augmentation|augmentación)/giu

/**
 * Words in which people say why a drug was left, in four languages; common usage, not taken from
 * a source. The first that is found decides: RLS augmentation is harm and says more than harm.
 */
const WORDS: readonly (readonly [TrialOutcome, RegExp])[] = [
  ['augmentation', /\baugment(?:ation|ación|ierung)\b/iu],
  [
    'too-low-or-short',
    /\b(?:dose|dosis|dosage) (?:was )?(?:too low|zu niedrig)|\btoo (?:low a dose|short a (?:time|trial))|\b(?:zu niedrig dosiert|zu kurz)|\bdose trop faible|\bdosis (?:demasiado )?baja|\binadequate (?:dose|trial|duration)/iu,
  ],
  [
    'not-tolerated',
    /\bside[- ]effects?|\badverse\b|\bintoleran|\bnot tolerated|\bpoorly tolerated|\bcould not tolerate|nebenwirkung|unverträglich|nicht vertragen|effets? (?:secondaires?|indésirables?)|\bintolérance|mal toléré|efectos? (?:secundarios?|adversos?)|mal tolerado|\ballerg|\balérg|impulse control|impulskontroll/iu,
  ],
  [
    'failed',
    /\bineffective|\bnot effective|\b(?:no|without|little|lack of|insufficient|inadequate|poor) (?:sufficient |adequate |clinical |therapeutic )?(?:effect|efficacy|response|benefit|relief|improvement)|\bdid not help|\bno longer (?:helps|helped|works|worked|effective)|\btreatment failure|\bfailed\b|wirkungslos|unwirksam|(?:keine|ohne|ungenügende|unzureichende|mangelnde|fehlende) (?:ausreichende )?(?:wirkung|besserung|wirksamkeit)|\binefficac|sans effet|pas d['’]effet|\bineficaz|\bsin efecto|falta de eficacia/iu,
  ],
  [
    'effective',
    /\bhelped\b|\beffective\b|\bgood (?:effect|response)|\bin remission|\bsymptoms? resolved|gute wirkung|geholfen|\bwirksam|\befficace|\beficaz|buen efecto/iu,
  ],
]

/** How a trial came out by the reasons given for its end; undefined when they do not say. */
export function outcomeIn(reasons: readonly CodeableConcept[]): TrialOutcome | undefined {
  const coded = reasons.flatMap((reason) =>
    codingsOf(reason).flatMap(({ code }) => CODES.get(code ?? '') ?? []),
  )
  return coded[0] ?? inWords(reasons.map((reason) => textOf(reason) ?? '').join('; '))
}

function inWords(text: string): TrialOutcome | undefined {
  const said = text.replace(DENIED, ' ')
  return WORDS.find(([, words]) => words.test(said))?.[0]
}
