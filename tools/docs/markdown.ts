/** A page of generated documentation: a title, what it is, and its parts. */
export function page(title: string, intro: string, parts: readonly string[]): string {
  const note = '<!-- Written by `npm run docs`. Change what it is made from, not this page. -->'
  return `${[note, `# ${title}`, intro, ...parts].join('\n\n')}\n`
}

export function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].join('\n\n')
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

export function code(text: string): string {
  return `\`${text}\``
}
