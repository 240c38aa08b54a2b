/** How text is set: in color on a terminal, plainly anywhere else. */
export interface Style {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly stop: (text: string) => string
  readonly warn: (text: string) => string
  readonly good: (text: string) => string
}

const plainly = (text: string): string => text

export const PLAIN: Style = {
  strong: plainly,
  quiet: plainly,
  stop: plainly,
  warn: plainly,
  good: plainly,
}

const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`

export const COLOR: Style = {
  strong: sgr(1, 22),
  quiet: sgr(2, 22),
  stop: sgr(31, 39),
  warn: sgr(33, 39),
  good: sgr(32, 39),
}
