import { ours, unread } from '../basis.ts'
import { claimsOn } from './claim.ts'

const none = (what: string) => ours(`No study of ${what} in people with RLS was found`)

export const newTreatments = claimsOn('new-treatments', {
  'gene-therapy': {
    verdict: 'no-study',
    claim: '“Gene therapy will switch restless legs off.”',
    shown:
      'No study in people with restless legs is known. 164 places in the genome are linked with it, each with a small share; there is no single gene to repair. The research may lead to new medicines one day.',
    instead:
      'No clinic can offer it to you today. A gene test changes nothing in your treatment. If you like, take part in research.',
    basis: [none('gene therapy'), unread('SCHORMAIR-2024', '164 loci')],
  },
  'stem-cells': {
    verdict: 'no-study',
    claim: '“Stem cells or exosomes regrow the nerves of your legs.”',
    shown:
      'No study in people with restless legs was found. Restless legs are not known to come from nerves that have to regrow.',
    instead:
      'Be careful with clinics that take money for it: infections and worse have been reported. If you also have nerve damage, its cause can be searched for and treated.',
    basis: [
      none('stem cells or nerve regeneration'),
      unread('STANDARD-PRACTICE', 'Harms of unproven cell therapy'),
    ],
  },
  'fecal-transplant': {
    verdict: 'not-shown',
    claim: '“It all sits in the gut: antibiotics or a stool transplant heal it.”',
    shown:
      'There are pilot studies only, too small to say. The gut matters in another way: when it takes up too little iron.',
    instead:
      'Speak of belly trouble, loose stools or weight loss: celiac disease and bleeding can be behind low iron.',
    basis: [ours('Pilot studies only; insufficient')],
  },
  'new-drug': {
    verdict: 'not-shown',
    claim: '“The new drug for epilepsy or Parkinson disease settles it.”',
    shown:
      'Perampanel: 20 people, all got the drug, and they improved; without a comparison that says little, since a dummy alone lowers the score by 4 to 12 points. Istradefylline: no trial by lot was seen. Newer sleeping drugs: one small trial, which has to be repeated.',
    instead:
      'Ask whether a trial near you is open. There a new drug is given with care, free of charge, and what happens is measured.',
    basis: [
      unread('PERAMPANEL-OPEN', '23.7 to 11.5 in 8 weeks, open'),
      unread('SUVOREXANT-2024'),
      ours('Placebo arms of drug trials fall by 4 to 12 points of the IRLS'),
      ours('No randomized trial of istradefylline was seen'),
    ],
  },
  'brain-operation': {
    verdict: 'not-shown',
    claim: '“A stimulator in the brain or spine is the last and sure way.”',
    shown: 'There are single cases and small series, no trial.',
    instead: 'Only a center for restless legs should speak of it, when everything else was done.',
    basis: [ours('Case series only')],
  },
})
