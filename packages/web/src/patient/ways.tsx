import { useMemo } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { useSession } from '../session/index.ts'
import { type Command, useCommands } from '../shell/index.ts'
import { useWords } from '../words/index.ts'
import styles from './patient.module.css'

/** The other pages of this record, for who may use them: links here, commands everywhere. */
export function Ways({
  ofWhole = true,
}: {
  /** Whether the whole record may be read; else what was measured, or who treats. */
  readonly ofWhole?: boolean
}) {
  const t = useWords()
  const navigate = useNavigate()
  const { id = '' } = useParams()
  const { may, patient } = useSession().session
  const voice = patient === id ? 'own' : 'staff'
  const { ways, all } = useMemo(() => {
    const at = (part: string, label: string) => ({ part, label, to: `/patients/${id}/${part}` })
    const measured = [at('nights', t('nights.title')), at('vessels', t('vessels.title'))]
    const access = at('access', t(`trust.title.${voice}`))
    const limited = [
      ...(may.includes('receive') ? measured : []),
      ...(may.includes('assign') ? [access] : []),
    ]
    if (!ofWhole) return { ways: limited, all: limited }
    const ways = [
      at('sheet', t('sheet.open')),
      at('diary', t('raster.title')),
      ...(may.includes('log') ? [at('diary/log', t('diary.link'))] : []),
      ...measured,
      at('letters', t('letters.title')),
      access,
      ...(may.includes('audit') ? [at('accesses', t(`reads.title.${voice}`))] : []),
      ...(may.includes('import') ? [at('merge', t('merging.title'))] : []),
    ]
    return { ways, all: [...ways, at('vessels/compare', t('compare.title'))] }
  }, [t, id, may, voice, ofWhole])
  useCommands(
    useMemo<readonly Command[]>(
      () =>
        all.map(({ part, label, to }) => ({
          id: `way-${part}`,
          group: 'go',
          label,
          run: () => navigate(to),
        })),
      [all, navigate],
    ),
  )
  return (
    <nav className={`${styles.ways} screen-only`} aria-label={t('patient.ways')}>
      {ways.map(({ part, label, to }) => (
        <Link key={part} to={to}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
