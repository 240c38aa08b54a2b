import { flag } from '../case-feature.ts'

export const lowIronDiet = flag('low-iron-diet', {
  label: 'Diet low in iron',
  read: { kind: 'condition', concepts: ['low-iron-diet'] },
  ask: 'Ask: vegetarian, vegan, or little food with iron?',
  names: ['low iron diet', 'vegetarian', 'vegan', 'vegetarisch', 'végétarien', 'vegetariano'],
})
