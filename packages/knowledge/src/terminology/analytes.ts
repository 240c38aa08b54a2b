import type { Analyte } from './analyte.ts'
import { analytes, loinc } from './analyte.ts'

/** Molar mass of iron, 55.845 g/mol: 1 µmol/L is 5.5845 µg/dL. IUPAC standard atomic weight. */
const IRON = 5.5845
/** Creatinine, 113.12 g/mol: 1 mg/dL is 88.42 µmol/L. */
const CREATININE = 1 / 88.42

const IRON_STATUS = analytes({
  ferritin: {
    loinc: [
      ['2276-4', 'Ferritin [Mass/volume] in Serum or Plasma'],
      ['20567-4', 'Ferritin [Mass/volume] in Serum or Plasma by Immunoassay'],
    ],
    en: 'ferritin, serum ferritin, s-ferritin',
    de: 'ferritin, serumferritin',
    fr: 'ferritine, ferritinémie',
    es: 'ferritina',
    unit: 'ng/mL',
    // pmol/L is left out: ferritin has no one molar mass.
    from: [
      ['ug/L', 1],
      ['ng/dL', 0.01],
      ['ug/dL', 10],
      ['mg/L', 1000],
    ],
    plausible: [0, 100_000],
  },
  tsat: {
    loinc: [
      ['2502-3', 'Iron saturation [Mass Fraction] in Serum or Plasma'],
      ['14801-5', 'Iron saturation [Molar fraction] in Serum or Plasma'],
      ['2505-6', 'Iron/Iron binding capacity.total [Mass ratio] in Serum or Plasma'],
    ],
    en: 'tsat, transferrin saturation, iron saturation, percent iron saturation, percent saturation, tibc saturation, transferrin saturation tsat',
    de: 'transferrinsättigung, transferrin-sättigung, eisensättigung',
    fr: 'coefficient de saturation de la transferrine, saturation de la transferrine, cst',
    es: 'saturación de transferrina, saturación de la transferrina, índice de saturación de transferrina, ist',
    unit: '%',
    from: [['1', 100]],
    // Under 1 a fraction was given as per cent.
    plausible: [1, 100],
    note: 'Mass and molar fraction are close but not the same quantity; the ratio comes without a unit or in per cent.',
  },
  iron: {
    loinc: [
      ['2498-4', 'Iron [Mass/volume] in Serum or Plasma'],
      ['14798-3', 'Iron [Moles/volume] in Serum or Plasma'],
    ],
    en: 'iron, serum iron, fe',
    de: 'eisen, serumeisen',
    fr: 'fer, fer sérique',
    es: 'hierro, hierro sérico, sideremia',
    unit: 'ug/dL',
    from: [
      ['umol/L', IRON],
      ['ug/L', 0.1],
      ['mg/L', 100],
      ['mg/dL', 1000],
    ],
    plausible: [0, 2000],
  },
  tibc: {
    loinc: [
      ['2500-7', 'Iron binding capacity [Mass/volume] in Serum or Plasma'],
      ['14800-7', 'Iron binding capacity [Moles/volume] in Serum or Plasma'],
    ],
    en: 'tibc, total iron binding capacity, total iron-binding capacity, iron binding capacity',
    de: 'totale eisenbindungskapazität, eisenbindungskapazität, teb, tebk',
    fr: 'capacité totale de fixation du fer, capacité totale de fixation, ctf',
    es: 'capacidad total de fijación de hierro, capacidad total de fijación del hierro, ctfh',
    unit: 'ug/dL',
    from: [
      ['umol/L', IRON],
      ['ug/L', 0.1],
      ['mg/L', 100],
      ['mg/dL', 1000],
    ],
    plausible: [20, 2000],
  },
  uibc: {
    loinc: [['2501-5', 'Iron binding capacity.unsaturated [Mass/volume] in Serum or Plasma']],
    en: 'uibc, unsaturated iron binding capacity',
    de: 'freie eisenbindungskapazität, ungesättigte eisenbindungskapazität',
    fr: 'capacité latente de fixation du fer',
    es: 'capacidad latente de fijación de hierro',
    unit: 'ug/dL',
    from: [
      ['umol/L', IRON],
      ['ug/L', 0.1],
    ],
    plausible: [0, 2000],
  },
  transferrin: {
    loinc: [
      ['3034-6', 'Transferrin [Mass/volume] in Serum or Plasma'],
      ['22674-6', 'Transferrin [Moles/volume] in Serum or Plasma'],
    ],
    en: 'transferrin',
    de: 'transferrin',
    fr: 'transferrine, sidérophiline',
    es: 'transferrina',
    unit: 'mg/dL',
    // Human transferrin, 79,570 g/mol: 1 µmol/L is 7.957 mg/dL.
    from: [
      ['g/L', 100],
      ['mg/L', 0.1],
      ['g/dL', 1000],
      ['umol/L', 7.957],
    ],
    plausible: [10, 1500],
  },
  hemoglobin: {
    loinc: [
      ['718-7', 'Hemoglobin [Mass/volume] in Blood'],
      ['59260-0', 'Hemoglobin [Moles/volume] in Blood'],
    ],
    en: 'hemoglobin, haemoglobin, hgb, hb',
    de: 'hämoglobin, hb',
    fr: 'hémoglobine, hb',
    es: 'hemoglobina, hb',
    unit: 'g/dL',
    // Counted as the monomer, 16,114 g/mol: 1 mmol/L is 1.6114 g/dL.
    from: [
      ['g/L', 0.1],
      ['mmol/L', 1.6114],
    ],
    plausible: [1, 30],
  },
  mcv: {
    loinc: [
      ['787-2', 'Erythrocyte mean corpuscular volume [Entitic volume] by Automated count'],
      ['30428-7', 'Erythrocyte mean corpuscular volume [Entitic volume]'],
    ],
    en: 'mcv, mean corpuscular volume, mean cell volume',
    de: 'mcv, mittleres korpuskuläres volumen',
    fr: 'vgm, volume globulaire moyen',
    es: 'vcm, volumen corpuscular medio',
    unit: 'fL',
    plausible: [30, 200],
  },
  crp: {
    loinc: [['1988-5', 'C reactive protein [Mass/volume] in Serum or Plasma']],
    en: 'crp, c-reactive protein, c reactive protein',
    de: 'crp, c-reaktives protein',
    fr: 'crp, protéine c réactive, protéine c-réactive',
    es: 'pcr, proteína c reactiva',
    unit: 'mg/L',
    from: [
      ['mg/dL', 10],
      ['ug/mL', 1],
      ['g/L', 1000],
    ],
    plausible: [0, 1000],
    note: 'Laboratories send mg/L or mg/dL, ten times apart: the unit decides, never the code.',
  },
  'hs-crp': {
    loinc: [
      ['30522-7', 'C reactive protein [Mass/volume] in Serum or Plasma by High sensitivity method'],
    ],
    en: 'hs-crp, hscrp, high sensitivity crp, high-sensitivity c-reactive protein, crp hs, cardiac crp',
    de: 'hs-crp, hochsensitives crp',
    fr: 'crp ultrasensible, crp us',
    es: 'pcr ultrasensible, pcr de alta sensibilidad',
    unit: 'mg/L',
    from: [
      ['mg/dL', 10],
      ['ug/mL', 1],
    ],
    plausible: [0, 1000],
  },
})

const KIDNEY_AND_MINERALS = analytes({
  creatinine: {
    loinc: [
      ['2160-0', 'Creatinine [Mass/volume] in Serum or Plasma'],
      ['14682-9', 'Creatinine [Moles/volume] in Serum or Plasma'],
    ],
    en: 'creatinine, serum creatinine, s-creatinine',
    de: 'kreatinin, serumkreatinin, creatinin',
    fr: 'créatinine, créatininémie',
    es: 'creatinina, creatinina sérica',
    unit: 'mg/dL',
    from: [
      ['umol/L', CREATININE],
      ['mmol/L', 1000 * CREATININE],
      ['mg/L', 0.1],
    ],
    plausible: [0.05, 40],
    note: 'Serum or plasma only; 38483-4 is whole blood and is not read.',
  },
  'egfr-ckd-epi-2021': {
    loinc: [
      [
        '98979-8',
        'Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)',
      ],
    ],
    en: 'egfr ckd-epi 2021, egfr (ckd-epi 2021)',
    unit: 'mL/min/{1.73_m2}',
    from: [['mL/s/{1.73_m2}', 60]],
    plausible: [0, 250],
  },
  'egfr-ckd-epi-2021-cystatin': {
    loinc: [
      [
        '98980-6',
        'Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine and Cystatin C-based formula (CKD-EPI 2021)',
      ],
    ],
    en: 'egfr creatinine-cystatin c, egfrcr-cys',
    unit: 'mL/min/{1.73_m2}',
    from: [['mL/s/{1.73_m2}', 60]],
    plausible: [0, 250],
  },
  'egfr-ckd-epi-2009': {
    loinc: [
      [
        '62238-1',
        'Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)',
      ],
    ],
    en: 'egfr ckd-epi 2009, egfr (ckd-epi 2009)',
    unit: 'mL/min/{1.73_m2}',
    from: [['mL/s/{1.73_m2}', 60]],
    plausible: [0, 250],
    note: 'The older CKD-EPI equation; one public file mislabels it as 2021.',
  },
  'egfr-mdrd': {
    loinc: [
      [
        '33914-3',
        'Glomerular filtration rate/1.73 sq M.predicted by Creatinine-based formula (MDRD)',
      ],
    ],
    en: 'egfr mdrd, egfr (mdrd), gfr mdrd',
    de: 'gfr (mdrd), gfr nach mdrd',
    fr: 'dfg mdrd',
    es: 'filtrado glomerular mdrd',
    unit: 'mL/min/{1.73_m2}',
    from: [['mL/s/{1.73_m2}', 60]],
    plausible: [0, 250],
  },
  'egfr-unstated': {
    en: 'egfr, gfr, estimated gfr, estimated glomerular filtration rate, egfr ckd-epi, egfr (ckd-epi)',
    de: 'gfr, egfr, glomeruläre filtrationsrate, gfr (ckd-epi)',
    fr: 'dfg, dfge, débit de filtration glomérulaire, dfg ckd-epi',
    es: 'fg, fge, filtrado glomerular, tasa de filtración glomerular, fg ckd-epi',
    unit: 'mL/min/{1.73_m2}',
    from: [['mL/s/{1.73_m2}', 60]],
    plausible: [0, 250],
    note: 'A text that does not say which equation, or which year of it.',
  },
  phosphate: {
    loinc: [
      ['2777-1', 'Phosphate [Mass/volume] in Serum or Plasma'],
      ['14879-1', 'Phosphate [Moles/volume] in Serum or Plasma'],
    ],
    en: 'phosphate, phosphorus, inorganic phosphate, inorganic phosphorus, phos',
    de: 'phosphat, anorganisches phosphat, phosphor',
    fr: 'phosphate, phosphore, phosphatémie, phosphorémie',
    es: 'fosfato, fósforo',
    unit: 'mg/dL',
    // Counted as phosphorus, 30.974 g/mol: 1 mmol/L is 3.0974 mg/dL.
    from: [
      ['mmol/L', 3.0974],
      ['mg/L', 0.1],
    ],
    plausible: [0.1, 30],
    note: 'The molar code is sometimes sent with mg/dL: the unit decides, never the code.',
  },
  magnesium: {
    loinc: [
      ['19123-9', 'Magnesium [Mass/volume] in Serum or Plasma'],
      ['2601-3', 'Magnesium [Moles/volume] in Serum or Plasma'],
    ],
    en: 'magnesium, serum magnesium',
    de: 'magnesium',
    fr: 'magnésium, magnésémie',
    es: 'magnesio',
    unit: 'mmol/L',
    // 24.305 g/mol, two charges.
    from: [
      ['mg/dL', 1 / 2.4305],
      ['meq/L', 0.5],
      ['mg/L', 1 / 24.305],
    ],
    plausible: [0.1, 10],
  },
  'vitamin-d': {
    loinc: [
      ['1989-3', 'Calcidiol [Mass/volume] in Serum or Plasma'],
      ['62292-8', '25-Hydroxyvitamin D2+25-Hydroxyvitamin D3 [Mass/volume] in Serum or Plasma'],
      ['14635-7', 'Calcidiol [Moles/volume] in Serum or Plasma'],
    ],
    en: 'vitamin d, 25-oh vitamin d, 25-hydroxyvitamin d, 25-hydroxy vitamin d, 25 oh d, vitamin d 25-hydroxy, calcidiol',
    de: 'vitamin d, 25-oh-vitamin d, 25-hydroxyvitamin d, calcidiol',
    fr: 'vitamine d, 25-oh vitamine d, 25-hydroxyvitamine d',
    es: 'vitamina d, 25-oh vitamina d, 25-hidroxivitamina d',
    unit: 'ng/mL',
    // Calcidiol, 400.64 g/mol: 1 nmol/L is 0.40064 ng/mL.
    from: [
      ['ug/L', 1],
      ['nmol/L', 0.40064],
    ],
    plausible: [0, 500],
    note: 'One code counts D3 alone, one D2 and D3 together.',
  },
  'vitamin-b12': {
    loinc: [
      ['2132-9', 'Cobalamin (Vitamin B12) [Mass/volume] in Serum'],
      ['14685-2', 'Cobalamin (Vitamin B12) [Moles/volume] in Serum or Plasma'],
    ],
    en: 'vitamin b12, b12, cobalamin',
    de: 'vitamin b12, cobalamin',
    fr: 'vitamine b12',
    es: 'vitamina b12, cobalamina',
    unit: 'pg/mL',
    // Cyanocobalamin, 1355.4 g/mol: 1 pmol/L is 1.3554 pg/mL.
    from: [
      ['ng/L', 1],
      ['pmol/L', 1.3554],
    ],
    plausible: [0, 50_000],
  },
  folate: {
    loinc: [
      ['2284-8', 'Folate [Mass/volume] in Serum or Plasma'],
      ['14732-2', 'Folate [Moles/volume] in Serum or Plasma'],
    ],
    en: 'folate, folic acid, serum folate',
    de: 'folsäure, folat',
    fr: 'folates, acide folique, folates sériques',
    es: 'folato, ácido fólico',
    unit: 'ng/mL',
    // Folic acid, 441.40 g/mol: 1 nmol/L is 0.4414 ng/mL.
    from: [
      ['ug/L', 1],
      ['nmol/L', 0.4414],
    ],
    plausible: [0, 200],
    note: 'In serum; folate of red cells is another quantity.',
  },
  calcium: {
    loinc: [['17861-6', 'Calcium [Mass/volume] in Serum or Plasma']],
    en: 'calcium, total calcium, serum calcium',
    de: 'calcium, kalzium, gesamtcalcium, calcium gesamt',
    fr: 'calcium, calcémie, calcium total',
    es: 'calcio, calcemia, calcio total',
    unit: 'mg/dL',
    // 40.078 g/mol: 1 mmol/L is 4.0078 mg/dL. Equivalents are left out: total or ionized is not said.
    from: [
      ['mmol/L', 4.0078],
      ['mg/L', 0.1],
    ],
    plausible: [1, 30],
    note: 'Total calcium. Ionized calcium is another quantity.',
  },
  tsh: {
    loinc: [
      ['3016-3', 'Thyrotropin [Units/volume] in Serum or Plasma'],
      ['11579-0', 'Thyrotropin [Units/volume] in Serum or Plasma by Detection limit <= 0.05 mIU/L'],
    ],
    en: 'tsh, thyrotropin, thyroid stimulating hormone',
    de: 'tsh, tsh basal, thyreotropin',
    fr: 'tsh, thyréostimuline',
    es: 'tsh, tirotropina',
    unit: 'm[IU]/L',
    from: [['u[IU]/mL', 1]],
    plausible: [0, 1000],
  },
  hba1c: {
    loinc: [
      ['4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood'],
      ['59261-8', 'Hemoglobin A1c/Hemoglobin.total in Blood by IFCC protocol'],
    ],
    en: 'hba1c, hemoglobin a1c, haemoglobin a1c, a1c, glycated hemoglobin',
    de: 'hba1c, glykiertes hämoglobin',
    fr: 'hba1c, hémoglobine glyquée',
    es: 'hba1c, hemoglobina glicosilada, hemoglobina glicada',
    unit: '%',
    // NGSP master equation: % = 0.09148 × (mmol/mol) + 2.152.
    from: [['mmol/mol', 0.09148, 2.152]],
    plausible: [2, 25],
  },
})

const BODY_AND_SCORES = analytes({
  'body-weight': {
    loinc: [
      ['29463-7', 'Body weight'],
      ['3141-9', 'Body weight Measured'],
    ],
    // Dry weight is that of a patient on dialysis without the water.
    en: 'body weight, weight, weight measured, wt, dry weight',
    de: 'körpergewicht, gewicht, trockengewicht',
    fr: 'poids, poids corporel, poids sec',
    es: 'peso, peso corporal, peso seco',
    unit: 'kg',
    from: [
      ['g', 0.001],
      ['[lb_av]', 0.453_592_37],
    ],
    plausible: [0.3, 500],
  },
  'body-height': {
    loinc: [['8302-2', 'Body height']],
    en: 'body height, height, stature',
    de: 'körpergröße, größe, körperlänge',
    fr: 'taille',
    es: 'talla, estatura, altura',
    unit: 'cm',
    from: [
      ['m', 100],
      ['mm', 0.1],
      ['[in_i]', 2.54],
    ],
    plausible: [20, 260],
  },
  bmi: {
    loinc: [['39156-5', 'Body mass index']],
    en: 'bmi, body mass index, body mass index (bmi)',
    de: 'bmi, body-mass-index, körpermasseindex',
    fr: 'imc, indice de masse corporelle',
    es: 'imc, índice de masa corporal',
    unit: 'kg/m2',
    plausible: [5, 150],
  },
  'systolic-pressure': {
    loinc: [['8480-6', 'Systolic']],
    en: 'systolic blood pressure, systolic, sbp',
    de: 'systolischer blutdruck, blutdruck systolisch, systolisch',
    fr: 'pression artérielle systolique, pas',
    es: 'presión arterial sistólica, tensión arterial sistólica',
    unit: 'mm[Hg]',
    from: [['kPa', 7.500_62]],
    plausible: [20, 350],
  },
  'diastolic-pressure': {
    loinc: [['8462-4', 'Diastolic']],
    en: 'diastolic blood pressure, diastolic, dbp',
    de: 'diastolischer blutdruck, blutdruck diastolisch, diastolisch',
    fr: 'pression artérielle diastolique, pad',
    es: 'presión arterial diastólica, tensión arterial diastólica',
    unit: 'mm[Hg]',
    from: [['kPa', 7.500_62]],
    plausible: [10, 250],
  },
  'gestational-age': {
    loinc: [
      ['18185-9', 'Gestational age'],
      ['11884-4', 'Gestational age Estimated'],
      ['49051-6', 'Gestational age in weeks'],
      ['49052-4', 'Gestational age in days'],
    ],
    en: 'gestational age, gestational age in weeks, weeks of gestation',
    de: 'gestationsalter, schwangerschaftswoche, ssw',
    fr: 'âge gestationnel, semaines d’aménorrhée, terme',
    es: 'edad gestacional, semanas de gestación',
    unit: 'wk',
    from: [['d', 1 / 7]],
    plausible: [0, 45],
  },
  'phq-9': {
    loinc: [['44261-6', 'Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]']],
    en: 'phq-9, phq-9 total, phq-9 total score, phq9, phq-9 score',
    de: 'phq-9 summe, phq-9 summenwert, phq-9 gesamtwert',
    fr: 'score phq-9',
    es: 'puntuación phq-9',
    unit: '{score}',
    from: [['1', 1]],
    plausible: [0, 27],
  },
  'phq-9-item-9': {
    loinc: [
      [
        '44260-8',
        'Thoughts that you would be better off dead, or of hurting yourself in some way in last 2 weeks [Reported.PHQ]',
      ],
    ],
    en: 'phq-9 item 9, phq-9 question 9, phq9 item 9',
    de: 'phq-9 frage 9',
    fr: 'phq-9 question 9',
    es: 'phq-9 pregunta 9',
    unit: '{score}',
    from: [['1', 1]],
    plausible: [0, 3],
    note: 'Usually a coded answer of 0 to 3.',
  },
  'phq-2': {
    loinc: [['55758-7', 'Patient Health Questionnaire 2 item (PHQ-2) total score [Reported]']],
    en: 'phq-2, phq-2 total, phq-2 total score, phq2, phq-2 score',
    de: 'phq-2 summe, phq-2 summenwert, phq-2 gesamtwert',
    fr: 'score phq-2',
    es: 'puntuación phq-2',
    unit: '{score}',
    from: [['1', 1]],
    plausible: [0, 6],
  },
  'gad-7': {
    loinc: [['70274-6', 'Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]']],
    en: 'gad-7, gad-7 total, gad-7 total score, gad7, gad-7 score',
    de: 'gad-7 summe, gad-7 summenwert, gad-7 gesamtwert',
    fr: 'score gad-7',
    es: 'puntuación gad-7',
    unit: '{score}',
    from: [['1', 1]],
    plausible: [0, 21],
  },
  ahi: {
    loinc: [['69990-0', 'Apnea hypopnea index 24 hour']],
    en: 'ahi, apnea hypopnea index, apnea-hypopnea index, apnoea hypopnoea index, apnea hypopnea index (ahi)',
    de: 'ahi, apnoe-hypopnoe-index',
    fr: 'iah, index d’apnées-hypopnées, indice d’apnées-hypopnées',
    es: 'iah, índice de apnea-hipopnea, índice de apneas-hipopneas',
    unit: '/h',
    plausible: [0, 200],
    note: 'The code speaks of 24 hours: check that the laboratory means events per hour of sleep.',
  },
  qtc: {
    loinc: [['8636-3', 'Q-T interval corrected']],
    en: 'qtc, qtc interval, corrected qt interval, qt interval corrected',
    de: 'qtc-zeit, qtc, frequenzkorrigierte qt-zeit',
    fr: 'qtc, intervalle qt corrigé',
    es: 'qtc, intervalo qt corregido',
    unit: 'ms',
    from: [['s', 1000]],
    plausible: [200, 800],
    note: 'The correction is not stated.',
  },
  'qtc-bazett': {
    loinc: [['76635-2', 'Q-T interval corrected based on Bazett formula']],
    en: 'qtc bazett, qtcb',
    unit: 'ms',
    from: [['s', 1000]],
    plausible: [200, 800],
  },
  'qtc-fridericia': {
    loinc: [['76634-5', 'Q-T interval corrected by Fridericia formula']],
    en: 'qtc fridericia, qtcf',
    unit: 'ms',
    from: [['s', 1000]],
    plausible: [200, 800],
  },
})

const CODED: readonly Analyte[] = [
  {
    id: 'pregnancy-status',
    // 90767-5 is the section of a summary document, not the status.
    codes: loinc([['82810-3', 'Pregnancy status']]),
    names: {
      en: ['pregnancy status'],
      de: ['Schwangerschaftsstatus'],
      fr: ['statut de grossesse'],
      es: ['estado de embarazo'],
    },
    value: { kind: 'coded' },
  },
  {
    id: 'nyha-class',
    codes: loinc([['88020-3', 'Functional capacity NYHA']]),
    names: {
      en: ['functional capacity nyha'],
      de: [],
      fr: ['capacité fonctionnelle nyha'],
      es: [],
    },
    value: { kind: 'coded' },
  },
]

const DATES: readonly Analyte[] = [
  {
    id: 'delivery-date',
    codes: loinc([
      ['11778-8', 'Delivery date Estimated'],
      ['11779-6', 'Delivery date Estimated from last menstrual period'],
      ['11780-4', 'Delivery date Estimated from ovulation date'],
      ['53692-0', 'Delivery date Estimated from conception date'],
    ]),
    names: {
      en: [
        'estimated delivery date',
        'estimated date of delivery',
        'expected date of delivery',
        'edd',
        'due date',
      ],
      de: ['errechneter geburtstermin', 'errechneter entbindungstermin', 'entbindungstermin'],
      fr: ["date prévue d'accouchement", "date présumée d'accouchement", 'dpa'],
      es: ['fecha probable de parto', 'fpp'],
    },
    value: { kind: 'date' },
  },
  {
    id: 'last-menstruation',
    codes: loinc([['8665-2', 'Last menstrual period start date']]),
    names: {
      en: ['last menstrual period', 'last menstrual period start date', 'lmp'],
      de: ['letzte regel', 'letzte periode', 'erster tag der letzten regel'],
      fr: ['date des dernières règles', 'dernières règles', 'ddr'],
      es: ['fecha de última menstruación', 'última menstruación', 'fum'],
    },
    value: { kind: 'date' },
  },
]

export const ANALYTES: readonly Analyte[] = [
  ...IRON_STATUS,
  ...KIDNEY_AND_MINERALS,
  ...BODY_AND_SCORES,
  ...CODED,
  ...DATES,
]
