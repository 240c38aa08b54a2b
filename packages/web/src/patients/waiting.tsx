import { Bar, Waiting } from '../states/index.ts'
import styles from './patients.module.css'

const WIDTHS = [180, 220, 150, 200, 170, 240, 190, 160]

export function ListWaiting() {
  return (
    <Waiting>
      <p className={styles.count} />
      <div className={styles.list}>
        {WIDTHS.map((width) => (
          <div key={width} className={styles.row}>
            <Bar width={width} />
            <Bar width={56} />
            <Bar width={112} />
          </div>
        ))}
      </div>
    </Waiting>
  )
}
