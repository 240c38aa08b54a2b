const NAMES = {
  paper: '--paper',
  hover: '--paper-hover',
  line: '--line',
  strong: '--line-strong',
  ink: '--ink',
  quiet: '--ink-quiet',
  accent: '--accent',
  ground: '--accent-ground',
  warn: '--warn',
  stop: '--stop',
  info: '--info',
  sleep: '--sleep',
} as const

/** The colors of the page as they are now, for a canvas, which knows no tokens. */
export type Ink = Readonly<Record<keyof typeof NAMES | 'font', string>>

export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element)
  const of = (name: string) => style.getPropertyValue(name).trim()
  return {
    paper: of(NAMES.paper),
    hover: of(NAMES.hover),
    line: of(NAMES.line),
    strong: of(NAMES.strong),
    ink: of(NAMES.ink),
    quiet: of(NAMES.quiet),
    accent: of(NAMES.accent),
    ground: of(NAMES.ground),
    warn: of(NAMES.warn),
    stop: of(NAMES.stop),
    info: of(NAMES.info),
    sleep: of(NAMES.sleep),
    font: style.fontFamily,
  }
}
