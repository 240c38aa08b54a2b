import { concepts } from '../concept.ts'

/**
 * What may stand behind RLS or beside it, and is known here by words and by categories only: no
 * single code of these was read. Names are common usage in the four languages.
 */
export const CONTRIBUTORS = concepts({
  hyperthyroidism: {
    category: 'E05',
    en: 'hyperthyroidism, thyrotoxicosis, overactive thyroid, graves disease',
    de: 'hyperthyreose, schilddrüsenüberfunktion, morbus basedow, thyreotoxikose',
    fr: 'hyperthyroïdie, maladie de basedow, thyréotoxicose',
    es: 'hipertiroidismo, enfermedad de graves, tirotoxicosis',
  },
  'spinal-cord-disease': {
    category: 'G95',
    en: 'spinal cord injury, spinal cord disease, spinal cord lesion, myelopathy, cervical myelopathy, transverse myelitis, syringomyelia, paraplegia, tetraplegia, quadriplegia',
    de: 'rückenmarksverletzung, rückenmarkerkrankung, rückenmarkläsion, myelopathie, zervikale myelopathie, querschnittlähmung, querschnittslähmung, querschnittmyelitis, syringomyelie, paraplegie, tetraplegie',
    fr: 'lésion de la moelle épinière, lésion médullaire, myélopathie, myélopathie cervicale, myélite transverse, syringomyélie, paraplégie, tétraplégie',
    es: 'lesión medular, lesión de la médula espinal, mielopatía, mielopatía cervical, mielitis transversa, siringomielia, paraplejía, tetraplejía',
    lasting: true,
  },
  'vitamin-b12-deficiency': {
    category: 'D51',
    en: 'vitamin b12 deficiency, b12 deficiency, cobalamin deficiency, pernicious anemia, pernicious anaemia',
    de: 'vitamin-b12-mangel, vitamin b12 mangel, cobalaminmangel, perniziöse anämie',
    fr: 'carence en vitamine b12, déficit en vitamine b12, anémie de biermer, maladie de biermer',
    es: 'deficiencia de vitamina b12, déficit de vitamina b12, anemia perniciosa',
  },
  'folate-deficiency': {
    category: 'D52',
    en: 'folate deficiency, folic acid deficiency, folate deficiency anemia',
    de: 'folsäuremangel, folatmangel',
    fr: 'carence en folates, carence en acide folique, déficit en folates',
    es: 'deficiencia de folato, déficit de ácido fólico, déficit de folato',
  },
  'magnesium-deficiency': {
    category: 'E61.2',
    cmCategory: 'E83.42',
    en: 'magnesium deficiency, hypomagnesemia, hypomagnesaemia, low magnesium',
    de: 'magnesiummangel, hypomagnesiämie',
    fr: 'carence en magnésium, hypomagnésémie',
    es: 'deficiencia de magnesio, déficit de magnesio, hipomagnesemia',
  },
  hypocalcemia: {
    cmCategory: 'E83.51',
    en: 'hypocalcemia, hypocalcaemia, low calcium',
    de: 'hypokalzämie, hypocalcämie, kalziummangel',
    fr: 'hypocalcémie',
    es: 'hipocalcemia',
  },
  hypophosphatemia: {
    en: 'hypophosphatemia, hypophosphataemia, low phosphate',
    de: 'hypophosphatämie, phosphatmangel',
    fr: 'hypophosphatémie, hypophosphorémie',
    es: 'hipofosfatemia',
  },
  'blood-donor': {
    category: 'Z52.0',
    en: 'blood donor, regular blood donor, blood donation, frequent blood donation',
    de: 'blutspender, blutspenderin, blutspende, regelmäßige blutspende',
    fr: 'donneur de sang, donneuse de sang, don du sang, dons de sang réguliers',
    es: 'donante de sangre, donación de sangre',
  },
  'low-iron-diet': {
    en: 'vegetarian, vegan, vegetarian diet, vegan diet, low iron diet, iron poor diet',
    de: 'vegetarier, vegetarierin, veganer, veganerin, vegetarische ernährung, vegane ernährung, eisenarme ernährung',
    fr: 'végétarien, végétarienne, végétalien, végétalienne, végane, régime végétarien, régime végétalien, régime pauvre en fer',
    es: 'vegetariano, vegetariana, vegano, vegana, dieta vegetariana, dieta vegana, dieta pobre en hierro',
  },
  inactivity: {
    category: 'Z72.3',
    en: 'physical inactivity, physically inactive, sedentary lifestyle, lack of physical exercise, sedentary',
    de: 'bewegungsmangel, körperliche inaktivität, sitzende lebensweise',
    fr: 'sédentarité, sédentaire, inactivité physique, manque d’exercice physique',
    es: 'sedentarismo, sedentario, sedentaria, inactividad física, falta de ejercicio físico',
  },
  'alcohol-use': {
    category: 'F10',
    en: 'alcohol use, alcohol use disorder, alcohol dependence, alcohol abuse, alcoholism, harmful alcohol use, heavy drinking',
    de: 'alkoholkonsum, alkoholabhängigkeit, alkoholmissbrauch, alkoholabusus, alkoholkrankheit, schädlicher alkoholgebrauch',
    fr: "consommation d'alcool, dépendance à l'alcool, alcoolisme, éthylisme chronique, abus d'alcool",
    es: 'consumo de alcohol, dependencia del alcohol, alcoholismo, abuso de alcohol',
  },
})
