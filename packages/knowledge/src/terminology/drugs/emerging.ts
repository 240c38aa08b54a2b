import { drugs } from '../drug.ts'

/**
 * What is under study in RLS or given by other specialties, and what helps to stop smoking. Names
 * are common usage, not checked against a register.
 */
export const EMERGING = drugs({
  perampanel: {
    classes: ['antiepileptic', 'cns-depressant'],
    fr: 'pérampanel',
    brands: 'fycompa',
  },
  istradefylline: {
    de: 'istradefyllin',
    fr: 'istradéfylline',
    es: 'istradefilina',
    brands: 'nourianz, nouriast',
  },
  lemborexant: { classes: ['cns-depressant'], brands: 'dayvigo' },
  ketamine: {
    classes: ['cns-depressant'],
    en: 'esketamine',
    de: 'ketamin, esketamin',
    fr: 'kétamine, eskétamine',
    es: 'ketamina, esketamina',
    brands: 'ketalar, ketanest, spravato',
  },
  'botulinum toxin': {
    en: 'botulinum toxin type a, onabotulinumtoxina, abobotulinumtoxina, incobotulinumtoxina',
    de: 'botulinumtoxin, botulinumtoxin a',
    fr: 'toxine botulique, toxine botulinique',
    es: 'toxina botulínica',
    brands: 'botox, dysport, xeomin',
  },
  ziconotide: { de: 'ziconotid', es: 'ziconotida', brands: 'prialt' },
  nicotine: {
    en: 'nicotine patch, nicotine gum, nicotine replacement, nicotine lozenge',
    de: 'nikotin, nikotinpflaster, nikotinkaugummi',
    es: 'nicotina',
    brands: 'nicorette, nicotinell, nicoderm, niquitin, habitrol',
  },
  varenicline: {
    de: 'vareniclin',
    fr: 'varénicline',
    es: 'vareniclina',
    brands: 'chantix, champix',
  },
  cytisine: {
    en: 'cytisinicline',
    de: 'cytisin',
    fr: 'cytisine',
    es: 'citisina, citisiniclina',
    brands: 'tabex, asmoken, todacitan, recigarum',
  },
})
