/** What became of the knowledge, told to those who review and approve it. */
export interface KnowledgeChange {
  readonly version: string
  readonly date: string
  readonly changes: readonly string[]
}

/** Newest first: the first is the version that stands. Whoever changes what is said adds a line. */
export const knowledgeChanges: readonly [KnowledgeChange, ...(readonly KnowledgeChange[])] = [
  {
    version: '0.6.0',
    date: '2026-11-23',
    changes: [
      'What speaks against a drug no longer raises it: where symptoms come less than twice a week no danger makes a daily gabapentinoid of it, and an agonist waits for low iron and is not begun for mild or rare symptoms.',
      'Suicidal thoughts keep clonazepam and sleeping pills from being begun; the alert names opioids and sleeping pills as well.',
      'Sudden sleep on a dopaminergic drug in Parkinson disease is neurology’s, as every change there.',
      'Dipyridamole beside a drug against clots, as after a stent: only as agreed with whoever prescribes that; an opioid beside a sleeping pill is told; no levodopa beside a nonselective inhibitor of monoamine oxidase.',
      'RLS augmentation in a child, in pregnancy and beside suicidal thoughts: no gabapentinoid is named as the way out, and the taper is the specialist’s, with obstetrics, or after the assessment.',
      'A clot at the junction in somebody who cannot take an anticoagulant or is pregnant; a stent of a vein where pregnancy was not asked about.',
    ],
  },
  {
    version: '0.5.0',
    date: '2026-11-22',
    changes: [
      'RLS augmentation by the bedside diary: earlier, spread, stronger and shorter relief against the time before the first dopaminergic dose, and what else explains a worsening beside it.',
      'Visits after a closed vein (first week to 24 months), a stent of a vein and an opened artery, counted from the day of the procedure.',
    ],
  },
  {
    version: '0.4.0',
    date: '2026-11-22',
    changes: [
      'After vein treatment: what heat-induced thrombosis (EHIT) of each class asks for; after a stent its antithrombotics, the dipyridamole interaction and its surveillance.',
      'Scores of venous disease that restless legs can raise (VCSS pain, Villalta cramps) are told apart.',
      'Two payer policies (LCD L38720, Aetna 0050), judged leg by leg; consent words of five vein techniques.',
      'Case features of each leg from the duplex exam.',
    ],
  },
  {
    version: '0.3.0',
    date: '2026-11-22',
    changes: [
      'Suicidal thoughts keep a dopamine agonist from being begun, as they kept levodopa.',
      'Iron: measured again after four weeks in pregnancy; weighed, and no longer waited for, where saturation is low and something inflames; into a vein before an operation within six weeks.',
      'Kratom counts as an opioid; cannabis, kava and every drug that depresses the brain are told of beside a gabapentinoid.',
      'A drug on the list of those that failed makes RLS refractory; protein electrophoresis with immunofixation among the tests of neuropathy.',
      'Pramipexole against ropinirole, rotigotine over two years, iron by mouth in a small trial, iron in children.',
      'How insomnia and sleepiness moved since the score before; what every therapy asks of the patient.',
    ],
  },
  {
    version: '0.2.0',
    date: '2026-11-22',
    changes: [
      'Causes and contributors, diagnosis of adults and children with every mimic, severity and follow-up measures.',
      'Every therapy of the fact sheet: opioids, benzodiazepines, dipyridamole and the others, lifestyle, physical and natural remedies, devices and what is emerging.',
      'Vascular options by the eligibility rules R0 to R13; all 45 safety rules.',
      'What is marketed, label maxima, strengths and crisis numbers by country.',
    ],
  },
  {
    version: '0.1.0',
    date: '2026-11-22',
    changes: [
      'First slice: iron, α2δ ligands, dopaminergic drugs, diagnosis, mimics, severity, some contributors, alerts and work-up.',
    ],
  },
]
