import type { Why, WhyCriterion } from '@legato/server/api'
import { FactLine, TruthMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import styles from './why.module.css'

type Asked = Why['asked'][number]

/** The criteria in words, with this patient's values filled in. What did not hold stays folded. */
export function Rule({ asked }: { readonly asked: readonly Asked[] }) {
  const t = useWords()
  return (
    <ul className={styles.rule}>
      {asked.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rule is data that does not move
        <li key={index}>
          <details open={one.criterion.truth !== 'not-met'}>
            <summary>
              <TruthMark truth={one.criterion.truth} />
              <span className={styles.role}>{t(`why.ruleRoles.${one.role}`)}</span>
              <span>{one.say}</span>
            </summary>
            <ul className={styles.tree}>
              <Branch criterion={one.criterion} />
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Branch({ criterion }: { readonly criterion: WhyCriterion }) {
  const { say, truth, fact, parts } = criterion
  return (
    <li className={styles.branch} data-truth={truth}>
      <div>
        <TruthMark truth={truth} />
        <span>{say}</span>
        {fact && <FactLine fact={fact} />}
      </div>
      {parts.length > 0 && (
        <ul className={styles.tree}>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rule is data that does not move
            <Branch key={index} criterion={part} />
          ))}
        </ul>
      )}
    </li>
  )
}
