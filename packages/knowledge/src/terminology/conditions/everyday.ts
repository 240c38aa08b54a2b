import { concepts } from '../concept.ts'

/**
 * What clinics write down without a code that we have read anywhere: known by its words alone.
 * Names are common usage in the four languages.
 */
export const EVERYDAY = concepts({
  insomnia: {
    en: 'insomnia, sleeplessness, difficulty sleeping, trouble sleeping',
    de: 'insomnie, schlaflosigkeit, schlafstörung, schlafstörungen, einschlafstörung, einschlafstörungen, durchschlafstörung, durchschlafstörungen',
    fr: "insomnie, insomnies, troubles de l'endormissement",
    es: 'insomnio, dificultad para dormir',
  },
  anxiety: {
    en: 'anxiety, anxiety disorder, generalized anxiety disorder, generalised anxiety disorder, panic disorder',
    de: 'angst, angststörung, generalisierte angststörung, panikstörung, ängstlichkeit',
    fr: "anxiété, trouble anxieux, troubles anxieux, trouble d'anxiété généralisée, trouble panique",
    es: 'ansiedad, trastorno de ansiedad, trastorno de ansiedad generalizada, trastorno de pánico',
  },
  obesity: {
    en: 'obesity, obese, morbid obesity',
    de: 'adipositas, adipös, fettleibigkeit',
    fr: 'obésité, obèse',
    es: 'obesidad, obeso, obesa',
  },
  falls: {
    en: 'recurrent falls, repeated falls, frequent falls, fall tendency',
    de: 'sturzneigung, rezidivierende stürze, wiederholte stürze',
    fr: 'chutes répétées, chutes à répétition',
    es: 'caídas repetidas, caídas de repetición, caídas frecuentes',
  },
  'chronic-pain': {
    en: 'chronic pain, chronic pain syndrome, persistent pain, chronic low back pain, fibromyalgia',
    de: 'chronische schmerzen, chronischer schmerz, chronisches schmerzsyndrom, chronische schmerzstörung, chronische rückenschmerzen, fibromyalgie',
    fr: 'douleur chronique, douleurs chroniques, syndrome douloureux chronique, lombalgie chronique, fibromyalgie',
    es: 'dolor crónico, síndrome de dolor crónico, lumbalgia crónica, fibromialgia',
  },
  'gait-instability': {
    en: 'gait instability, gait disorder, gait disturbance, unsteady gait, unsteadiness on feet, ataxic gait',
    de: 'gangunsicherheit, gangstörung, gangstörungen, unsicherer gang, gangataxie',
    fr: 'trouble de la marche, troubles de la marche, instabilité à la marche, marche instable',
    es: 'inestabilidad de la marcha, trastorno de la marcha, marcha inestable, alteración de la marcha',
  },
  frailty: {
    en: 'frailty, frail, frailty syndrome',
    de: 'gebrechlichkeit, gebrechlich, frailty-syndrom',
    fr: 'sujet âgé fragile, syndrome de fragilité',
    es: 'anciano frágil, síndrome de fragilidad',
  },
  'orthostatic-hypotension': {
    en: 'orthostatic hypotension, postural hypotension',
    de: 'orthostatische hypotonie, orthostatische hypotension, orthostatische dysregulation',
    fr: 'hypotension orthostatique',
    es: 'hipotensión ortostática',
  },
  'leg-edema': {
    en: 'leg edema, leg oedema, swollen legs, leg swelling, peripheral edema, peripheral oedema, ankle edema',
    de: 'beinödem, beinödeme, unterschenkelödem, unterschenkelödeme, knöchelödeme, periphere ödeme, geschwollene beine',
    fr: 'œdème des membres inférieurs, œdèmes des membres inférieurs, jambes gonflées, œdème périphérique',
    es: 'edema de piernas, edema de miembros inferiores, edema periférico, piernas hinchadas',
  },
  'liver-disease': {
    en: 'liver disease, chronic liver disease, liver cirrhosis, cirrhosis of liver, hepatic cirrhosis, cirrhosis, chronic hepatitis',
    de: 'lebererkrankung, chronische lebererkrankung, leberzirrhose, chronische hepatitis',
    fr: 'maladie du foie, hépatopathie, cirrhose, cirrhose hépatique, hépatite chronique',
    es: 'enfermedad hepática, hepatopatía, cirrosis, cirrosis hepática, hepatitis crónica',
  },
  'joint-pain': {
    en: 'joint pain, arthralgia, arthralgias',
    de: 'gelenkschmerz, gelenkschmerzen, arthralgie, arthralgien',
    fr: 'douleur articulaire, douleurs articulaires, arthralgie, arthralgies',
    es: 'dolor articular, artralgia, artralgias',
  },
  smoking: {
    en: 'smoker, current smoker, smoking, tobacco use, tobacco use disorder, nicotine dependence, tobacco dependence',
    de: 'raucher, raucherin, nikotinabusus, nikotinabhängigkeit, tabakabhängigkeit',
    fr: 'fumeur, fumeuse, tabagisme, tabagisme actif',
    es: 'fumador, fumadora, tabaquismo',
  },
})
