import { Bar, Waiting } from '../states/index.ts'
import styles from './patient.module.css'

const ROWS = [220, 180, 260, 200, 240]

/** The shape of the page before its plan is here. */
export function PatientWaiting() {
  return (
    <Waiting whole>
      <div className={styles.head}>
        <Bar width={260} height={28} />
        <Bar width={340} />
      </div>
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.bars}>
            <Bar width="85%" height={20} />
            <Bar width="70%" height={20} />
            <Bar width="76%" height={20} />
          </div>
          <div className={styles.bars}>
            {ROWS.map((width) => (
              <Bar key={width} width={width} height={36} />
            ))}
          </div>
        </div>
        <div className={styles.rail}>
          <div className={styles.bars}>
            {ROWS.map((width) => (
              <Bar key={width} width={width} />
            ))}
          </div>
        </div>
      </div>
    </Waiting>
  )
}
