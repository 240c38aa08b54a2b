import type { Style } from './style.ts'

/** As wide as a page of text is still easy to read. */
export const WIDTH = 92

/** Breaks a text into lines of at most the page's width, each after the first indented. */
export function paragraph(text: string, indent = 0): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}

export function item(bullet: string, text: string): string {
  return `  ${bullet} ${paragraph(text, 4)}`
}

/** A line under an item. */
export function detail(text: string): string {
  return `    ${paragraph(text, 6)}`
}

/** Lines under a title; nothing where there are no lines. */
export function block(title: string, lines: readonly string[], style: Style): string {
  return lines.length === 0 ? '' : [style.strong(title), ...lines].join('\n')
}

/** What stands behind a statement whose source was not read. */
export function mark({ verified }: { readonly verified: boolean }): string {
  return verified ? '' : '°'
}
