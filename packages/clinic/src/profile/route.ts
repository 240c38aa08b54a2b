import type { Dosage } from '@legato/fhir'

/**
 * Local routes in SNOMED CT: topical, eye, ear, nose, airways, vagina. A patch (transdermal) is
 * not among them. From memory, not checked against a release.
 */
const LOCAL: ReadonlySet<string> = new Set([
  '6064005',
  '54485002',
  '10547007',
  '46713006',
  '447694001',
  '16857009',
])
const LOCAL_WORDS =
  /topical|\bcutan|\bkutan|ophthalm|\beye|auge|\botic|\bear\b|nasal|inhal|vaginal/i

/** Where the dosages say that the drug acts; undefined when they do not say. */
export function routeOf(dosages: readonly Dosage[]): 'systemic' | 'topical' | undefined {
  const routes = dosages.flatMap(({ route }) => (route ? [route] : []))
  if (routes.length === 0) return undefined
  const local = routes.every(
    ({ coding = [], text }) =>
      coding.some(({ code }) => code && LOCAL.has(code)) ||
      [text, ...coding.map(({ display }) => display)].some(
        (word) => word && LOCAL_WORDS.test(word),
      ),
  )
  return local ? 'topical' : 'systemic'
}
