import { concepts } from '../concept.ts'

/**
 * What effort and current must mind. Known by words alone, as no code of theirs was read anywhere;
 * names are common usage in the four languages.
 */
export const IMPLANTS = concepts({
  'implanted-electronic-device': {
    en: 'pacemaker, cardiac pacemaker, implantable cardioverter defibrillator, icd implanted, defibrillator implanted, implanted defibrillator, deep brain stimulator, spinal cord stimulator, vagus nerve stimulator, sacral nerve stimulator, implanted neurostimulator, cochlear implant, implanted pump, intrathecal pump',
    de: 'herzschrittmacher, schrittmacher, implantierter defibrillator, implantierbarer cardioverter-defibrillator, hirnschrittmacher, tiefe hirnstimulation, rückenmarkstimulator, vagusnervstimulator, neurostimulator, cochlea-implantat',
    fr: 'stimulateur cardiaque, pacemaker implanté, défibrillateur implantable, stimulateur cérébral profond, stimulateur médullaire, neurostimulateur implanté, implant cochléaire',
    es: 'marcapasos, desfibrilador implantable, desfibrilador automático implantable, estimulador cerebral profundo, estimulador medular, neuroestimulador implantado, implante coclear',
    lasting: true,
  },
  angina: {
    en: 'angina, angina pectoris, stable angina, exertional angina, coronary heart disease, coronary artery disease, ischemic heart disease, ischaemic heart disease',
    de: 'angina pectoris, stabile angina pectoris, belastungsangina, koronare herzkrankheit, khk, koronare herzerkrankung',
    fr: 'angine de poitrine, angor, angor stable, maladie coronarienne, coronaropathie, cardiopathie ischémique',
    es: 'angina de pecho, angina estable, cardiopatía isquémica, enfermedad coronaria, enfermedad de las arterias coronarias',
  },
})
