import { Button } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  IconMinus,
  IconPlus,
  type TablerIcon,
} from '@tabler/icons-react'
import { useWords } from '../words/index.ts'
import type { Editing } from './editing.ts'
import type { Looking } from './looking.ts'
import styles from './nights.module.css'

interface Props {
  readonly looking: Looking
  readonly add: () => void
  readonly editing: Editing
  readonly mayChange: boolean
  readonly asTable: boolean
  readonly turnTable: () => void
}

/** What the keys do, for a hand without a keyboard. */
export function Tools({ looking, add, editing, mayChange, asTable, turnTable }: Props) {
  const t = useWords()
  const { zoom, walk, grow } = looking
  return (
    <div className={`${styles.tools} screen-only`}>
      <Tool
        icon={IconChevronsLeft}
        label={t('nights.tool.seriesBefore')}
        act={() => walk.series(-1)}
      />
      <Tool icon={IconChevronLeft} label={t('nights.tool.markBefore')} act={() => walk.mark(-1)} />
      <Tool icon={IconChevronRight} label={t('nights.tool.markNext')} act={() => walk.mark(1)} />
      <Tool
        icon={IconChevronsRight}
        label={t('nights.tool.seriesNext')}
        act={() => walk.series(1)}
      />
      <Tool icon={IconMinus} label={t('nights.tool.farther')} act={() => zoom(2)} />
      <Tool icon={IconPlus} label={t('nights.tool.nearer')} act={() => zoom(0.5)} />
      <Button variant="default" onClick={() => grow(1)}>
        {t('nights.tool.greater')}
      </Button>
      <Button variant="default" onClick={() => grow(-1)}>
        {t('nights.tool.smaller')}
      </Button>
      <Button variant="default" aria-pressed={asTable} onClick={turnTable}>
        {t('nights.tool.table')}
      </Button>
      {mayChange && (
        <>
          <Button variant="default" onClick={add}>
            {t('nights.tool.add')}
          </Button>
          <Tool
            icon={IconArrowBackUp}
            label={t('nights.tool.undo')}
            act={editing.undo}
            isOff={!editing.mayUndo}
          />
          <Tool
            icon={IconArrowForwardUp}
            label={t('nights.tool.redo')}
            act={editing.redo}
            isOff={!editing.mayRedo}
          />
        </>
      )}
    </div>
  )
}

function Tool({
  icon: Icon,
  label,
  act,
  isOff = false,
}: {
  readonly icon: TablerIcon
  readonly label: string
  readonly act: () => void
  readonly isOff?: boolean
}) {
  return (
    <Button
      variant="default"
      px={10}
      title={label}
      aria-label={label}
      disabled={isOff}
      onClick={act}
    >
      <Icon aria-hidden size={18} stroke={1.75} />
    </Button>
  )
}
