import { drugs } from '../drug.ts'

/**
 * What people take on their own: cannabis, herbs and supplements. They stand among the drugs,
 * because some depress the brain, raise serotonin, thin the blood or change what other drugs do.
 * Names are common usage, not checked against a register. St. John's wort stands among the
 * antidepressants, valerian and melatonin among the sedatives, minerals and vitamins by themselves.
 */
export const REMEDIES = drugs({
  cannabis: {
    classes: ['cns-depressant'],
    en: 'marijuana, medical marijuana, medical cannabis, medicinal cannabis, thc, hashish, cannabis flower, cannabis extract, cannabis oil',
    de: 'medizinisches cannabis, cannabisblüten, cannabisextrakt, haschisch, marihuana',
    fr: 'cannabis médical, cannabis thérapeutique, haschich',
    es: 'marihuana, cannabis medicinal, hachís',
  },
  cannabidiol: {
    classes: ['cns-depressant'],
    en: 'cbd, cbd oil, hemp oil extract',
    de: 'cbd-öl',
    fr: 'huile de cbd',
    es: 'aceite de cbd',
    brands: 'epidiolex, epidyolex',
  },
  dronabinol: { classes: ['cns-depressant'], brands: 'marinol, syndros' },
  nabilone: {
    classes: ['cns-depressant'],
    de: 'nabilon',
    es: 'nabilona',
    brands: 'cesamet, canemes',
  },
  nabiximols: { classes: ['cns-depressant'], brands: 'sativex' },
  // Acts on opioid receptors in part, and leaving it is like leaving an opioid: counted as one.
  kratom: { classes: ['opioid', 'cns-depressant'], en: 'mitragyna speciosa, mitragynine' },
  kava: {
    classes: ['cns-depressant'],
    en: 'kava kava, piper methysticum',
    de: 'kava-kava, rauschpfeffer',
  },
  'passion flower': {
    en: 'passionflower, passiflora, passiflora incarnata',
    de: 'passionsblume, passionsblumenkraut',
    fr: 'passiflore',
    es: 'pasiflora, pasionaria',
  },
  hops: {
    en: 'hop, hops flower, humulus lupulus',
    de: 'hopfen, hopfenzapfen',
    fr: 'houblon',
    es: 'lúpulo',
  },
  'lemon balm': {
    en: 'melissa officinalis, melissa',
    de: 'melisse, melissenblätter, zitronenmelisse',
    fr: 'mélisse',
    es: 'melisa, toronjil',
  },
  lavender: {
    en: 'lavender oil, silexan',
    de: 'lavendel, lavendelöl',
    fr: 'lavande',
    es: 'lavanda',
    brands: 'lasea',
  },
  chamomile: { en: 'matricaria', de: 'kamille', fr: 'camomille', es: 'manzanilla' },
  ginkgo: {
    classes: ['antiplatelet'],
    en: 'ginkgo biloba, gingko',
    de: 'ginkgo-extrakt',
    brands: 'tebonin, tanakan, rökan',
  },
  ashwagandha: { en: 'withania somnifera', de: 'schlafbeere' },
  'horse chestnut seed': {
    en: 'horse chestnut, aesculus hippocastanum, aescin, escin',
    de: 'rosskastanie, rosskastaniensamen, rosskastanienextrakt',
    fr: "marron d'inde",
    es: 'castaño de indias',
    brands: 'venostasin, aescusan',
  },
  'red vine leaf': {
    en: 'vitis vinifera leaf',
    de: 'rotes weinlaub, weinlaub',
    fr: 'vigne rouge',
    es: 'hoja de vid roja',
    brands: 'antistax',
  },
  oxitriptan: {
    classes: ['serotonergic'],
    en: '5-htp, 5 htp, 5-hydroxytryptophan, griffonia, griffonia simplicifolia',
    es: '5-hidroxitriptófano',
  },
  tryptophan: {
    classes: ['serotonergic'],
    en: 'l-tryptophan',
    de: 'tryptophan, l-tryptophan',
    fr: 'tryptophane',
    es: 'triptófano',
    brands: 'kalma, ardeytropin',
  },
})
