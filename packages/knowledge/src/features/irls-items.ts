import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

/**
 * The ten items of the IRLS by their numbers: the wording is under license and stands nowhere
 * here. 1 discomfort, 2 need to move, 3 relief, 4 sleep, 5 tiredness, 6 severity as a whole,
 * 7 days a week, 8 hours a day, 9 daily affairs, 10 mood.
 */
function item<const N extends number>(number: N) {
  const id = `irls-item-${number}` as const
  return quantity(id, {
    label: `IRLS item ${number}`,
    unit: '{score}',
    plausible: [0, 4],
    read: { kind: 'answer' },
    maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
    ask: `Enter the score of item ${number} of the IRLS`,
    names: [
      `irls ${number}`,
      `irls question ${number}`,
      `irls frage ${number}`,
      `irls item score ${number}`,
    ],
    alterable: true,
  })
}

export const irlsItems = {
  'irls-item-1': item(1),
  'irls-item-2': item(2),
  'irls-item-3': item(3),
  'irls-item-4': item(4),
  'irls-item-5': item(5),
  'irls-item-6': item(6),
  'irls-item-7': item(7),
  'irls-item-8': item(8),
  'irls-item-9': item(9),
  'irls-item-10': item(10),
} as const
