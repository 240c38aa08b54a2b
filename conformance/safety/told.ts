import type { SafetyRule } from './plan.ts'

/**
 * What holds of every plan, whoever the patient is.
 *
 * S43 forbids to show or store the texts of licensed instruments without a license. No predicate
 * can look for texts that must not be written down, so it is kept by form, in two places: here, of
 * an instrument a plan tells a number and nothing else, so that no question and no wording of an
 * answer can travel in one; and in `licence.test.ts`, the vocabulary of features has no place for
 * such a wording.
 */
const INSTRUMENT =
  /^(irls|isi|ess|psqi|quip|gad7|phq2|phq9|cgi|stop-bang|opioid-risk-score|symptoms-earlier-by)(-|$)/

/** `26`, or `<5` where only a bound was reported. */
const isNumber = (value: unknown) => typeof value === 'number' || /^[<>]=?\d/.test(`${value}`)

export const toldRules: readonly SafetyRule[] = [
  {
    id: 'S43',
    says: 'Of a licensed instrument a plan tells numbers: no question and no wording of an answer.',
    keeps: (_, plan) =>
      plan.facts.every(
        ({ feature, value }) => !INSTRUMENT.test(feature) || value === undefined || isNumber(value),
      ),
  },
  {
    id: 'S44',
    says: 'Every finding, proposal, reason, position, dose, calendar, alert, step of the order and later measurement carries a source.',
    keeps: (_, plan) => plan.unsourced.length === 0,
  },
]
