import { read, unread } from '../basis.ts'
import { claimsOn } from './claim.ts'

export const devices = claimsOn('devices', {
  'nerve-stimulator': {
    verdict: 'partly',
    claim: '“A band on the legs helps nine of ten.”',
    shown:
      'The figure of nine in ten comes from the maker, with no group to compare. In the trial with a sham, 133 people, 45 of 100 improved clearly with the device and 16 of 100 with the sham, after four weeks. The American guideline suggests it.',
    instead:
      'Ask about it when medicines did not help or are not for you. Not with a pacemaker or another electronic implant, nor on broken skin.',
    basis: [
      read('RESTFUL-2023', '45% against 16%'),
      unread('AASM-2025', 'Conditional for'),
      unread('LABEL-NERVE-STIMULATOR', 'Contraindications'),
    ],
  },
  'vibrating-pad': {
    verdict: 'partly',
    claim: '“The vibrating pad is approved, so it treats restless legs.”',
    shown:
      'It was authorized in the United States to improve sleep in people with restless legs. The restlessness itself was not less than with a sham.',
    instead:
      'If sleep is what you miss most, it may be worth a try; ask for the right to return it.',
    basis: [
      read('FDA-DEN110011', 'To improve the quality of sleep'),
      unread('BURBANK-2013', 'Not the RLS score'),
    ],
  },
  'red-light': {
    verdict: 'partly',
    claim: '“Infrared light repairs your legs.”',
    shown:
      'In 34 people, 12 sessions with near-infrared light lowered the score more than the comparison, still so four weeks later. The comparison was no convincing sham, and another trial found no difference between two lamps. It does not repair anything that is known to be broken.',
    instead:
      'Harmless for most, and expensive. Try what is better studied first. With numb legs it can burn.',
    basis: [read('MITCHELL-2011', '12 sessions in 4 weeks'), read('HARRISON-2019', 'Placebo risk')],
  },
  'brain-current': {
    verdict: 'no-effect',
    claim: '“A small current to the head at home resets the brain.”',
    shown: 'In 33 people it did no better than a sham.',
    instead:
      'Do not buy a device for it. Magnetic stimulation is something else; it is under study, with weak evidence so far.',
    basis: [
      read('KOO-2015', 'No effect on IRLS and CGI-I'),
      unread('LIN-2015', 'Magnetic stimulation: 14 patients, open'),
    ],
  },
  'sleep-mask': {
    verdict: 'partly',
    claim: '“Your restless legs come from sleep apnea. The mask will end them.”',
    shown:
      'Sleep apnea that is not treated makes restless legs worse, and treating it may help. That it ends them is not shown: there are no controlled trials.',
    instead:
      'If you snore, stop breathing or are sleepy by day, have your sleep tested, and use the mask. Have iron tested as well.',
    basis: [unread('AASM-2025', 'Untreated sleep apnea stands among the aggravators')],
  },
})
