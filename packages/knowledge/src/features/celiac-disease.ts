import { flag } from '../case-feature.ts'

export const celiacDisease = flag('celiac-disease', {
  label: 'Celiac disease',
  read: { kind: 'condition', concepts: ['celiac-disease'] },
  ask: 'Test tissue transglutaminase antibodies (tTG-IgA) while gluten is eaten',
  names: [
    'celiac disease',
    'coeliac disease',
    'zöliakie',
    'maladie cœliaque',
    'enfermedad celíaca',
  ],
})
