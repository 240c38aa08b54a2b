import { type Exam, REFLUX_RULES, type RefluxRulesId, SIDES } from '@legato/vascular'
import { NativeSelect } from '@mantine/core'
import { useSearchParams } from 'react-router'
import { useWords } from '../words/index.ts'
import styles from './vessels.module.css'

const USUAL = 'svs-2022' satisfies RefluxRulesId

/** By whose limits reflux is judged on this page: the address says, so that it can be handed on. */
export function useRefluxRules(): RefluxRulesId {
  const [parameters] = useSearchParams()
  return idOf(parameters.get('limits'))
}

function idOf(asked: string | null): RefluxRulesId {
  return IDS.find((id) => id === asked) ?? USUAL
}

const IDS = Object.keys(REFLUX_RULES) as readonly RefluxRulesId[]

/** To look at an exam by the limits of another school; what leaves the page stays with the usual ones. */
export function RefluxRulesChoice({ exam }: { readonly exam: Exam }) {
  const t = useWords()
  const [parameters, setParameters] = useSearchParams()
  const rules = idOf(parameters.get('limits'))
  const isAsked = SIDES.some((side) => (exam.legs[side]?.perforators.length ?? 0) > 0)
  // The sets differ in perforators alone; who came with another set is told in any case.
  if (!isAsked && rules === USUAL) return undefined
  const choose = (id: RefluxRulesId) => {
    const next = new URLSearchParams(parameters)
    if (id === USUAL) next.delete('limits')
    else next.set('limits', id)
    setParameters(next, { replace: true })
  }
  const { name, perforator } = REFLUX_RULES[rules]
  return (
    <>
      <NativeSelect
        className="screen-only"
        label={t('vessels.limits.by')}
        value={rules}
        data={IDS.map((value) => ({ value, label: REFLUX_RULES[value].name }))}
        onChange={({ currentTarget }) => choose(idOf(currentTarget.value))}
      />
      {rules !== USUAL && (
        <p className={styles.hint} role="status">
          {t('vessels.limits.other', { name, usual: REFLUX_RULES[USUAL].name })}{' '}
          {!perforator.basis.verified && t('vessels.limits.unread')}
        </p>
      )}
    </>
  )
}
