import { useWords } from '../words/index.ts'
import styles from './nights.module.css'

const LOOKING = [
  [['←', '→'], 'pan'],
  [['+', '-', '0'], 'zoom'],
  [['↑', '↓'], 'scale'],
  [['j', 'k'], 'mark'],
  [['n', 'N'], 'series'],
  [['t'], 'table'],
] as const
const CHANGING = [
  [['a'], 'add'],
  [['x'], 'remove'],
  [['l'], 'relabel'],
  [['q', 'w'], 'onset'],
  [['o', 'p'], 'offset'],
  [['d', 'b'], 'lights'],
  [['Ctrl Z'], 'undo'],
] as const

/** The keys of the window, and what its lines and colors mean. */
export function KeysHelp({ mayChange }: { readonly mayChange: boolean }) {
  const t = useWords()
  return (
    <details className={`${styles.help} screen-only`}>
      <summary>{t('nights.help.title')}</summary>
      <dl className={styles.keys}>
        {[...LOOKING, ...(mayChange ? CHANGING : [])].map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`nights.help.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('nights.help.hand')}</p>
      <p>{t('nights.help.lines')}</p>
      <p>{t('nights.help.marks')}</p>
    </details>
  )
}
