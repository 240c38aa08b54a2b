import type { Block, Document, Figure, Table } from '@legato/clinic/document'
import { identityOf, standingOf } from '@legato/clinic/document'
import { printSvg } from '@legato/vascular'

/** A document as one page of HTML: no script, nothing fetched, ready to be printed. */
export function documentHtml(document: Document): string {
  const { title, language, patient, clinic, date, version, standing, blocks } = document
  const draft = standing.kind === 'draft' ? ' class="draft"' : ''
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body${draft}>
<header><p>${escaped(identityOf(patient))}</p><p>${escaped(standingOf(standing))}</p></header>
<main>
<h1>${escaped(title)}</h1>
<p class="quiet">${escaped([...(clinic === undefined ? [] : [clinic]), date, `version ${version}`].join(' · '))}</p>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${escaped(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(block)
    case 'figure':
      return figureHtml(block)
    case 'signature':
      return `<p class="signature">${escaped(block.name ?? '')}<br><span class="quiet">${escaped(block.role)}</span></p>`
  }
}

function tableHtml({ caption, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
  const body = rows.map(
    ([name = '', ...cells]) =>
      `<tr><th scope="row">${escaped(name)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  )
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function figureHtml({ alternative, caption, drawing }: Figure): string {
  const { attributes } = drawing
  const named = { ...drawing, attributes: { ...attributes, role: 'img', ariaLabel: alternative } }
  return `<figure>${printSvg(named)}<figcaption>${escaped(caption)}</figcaption></figure>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

const STYLE = `
body{font:14px/20px Inter,system-ui,sans-serif;color:#1f1d1a;max-width:760px;margin:0 auto;padding:24px}
header{display:flex;justify-content:space-between;gap:16px;color:#5c5751;border-bottom:1px solid #d9d4cc}
h1{font-size:28px;line-height:36px;margin:24px 0 0}h2{font-size:20px;line-height:28px;margin:32px 0 8px}
h3{font-size:16px;line-height:24px;margin:24px 0 4px}p,ul{margin:0 0 12px;max-width:75ch}
.quiet{color:#5c5751}.warning{border-left:4px solid #b3261e;padding-left:12px;font-weight:550}
table{border-collapse:collapse;width:100%;margin:0 0 16px;font-variant-numeric:tabular-nums}
caption{text-align:left;color:#5c5751;padding-bottom:4px}
th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid #e6e1d9;font-weight:400}
thead th{font-weight:550}figure{margin:16px 0}svg{max-width:100%;height:auto}
figcaption{color:#5c5751}.signature{margin-top:64px;border-top:1px solid #1f1d1a;width:280px;padding-top:4px}
.draft header p:last-child{color:#b3261e;font-weight:550}
@media print{body{padding:0;max-width:none}h2,h3{break-after:avoid}tr,figure,.signature{break-inside:avoid}}
`
