import { ours, unread } from '../../basis.ts'
import { any } from '../../criteria.ts'
import { known } from '../../gate.ts'
import { reason } from '../../statement.ts'
import { takingSedativeBeside } from '../../taking.ts'
import type { Therapy } from '../../therapy.ts'
import { noHumanEvidence, studied } from './studied.ts'

const SMALL = ours('Small reports only; named as not advised in our fact sheet')

const OREXIN = ['suvorexant', 'lemborexant', 'daridorexant']

/** Drugs of other diseases. None is begun for RLS by this plan. */
export const underStudy: readonly Therapy[] = [
  studied('perampanel', {
    kind: 'medication',
    label: 'Perampanel',
    asked: ['perampanel', 'fycompa'],
    taken: ['perampanel'],
    say: 'An open series of 20 patients: IRLS from 23.7 to 11.5 in eight weeks, with no group to compare, and placebo alone lowers it by 4 to 12. It carries a boxed warning on hostility and violence and is a controlled drug. A controlled trial is the answer.',
    basis: [
      unread('PERAMPANEL-OPEN', '2 to 4 mg'),
      unread('LABEL-PERAMPANEL', 'Boxed warning; scheduled'),
      ours('Placebo arms of drug trials fall by 4 to 12 points of the IRLS'),
    ],
    cautions: [
      reason(
        'emerging.perampanel.mind',
        'Depression, suicidal thoughts, psychosis or impulse-control trouble on record: its boxed warning speaks of such patients.',
        any(
          known('depression'),
          known('suicidality'),
          known('psychosis'),
          known('impulse-control-disorder'),
        ),
        [unread('LABEL-PERAMPANEL', 'Boxed warning')],
      ),
    ],
  }),
  studied('istradefylline', {
    kind: 'medication',
    label: 'Istradefylline',
    asked: ['istradefylline', 'adenosine blocker'],
    taken: ['istradefylline'],
    say: 'Made for Parkinson disease. In RLS there are cases and open use, no randomized trial was seen; dipyridamole, which acts on adenosine the other way round, has a small one.',
    basis: [
      ours('No randomized trial was seen'),
      unread('AASM-2025', 'Dipyridamole: conditional for'),
    ],
  }),
  studied('orexin-antagonists', {
    kind: 'medication',
    label: 'Orexin antagonists',
    asked: ['suvorexant', 'lemborexant', 'daridorexant', 'orexin antagonist', 'orexin antagonists'],
    taken: OREXIN,
    say: 'One small trial of 2024, about 40 patients, is reported with more sleep and less RLS; it has to be repeated. They are licensed for insomnia and may be used for that; for RLS a trial is the place.',
    basis: [unread('SUVOREXANT-2024', 'Sleep up, RLS down')],
    cautions: [
      reason(
        'emerging.orexin-antagonists.sedatives',
        'Another sedating drug is taken: sleepiness the next day, and at the wheel, adds up.',
        takingSedativeBeside(...OREXIN),
        [unread('LABEL-OREXIN')],
      ),
      reason(
        'emerging.orexin-antagonists.mood',
        'Low mood or suicidal thoughts on record: their labels warn of worsening.',
        any(known('depression'), known('suicidality')),
        [unread('LABEL-OREXIN')],
      ),
    ],
  }),
  studied('botulinum-toxin', {
    kind: 'procedure',
    label: 'Botulinum toxin into the legs',
    asked: ['botulinum toxin', 'botox'],
    taken: ['botulinum toxin'],
    say: 'Small studies only. It weakens muscles, and RLS is no disease of muscles. Not advised.',
    basis: [SMALL],
  }),
  studied('ketamine', {
    kind: 'medication',
    label: 'Ketamine',
    asked: ['ketamine', 'esketamine', 'ketamine infusion'],
    taken: ['ketamine'],
    say: 'Small reports only. It can be misused and strains blood pressure, bladder and mind. Not advised for RLS; given for depression or in anesthesia it is no reason for concern about RLS.',
    basis: [SMALL],
  }),
  studied('microbiome', {
    kind: 'procedure',
    label: 'Gut bacteria: antibiotics, probiotics, fecal transplant',
    asked: [
      'fecal transplant',
      'fecal microbiota transplant',
      'sibo',
      'probiotics',
      'rifaximin',
      'microbiome',
    ],
    say: 'Pilot studies only; too little to act on. Treat bacterial overgrowth where it makes its own trouble, above all a lack of iron. A transplant for RLS belongs in a trial.',
    basis: [ours('A pilot; insufficient')],
  }),
  studied('gene-therapy', {
    kind: 'education',
    label: 'Gene therapy and gene editing',
    asked: ['gene therapy', 'gene editing', 'crispr'],
    say: 'No human evidence in RLS: no clinical trial is known. 164 places of the genome are linked with RLS, each with a small share; they may lead to drugs, and no single gene is there to be repaired.',
    basis: [
      noHumanEvidence,
      unread('SCHORMAIR-2024', '164 loci; GRIA1 and GRIA4 as targets of drugs'),
    ],
  }),
  studied('nerve-regeneration', {
    kind: 'education',
    label: 'Nerve regeneration and stem cells',
    asked: ['nerve regeneration', 'stem cells', 'stem cell therapy', 'exosomes', 'peptides'],
    say: 'No human evidence in RLS. RLS comes with too little iron in the brain and not from nerves that have to grow again; where a neuropathy stands beside it, its cause is treated. Clinics that sell stem cells for RLS sell them outside of studies.',
    basis: [
      noHumanEvidence,
      unread('JAMA-2026', 'Iron and dopamine in the brain; not read in full'),
    ],
  }),
]
