import { concepts } from '../concept.ts'
import { CCDA, cohort, legend, PAMA, UNNAMED, valueSet } from './sources.ts'

const ANEMIA = valueSet('113762.1.4.1029.323')
const KIDNEY = valueSet('113762.1.4.1029.335')
const DIABETES = valueSet('113762.1.4.1029.275')

/** The ways people write a stage of chronic kidney disease, in four languages. */
function stage(number: string): { en: string; de: string; fr: string; es: string } {
  return {
    en: `ckd ${number}, ckd stage ${number}, ckd g${number}, stage ${number} ckd, chronic kidney disease stage ${number}, chronic kidney disease; stage ${number}, stage ${number} chronic kidney disease`,
    de: `chronische niereninsuffizienz stadium ${number}, chronische nierenkrankheit stadium ${number}, niereninsuffizienz stadium ${number}`,
    fr: `insuffisance rénale chronique stade ${number}, maladie rénale chronique stade ${number}`,
    es: `enfermedad renal crónica estadio ${number}, insuficiencia renal crónica estadio ${number}, erc estadio ${number}`,
  }
}

/** Iron and blood, kidney, hormones, gut, pregnancy, infection. */
export const BLOOD_AND_ORGANS = concepts({
  'iron-deficiency': {
    snomed: [['35240004', 'Iron deficiency', cohort(216)]],
    cm: [['E61.1', 'iron deficiency', UNNAMED]],
    category: 'E61.1',
    en: 'iron deficiency, iron deficiency without anemia',
    de: 'eisenmangel, eisenmangel ohne anämie',
    fr: 'carence en fer, carence martiale',
    es: 'deficiencia de hierro, déficit de hierro, ferropenia',
  },
  'iron-deficiency-anemia': {
    snomed: [['87522002', 'Iron deficiency anemia (disorder)', PAMA]],
    cm: [
      ['D50.9', 'Iron deficiency anemia, unspecified', ANEMIA],
      ['D50.0', 'Iron deficiency anemia secondary to blood loss (chronic)', ANEMIA],
    ],
    category: 'D50',
    en: 'iron deficiency anemia, iron deficiency anaemia, iron-deficiency anemia, ida',
    de: 'eisenmangelanämie',
    fr: 'anémie ferriprive, anémie par carence en fer, anémie par carence martiale',
    es: 'anemia ferropénica, anemia por deficiencia de hierro',
  },
  anemia: {
    en: 'anemia, anaemia',
    de: 'anämie, blutarmut',
    fr: 'anémie',
    es: 'anemia',
  },
  'iron-overload': {
    snomed: [['399187006', 'Hemochromatosis', cohort(1316)]],
    cm: [['E83.110', 'Hereditary hemochromatosis', UNNAMED]],
    cmCategory: 'E83.11',
    en: 'hemochromatosis, haemochromatosis, hereditary hemochromatosis, iron overload',
    de: 'hämochromatose, eisenüberladung',
    fr: 'hémochromatose, surcharge en fer',
    es: 'hemocromatosis, sobrecarga de hierro',
    lasting: true,
  },
  menorrhagia: {
    en: 'menorrhagia, heavy menstrual bleeding, heavy periods',
    de: 'menorrhagie, hypermenorrhoe, starke regelblutung',
    fr: 'ménorragie, ménorragies, règles abondantes',
    es: 'menorragia, sangrado menstrual abundante',
  },
  ckd: {
    snomed: [['709044004', 'Chronic kidney disease', legend('Chronic kidney disease')]],
    cm: [['N18.9', 'Chronic kidney disease, unspecified', KIDNEY]],
    category: 'N18.9',
    en: 'ckd, chronic kidney disease, chronic renal insufficiency, chronic renal failure, chronic kidney failure',
    de: 'chronische niereninsuffizienz, chronische nierenkrankheit, niereninsuffizienz',
    fr: 'insuffisance rénale chronique, maladie rénale chronique',
    es: 'enfermedad renal crónica, insuficiencia renal crónica',
  },
  'ckd-1': {
    snomed: [['431855005', 'Chronic kidney disease stage 1 (disorder)', PAMA]],
    cm: [['N18.1', 'Chronic kidney disease, stage 1', KIDNEY]],
    category: 'N18.1',
    ...stage('1'),
  },
  'ckd-2': {
    snomed: [['431856006', 'Chronic kidney disease stage 2 (disorder)', PAMA]],
    cm: [['N18.2', 'Chronic kidney disease, stage 2 (mild)', KIDNEY]],
    category: 'N18.2',
    ...stage('2'),
  },
  'ckd-3': {
    snomed: [['433144002', 'Chronic kidney disease stage 3 (disorder)', PAMA]],
    cm: [['N18.30', 'Chronic kidney disease, stage 3 unspecified', KIDNEY]],
    category: 'N18.3',
    ...stage('3'),
  },
  'ckd-3a': { cm: [['N18.31', 'Chronic kidney disease, stage 3a', KIDNEY]], ...stage('3a') },
  'ckd-3b': { cm: [['N18.32', 'Chronic kidney disease, stage 3b', KIDNEY]], ...stage('3b') },
  'ckd-4': {
    snomed: [['431857002', 'Chronic kidney disease stage 4 (disorder)', PAMA]],
    cm: [['N18.4', 'Chronic kidney disease, stage 4 (severe)', KIDNEY]],
    category: 'N18.4',
    ...stage('4'),
  },
  'ckd-5': {
    snomed: [['433146000', 'Chronic kidney disease stage 5', legend('End stage renal disease')]],
    cm: [['N18.5', 'Chronic kidney disease, stage 5', KIDNEY]],
    category: 'N18.5',
    ...stage('5'),
  },
  esrd: {
    snomed: [
      ['46177005', 'End stage renal disease', legend('End stage renal disease')],
      ['236435004', 'End stage renal failure on dialysis (disorder)', PAMA],
    ],
    cm: [['N18.6', 'End stage renal disease', KIDNEY]],
    cmCategory: 'N18.6',
    en: 'esrd, end stage renal disease, end-stage renal disease, end stage kidney disease, end stage renal failure',
    de: 'terminale niereninsuffizienz, dialysepflichtige niereninsuffizienz',
    fr: 'insuffisance rénale terminale',
    es: 'enfermedad renal terminal, insuficiencia renal terminal',
  },
  dialysis: {
    snomed: [
      ['105502003', 'Dependence on renal dialysis', cohort(1191)],
      ['236435004', 'End stage renal failure on dialysis (disorder)', PAMA],
      ['108241001', 'Dialysis procedure', legend('Chronic kidney disease')],
      ['265764009', 'Renal dialysis', cohort(1163)],
      ['302497006', 'Hemodialysis', cohort(1191)],
      ['71192002', 'Peritoneal dialysis', cohort(1191)],
    ],
    cm: [['Z99.2', 'Dependence on renal dialysis', CCDA]],
    category: 'Z99.2',
    en: 'dialysis, hemodialysis, haemodialysis, peritoneal dialysis, renal dialysis, dependence on renal dialysis, on dialysis',
    de: 'dialyse, hämodialyse, peritonealdialyse, dialysepflichtige niereninsuffizienz',
    fr: 'dialyse, hémodialyse, dialyse péritonéale',
    es: 'diálisis, hemodiálisis, diálisis peritoneal',
  },
  pregnancy: {
    snomed: [['77386006', 'Pregnant', cohort(671)]],
    cm: [
      [
        'O99.350',
        'Diseases of the nervous system complicating pregnancy, unspecified trimester',
        valueSet('113762.1.4.1248.174'),
      ],
      ['Z33.1', 'Pregnant state, incidental', valueSet('113883.3.3157.4055')],
    ],
    category: 'Z33',
    en: 'pregnancy, pregnant, high risk pregnancy, normal pregnancy, first trimester pregnancy',
    de: 'schwangerschaft, schwanger, gravidität',
    fr: 'grossesse, enceinte',
    es: 'embarazo, embarazada, gestación',
  },
  lactation: {
    en: 'lactation, breastfeeding, breast feeding, lactating, nursing mother',
    de: 'stillzeit, stillend, stillt, laktation',
    fr: 'allaitement, allaitante, allaite',
    es: 'lactancia, lactancia materna, amamantando',
  },
  diabetes: {
    snomed: [
      ['73211009', 'Diabetes mellitus', cohort(1032)],
      ['44054006', 'Type 2 diabetes mellitus', legend('Type 2 diabetes mellitus')],
      ['46635009', 'Type 1 diabetes mellitus', legend('Type 2 diabetes mellitus')],
      ['424736006', 'Diabetic peripheral neuropathy', legend('Depression')],
    ],
    cm: [
      ['E11.9', 'Type 2 diabetes mellitus without complications', DIABETES],
      ['E10.9', 'Type 1 diabetes mellitus without complications', DIABETES],
      ['E11.42', 'Type 2 diabetes mellitus with diabetic polyneuropathy', DIABETES],
    ],
    category: 'E10, E11',
    en: 'diabetes, diabetes mellitus, type 2 diabetes, type 1 diabetes, t2dm, t1dm, dm2, diabetic neuropathy, diabetic polyneuropathy',
    de: 'diabetes, diabetes mellitus, typ-2-diabetes, typ-1-diabetes, diabetische polyneuropathie',
    fr: 'diabète, diabète sucré, diabète de type 2, diabète de type 1, neuropathie diabétique',
    es: 'diabetes tipo 2, diabetes tipo 1, neuropatía diabética',
  },
  hypothyroidism: {
    snomed: [['40930008', 'Hypothyroidism', legend('Hypothyroidism')]],
    cm: [['E03.9', 'hypothyroidism', UNNAMED]],
    category: 'E03',
    en: 'hypothyroidism, underactive thyroid',
    de: 'hypothyreose, schilddrüsenunterfunktion',
    fr: 'hypothyroïdie',
    es: 'hipotiroidismo',
  },
  hyperparathyroidism: {
    en: 'hyperparathyroidism, primary hyperparathyroidism, secondary hyperparathyroidism',
    de: 'hyperparathyreoidismus',
    fr: 'hyperparathyroïdie',
    es: 'hiperparatiroidismo',
  },
  'vitamin-d-deficiency': {
    en: 'vitamin d deficiency, vitamin d insufficiency',
    de: 'vitamin-d-mangel, vitamin d mangel',
    fr: 'carence en vitamine d, déficit en vitamine d',
    es: 'deficiencia de vitamina d, déficit de vitamina d',
  },
  'celiac-disease': {
    snomed: [['396331005', 'Celiac disease', cohort(216)]],
    cm: [['K90.0', 'Celiac disease', valueSet('113883.3.464.1003.199.12.1050')]],
    category: 'K90.0',
    en: 'celiac disease, coeliac disease, celiac sprue',
    de: 'zöliakie, glutensensitive enteropathie',
    fr: 'maladie cœliaque',
    es: 'enfermedad celíaca, celiaquía, enfermedad celiaca',
    lasting: true,
  },
  'inflammatory-bowel-disease': {
    en: 'inflammatory bowel disease, ibd, crohn disease, crohns disease, crohn s disease, ulcerative colitis',
    de: 'chronisch entzündliche darmerkrankung, ced, morbus crohn, colitis ulcerosa',
    fr: 'maladie inflammatoire chronique intestinale, mici, maladie de crohn, rectocolite hémorragique',
    es: 'enfermedad inflamatoria intestinal, enfermedad de crohn, colitis ulcerosa',
  },
  'bariatric-surgery': {
    en: 'bariatric surgery, gastric bypass, roux-en-y gastric bypass, sleeve gastrectomy, gastric sleeve, status post bariatric surgery',
    de: 'bariatrische operation, magenbypass, schlauchmagen, adipositaschirurgie, sleeve-gastrektomie',
    fr: 'chirurgie bariatrique, bypass gastrique, sleeve gastrectomie',
    es: 'cirugía bariátrica, bypass gástrico, gastrectomía vertical, manga gástrica',
    lasting: true,
  },
  malabsorption: {
    en: 'malabsorption, malabsorption syndrome, short bowel syndrome, atrophic gastritis',
    de: 'malabsorption, malabsorptionssyndrom, kurzdarmsyndrom, atrophische gastritis',
    fr: 'malabsorption, syndrome de malabsorption, grêle court',
    es: 'malabsorción, síndrome de malabsorción, síndrome de intestino corto',
  },
  'active-infection': {
    en: 'active infection, bacteremia, bacteraemia, sepsis, bacterial sepsis, septicemia, pneumonia, cellulitis, osteomyelitis, endocarditis, urinary tract infection, uti, pyelonephritis, covid-19, influenza',
    de: 'akute infektion, bakteriämie, sepsis, pneumonie, lungenentzündung, erysipel, osteomyelitis, endokarditis, harnwegsinfekt, harnwegsinfektion, pyelonephritis, influenza, grippe',
    fr: 'infection active, bactériémie, septicémie, pneumonie, érysipèle, endocardite, infection urinaire, pyélonéphrite, grippe',
    es: 'infección activa, bacteriemia, septicemia, neumonía, celulitis, endocarditis, infección urinaria, infección del tracto urinario, pielonefritis, gripe',
  },
  'sulfite-allergy': {
    en: 'sulfite allergy, sulphite allergy, allergy to sulfite, allergy to sulfites, sulfites, sulfite, sodium metabisulfite',
    de: 'sulfitallergie, sulfit-allergie, sulfite-allergie, natriummetabisulfit, sulfitunverträglichkeit',
    fr: 'allergie aux sulfites, métabisulfite de sodium',
    es: 'alergia a sulfitos, alergia a los sulfitos, sulfitos, metabisulfito de sodio',
    lasting: true,
  },
  'rheumatoid-arthritis': {
    snomed: [['69896004', 'Rheumatoid arthritis', cohort(1059)]],
    cm: [['M06.9', 'Rheumatoid arthritis, unspecified', valueSet('113883.3.464.1003.113.12.1005')]],
    category: 'M06.9',
    en: 'rheumatoid arthritis',
    de: 'rheumatoide arthritis, chronische polyarthritis',
    fr: 'polyarthrite rhumatoïde',
    es: 'artritis reumatoide',
  },
})
