import { recalled } from '../code.ts'
import { drugs } from '../drug.ts'
import { ANXIETY, CPIC, cohort, DPD, rx } from './sources.ts'

/** Benzodiazepines, other hypnotics, and antiepileptics. */
export const SEDATIVES = drugs({
  clonazepam: {
    classes: ['benzodiazepine', 'cns-depressant'],
    codes: rx(['2598', 'Clonazepam', ANXIETY]),
    fr: 'clonazépam',
    brands: 'klonopin, rivotril, antelepsin',
  },
  lorazepam: {
    classes: ['benzodiazepine', 'cns-depressant'],
    codes: rx(['6470', 'Lorazepam', ANXIETY]),
    fr: 'lorazépam',
    brands: 'ativan, tavor, temesta, orfidal, idalprem',
  },
  alprazolam: {
    classes: ['benzodiazepine', 'cns-depressant'],
    brands: 'xanax, tafil, trankimazin',
  },
  diazepam: { classes: ['benzodiazepine', 'cns-depressant'], fr: 'diazépam', brands: 'valium' },
  temazepam: {
    classes: ['benzodiazepine', 'cns-depressant'],
    fr: 'témazépam',
    brands: 'restoril, remestan, normison',
  },
  triazolam: { classes: ['benzodiazepine', 'cns-depressant'], brands: 'halcion' },
  oxazepam: {
    classes: ['benzodiazepine', 'cns-depressant'],
    fr: 'oxazépam',
    brands: 'adumbran, praxiten, seresta',
  },
  bromazepam: {
    classes: ['benzodiazepine', 'cns-depressant'],
    fr: 'bromazépam',
    brands: 'lexomil, lexotanil, lexatin',
  },
  lormetazepam: {
    classes: ['benzodiazepine', 'cns-depressant'],
    fr: 'lormétazépam',
    brands: 'noctamid, noctamide, loramet',
  },
  nitrazepam: {
    classes: ['benzodiazepine', 'cns-depressant'],
    fr: 'nitrazépam',
    brands: 'mogadon',
  },
  chlordiazepoxide: {
    classes: ['benzodiazepine', 'cns-depressant'],
    de: 'chlordiazepoxid',
    fr: 'chlordiazépoxide',
    es: 'clordiazepóxido',
    brands: 'librium',
  },
  zolpidem: {
    classes: ['z-drug', 'cns-depressant'],
    codes: rx(['39993', 'zolpidem', DPD]),
    brands: 'ambien, edluar, stilnox, stilnoct, intermezzo, bikalm',
  },
  zopiclone: {
    classes: ['z-drug', 'cns-depressant'],
    de: 'zopiclon',
    fr: 'zopiclone',
    es: 'zopiclona',
    brands: 'imovane, ximovan, zimovane, limovan',
  },
  eszopiclone: {
    classes: ['z-drug', 'cns-depressant'],
    de: 'eszopiclon',
    fr: 'eszopiclone',
    es: 'eszopiclona',
    brands: 'lunesta',
  },
  zaleplon: { classes: ['z-drug', 'cns-depressant'], es: 'zaleplón', brands: 'sonata' },
  phenobarbital: {
    classes: ['barbiturate', 'antiepileptic', 'cns-depressant'],
    fr: 'phénobarbital',
    es: 'fenobarbital',
    brands: 'luminal, gardénal',
  },
  suvorexant: { classes: ['cns-depressant'], brands: 'belsomra' },
  daridorexant: { classes: ['cns-depressant'], brands: 'quviviq' },
  // RxNorm speaks of oxybate; prescriptions of sodium oxybate.
  'sodium oxybate': {
    classes: ['sodium-oxybate', 'cns-depressant'],
    en: 'oxybate',
    de: 'natriumoxybat',
    fr: 'oxybate de sodium',
    es: 'oxibato de sodio, oxibato sódico',
    brands: 'xyrem, xywav, lumryz',
  },
  baclofen: {
    classes: ['cns-depressant'],
    fr: 'baclofène',
    es: 'baclofeno',
    brands: 'lioresal',
  },
  tizanidine: {
    classes: ['cns-depressant'],
    de: 'tizanidin',
    fr: 'tizanidine',
    es: 'tizanidina',
    brands: 'zanaflex, sirdalud',
  },
  cyclobenzaprine: {
    classes: ['cns-depressant', 'serotonergic'],
    de: 'cyclobenzaprin',
    fr: 'cyclobenzaprine',
    es: 'ciclobenzaprina',
    brands: 'flexeril, amrix',
  },
  clonidine: {
    classes: ['cns-depressant'],
    de: 'clonidin',
    fr: 'clonidine',
    es: 'clonidina',
    brands: 'catapres, catapresan, kapvay',
  },
  // Three RxNorm ingredients, one drug: acid, salt and their compound.
  'valproic acid': {
    classes: ['antiepileptic'],
    codes: rx(
      ['40254', 'valproate', cohort(1183)],
      ['11118', 'valproic acid', CPIC],
      ['266856', 'divalproex sodium', CPIC],
    ),
    en: 'valproate, divalproex, divalproex sodium, sodium valproate',
    de: 'valproinsäure, valproat, natriumvalproat',
    fr: 'acide valproïque, valproate de sodium, divalproate',
    es: 'ácido valproico, valproato, valproato sódico',
    brands: 'depakote, depakene, depakine, dépakine, orfiril, ergenyl, epilim, convulex',
  },
  carbamazepine: {
    classes: ['antiepileptic'],
    codes: rx(['2002', 'carbamazepine', cohort(1183)]),
    de: 'carbamazepin',
    fr: 'carbamazépine',
    es: 'carbamazepina',
    brands: 'tegretol, tégrétol, carbatrol, timonil, equetro',
  },
  zonisamide: {
    classes: ['antiepileptic', 'antiepileptic-aggravating', 'cns-depressant'],
    de: 'zonisamid',
    fr: 'zonisamide',
    es: 'zonisamida',
    brands: 'zonegran',
  },
  topiramate: {
    classes: ['antiepileptic', 'antiepileptic-aggravating', 'cns-depressant'],
    codes: recalled('rxnorm', [['38404', 'topiramate']]),
    de: 'topiramat',
    fr: 'topiramate',
    es: 'topiramato',
    brands: 'topamax, épitomax, trokendi',
  },
  levetiracetam: {
    classes: ['antiepileptic', 'antiepileptic-aggravating', 'cns-depressant'],
    fr: 'lévétiracétam',
    brands: 'keppra, spritam',
  },
  phenytoin: {
    classes: ['antiepileptic', 'antiepileptic-aggravating', 'cns-depressant'],
    fr: 'phénytoïne',
    es: 'fenitoína',
    brands: 'dilantin, phenhydan, di-hydan, epanutin',
  },
  lamotrigine: {
    classes: ['antiepileptic'],
    de: 'lamotrigin',
    fr: 'lamotrigine',
    es: 'lamotrigina',
    brands: 'lamictal',
  },
  melatonin: { fr: 'mélatonine', es: 'melatonina', brands: 'circadin, zzzquil pure zzzs' },
  valerian: {
    en: 'valerian root, valeriana officinalis',
    de: 'baldrian, baldrianwurzel',
    fr: 'valériane',
    es: 'valeriana',
    brands: 'baldriparan, euvegal, sedonium',
  },
})
