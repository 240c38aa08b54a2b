import { concepts } from '../concept.ts'

/**
 * Vessels of the leg, what was done to them, and what forbids to do more. Known by words alone, as
 * no code of theirs was read anywhere; names are common usage in the four languages.
 */
export const VESSELS = concepts({
  'superficial-vein-thrombosis': {
    en: 'superficial vein thrombosis, superficial venous thrombosis, superficial thrombophlebitis, thrombophlebitis of superficial veins, phlebitis and thrombophlebitis of superficial vessels of lower extremities',
    de: 'oberflächliche venenthrombose, thrombophlebitis, oberflächliche thrombophlebitis',
    fr: 'thrombose veineuse superficielle, paraphlébite',
    es: 'trombosis venosa superficial, tromboflebitis superficial',
  },
  'past-vein-thrombosis': {
    en: 'history of dvt, history of deep vein thrombosis, history of deep venous thrombosis, personal history of venous thrombosis, previous dvt, past dvt, old dvt',
    de: 'zustand nach tvt, z.n. tvt, zustand nach tiefer venenthrombose, zustand nach beinvenenthrombose',
    fr: 'antécédent de tvp, antécédent de thrombose veineuse profonde',
    es: 'antecedente de tvp, antecedente de trombosis venosa profunda',
    lasting: true,
  },
  'iliac-vein-obstruction': {
    en: 'iliac vein obstruction, iliac vein stenosis, iliac vein compression, may-thurner syndrome, iliac vein compression syndrome, iliocaval obstruction, compression of vein',
    de: 'beckenvenenstenose, beckenvenensporn, may-thurner-syndrom, venenkompression',
    fr: 'sténose de la veine iliaque, syndrome de cockett, syndrome de may-thurner, compression veineuse',
    es: 'estenosis de la vena ilíaca, síndrome de may-thurner, compresión venosa',
  },
  'acute-limb-ischemia': {
    en: 'acute limb ischemia, acute limb ischaemia, acute leg ischemia, embolism and thrombosis of arteries of the lower extremities, acute arterial occlusion of leg',
    de: 'akute extremitätenischämie, akute beinischämie, akuter beinarterienverschluss',
    fr: 'ischémie aiguë de membre, ischémie aiguë des membres inférieurs',
    es: 'isquemia aguda de extremidad, isquemia arterial aguda de miembro inferior',
  },
  'limb-threatening-ischemia': {
    en: 'chronic limb-threatening ischemia, chronic limb threatening ischemia, chronic limb-threatening ischaemia, clti, critical limb ischemia, critical limb ischaemia',
    de: 'chronische extremitätenbedrohende ischämie, kritische extremitätenischämie, kritische beinischämie',
    fr: 'ischémie critique de membre, ischémie chronique menaçant le membre, ischémie critique des membres inférieurs',
    es: 'isquemia crónica amenazante de la extremidad, isquemia crítica de extremidad',
  },
  'vein-closure': {
    en: 'endovenous ablation, endovenous laser ablation, endovenous laser treatment, evla, evlt, endovenous radiofrequency ablation, radiofrequency ablation of vein, radiofrequency ablation of saphenous vein, saphenous vein ablation, cyanoacrylate closure, foam sclerotherapy, ultrasound-guided foam sclerotherapy, vein stripping, saphenous vein stripping',
    de: 'endovenöse ablation, endovenöse lasertherapie, endovenöse laserablation, radiofrequenzablation der vena saphena magna, schaumsklerosierung, venenstripping, varizenstripping',
    fr: 'ablation endoveineuse, laser endoveineux, radiofréquence endoveineuse, sclérothérapie à la mousse, stripping veineux',
    es: 'ablación endovenosa, láser endovenoso, radiofrecuencia endovenosa, escleroterapia con espuma, safenectomía',
    lasting: true,
  },
  'patent-foramen-ovale': {
    en: 'patent foramen ovale, persistent foramen ovale, atrial septal defect, pfo',
    de: 'persistierendes foramen ovale, offenes foramen ovale, vorhofseptumdefekt',
    fr: 'foramen ovale perméable, communication interauriculaire',
    es: 'foramen oval permeable, comunicación interauricular',
  },
  migraine: {
    en: 'migraine, migraine with aura, migraine without aura',
    de: 'migräne, migräne mit aura, migräne ohne aura',
    fr: 'migraine avec aura, migraine sans aura',
    es: 'migraña, migraña con aura, migraña sin aura',
  },
  thrombophilia: {
    en: 'thrombophilia, factor v leiden, prothrombin gene mutation, protein c deficiency, protein s deficiency, antithrombin deficiency, antiphospholipid syndrome',
    de: 'thrombophilie, faktor-v-leiden-mutation, protein-c-mangel, protein-s-mangel, antithrombinmangel, antiphospholipid-syndrom',
    fr: 'thrombophilie, facteur v leiden, syndrome des antiphospholipides',
    es: 'trombofilia, factor v de leiden, síndrome antifosfolípido',
  },
  coagulopathy: {
    en: 'coagulopathy, bleeding disorder, hemophilia, haemophilia, von willebrand disease',
    de: 'koagulopathie, gerinnungsstörung, blutungsneigung, hämophilie, von-willebrand-syndrom',
    fr: "coagulopathie, trouble de la coagulation, hémophilie, maladie de willebrand, trouble de l'hémostase",
    es: 'coagulopatía, trastorno de la coagulación, hemofilia, enfermedad de von willebrand',
  },
  immobility: {
    en: 'immobility, bedridden, bed-bound, wheelchair-bound, unable to walk',
    de: 'immobilität, bettlägerig, bettlägerigkeit, gehunfähig',
    fr: 'immobilité, alité, alitée, grabataire',
    es: 'inmovilidad, encamado, encamada',
  },
  'bypass-under-skin': {
    en: 'femoropopliteal bypass, femoral-popliteal bypass, femorofemoral bypass, axillofemoral bypass, in situ saphenous vein bypass',
    de: 'femoropoplitealer bypass, cross-over-bypass, axillofemoraler bypass',
    fr: 'pontage fémoro-poplité, pontage croisé fémoro-fémoral',
    es: 'bypass femoropoplíteo, bypass axilofemoral',
    lasting: true,
  },
  'foot-sensory-loss': {
    en: 'loss of protective sensation, sensory loss of feet, insensate foot, diabetic foot neuropathy',
    de: 'verlust des schutzempfindens, sensibilitätsverlust der füße',
    fr: 'perte de la sensibilité protectrice, perte de sensibilité des pieds',
    es: 'pérdida de la sensibilidad protectora',
  },
})
