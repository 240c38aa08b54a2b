import type { WhyNot } from '@legato/sleep'
import { listInWords, type Words } from '../words/index.ts'

/** Why a standard does not count a movement, in a sentence. */
export function whyInWords(why: WhyNot, t: Words): string {
  switch (why.kind) {
    case 'too-short':
      return t('nights.why.too-short', { lasts: seconds(why.lastsS), least: why.leastS })
    case 'too-long':
      return t('nights.why.too-long', { lasts: seconds(why.lastsS), most: why.mostS })
    case 'too-long-together':
      return t('nights.why.too-long-together', { lasts: seconds(why.lastsS), most: why.mostS })
    case 'too-many-parts':
      return t('nights.why.too-many-parts', { count: why.parts, most: why.most })
    case 'short-interval':
      return t('nights.why.short-interval', { after: seconds(why.afterS), least: why.leastS })
    case 'few-in-a-row':
      return t('nights.why.few-in-a-row', { count: why.inRow, least: why.least })
    case 'by-breath':
      return t('nights.why.by-breath', { within: why.withinS })
    case 'unscored':
      return why.flaws.length === 0
        ? t('nights.why.gap')
        : t('nights.why.unscored', {
            flaws: listInWords(why.flaws.map((flaw) => t(`nights.flaw.${flaw}`))),
          })
    case 'no-body':
    case 'awake':
    case 'lights':
    case 'no-stage':
      return t(`nights.why.${why.kind}`)
  }
}

/** As exact as the rules are: 10.001 s is too long. */
function seconds(value: number): string {
  return `${Number(value.toFixed(3))}`
}
