/** The elements that a narrative may use. https://hl7.org/fhir/R4/narrative.html#xhtml */
const ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4
  h5 h6 hr i img li ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul
  var`.split(/\s+/),
)
const ATTRIBUTES: ReadonlySet<string> = new Set(
  `abbr accesskey align alt axis bgcolor border cellhalign cellpadding cellspacing cellvalign char
  charoff charset cite class colspan compact coords dir frame headers height href hreflang hspace id
  lang longdesc name nowrap rel rev rowspan rules scope shape span src start style summary tabindex
  title type valign value vspace width xml:lang xml:space xmlns`.split(/\s+/),
)

const TAG = /^<(\/?)([A-Za-z][\w:]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
/** Browsers end a comment at `<!-->` and `--!>` too. */
const COMMENT = /^<!--(?!-?>)(?:(?!--)[^<])*-->/
/** Only what is nothing but a link; a scheme may hide behind escapes and white space. A URN names an entry of a Bundle. */
const LINK = /^(?:https?:|mailto:|tel:|urn:(?:uuid|oid):|#|[^:&]*$|[^:&]*[/?#])/i
const PICTURE =
  /^(?:https?:|urn:(?:uuid|oid):|#|data:image\/(?:png|jpeg|gif);|[^:&]*$|[^:&]*[/?#])/i

/**
 * Whether a narrative is one `div` of basic HTML, well-formed, without script, form, frame, event
 * or a link that runs something (txt-1). It is shown to people: what is not listed is refused.
 */
export function isBasicHtml(div: string): boolean {
  const open: string[] = []
  let rest = div.trim()
  if (!/^<div[\s>/]/.test(rest)) return false
  while (rest !== '') {
    const step = rest.startsWith('<') ? readMarkup(rest, open) : textLength(rest)
    if (step === 0) return false
    rest = rest.slice(step)
    if (open.length === 0) return rest === ''
  }
  return false
}

/** The length of a tag or comment that is allowed here, 0 of any other. */
function readMarkup(rest: string, open: string[]): number {
  const comment = COMMENT.exec(rest)
  if (comment) return comment[0].length
  const [whole = '', end, name = '', attributes = '', isClosed] = TAG.exec(rest) ?? []
  if (!ELEMENTS.has(name) || !areHarmless(attributes)) return 0
  if (end) return open.pop() === name ? whole.length : 0
  if (!isClosed) open.push(name)
  return whole.length
}

function textLength(rest: string): number {
  const next = rest.indexOf('<')
  return next === -1 ? rest.length : next
}

function areHarmless(attributes: string): boolean {
  return [...attributes.matchAll(ATTRIBUTE)].every(([, name = '', double, single]) => {
    const value = (double ?? single ?? '').trim()
    if (!ATTRIBUTES.has(name)) return false
    if (name === 'href' || name === 'cite' || name === 'longdesc') return LINK.test(value)
    if (name === 'src') return PICTURE.test(value)
    return name !== 'style' || !/url\s*\(|expression|@import|\\/i.test(value)
  })
}
