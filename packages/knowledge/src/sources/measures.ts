/** Sources on scores and how they move, and on tests of leg movements. */
export const MEASURE_SOURCES = {
  'IRLS-CHANGE-ROTIGOTINE': {
    kind: 'study',
    title:
      'Smallest change of the IRLS that patients call better, trials SP790 and SP792 of rotigotine',
    citation: 'Post hoc analysis of NCT00136045 and NCT00135993, abstract',
  },
  'ALLEN-2013': {
    kind: 'expert-practice',
    title: 'Three points as the smallest change of the IRLS in trials',
    citation: 'Allen RP. Sleep Med 2013',
  },
  'ABETZ-2006': {
    kind: 'study',
    title: 'Subscales of the IRLS',
    citation: 'Abetz L et al. Sleep Med 2006;7:340-349',
  },
  'CGI-1976': {
    kind: 'expert-practice',
    title: 'Clinical global impression',
    citation: 'Guy W. ECDEU Assessment Manual for Psychopharmacology. NIMH 1976',
  },
  ISI: {
    kind: 'study',
    title: 'Insomnia Severity Index',
    citation: 'Bastien CH, Vallieres A, Morin CM. Sleep Med 2001;2:297-307',
  },
  ESS: {
    kind: 'study',
    title: 'Epworth Sleepiness Scale',
    citation: 'Johns MW. Sleep 1991;14:540-545',
  },
  'GAD-7': {
    kind: 'study',
    title: 'GAD-7',
    citation: 'Spitzer RL et al. Arch Intern Med 2006;166:1092-1097',
  },
  'QUIP-RS': {
    kind: 'study',
    title: 'Questionnaire for impulsive-compulsive disorders, rating scale',
    citation: 'Weintraub D et al. Mov Disord 2012;27:242-247',
  },
  'STOP-BANG': {
    kind: 'study',
    title: 'STOP-Bang questionnaire on sleep apnea',
    citation: 'Chung F et al. Anesthesiology 2008;108:812-821',
  },
  'WASM-2016': {
    kind: 'guideline',
    title: 'Recording and scoring of leg movements in sleep (WASM)',
    citation: 'Ferri R et al. Sleep Med 2016;26:86-95',
  },
  'MONTPLAISIR-1998': {
    kind: 'study',
    title: 'Immobilization tests and periodic leg movements in the diagnosis of RLS',
    citation: 'Montplaisir J et al. Mov Disord 1998;13:324-329',
  },
  'MICHAUD-2002': {
    kind: 'study',
    title: 'Sleep laboratory diagnosis of RLS',
    citation: 'Michaud M et al. Eur Neurol 2002;48:108-113',
  },
} as const
