import type { ExamImport } from '@legato/server/api'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { useWords } from '../words/index.ts'
import { type MachineFile, useMachineFiles } from './files.tsx'
import styles from './machine.module.css'
import { useMapping } from './mapping.ts'
import { Meaning } from './meaning.tsx'

interface Props {
  readonly one: MachineFile
  readonly items: ExamImport['unmapped']
}

/** What no table knows: kept as it stands, and to be said by the clinic, once for all files to come. */
export function Unmapped({ one, items }: Props) {
  const t = useWords()
  const { again } = useMachineFiles()
  const { rows, failure, change } = useMapping()
  const { may } = useSession().session
  const say = async (key: string, means: string) => {
    const isDone = await change((all) => [...all.filter((row) => row.key !== key), { key, means }])
    if (isDone) again([one])
  }
  return (
    <div className={styles.scroll}>
      <Fault failure={failure} />
      <table className={styles.table}>
        <caption>{t('machine.unmapped', { count: items.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('machine.label')}</th>
            <th scope="col">{t('machine.value')}</th>
            <th scope="col">{t('machine.place')}</th>
            <th scope="col">{t('machine.means')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ key, label, value, place, lacks }) => (
            <tr key={`${key} ${place}`}>
              <th scope="row">{label}</th>
              <td>{value}</td>
              <td className={styles.quiet}>{place}</td>
              <td>
                {!lacks ? (
                  t('machine.noPlace')
                ) : may.includes('import') ? (
                  <Meaning
                    label={t('machine.meansOf', { label })}
                    value={rows.find((row) => row.key === key)?.means ?? ''}
                    onChange={(means) => say(key, means)}
                  />
                ) : (
                  t('machine.forOthers')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
