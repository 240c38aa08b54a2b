import { AGGRAVATORS, FACTORS, NON_DRUG } from './row-titles.ts'

/**
 * The rows of the sources that the conformance cases must show, each by a short title of our own.
 * A case names those it shows in `covers`. `read` says how far the row was read in its source.
 */
export interface Row {
  readonly id: string
  readonly title: string
  readonly read: 'yes' | 'partly' | 'not yet'
  /** The test that shows it, where no patient can. */
  readonly test?: string
}

export interface RowGroup {
  readonly title: string
  readonly rows: readonly Row[]
}

type Titles = Readonly<Record<string, string>>

/** A table of a source: how its rows are named, and how far they were read, with the exceptions. */
interface Table {
  readonly prefix: string
  readonly titles: Titles
  readonly read: Row['read']
  readonly except?: Readonly<Partial<Record<Row['read'], readonly string[]>>>
  /** What no patient can show: the test that does. */
  readonly tests?: Readonly<Record<string, string>>
}

function rows({ prefix, titles, read, except = {}, tests = {} }: Table): readonly Row[] {
  return Object.entries(titles).map(([name, title]) => {
    const other = (['yes', 'partly', 'not yet'] as const).find((one) => except[one]?.includes(name))
    const test = tests[name]
    return { id: `${prefix}${name}`, title, read: other ?? read, ...(test && { test }) }
  })
}

const AASM_2025: Titles = {
  1: 'Gabapentin enacarbil, adults: for, strongly',
  2: 'Gabapentin, adults: for, strongly',
  3: 'Pregabalin, adults: for, strongly',
  4: 'Ferric carboxymaltose into a vein with suitable iron: for, strongly',
  5: 'Low-molecular-weight iron dextran into a vein with suitable iron: for, conditionally',
  6: 'Ferumoxytol into a vein with suitable iron: for, conditionally',
  7: 'Ferrous sulfate by mouth with suitable iron: for, conditionally',
  8: 'Dipyridamole: for, conditionally',
  9: 'Extended-release oxycodone and other opioids: for, conditionally',
  10: 'High-frequency stimulation of both peroneal nerves: for, conditionally',
  11: 'Levodopa: against standard use',
  12: 'Pramipexole: against standard use',
  13: 'Rotigotine patch: against standard use',
  14: 'Ropinirole: against standard use',
  15: 'Bupropion as treatment of RLS: against',
  16: 'Carbamazepine: against',
  17: 'Clonazepam: against',
  18: 'Valerian: against',
  19: 'Valproic acid: against',
  20: 'Cabergoline: against, strongly',
  21: 'Kidney failure, gabapentin: for, conditionally',
  22: 'Kidney failure, iron sucrose when ferritin is below 200 and saturation below 20%: for',
  23: 'Kidney failure, vitamin C: for, conditionally',
  24: 'Kidney failure, levodopa: against standard use',
  25: 'Kidney failure, rotigotine: against standard use',
  26: 'PLMD of adults, triazolam: against',
  27: 'PLMD of adults, valproic acid: against',
  28: 'Children, ferrous sulfate with suitable iron: for, conditionally',
}

const DRUGS: Titles = {
  gabapentin: 'Gabapentin: dose, kidneys, age, harms, stopping',
  'gabapentin-enacarbil': 'Gabapentin enacarbil: dose, kidneys, age, harms, stopping',
  pregabalin: 'Pregabalin: dose, kidneys, age, harms, stopping',
  pramipexole: 'Pramipexole: dose, kidneys, harms',
  ropinirole: 'Ropinirole: dose, liver, harms',
  rotigotine: 'Rotigotine patch: dose, skin, magnets',
  levodopa: 'Carbidopa and levodopa: only now and then',
  pergolide: 'Pergolide: never, for the heart valves',
  cabergoline: 'Cabergoline: never, for the heart valves',
  oxycodone: 'Oxycodone, also with naloxone',
  methadone: 'Methadone and the QT interval',
  buprenorphine: 'Buprenorphine under the tongue or as a patch',
  tramadol: 'Tramadol, which may augment',
  codeine: 'Codeine and CYP2D6',
  hydrocodone: 'Hydrocodone, extended release',
  morphine: 'Morphine, not with sick kidneys',
  dipyridamole: 'Dipyridamole up to 300 mg',
  clonazepam: 'Clonazepam',
  triazolam: 'Triazolam: not for PLMD',
  zolpidem: 'Zolpidem and its like: for insomnia only',
  bupropion: 'Bupropion: for depression beside RLS',
  'vitamin-c': 'Vitamin C in kidney failure',
  valproate: 'Valproate: none',
  carbamazepine: 'Carbamazepine: none',
  valerian: 'Valerian: none',
  clonidine: 'Clonidine for the sleep of children',
  melatonin: 'Melatonin for the sleep of children',
  magnesium: 'Magnesium',
  cannabinoids: 'Cannabinoids',
  'ferrous-sulfate': 'Ferrous sulfate by mouth',
  'ferric-carboxymaltose': 'Ferric carboxymaltose and phosphate',
  'iron-dextran': 'Low-molecular-weight iron dextran and its warning',
  ferumoxytol: 'Ferumoxytol and its warning',
  'ferric-derisomaltose': 'Ferric derisomaltose',
  'iron-sucrose': 'Iron sucrose: in kidney failure only',
  'ferric-gluconate': 'Ferric gluconate: not enough evidence',
}

const SAFETY: Titles = {
  1: 'No iron with saturation of 45% or more, ferritin of 300 or more, or overload',
  2: 'No iron on values unknown or older than three months',
  3: 'Ferritin above 75: no iron by mouth as the iron step',
  4: 'No infusion in infection, first trimester or after anaphylaxis to it',
  5: 'Ferumoxytol and iron dextran only with resuscitation at hand',
  6: 'Ferric carboxymaltose again: phosphate first',
  7: 'Unexplained low iron: search for its source',
  8: 'Ferritin within four weeks of an infusion does not count',
  9: 'Raised CRP: ferritin above 75 is not enough',
  10: 'No agonist or opioid for a child; iron by weight, locked away',
  11: 'Gabapentinoid with what weakens breathing: warn, lowest dose, not both in a week',
  12: 'Reduced clearance: no unadjusted gabapentinoid; hemodialysis: no enacarbil',
  13: 'No dose of a gabapentinoid without kidney function',
  14: 'Suicidal thoughts: nothing begun or raised silently; same day',
  15: 'Gabapentinoid: never stopped at once',
  16: 'Heart failure or marked edema: no pregabalin',
  17: 'Agonist: never stopped at once',
  18: 'RLS augmentation: never more, never a second dopaminergic',
  19: 'Agonist above the label: RLS augmentation is likely',
  20: 'Impulse control: taper, no restart, protect',
  21: 'Daily levodopa: flag, never begin',
  22: 'Cabergoline and pergolide: never',
  23: 'Sudden sleep: no driving until the effect is known',
  24: 'Psychosis or dementia with hallucinations: no agonist',
  25: 'Opioid only after iron, ligand, monitoring, risk tool, agreement and apnea screen',
  26: 'Methadone: QTc, slow steps, interactions',
  27: 'Full agonist: no buprenorphine without washout, never naltrexone',
  28: 'Opioid with benzodiazepine: boxed warning',
  29: 'Opioid above the usual range: think again, no further rise',
  30: 'Tramadol with serotonergic drugs, seizures or MAO inhibitors: never',
  31: 'Opioid use disorder: addiction specialist, buprenorphine only',
  32: 'Pregnant or possibly: never valproate, carbamazepine, ergots; the rest with obstetrics',
  33: 'Breastfeeding: no dopaminergic drug, codeine or tramadol',
  34: 'What aggravates RLS is always flagged; no psychotropic is told to stop',
  35: 'Nausea after surgery: ondansetron',
  36: 'Parkinson disease: no taper by Legato',
  37: 'MAO inhibitor or linezolid: no opioid or SSRI with it',
  38: 'Dipyridamole: heart, blood pressure, stress test, bleeding',
  39: 'Sulfite allergy: no rotigotine; patch off for magnet, shock and heat',
  40: 'Implanted device, ulcer, thrombosis: no stimulator or compression; ABI below 0.6: no compression',
  41: 'Urge unlike RLS or one-sided signs: the gate is closed, refer',
  42: 'At 65 and over on two brain drugs: falls; never three',
  43: 'No licensed instrument text is shown or stored',
  44: 'No number without its source',
  45: 'Child under 12 or breastfeeding: never codeine or tramadol',
}

const VASCULAR: Titles = {
  0: 'Diagnosis, iron, drugs and severity before any vascular inference',
  1: 'RLS with a venous sign: duplex is reasonable',
  2: 'RLS without one: no duplex',
  3: 'Exertional pain, absent pulse or wound: ABI',
  4: 'RLS alone: no ABI',
  5: 'Reflux with attributable venous disease: ablation on venous grounds',
  6: 'The same with RLS: relief possible, unproven; drugs go on; scores before and after',
  7: 'Reflux without venous disease: ablation not indicated',
  8: 'Only deep reflux or iliac narrowing: no intervention for RLS',
  9: 'RLS not controlled: pneumatic compression on trial',
  10: 'ABI below 0.6, ankle below 60, toe below 30: compression blocked',
  11: 'New edema on a drug that causes it: flag the drug first',
  12: 'A procedure is booked: RLS drugs go on, aggravators are avoided',
  13: 'RLS worse after closure: no further ablation for RLS',
}

const VIGNETTES: Titles = {
  P2: 'Woman of 32, two years of tension in the limbs: ferritin next',
  P5: 'Woman of 55, calf discomfort at bedtime, anxious: RLS, not anxiety alone',
  P6: 'Woman of 66 on a low dose of pramipexole with new compulsions: taper',
  P9: 'Adolescent with low ferritin: iron, threshold 50',
  P12: 'At which ferritin iron sulfate with vitamin C begins: 75',
  P14: 'Man of 42 with an evening urge: ferritin and habits, not levodopa',
  G1: 'Heavy periods, severe RLS, ferritin 18',
  G3: 'Man of 70, ferritin 350, saturation 48%',
  G5: 'Man of 66 on hemodialysis, ferritin 150, saturation 15%',
  G7: 'Untreated sleep apnea and refractory RLS: no opioid',
  G9: 'Mirtazapine three weeks before RLS began',
  G11: 'Clearance 25 and COPD, asks for pregabalin',
  G13: 'Calf pain on walking by day, weak pulse: not RLS',
  G15: 'Refractory, bedtime, lower legs: nerve stimulator',
  G17: 'Asked to raise pramipexole from 0.5 to 1 mg: blocked',
}

const MIMICS: Titles = {
  'leg-cramps': 'Leg cramps at night',
  'positional-discomfort': 'Positional discomfort',
  'venous-disease': 'Venous stasis',
  'leg-edema': 'Edema of the legs',
  neuropathy: 'Peripheral neuropathy',
  radiculopathy: 'Radiculopathy',
  arthritis: 'Arthritis',
  myalgia: 'Myalgia and fibromyalgia',
  akathisia: 'Akathisia',
  'hypotensive-akathisia': 'Hypotensive akathisia',
  'foot-tapping': 'Habitual foot tapping',
  claudication: 'Claudication',
  'moving-toes': 'Painful legs and moving toes',
  'orthostatic-tremor': 'Orthostatic tremor',
  plmd: 'PLMD',
  'anxiety-or-adhd': 'Fidgeting of anxiety or ADHD',
  'vespers-curse': "Vesper's curse: lumbar stenosis with heart failure",
  withdrawal: 'Withdrawal of opioids or alcohol',
  'growing-pains': 'Growing pains of children',
  tics: 'Tics of children',
  'itching-skin': 'Eczema of children',
  osteochondritis: 'Osteochondritis of children',
  'ischemic-rest-pain': 'Rest pain of too little blood',
}

const MEASURES: Titles = {
  'irls-bands': 'IRLS total: bands',
  'irls-change': 'IRLS: 3 points detectable, 9 to 11 better, half a response, below 10 a remission',
  'irls-subscales': 'IRLS: symptoms and impact subscales',
  cgi: 'CGI severity and improvement',
  isi: 'Insomnia Severity Index',
  ess: 'Epworth Sleepiness Scale, and driving',
  phq: 'PHQ-2, PHQ-9, and the route of item 9',
  'gad-7': 'GAD-7',
  'quip-rs': 'QUIP-RS, cut-offs of impulse control',
  'stop-bang': 'STOP-Bang',
  'augmentation-screen': 'RLS augmentation by the four questions',
  'augmentation-max-planck': 'RLS augmentation by the Max Planck criteria',
  'not-augmentation': 'Rebound and tolerance',
  'leg-movements': 'PLMS index: supports, never turns the diagnosis',
  'immobilization-test': 'Suggested immobilization test: supports, never turns the diagnosis',
}

/** A source that was read leaves the row read; what came second-hand is partly read. */
export const rowGroups: readonly RowGroup[] = [
  {
    title: 'AASM 2025',
    rows: rows({
      prefix: 'aasm25-',
      titles: AASM_2025,
      read: 'not yet',
      except: { partly: ['11', '12', '13', '14'] },
    }),
  },
  {
    title: 'Drug tables',
    rows: rows({
      prefix: 'drug-',
      titles: DRUGS,
      read: 'partly',
      except: {
        'not yet': [
          'pergolide',
          'cabergoline',
          'tramadol',
          'codeine',
          'hydrocodone',
          'morphine',
          'zolpidem',
          'bupropion',
          'vitamin-c',
          'valproate',
          'carbamazepine',
          'valerian',
          'clonidine',
          'melatonin',
          'magnesium',
          'cannabinoids',
          'ferric-gluconate',
        ],
      },
    }),
  },
  {
    title: 'Safety rules',
    rows: rows({
      prefix: 'S',
      titles: SAFETY,
      read: 'partly',
      except: {
        yes: ['3', '9', '14', '15', '18', '19', '20', '25', '41', '43'],
        'not yet': [
          '2',
          '7',
          '8',
          '10',
          '16',
          '27',
          '28',
          '30',
          '31',
          '36',
          '37',
          '38',
          '39',
          '40',
          '42',
          '44',
          '45',
        ],
      },
      tests: { 43: 'conformance/licence.test.ts', 44: 'conformance/basis.test.ts' },
    }),
  },
  {
    title: 'Vascular rules',
    rows: rows({ prefix: 'R', titles: VASCULAR, read: 'partly', except: { yes: ['0'] } }),
  },
  {
    title: 'Vignettes',
    rows: rows({
      prefix: '',
      titles: VIGNETTES,
      read: 'not yet',
      except: { partly: ['P2', 'P5', 'P6', 'P9', 'P12', 'P14'] },
    }),
  },
  {
    title: 'Mimics',
    rows: rows({
      prefix: 'mimic-',
      titles: MIMICS,
      read: 'partly',
      except: {
        'not yet': [
          'positional-discomfort',
          'leg-edema',
          'myalgia',
          'vespers-curse',
          'withdrawal',
          'growing-pains',
          'tics',
          'itching-skin',
          'osteochondritis',
        ],
      },
    }),
  },
  {
    title: 'Severity and follow-up measures',
    rows: rows({
      prefix: 'measure-',
      titles: MEASURES,
      read: 'not yet',
      except: {
        yes: ['irls-bands', 'leg-movements'],
        partly: ['irls-change', 'cgi', 'immobilization-test'],
      },
    }),
  },
  {
    title: 'Contributing factors',
    rows: rows({ prefix: 'factor-', titles: FACTORS, read: 'partly' }),
  },
  {
    title: 'Drugs that worsen RLS',
    rows: rows({
      prefix: 'aggravator-',
      titles: AGGRAVATORS,
      read: 'not yet',
      except: { yes: ['tetracyclic-antidepressant', 'ssri', 'snri', 'tca', 'neutral'] },
    }),
  },
  {
    title: 'Non-drug and emerging',
    rows: rows({
      prefix: 'nondrug-',
      titles: NON_DRUG,
      read: 'partly',
      except: { yes: ['nerve-stimulation', 'tension-release', 'cbt-i', 'tdcs'] },
    }),
  },
]
