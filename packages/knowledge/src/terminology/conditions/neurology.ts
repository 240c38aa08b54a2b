import { concepts } from '../concept.ts'
import { CRD, cohort, legend, OPIOID_CDS, PAMA, UNNAMED, valueSet } from './sources.ts'

const PSYCHIATRY = valueSet('113762.1.4.1029.314')
const ADDICTION = valueSet('113762.1.4.1029.320')
const NEUROLOGY = valueSet('113762.1.4.1248.174')
const CHILDHOOD = valueSet('113883.3.464.1003.105.12.1004')

/** Restless legs and what resembles them; sleep; brain, nerve and mind. */
export const MIND_AND_NERVE = concepts({
  'restless-legs': {
    // 40930008, given once for restless legs, is hypothyroidism.
    snomed: [['32914008', 'Restless legs', cohort(311)]],
    cm: [['G25.81', 'Restless Legs Syndrome', UNNAMED]],
    // The German modification; the ICD-10 of the WHO ends at G25.8, which is more than RLS.
    icd10: [['G25.81', 'Syndrom der unruhigen Beine [Restless-Legs-Syndrom]', 'de.academic.ru']],
    icd11: [['7A80', 'Restless-Legs-Syndrom', 'de.wikipedia.org']],
    en: 'restless legs, restless legs syndrome, restless leg syndrome, restless leg, rls, willis-ekbom disease, willis ekbom disease, willis-ekbom, ekbom syndrome',
    de: 'restless-legs-syndrom, restless legs-syndrom, syndrom der unruhigen beine, syndrom der ruhelosen beine, unruhige beine',
    fr: "syndrome des jambes sans repos, jambes sans repos, sjsr, impatiences des membres inférieurs, syndrome d'impatience des membres inférieurs, maladie de willis-ekbom",
    es: 'síndrome de piernas inquietas, síndrome de las piernas inquietas, piernas inquietas, spi, enfermedad de willis-ekbom',
  },
  'restless-legs-in-pregnancy': {
    snomed: [
      [
        '1052284009',
        'Restless leg syndrome in pregnancy (disorder)',
        valueSet('113883.3.117.1.7.1.263'),
      ],
    ],
    en: 'rls in pregnancy, restless legs in pregnancy, restless legs syndrome in pregnancy, restless leg syndrome in pregnancy',
    de: 'restless-legs-syndrom in der schwangerschaft',
    fr: 'syndrome des jambes sans repos pendant la grossesse',
    es: 'síndrome de piernas inquietas en el embarazo',
  },
  'periodic-limb-movement-disorder': {
    snomed: [['418763003', 'Periodic limb movement disorder', cohort(311)]],
    cm: [['G47.61', 'Periodic Limb Movement Disorder', UNNAMED]],
    en: 'periodic limb movement disorder, plmd',
    de: 'periodische beinbewegungen im schlaf, periodische gliedmaßenbewegungen im schlaf',
    fr: 'mouvements périodiques des membres',
    es: 'trastorno de movimientos periódicos de las extremidades',
  },
  akathisia: {
    cm: [['G25.71', 'Drug induced akathisia', NEUROLOGY]],
    en: 'akathisia, acathisia',
    de: 'akathisie',
    fr: 'acathisie, akathisie',
    es: 'acatisia',
  },
  'leg-cramps': {
    snomed: [['102550009', 'Leg cramp (finding)', PAMA]],
    en: 'leg cramp, leg cramps, nocturnal leg cramps, sleep related leg cramps',
    de: 'wadenkrampf, wadenkrämpfe, nächtliche wadenkrämpfe, beinkrämpfe',
    fr: 'crampes nocturnes, crampes des jambes, crampes aux mollets',
    es: 'calambres nocturnos, calambres en las piernas',
  },
  neuropathy: {
    snomed: [
      ['302226006', 'Peripheral nerve disease', cohort(389)],
      ['42345000', 'Polyneuropathy (disorder)', PAMA],
      ['424736006', 'Diabetic peripheral neuropathy', legend('Depression')],
    ],
    cm: [
      ['G62.9', 'Polyneuropathy, unspecified', valueSet('113762.1.4.1248.175')],
      [
        'G60.9',
        'Hereditary and idiopathic neuropathy, unspecified',
        valueSet('113762.1.4.1248.175'),
      ],
      [
        'E11.42',
        'Type 2 diabetes mellitus with diabetic polyneuropathy',
        valueSet('113762.1.4.1029.275'),
      ],
    ],
    category: 'G60, G62',
    en: 'neuropathy, peripheral neuropathy, polyneuropathy, small fiber neuropathy, diabetic neuropathy, diabetic polyneuropathy',
    de: 'neuropathie, polyneuropathie, pnp, periphere neuropathie, diabetische polyneuropathie',
    fr: 'neuropathie, neuropathie périphérique, polyneuropathie, neuropathie diabétique',
    es: 'neuropatía, neuropatía periférica, polineuropatía, neuropatía diabética',
  },
  'obstructive-sleep-apnea': {
    snomed: [['78275009', 'Obstructive sleep apnea syndrome', cohort(1022)]],
    cm: [['G47.33', 'Hypopnea, obstructive sleep apnea', CRD]],
    en: 'obstructive sleep apnea, obstructive sleep apnoea, obstructive sleep apnea syndrome, sleep apnea, sleep apnoea, osa, osas, osahs',
    de: 'obstruktive schlafapnoe, obstruktives schlafapnoesyndrom, obstruktives schlafapnoe-syndrom, schlafapnoe, schlafapnoesyndrom',
    fr: "syndrome d'apnées obstructives du sommeil, apnée du sommeil, apnées du sommeil, saos, sahos",
    es: 'apnea obstructiva del sueño, síndrome de apnea obstructiva del sueño, apnea del sueño, sahs, aos',
  },
  'sleep-apnea-treatment': {
    en: 'cpap, apap, bipap, cpap therapy, cpap treatment, continuous positive airway pressure, continuous positive airway pressure ventilation treatment, mandibular advancement device, mandibular advancement splint, hypoglossal nerve stimulator',
    de: 'cpap-therapie, cpap-beatmung, unterkieferprotrusionsschiene, zungenschrittmacher',
    fr: "ppc, pression positive continue, orthèse d'avancée mandibulaire",
    es: 'presión positiva continua, dispositivo de avance mandibular',
  },
  'parkinson-disease': {
    snomed: [['49049000', "Parkinson's disease", cohort(552)]],
    cm: [
      ['G20', "Parkinson's disease", valueSet('113883.3.464.1003.110.12.1082')],
      [
        'G20.A1',
        "Parkinson's disease without dyskinesia, without mention of fluctuations",
        NEUROLOGY,
      ],
    ],
    category: 'G20',
    en: "parkinson disease, parkinson's disease, parkinsons disease, parkinsons",
    de: 'morbus parkinson, parkinson-krankheit, parkinsonkrankheit, idiopathisches parkinson-syndrom, parkinson',
    fr: 'maladie de parkinson',
    es: 'enfermedad de parkinson',
  },
  'multiple-sclerosis': {
    snomed: [['24700007', 'Multiple sclerosis', cohort(1026)]],
    cm: [['G35', 'Multiple sclerosis', NEUROLOGY]],
    category: 'G35',
    en: 'multiple sclerosis',
    de: 'multiple sklerose, encephalomyelitis disseminata',
    fr: 'sclérose en plaques',
    es: 'esclerosis múltiple',
  },
  dementia: {
    en: 'dementia, alzheimer disease, alzheimers disease, lewy body dementia, dementia with lewy bodies, vascular dementia',
    de: 'demenz, alzheimer, alzheimer-demenz, morbus alzheimer, lewy-körper-demenz, lewy-body-demenz',
    fr: "démence, maladie d'alzheimer, démence à corps de lewy",
    es: 'demencia, enfermedad de alzheimer, demencia con cuerpos de lewy',
  },
  hallucinations: {
    en: 'hallucination, hallucinations, visual hallucinations, auditory hallucinations',
    de: 'halluzination, halluzinationen, optische halluzinationen',
    fr: 'hallucination, hallucinations visuelles',
    es: 'alucinación, alucinaciones, alucinaciones visuales',
  },
  psychosis: {
    snomed: [['69322001', 'Psychotic disorder', cohort(1009)]],
    cm: [
      [
        'F29',
        'Unspecified psychosis not due to a substance or known physiological condition',
        PSYCHIATRY,
      ],
    ],
    category: 'F29',
    en: 'psychosis, psychotic disorder, schizophrenia, schizoaffective disorder, delusional disorder',
    de: 'psychose, schizophrenie, schizoaffektive störung, wahnhafte störung, psychotische störung',
    fr: 'psychose, trouble psychotique, schizophrénie, trouble schizo-affectif',
    es: 'psicosis, trastorno psicótico, esquizofrenia, trastorno esquizoafectivo',
    lasting: true,
  },
  depression: {
    snomed: [
      ['35489007', 'Depressive disorder', legend('Anxiety')],
      ['370143000', 'Major depressive disorder', cohort(199)],
    ],
    cm: [
      ['F32.A', 'Depression, unspecified', PSYCHIATRY],
      ['F32.9', 'Major depressive disorder, single episode, unspecified', PSYCHIATRY],
      ['F33.9', 'Major depressive disorder, recurrent, unspecified', PSYCHIATRY],
    ],
    category: 'F32, F33',
    en: 'depression, depressive disorder, major depression, major depressive disorder, major depressive episode, mdd',
    de: 'depression, depressive episode, depressive störung, rezidivierende depressive störung, major depression',
    fr: 'dépression, épisode dépressif, trouble dépressif, épisode dépressif majeur, trouble dépressif récurrent',
    es: 'depresión, episodio depresivo, trastorno depresivo, trastorno depresivo mayor',
  },
  'suicidal-ideation': {
    snomed: [['6471006', 'Suicidal thoughts', legend('Suicide and suicidal ideation')]],
    cm: [['R45.851', 'Suicidal Ideations', UNNAMED]],
    en: 'suicidal ideation, suicidal ideations, suicidal thoughts, suicidality, suicide risk, suicide attempt, attempted suicide',
    de: 'suizidgedanken, suizidalität, suizidversuch, suizidideen, akute suizidalität',
    fr: 'idées suicidaires, idéation suicidaire, tentative de suicide, risque suicidaire',
    es: 'ideación suicida, ideas suicidas, intento de suicidio, riesgo de suicidio, riesgo suicida',
  },
  'impulse-control-disorder': {
    snomed: [
      ['66347000', 'Impulse control disorder', cohort(1352)],
      ['18085000', 'Compulsive gambling', cohort(1351)],
    ],
    cm: [
      ['F63.9', 'Impulse disorder, unspecified', CHILDHOOD],
      ['F63.0', 'Pathological gambling', CHILDHOOD],
    ],
    category: 'F63',
    en: 'impulse control disorder, impulse disorder, impulse-control disorder, pathological gambling, compulsive gambling, gambling disorder, compulsive shopping, compulsive online shopping, compulsive buying, hypersexuality, compulsive eating, binge eating, punding',
    de: 'impulskontrollstörung, pathologisches spielen, spielsucht, kaufsucht, pathologisches kaufen, hypersexualität, punding',
    fr: 'trouble du contrôle des impulsions, jeu pathologique, achats compulsifs, hypersexualité, punding',
    es: 'trastorno del control de impulsos, trastorno de control de impulsos, ludopatía, juego patológico, compras compulsivas, hipersexualidad, punding',
    lasting: true,
  },
  'opioid-use-disorder': {
    snomed: [
      ['75544000', 'Opioid dependence', cohort(586)],
      ['5602001', 'Opioid abuse', cohort(587)],
      ['1336192000', 'Opioid use disorder (disorder)', OPIOID_CDS],
    ],
    cm: [
      ['F11.20', 'Opioid dependence, uncomplicated', ADDICTION],
      ['F11.10', 'Opioid abuse, uncomplicated', ADDICTION],
    ],
    category: 'F11.1, F11.2',
    en: 'opioid use disorder, opioid dependence, opioid abuse, opioid addiction, oud, heroin dependence',
    de: 'opioidabhängigkeit, opiatabhängigkeit, heroinabhängigkeit, opioidmissbrauch',
    fr: 'dépendance aux opioïdes, dépendance aux opiacés, addiction aux opioïdes',
    es: 'dependencia de opioides, trastorno por consumo de opioides, adicción a opioides',
    lasting: true,
  },
  'substance-use-disorder': {
    snomed: [['66214007', 'Substance abuse (disorder)', PAMA]],
    cm: [
      ['F19.20', 'Other psychoactive substance dependence, uncomplicated', ADDICTION],
      ['F19.10', 'Other psychoactive substance abuse, uncomplicated', ADDICTION],
    ],
    category: 'F19.1, F19.2',
    en: 'substance use disorder, substance abuse, drug abuse, drug dependence, alcohol use disorder, alcohol dependence, alcohol abuse, alcoholism, cocaine dependence',
    de: 'substanzmissbrauch, substanzabhängigkeit, drogenabhängigkeit, drogenmissbrauch, alkoholabhängigkeit, alkoholmissbrauch, alkoholkrankheit',
    fr: "trouble lié à l'usage de substances, toxicomanie, dépendance à l'alcool, alcoolisme",
    es: 'trastorno por consumo de sustancias, abuso de sustancias, drogodependencia, alcoholismo, dependencia del alcohol',
    lasting: true,
  },
  adhd: {
    snomed: [['406506008', 'Attention deficit hyperactivity disorder', cohort(1346)]],
    cm: [['F90.9', 'Attention-deficit hyperactivity disorder, unspecified type', CHILDHOOD]],
    category: 'F90',
    en: 'adhd, attention deficit hyperactivity disorder, attention-deficit hyperactivity disorder, attention deficit disorder, child attention deficit disorder',
    de: 'adhs, aufmerksamkeitsdefizit-hyperaktivitätsstörung, aufmerksamkeitsdefizitstörung',
    fr: "tdah, trouble du déficit de l'attention avec ou sans hyperactivité, trouble du déficit de l'attention",
    es: 'tdah, trastorno por déficit de atención e hiperactividad, trastorno por déficit de atención',
  },
})
