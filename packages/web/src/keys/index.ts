export type { KeyMap } from './keys.ts'
export { useKeys } from './keys.ts'
export { chosenRow, moveRow } from './rows.ts'
export { setSingleKeys, singleKeysAreOn } from './single.ts'
