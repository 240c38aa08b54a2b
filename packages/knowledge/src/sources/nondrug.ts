/** Sources on what is done without the drugs of RLS: habits, bodywork, devices, remedies, research. */
export const NONDRUG_SOURCES = {
  'RESTFUL-2023': {
    kind: 'study',
    title: 'Bilateral peroneal nerve stimulation in refractory RLS, sham-controlled (RESTFUL)',
    citation: 'Bogan RK et al. Sleep 2023 (n = 133), NCT04874155',
    doi: '10.1093/sleep/zsad190',
  },
  'FDA-DEN220059': {
    kind: 'label',
    title: 'Tonic motor activation of the peroneal nerve: US authorization and indication',
    citation: 'US Food and Drug Administration, De Novo DEN220059, April 2023',
  },
  'LABEL-NERVE-STIMULATOR': {
    kind: 'label',
    title: 'Peroneal nerve stimulator: contraindications and warnings',
    citation: 'Instructions for use of the manufacturer',
  },
  'FDA-DEN110011': {
    kind: 'label',
    title: 'Vibrating pad for sleep in primary RLS: US authorization',
    citation: 'US Food and Drug Administration, De Novo DEN110011; 21 CFR 882.5895',
  },
  'BURBANK-2013': {
    kind: 'study',
    title: 'Vibrating pad in RLS: two small randomized trials',
    citation: 'Burbank et al. 2013',
  },
  'MITCHELL-2016': {
    kind: 'study',
    title: 'Whole-body vibration in RLS, sham-controlled crossover',
    citation: 'Mitchell et al. J Clin Sleep Med 2016;12(7) (n = 11)',
  },
  'MITCHELL-2011': {
    kind: 'study',
    title: 'Near-infrared light in RLS, randomized',
    citation: 'Mitchell et al. Physiother Theory Pract 2011;27:345-351 (n = 34)',
    pmid: '20977377',
  },
  'LETTIERI-2009': {
    kind: 'study',
    title: 'Pneumatic compression in RLS, sham-controlled',
    citation: 'Lettieri CJ, Eliasson AH. Chest 2009;135:74-80 (n = 35)',
    doi: '10.1378/chest.08-1665',
  },
  'ELIASSON-2007': {
    kind: 'study',
    title: 'Sequential pneumatic compression in RLS, open pilot',
    citation: 'Eliasson AH, Lettieri CJ. Medicine 2007;86:317-323 (n = 10)',
    doi: '10.1097/MD.0b013e31815b1319',
  },
  'RAJARAM-2005': {
    kind: 'study',
    title: 'Enhanced external counterpulsation in RLS: case series, and its blinded successor',
    citation: 'Rajaram SS et al. Sleep Med 2005;6:101-106; Sleep Med 2006;7:390-391',
    pmid: '15716213',
  },
  'PARK-2020': {
    kind: 'study',
    title: 'Foot massager with and without heat in RLS, pilot trial',
    citation: 'Park et al. PLoS ONE 2020;15:e0230951 (n = 28)',
  },
  'INNES-2020': {
    kind: 'study',
    title: 'Yoga against an educational film program in RLS, randomized pilot',
    citation: 'Innes et al. J Clin Sleep Med 2020 (n = 41), PMC7053002',
  },
  'HARRISON-2018': {
    kind: 'study',
    title: 'Tension and trauma release exercise in RLS, randomized',
    citation: 'Harrison et al. 2018 (n = 18)',
  },
  'HARRISON-2019': {
    kind: 'review',
    title: 'Treatments of RLS without drugs: systematic review of 11 trials',
    citation: 'Harrison et al. Disabil Rehabil 2019;41:2006-2014',
    pmid: '29561180',
  },
  'SONG-2020': {
    kind: 'study',
    title: 'Cognitive behavioral therapy for insomnia in RLS',
    citation: 'Song et al. Sleep Med 2020;74:227 (n = 25)',
    doi: '10.1016/j.sleep.2020.07.011',
  },
  'KOO-2015': {
    kind: 'study',
    title: 'Direct current stimulation of the sensorimotor cortex in RLS, sham-controlled',
    citation: 'Koo et al. Sleep Med 2015;16:280 (n = 33)',
  },
  'HEIDE-2014': {
    kind: 'study',
    title: 'Direct current stimulation of the spinal cord in RLS',
    citation: 'Heide et al. 2014 (n = 20)',
  },
  'LIN-2015': {
    kind: 'study',
    title: 'Magnetic stimulation of the leg area in RLS, open',
    citation: 'Lin et al. Chin Med J 2015;128:1728 (n = 14)',
  },
  'PERAMPANEL-OPEN': {
    kind: 'study',
    title: 'Perampanel in RLS, open series',
    citation: 'Open series of 20 patients, 8 weeks',
  },
  'SUVOREXANT-2024': {
    kind: 'study',
    title: 'An orexin antagonist in RLS, small randomized trial',
    citation: 'Reported 2024 (about 40 patients)',
  },
  'LABEL-PERAMPANEL': {
    kind: 'label',
    title: 'Perampanel label: boxed warning on psychiatric reactions',
    citation: 'US prescribing information',
  },
  'LABEL-OREXIN': {
    kind: 'label',
    title: 'Labels of the orexin antagonists',
    citation: 'US prescribing information',
  },
  'LABEL-SMOKING': {
    kind: 'label',
    title: 'Labels of nicotine replacement, varenicline and bupropion against smoking',
    citation: 'US prescribing information',
  },
  'LABELS-HERBS': {
    kind: 'expert-practice',
    title: 'Harms and interactions of herbal remedies as commonly listed',
    citation: 'No single source read; to be reviewed',
  },
} as const
