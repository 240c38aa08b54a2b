import { ours, read, unread } from '../basis.ts'
import { claimsOn } from './claim.ts'

const searched = (note: string) => ours(`${note}: nothing more was found among our sources`)

export const ironAndVitamins = claimsOn('iron-and-vitamins', {
  'iron-for-all': {
    verdict: 'partly',
    claim: '“Iron pills make restless legs go away in everyone.”',
    shown:
      'Iron helps people whose iron stores are low. Over seven trials with 345 people it lowered the score by about 4 of 40 points more than a dummy. In people with normal stores no clear gain was seen. Too much iron does harm.',
    instead:
      'Have ferritin and transferrin saturation measured in the morning, without iron the day before. Take iron only when the values call for it, and have them measured again.',
    basis: [
      read('COCHRANE-IRON-2019', 'Seven trials, 345 people: -3.78'),
      unread(
        'ZHOU-2021',
        'Deficient -5.15; normal ferritin -2.22, not significant; gathered as "NMA 2021", to be confirmed as this paper',
      ),
      read('AASM-2025', 'Test iron in all with clinically significant RLS'),
    ],
  },
  'normal-blood-count': {
    verdict: 'partly',
    claim: '“Your blood count is fine, so it cannot be iron.”',
    shown:
      'The blood count is the last to fall. In restless legs iron is already given when ferritin is 75 or less, or transferrin saturation is below 20%. Most laboratories call such a ferritin normal. These limits are agreed by experts, not tested in trials.',
    instead: 'Ask for the numbers themselves: ferritin and transferrin saturation, with the date.',
    basis: [read('AASM-2025', 'Ferritin 75 or less, or saturation below 20%; consensus')],
  },
  magnesium: {
    verdict: 'not-shown',
    claim: '“Magnesium ends restless legs.”',
    shown:
      'Studies of magnesium in restless legs are few and small, and none of them settles it. The German guideline does not recommend it. It may help people who lack magnesium with other things, such as cramps, which are not restless legs.',
    instead:
      'Have iron tested first. If you take magnesium, say so: it must stand two hours apart from gabapentin and from iron, and people with weak kidneys must not take it.',
    basis: [
      unread('S2K-2022', 'Magnesium is not recommended'),
      unread('LABEL-GABAPENTIN', 'Antacids two hours apart'),
      searched('Magnesium'),
    ],
  },
  'vitamin-d': {
    verdict: 'not-shown',
    claim: '“Restless legs are only a lack of vitamin D.”',
    shown: 'Studies are few and small, and they do not show that vitamin D settles the legs.',
    instead: 'If your level is low, take it for your bones. Do not wait with testing iron.',
    basis: [searched('Vitamin D in RLS')],
  },
  'b-vitamins': {
    verdict: 'not-shown',
    claim: '“Folate or a mix of B vitamins is what your legs need.”',
    shown:
      'A lack of vitamin B12 or folate should be treated for its own sake: it harms blood and nerves. Without a lack, nothing shows that these vitamins calm restless legs.',
    instead:
      'Have B12 and folate measured if your feet are numb or tingle. Leave high doses of B6 alone: they can damage nerves.',
    basis: [searched('B vitamins in RLS'), unread('STANDARD-PRACTICE', 'High doses of B6')],
  },
})
