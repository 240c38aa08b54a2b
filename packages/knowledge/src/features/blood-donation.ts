import { flag } from '../case-feature.ts'

export const bloodDonation = flag('blood-donation', {
  label: 'Gives blood',
  read: { kind: 'condition', concepts: ['blood-donor'] },
  ask: 'Ask: how often is blood given?',
  names: ['blood donation', 'blood donor', 'blutspende', 'don du sang', 'donación de sangre'],
})
