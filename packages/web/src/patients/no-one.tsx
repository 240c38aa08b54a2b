import { Link } from 'react-router'
import { Choose } from '../imports/index.ts'
import { Empty } from '../states/index.ts'
import { useWords } from '../words/index.ts'

/** Nobody found, or nobody here yet. */
export function NoOne({ search }: { readonly search: string }) {
  const t = useWords()
  if (search === '') {
    return (
      <Empty title={t('patients.empty')} hint={t('patients.emptyHint')}>
        <Choose main />
      </Empty>
    )
  }
  return (
    <Empty title={t('patients.none', { search })} hint={t('patients.noneHint')}>
      <Link to="/">{t('patients.clear')}</Link>
    </Empty>
  )
}
