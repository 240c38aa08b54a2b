import type { Protocol } from '@legato/vascular'
import { useWords } from '../words/index.ts'
import styles from './vessels.module.css'

/** The words that fields understand. */
export function Help({ protocol }: { readonly protocol: Protocol }) {
  const t = useWords()
  const isArterial = protocol === 'arterial'
  const topics = isArterial
    ? (['arteries', 'treated'] as const)
    : (['veins', 'perforators', 'treated', 'junction'] as const)
  return (
    <details className={`${styles.help} screen-only`}>
      <summary>{t('vessels.help')}</summary>
      {[...topics, 'imaging' as const, 'moves' as const].map((topic) => (
        <p key={topic}>{t(`vessels.helps.${topic}`)}</p>
      ))}
    </details>
  )
}
