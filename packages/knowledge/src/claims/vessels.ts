import { ours, read, unread } from '../basis.ts'
import { claimsOn } from './claim.ts'

const noTrial = ours('No randomized or sham trial of a vein or artery procedure for RLS was found')

export const vessels = claimsOn('veins-and-arteries', {
  'vein-ablation': {
    verdict: 'not-shown',
    claim: '“Close your varicose veins and your restless legs are gone for good.”',
    shown:
      'Two small studies, with 35 patients each, saw much less restlessness after closing diseased veins. Nobody was drawn by lot, nobody had a sham, and one was followed for six weeks only. In another series 28 of 100 had it back after two years. In 1,566 people from a whole city, varicose veins and restless legs were not linked.',
    instead:
      'Have veins treated when they are a vein problem: swelling, skin change, aching. Less restlessness may come with it and is not to be counted on. Keep your treatment for restless legs, and have iron tested first.',
    basis: [
      unread('HAYES-2008', '26.9 to 5.5 at six weeks, not blinded'),
      read('SUNDARESAN-2019', '19.83 to 7.89, no control; 6 of 35 without gain'),
      read('KANTER-1995', 'Recurrence 8% at one year, 28% at two'),
      read('EDINBURGH-VEIN-1999', 'Restless legs not related'),
      noTrial,
    ],
  },
  'circulation-stent': {
    verdict: 'no-study',
    claim: '“It is poor circulation. A stent or balloon in the leg or pelvis solves it.”',
    shown:
      'No study of stents or balloons for restless legs was found. In three German cohorts narrowed leg arteries and restless legs were not linked.',
    instead:
      'Pain that walking brings on and rest relieves needs a look at the arteries. Restless legs do the opposite: rest brings them on, walking relieves them.',
    basis: [read('SZENTKIRALYI-2017', 'Arterial disease not related to RLS'), noTrial],
  },
  stockings: {
    verdict: 'no-study',
    claim: '“Compression stockings stop restless legs.”',
    shown:
      'No trial of stockings in restless legs was found. A pump that squeezes the legs for an hour each evening did better than a sham in 35 patients over four weeks: 8 of 21 were free of symptoms, none of 14 with the sham. It is one small study.',
    instead:
      'Ask whether a pump on trial for four weeks makes sense. Have the blood flow to your feet checked first if you smoke, have diabetes, or are 70 or older.',
    basis: [
      read('LETTIERI-2009', '14.1 to 8.4 against sham; 8 of 21 against 0 of 14'),
      read('HARRISON-2019', 'Few studies, quality not high'),
      unread('RABE-2020', 'Who must not be compressed'),
    ],
  },
})
