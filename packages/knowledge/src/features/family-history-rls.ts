import { flag } from '../case-feature.ts'

export const familyHistoryRls = flag('family-history-rls', {
  label: 'Parent, sibling or child with RLS',
  read: { kind: 'answer' },
  ask: 'Ask: does a parent, brother, sister or child have restless legs?',
  names: [
    'family history of rls',
    'family history of restless legs',
    'family history rls',
    'familienanamnese rls',
    'antécédents familiaux de sjsr',
    'antecedentes familiares de spi',
  ],
})
