import { drawMap, type Exam, type SvgNode, type View } from '@legato/vascular'
import { type KeyboardEvent, type MouseEvent, memo, useMemo, useRef } from 'react'
import { useWords } from '../words/index.ts'
import { useRefluxRules } from './limits.tsx'
import { SvgView } from './svg.tsx'
import { useMapLook } from './theme.ts'
import styles from './vessels.module.css'

interface Props {
  readonly exam: Exam
  /** The vessel that is being changed. */
  readonly chosen: string | undefined
  readonly onChoose: (key: string) => void
}

/** Beside one another; on a phone one below the other. */
const WIDE: readonly (readonly View[])[] = [['front', 'back']]
const NARROW: readonly (readonly View[])[] = [['front'], ['back']]

/** The exam as a drawing, in which each vessel can be chosen by a click, a tap or the arrow keys. */
export const VesselMap = memo(function VesselMap({ exam, chosen, onChoose }: Props) {
  const t = useWords()
  const { theme, isNarrow } = useMapLook()
  const rules = useRefluxRules()
  const drawings = useMemo(
    () =>
      (isNarrow ? NARROW : WIDE).map((views) =>
        drawMap(exam, { theme, views, rules, textCm: isNarrow ? 2.9 : 2.3 }),
      ),
    [exam, theme, isNarrow, rules],
  )
  const ref = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const key = keyAt(event.target)
    if (key === undefined) return
    if (event.key === 'Enter' || event.key === ' ') onChoose(key)
    else if (step) walk(ref.current, event.target, step)
    else return
    event.preventDefault()
  }
  const choose = (event: MouseEvent) => {
    const key = keyAt(event.target)
    if (key !== undefined) onChoose(key)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the vessels inside are the buttons
    <div ref={ref} className={styles.map} onClick={choose} onKeyDown={move}>
      {drawings.map((node, index) => (
        <SvgView
          key={index === 0 ? 'front' : 'back'}
          node={node}
          adding={(attributes) => {
            if ('viewBox' in attributes) return { 'aria-label': t('vessels.map'), role: 'group' }
            const key = attributes['data-vessel']
            if (typeof key !== 'string') return {}
            const isFirst = key === firstIn(node)
            const isChosen = key === chosen
            return {
              ...{ role: 'button', tabIndex: isChosen || isFirst ? 0 : -1 },
              ...{ 'aria-pressed': isChosen, className: styles.vessel },
            }
          }}
        />
      ))}
    </div>
  )
})

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ...{ ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 },
}

function keyAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest('[data-vessel]')?.getAttribute('data-vessel') ?? undefined
}

/** The focus goes from vessel to vessel, as they are drawn. */
function walk(map: HTMLElement | null, from: EventTarget, step: 1 | -1): void {
  const all: readonly Element[] = [...(map?.querySelectorAll('[data-vessel]') ?? [])]
  const at = from instanceof Element ? all.indexOf(from) : -1
  const next = all[(at + step + all.length) % all.length]
  if (next instanceof SVGElement) next.focus()
}

function firstIn(node: SvgNode): string | undefined {
  const own = node.attributes['data-vessel']
  if (typeof own === 'string') return own
  for (const child of node.children) {
    const found = typeof child === 'string' ? undefined : firstIn(child)
    if (found !== undefined) return found
  }
  return undefined
}
