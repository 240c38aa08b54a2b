import { concepts } from '../concept.ts'

/**
 * Conditions that forbid or temper a drug; known by their words alone, as no code of theirs was
 * read anywhere. Names are common usage in the four languages.
 */
export const CAUTIONS = concepts({
  epilepsy: {
    en: 'epilepsy, seizure disorder, epileptic seizures, seizures, seizure',
    de: 'epilepsie, krampfanfälle, epileptische anfälle, krampfleiden',
    fr: "épilepsie, crises d'épilepsie, crises convulsives",
    es: 'epilepsia, crisis epilépticas, convulsiones',
  },
  'unstable-angina': {
    en: 'unstable angina, unstable angina pectoris, acute coronary syndrome',
    de: 'instabile angina pectoris, akutes koronarsyndrom',
    fr: 'angor instable, angine de poitrine instable, syndrome coronarien aigu',
    es: 'angina inestable, síndrome coronario agudo',
  },
  hypotension: {
    en: 'hypotension, low blood pressure, arterial hypotension',
    de: 'hypotonie, arterielle hypotonie, niedriger blutdruck',
    fr: 'hypotension artérielle',
    es: 'hipotensión, hipotensión arterial, tensión baja',
  },
  'oxalate-stones': {
    en: 'oxalate stones, calcium oxalate stones, hyperoxaluria, oxalosis, oxalate nephropathy',
    de: 'oxalatsteine, calciumoxalatsteine, hyperoxalurie, oxalose',
    fr: "calculs d'oxalate, hyperoxalurie, oxalose",
    es: 'cálculos de oxalato, hiperoxaluria, oxalosis',
  },
  'eating-disorder': {
    en: 'eating disorder, anorexia nervosa, bulimia nervosa, bulimia',
    de: 'essstörung, anorexia nervosa, magersucht, bulimie, bulimia nervosa',
    fr: 'anorexie mentale, boulimie, trouble du comportement alimentaire, troubles du comportement alimentaire',
    es: 'trastorno alimentario, anorexia nerviosa, bulimia nerviosa, bulimia',
  },
})
