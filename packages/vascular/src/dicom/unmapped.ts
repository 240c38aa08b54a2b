import type { Side } from '../segment/index.ts'
import type { Code, ContentItem, ContentValue } from './content.ts'
import type { Context } from './context.ts'
import { unmappedKey } from './site.ts'

/** An item of the report that is in no exam: kept as it stands. */
export interface UnmappedItem {
  readonly path: string
  /** The words under which a person knows it. */
  readonly label: string
  /** Under which a clinic can map it. */
  readonly key: string
  readonly code?: Code
  readonly value: string
  readonly unit?: string
  readonly side?: Side
  /** What a mapping can give: the vessel, or what the value means. Absent where it is known and not used. */
  readonly lacks?: 'vessel' | 'meaning'
}

/** An item as it stands in the report. */
export function unmapped(
  { path, name, value }: ContentItem,
  { label, side }: Pick<Context, 'label' | 'side'>,
): UnmappedItem {
  const unit = value.kind === 'number' ? value.unit?.value : undefined
  return {
    path,
    label: label ?? (name?.meaning || name?.value) ?? '',
    key: unmappedKey(name, label),
    ...(name && { code: name }),
    value: written(value),
    ...(unit && { unit }),
    ...(side && { side }),
  }
}

function written(value: ContentValue): string {
  switch (value.kind) {
    case 'none':
      return ''
    case 'code':
      return value.code.meaning || value.code.value
    case 'number':
      return value.written
    case 'text':
      return value.text
  }
}
