import type { Position } from '@legato/server/api'
import { IconScale } from '@tabler/icons-react'
import { EvidenceMark } from '../evidence/index.ts'
import { TruthMark } from '../fact/index.ts'
import { useWords } from '../words/index.ts'
import styles from './why.module.css'

/** What every guideline says, side by side; where they point both ways, that comes first. */
export function Positions({
  positions,
  disagreement,
}: {
  readonly positions: readonly Position[]
  readonly disagreement: boolean
}) {
  const t = useWords()
  return (
    <>
      {disagreement && (
        <p className={styles.disagreement}>
          <IconScale aria-hidden size={16} stroke={1.75} />
          {t('why.otherSide')}
        </p>
      )}
      <ul className={styles.positions}>
        {positions.map((position) => (
          <PositionView key={`${position.source} ${position.population}`} position={position} />
        ))}
      </ul>
    </>
  )
}

function PositionView({ position }: { readonly position: Position }) {
  const t = useWords()
  const { source, population, applies, note } = position
  return (
    <li data-applies={applies}>
      <strong className={styles.name}>{source}</strong>
      <EvidenceMark {...position} />
      <p>{population}</p>
      <p className={styles.applies}>
        <TruthMark truth={applies} />
        {t(`why.applies.${applies}`)}
      </p>
      {note && <p className={styles.small}>{note}</p>}
    </li>
  )
}
