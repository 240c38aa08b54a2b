import type { Comparison, PatientSide } from '@legato/server/api'
import { sexInWords } from '../patients/index.ts'
import { dateInWords, listInWords, useWords, type Words } from '../words/index.ts'
import styles from './merge.module.css'

const FIELDS = ['name', 'birth-date', 'sex', 'identifier', 'deceased'] as const
type Field = (typeof FIELDS)[number]

/** What tells two people apart, line by line; where they differ a word says so. */
export function Sides({ comparison }: { readonly comparison: Comparison }) {
  const t = useWords()
  const { kept, replaced, differences } = comparison
  // Of who is alive nothing is said here, and so nothing is asked.
  const fields = FIELDS.filter(
    (field) => field !== 'deceased' || kept.deceased || replaced.deceased,
  )
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('merging.kept')}</th>
          <th scope="col">{t('merging.replaced')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => {
          const differs = differences.includes(field)
          return (
            <tr key={field} data-differs={differs}>
              <th scope="row">
                {t(`merging.field.${field}`)}
                {differs && <span className={styles.differs}>{t('merging.differs')}</span>}
              </th>
              <Cell side={kept} field={field} />
              <Cell side={replaced} field={field} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Cell({ side, field }: { readonly side: PatientSide; readonly field: Field }) {
  const t = useWords()
  const text = textOf(side, field, t)
  return text === undefined ? (
    <td>
      <span className={styles.unknown}>{t('merging.notKnown')}</span>
    </td>
  ) : (
    <td>{text}</td>
  )
}

function textOf(side: PatientSide, field: Field, t: Words): string | undefined {
  switch (field) {
    case 'name':
      return side.names.length > 0 ? listInWords(side.names) : undefined
    case 'birth-date':
      return side.birthDate && dateInWords(side.birthDate)
    case 'sex':
      return side.sex && sexInWords(side.sex, t)
    case 'identifier':
      return side.numbers.length > 0 ? listInWords(side.numbers) : undefined
    case 'deceased':
      return side.deceased && t('merging.yes')
  }
}
