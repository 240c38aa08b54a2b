import { CONTRIBUTOR_SOURCES } from './sources/contributors.ts'
import { MEASURE_SOURCES } from './sources/measures.ts'
import { NONDRUG_SOURCES } from './sources/nondrug.ts'
import { PAYER_SOURCES } from './sources/payers.ts'
import { VESSEL_SOURCES } from './sources/vessels.ts'

export type SourceKind =
  | 'guideline'
  | 'label'
  | 'study'
  | 'review'
  | 'expert-practice'
  | 'payer-policy'
  | 'default'

export interface Source {
  readonly kind: SourceKind
  readonly title: string
  readonly citation: string
  readonly doi?: string
  readonly pmid?: string
}

/** Everything that a statement may rest on. Where the full text was not read, the basis says so. */
export const SOURCES = {
  'AASM-2025': {
    kind: 'guideline',
    title: 'Treatment of restless legs syndrome and periodic limb movement disorder (AASM)',
    citation: 'Winkelman JW et al. J Clin Sleep Med 2025;21(1):137-152',
    doi: '10.5664/jcsm.11390',
    pmid: '39324694',
  },
  'IRLSSG-2014': {
    kind: 'guideline',
    title: 'Diagnostic criteria of the International RLS Study Group',
    citation: 'Allen RP et al. Sleep Med 2014;15(8):860-873',
    doi: '10.1016/j.sleep.2014.03.025',
  },
  'PEDIATRIC-2013': {
    kind: 'guideline',
    title: 'Pediatric RLS diagnostic criteria, update',
    citation: 'Picchietti DL et al. Sleep Med 2013;14(12):1253-1259',
    doi: '10.1016/j.sleep.2013.08.778',
  },
  'IRLSSG-IRON-2018': {
    kind: 'guideline',
    title: 'Iron treatment of RLS, IRLSSG task force',
    citation: 'Allen RP, Picchietti DL, Auerbach M et al. Sleep Med 2018;41:27-44',
    pmid: '29425576',
  },
  'MAYO-2021': {
    kind: 'expert-practice',
    title: 'Management of RLS: an updated algorithm',
    citation: 'Silber MH et al. Mayo Clin Proc 2021;96(7):1921-1937',
    doi: '10.1016/j.mayocp.2020.12.026',
    pmid: '34218864',
  },
  'AUGMENTATION-2016': {
    kind: 'guideline',
    title: 'First-line treatment of RLS, prevention and treatment of dopaminergic augmentation',
    citation: 'Garcia-Borreguero D et al. Sleep Med 2016;21:1-11',
    doi: '10.1016/j.sleep.2016.01.017',
    pmid: '27448465',
  },
  'MAX-PLANCK-2007': {
    kind: 'guideline',
    title: 'Diagnostic standards for dopaminergic augmentation of RLS',
    citation: 'Garcia-Borreguero D et al. Sleep Med 2007;8:520-530',
  },
  'AAN-2016': {
    kind: 'guideline',
    title: 'Treatment of RLS in adults (AAN)',
    citation: 'Winkelman JW et al. Neurology 2016;87(24):2585-2593',
    doi: '10.1212/WNL.0000000000003388',
  },
  'JAMA-2026': {
    kind: 'review',
    title: 'Restless legs syndrome: a review',
    citation: 'Winkelman JW. JAMA, online 21 January 2026',
    doi: '10.1001/jama.2025.23247',
  },
  'S2K-2022': {
    kind: 'guideline',
    title: 'German S2k guideline on RLS (DGN, DGSM), 030/081',
    citation: 'Heidbreder A, Trenkwalder C et al. 2022',
  },
  'EFNS-2012': {
    kind: 'guideline',
    title: 'European guidelines on management of RLS (EFNS, ENS, ESRS)',
    citation: 'Garcia-Borreguero D et al. Eur J Neurol 2012;19:1385-1396',
    doi: '10.1111/j.1468-1331.2012.03853.x',
  },
  'PREGNANCY-2015': {
    kind: 'guideline',
    title: 'Diagnosis and treatment of RLS in pregnancy and lactation',
    citation: 'Picchietti DL et al. Sleep Med Rev 2015;22:64-77',
  },
  'CHEST-2020': {
    kind: 'review',
    title: 'Sleep disorder drugs in pregnancy and lactation',
    citation: 'CHEST 2020, PMC6965691',
  },
  'ICSD-3-TR': {
    kind: 'guideline',
    title: 'International Classification of Sleep Disorders, third edition, text revision',
    citation: 'American Academy of Sleep Medicine 2023',
  },
  'IRLS-2003': {
    kind: 'study',
    title: 'Validation of the IRLSSG rating scale (IRLS)',
    citation: 'Walters AS et al. Sleep Med 2003;4(2):121-132',
  },
  'KOLLA-2018': {
    kind: 'review',
    title: 'Antidepressants and RLS: a systematic review',
    citation: 'Kolla BP, Mansukhani MP, Bostwick JM. Sleep Med Rev 2018;38:131-140',
    pmid: '28822709',
  },
  'ALLEN-2014': {
    kind: 'study',
    title: 'Comparison of pregabalin with pramipexole for RLS',
    citation: 'Allen RP et al. N Engl J Med 2014;370:621-631',
  },
  'LIU-2016': {
    kind: 'review',
    title: 'Augmentation rates by drug: a meta-analysis',
    citation: 'Liu GJ et al. Medicine 2016;95:e2504',
    pmid: '26765466',
  },
  'CORNELIUS-2010': {
    kind: 'study',
    title: 'Impulse control disorders with dopaminergic treatment of RLS',
    citation: 'Cornelius JR et al. Sleep 2010;33(1):81-87',
    pmid: '20120624',
  },
  'CHO-2018': {
    kind: 'study',
    title: 'Ferric carboxymaltose in RLS, randomized and placebo-controlled',
    citation: 'Cho YW et al. 2018',
  },
  'WANG-2009': {
    kind: 'study',
    title: 'Oral iron in RLS with low-normal ferritin, randomized and placebo-controlled',
    citation: 'Wang J et al. 2009',
  },
  'TRENKWALDER-2017': {
    kind: 'study',
    title: 'Ferric carboxymaltose in RLS with mild or no anemia',
    citation: 'Trenkwalder C et al. Mov Disord 2017;32:1478-1482',
  },
  'COCHRANE-IRON-2019': {
    kind: 'review',
    title: 'Iron for the treatment of RLS (Cochrane CD007834)',
    citation: 'Trotti LM, Becker LA. Cochrane Database Syst Rev 2019',
  },
  'WILT-2013': {
    kind: 'review',
    title: 'Drugs for RLS: a systematic review',
    citation: 'Wilt TJ et al. JAMA Intern Med 2013;173:496-505',
    pmid: '23460396',
  },
  'WOLF-2020': {
    kind: 'study',
    title: 'Hypophosphatemia after iron isomaltoside and ferric carboxymaltose',
    citation: 'Wolf M et al. JAMA 2020;323:432-443',
  },
  'THORP-2001': {
    kind: 'study',
    title: 'Gabapentin for RLS on hemodialysis, crossover',
    citation: 'Thorp ML et al. Am J Kidney Dis 2001',
  },
  'ROSENSTEIN-2015': {
    kind: 'study',
    title: 'Withdrawal of dopamine agonists in augmented RLS',
    citation: 'Rosenstein et al. 2015 (n = 7)',
  },
  'IRON-SUCROSE-DIALYSIS': {
    kind: 'study',
    title: 'Iron sucrose for RLS on dialysis, randomized',
    citation: 'PMC5360424',
  },
  'FCM-PHOSPHATE': {
    kind: 'study',
    title: 'Hypophosphatemia after ferric carboxymaltose and iron sucrose',
    citation: 'PMC4426778',
  },
  'HOGL-2011': {
    kind: 'study',
    title: 'Pramipexole for RLS over 26 weeks',
    citation: 'Hogl B et al. Sleep Med 2011;12:351-360',
    doi: '10.1016/j.sleep.2010.12.007',
  },
  'LEE-2016': {
    kind: 'study',
    title: 'Gabapentin enacarbil in severe RLS',
    citation: 'Lee DO et al. Sleep Med 2016;19:50 (n = 309)',
  },
  'BOGAN-2010': {
    kind: 'study',
    title: 'Gabapentin enacarbil, maintenance of effect',
    citation: 'Bogan RK et al. Mayo Clin Proc 2010',
  },
  'ZHOU-2021': {
    kind: 'review',
    title: 'Drugs for RLS: network meta-analysis of 46 trials',
    citation: 'Zhou X et al. 2021',
    pmid: '34764852',
  },
  'VOON-2011': {
    kind: 'study',
    title: 'Impulse control disorders in a German RLS cohort',
    citation: 'Voon V et al. BMC Neurol 2011;11:117',
  },
  'ROTIGOTINE-SITE': {
    kind: 'study',
    title: 'Rotigotine patch over two years, open',
    citation: 'Hogl B et al. BMC Neurol 2010',
  },
  'BMJ-BEST-PRACTICE': {
    kind: 'expert-practice',
    title: 'Restless legs syndrome, BMJ Best Practice',
    citation: 'BMJ Best Practice',
  },
  'PEDIATRIC-IRON-SERIES': {
    kind: 'study',
    title: 'Iron for children with RLS: published series',
    citation: 'Chart reviews and series as gathered in the fact sheet',
  },
  'LABEL-HORIZANT': {
    kind: 'label',
    title: 'Horizant (gabapentin enacarbil) US label',
    citation: 'US prescribing information',
  },
  'LABEL-GABAPENTIN': {
    kind: 'label',
    title: 'Gabapentin US label',
    citation: 'US prescribing information',
  },
  'LABEL-PREGABALIN': {
    kind: 'label',
    title: 'Pregabalin US label',
    citation: 'US prescribing information',
  },
  'LABEL-PRAMIPEXOLE': {
    kind: 'label',
    title: 'Pramipexole labels (US, EU)',
    citation: 'US prescribing information; EU summary of product characteristics',
  },
  'LABEL-ROPINIROLE': {
    kind: 'label',
    title: 'Ropinirole label',
    citation: 'US prescribing information',
  },
  'LABEL-ROTIGOTINE': {
    kind: 'label',
    title: 'Rotigotine transdermal label',
    citation: 'US prescribing information',
  },
  'LABEL-FCM': {
    kind: 'label',
    title: 'Ferric carboxymaltose labels (Ferinject, Injectafer)',
    citation: 'EU summary of product characteristics; US prescribing information',
  },
  'LABEL-IRON-DEXTRAN': {
    kind: 'label',
    title: 'Low-molecular-weight iron dextran label',
    citation: 'US prescribing information',
  },
  'LABEL-FERUMOXYTOL': {
    kind: 'label',
    title: 'Ferumoxytol label',
    citation: 'US prescribing information',
  },
  'LABEL-IRON-SUCROSE': {
    kind: 'label',
    title: 'Iron sucrose label',
    citation: 'US prescribing information',
  },
  'FDA-2019-GABAPENTINOIDS': {
    kind: 'label',
    title: 'FDA safety communication on gabapentinoids and breathing, 19 December 2019',
    citation: 'US Food and Drug Administration 2019',
  },
  'CKD-EPI-2021': {
    kind: 'study',
    title: 'New creatinine- and cystatin C-based equations to estimate GFR without race',
    citation: 'Inker LA et al. N Engl J Med 2021;385:1737-1749',
    doi: '10.1056/NEJMoa2102953',
  },
  'SCHWARTZ-2009': {
    kind: 'study',
    title: 'New equations to estimate GFR in children with CKD (bedside Schwartz)',
    citation: 'Schwartz GJ et al. J Am Soc Nephrol 2009;20:629-637',
  },
  'COCKCROFT-GAULT-1976': {
    kind: 'study',
    title: 'Prediction of creatinine clearance from serum creatinine',
    citation: 'Cockcroft DW, Gault MH. Nephron 1976;16:31-41',
  },
  'PHQ-9': {
    kind: 'study',
    title: 'The PHQ-9',
    citation: 'Kroenke K, Spitzer RL, Williams JBW. J Gen Intern Med 2001;16:606-613',
  },
  'HENING-2009': {
    kind: 'study',
    title: 'The four diagnostic criteria for RLS are unable to exclude confounding conditions',
    citation: 'Hening WA et al. Sleep Med 2009, PMC2769267',
  },
  'TRENKWALDER-2016': {
    kind: 'review',
    title: 'Restless legs syndrome associated with major diseases',
    citation: 'Trenkwalder C et al. Neurology 2016;86:1336, PMC4826337',
  },
  'BMC-NEUROLOGY-2011': {
    kind: 'review',
    title: 'How RLS is told apart from its mimics (table 3)',
    citation: 'BMC Neurology 2011;11:28',
  },
  'MEDSCAPE-RLS': {
    kind: 'review',
    title: 'Restless legs syndrome, differential diagnosis',
    citation: 'Medscape article 1188327',
  },
  'UPTODATE-RLS': {
    kind: 'review',
    title: 'Restless legs syndrome, differential diagnosis',
    citation: 'UpToDate, table 101047',
  },
  'OPIOIDS-2018': {
    kind: 'expert-practice',
    title: 'The appropriate use of opioids in refractory RLS',
    citation: 'Silber MH et al. Mayo Clin Proc 2018;93(1):59-67',
    doi: '10.1016/j.mayocp.2017.11.007',
    pmid: '29304922',
  },
  'AUKERMAN-2006': {
    kind: 'study',
    title: 'Exercise and RLS, a randomized trial',
    citation: 'Aukerman MM et al. J Am Board Fam Med 2006;19:487',
    pmid: '16951298',
  },
  'DIDRIKSEN-2020': {
    kind: 'study',
    title: 'Large genome-wide association study of RLS, with genetic correlations',
    citation: 'Didriksen M et al. Commun Biol 2020;3:703',
    doi: '10.1038/s42003-020-01430-1',
  },
  'KRANTZ-2009': {
    kind: 'guideline',
    title: 'QTc interval screening in methadone treatment',
    citation: 'Krantz MJ et al. Ann Intern Med 2009;150:387-395',
    pmid: '19153406',
  },
  'BEERS-2023': {
    kind: 'guideline',
    title: 'AGS Beers criteria for potentially inappropriate medication use in older adults',
    citation: 'American Geriatrics Society 2023',
  },
  'FDA-2016-OPIOID-BENZODIAZEPINE': {
    kind: 'label',
    title: 'FDA boxed warning on opioids together with benzodiazepines',
    citation: 'US Food and Drug Administration 2016',
  },
  'FDA-2017-CODEINE-TRAMADOL': {
    kind: 'label',
    title: 'FDA warning on codeine and tramadol in children and in breastfeeding',
    citation: 'US Food and Drug Administration 2017',
  },
  'LABELS-OPIOIDS': {
    kind: 'label',
    title: 'Labels of opioids, buprenorphine, naltrexone and monoamine oxidase inhibitors',
    citation: 'US prescribing information',
  },
  'LABEL-VALPROATE': {
    kind: 'label',
    title: 'Valproate label: pregnancy',
    citation: 'US prescribing information; EU summary of product characteristics',
  },
  'CDC-OPIOIDS-2022': {
    kind: 'guideline',
    title: 'CDC clinical practice guideline for prescribing opioids for pain, United States, 2022',
    citation: 'Dowell D et al. MMWR Recomm Rep 2022;71(3):1-95',
    doi: '10.15585/mmwr.rr7103a1',
    pmid: '36327391',
  },
  'ORT-2005': {
    kind: 'study',
    title: 'Preliminary validation of the Opioid Risk Tool',
    citation: 'Webster LR, Webster RM. Pain Med 2005;6(6):432-442',
    doi: '10.1111/j.1526-4637.2005.00072.x',
  },
  'OXYCODONE-NALOXONE-2013': {
    kind: 'study',
    title: 'Prolonged-release oxycodone with naloxone for severe RLS, randomized',
    citation: 'Trenkwalder C et al. Lancet Neurol 2013;12:1141 (n = 306)',
  },
  'LABEL-OXYCODONE-NALOXONE': {
    kind: 'label',
    title: 'Prolonged-release oxycodone with naloxone, EU label',
    citation: 'EU summary of product characteristics',
  },
  'OPIOID-REGISTRY-2021': {
    kind: 'study',
    title: 'National RLS Opioid Registry, one year',
    citation: 'Sleep 2021;44:zsaa183 (n = 500)',
  },
  'OPIOID-REGISTRY-2023': {
    kind: 'study',
    title: 'National RLS Opioid Registry, two years',
    citation: 'Neurology 2023;100:e1520 (n = 448)',
    pmid: '36697248',
  },
  'BUPRENORPHINE-COHORT': {
    kind: 'study',
    title: 'Buprenorphine for refractory RLS, one year, uncontrolled',
    citation: 'Cohort of 55 patients, as gathered in the fact sheet',
  },
  'SILVER-2011': {
    kind: 'study',
    title: 'Pramipexole, pergolide and methadone for RLS over ten years',
    citation: 'Silver N et al. Sleep Med 2011',
  },
  'QT-METHADONE-APS-HRS': {
    kind: 'guideline',
    title: 'Methadone safety (American Pain Society with the Heart Rhythm Society)',
    citation: 'American Pain Society, Heart Rhythm Society 2014',
  },
  'DIPYRIDAMOLE-2021': {
    kind: 'study',
    title: 'Dipyridamole for RLS, randomized crossover',
    citation: 'Garcia-Borreguero D et al. Mov Disord 2021 (n = 28)',
    doi: '10.1002/mds.28668',
    pmid: '34137476',
  },
  'LABEL-DIPYRIDAMOLE': {
    kind: 'label',
    title: 'Dipyridamole label',
    citation: 'US prescribing information',
  },
  'LABEL-BUPROPION': {
    kind: 'label',
    title: 'Bupropion label',
    citation: 'US prescribing information',
  },
  'LABELS-HYPNOTICS': {
    kind: 'label',
    title: 'Labels of benzodiazepines and other hypnotics',
    citation: 'US prescribing information',
  },
  'PREGNANCY-REVIEW': {
    kind: 'review',
    title: 'Drugs for RLS in pregnancy',
    citation: 'Review in Somnologie, as gathered in the fact sheet',
  },
  'PREGABALIN-SLEEP-2014': {
    kind: 'study',
    title: 'Pregabalin, pramipexole and placebo on sleep in RLS, crossover',
    citation: 'Sleep 2014 (n = 85)',
    doi: '10.5665/sleep.3558',
  },
  'ZHANG-NETWORK': {
    kind: 'review',
    title: 'Drugs for RLS: network meta-analysis of 36 trials',
    citation: 'Zhang et al., 36 randomized trials, n = 7,666, as gathered in the fact sheet',
  },
  'STANDARD-PRACTICE': {
    kind: 'expert-practice',
    title: 'Standard clinical practice, no single source named',
    citation: 'As gathered in the clinical fact sheet; to be reviewed',
  },
  'NATIONAL-PRODUCTS': {
    kind: 'label',
    title:
      'National registers of medicines: what is marketed, in which strengths, how far labels go',
    citation: 'FDA, BfArM, MHRA, ANSM, AEMPS',
  },
  'CRISIS-LINES': {
    kind: 'expert-practice',
    title: 'National crisis and emergency numbers',
    citation: 'As published by each country; to be called and checked before use',
  },
  ...CONTRIBUTOR_SOURCES,
  ...MEASURE_SOURCES,
  ...NONDRUG_SOURCES,
  ...VESSEL_SOURCES,
  ...PAYER_SOURCES,
  'legato-default': {
    kind: 'default',
    title: 'A default of Legato, not reviewed',
    citation: 'Set here for want of a source; a clinical reviewer decides',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES
