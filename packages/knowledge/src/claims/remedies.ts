import { ours, read, unread } from '../basis.ts'
import { claimsOn } from './claim.ts'

const none = (what: string) => ours(`No study of ${what} in RLS was found among our sources`)

export const remedies = claimsOn('remedies', {
  soap: {
    verdict: 'no-study',
    claim: '“A bar of soap under the sheet calms the legs.”',
    shown:
      'No study of it was found. It costs little and does no harm, and it takes no trial to see why it spreads: restless legs come and go by themselves.',
    instead:
      'If it comforts you, leave it there. Have your iron tested and your medicines looked through as well.',
    basis: [none('soap')],
  },
  'magnets-and-copper': {
    verdict: 'no-study',
    claim: '“Magnets, copper bands or grounding sheets draw the restlessness out.”',
    shown: 'No study of them in restless legs was found.',
    instead: 'Keep your money. With a pacemaker or another implant, keep magnets away from it.',
    basis: [none('magnets, copper or grounding')],
  },
  'tonic-water': {
    verdict: 'no-study',
    claim: '“Tonic water with quinine helps.”',
    shown:
      'Quinine was once used against cramps, which are something else. No study in restless legs was found, and quinine in doses that act can harm heart and blood.',
    instead:
      'Tell cramps and restless legs apart: a cramp is a hard, painful muscle. Leave quinine alone.',
    basis: [none('quinine'), unread('STANDARD-PRACTICE', 'Harms of quinine')],
  },
  cannabis: {
    verdict: 'not-shown',
    claim: '“Cannabis or CBD takes it away in minutes.”',
    shown:
      'Some people report relief. There is no trial that settles it, and the German guideline does not recommend it. Cannabis makes sleepy, adds to other sedating drugs, can make dependent, and harms the growing brain.',
    instead:
      'If you use it, say how much and how often, so that your other medicines fit. Do not drive on that day. Not in pregnancy and not before 25.',
    basis: [
      unread('S2K-2022', 'Cannabinoids are not recommended'),
      none('cannabis, with a control,'),
    ],
  },
  herbs: {
    verdict: 'not-shown',
    claim: '“Herbs calm the legs without side effects.”',
    shown:
      'No herb is shown to help restless legs, and the American guideline advises against valerian for it. Some do harm: St. John’s wort changes what many medicines do, kava can damage the liver, kratom acts like an opioid, velvet bean holds levodopa.',
    instead: 'Bring every jar to your visit. Herbs belong on your list of medicines.',
    basis: [
      unread('AASM-2025', 'Valerian: conditional against'),
      unread('LABELS-HERBS'),
      none('other herbs'),
    ],
  },
  'caffeine-and-sugar': {
    verdict: 'partly',
    claim: '“Cut out coffee and sugar and you will be free of it.”',
    shown:
      'Caffeine and alcohol make restless legs worse in some people; studies of caffeine disagree. For sugar no study was found.',
    instead:
      'Try two to four weeks without caffeine, and no alcohol in the evening. Keep what helps, and take coffee back if nothing changed.',
    basis: [unread('AASM-2025', 'Alcohol and caffeine stand among the aggravators'), none('sugar')],
  },
  'yoga-and-exercise': {
    verdict: 'partly',
    claim: '“Yoga or sport replaces any medicine.”',
    shown:
      'Exercise three days a week helped in one trial: 41 people began, 23 finished. After 12 weeks of yoga 77 of 100 had mild or minimal symptoms, with films on health 24 of 100; 41 people took part. Both trials are small, and people knew what they got.',
    instead:
      'Do it, at a moderate pace and not late in the evening. Judge after 12 weeks. If your legs still keep you awake, that is not your fault: ask about treatment.',
    basis: [
      read('AUKERMAN-2006', '41 randomized, 23 completed; p = 0.001'),
      read('INNES-2020', '77% against 24%'),
    ],
  },
})
