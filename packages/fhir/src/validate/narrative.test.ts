import { expect, test } from 'vitest'
import { isBasicHtml } from './narrative.ts'

const inDiv = (content: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>`

test.each([
  'Restless <b>legs</b>, <i>both</i><br/>since &lt;2019&gt; &amp; before',
  '<table class="grid"><tbody><tr><td colspan="2" style="color: red">x</td></tr></tbody></table>',
  '<a href="https://a.example/x?y=javascript:z">link</a>, <a name="here">place</a>',
  '<a href="Patient/1">relative</a>, <a href="#x">inside</a>, <a href="mailto:a@b.example">mail</a>',
  '<img src="data:image/png;base64,QUJD" alt="leg"/>',
  '<!-- made by a machine --><p>x</p>',
])('basic HTML is taken: %s', (content) => {
  expect(isBasicHtml(inDiv(content))).toBe(true)
})

test.each([
  '<script>x</script>',
  '<SCRIPT>x</SCRIPT>',
  '<svg onload="x"/>',
  '<iframe src="https://a.example"></iframe>',
  '<object data="x"></object>',
  '<form action="x"></form>',
  '<input value="x"/>',
  '<style>p { color: red }</style>',
  '<link rel="stylesheet" href="x"/>',
  '<base href="https://a.example"/>',
  '<p onclick="x">x</p>',
  '<p ONCLICK="x">x</p>',
  '<p onclick=x>x</p>',
  '<img src="x" onerror="x"/>',
  '<a href="javascript:x">x</a>',
  '<a href=" JavaScript:x">x</a>',
  '<a href="java&#115;cript:x">x</a>',
  '<a href="javascript&#58;x">x</a>',
  '<a href="javascript&colon;x">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<a href="vbscript:x">x</a>',
  '<img src="data:image/svg+xml,x"/>',
  '<p style="background: url(https://a.example)">x</p>',
  '<p style="width: expression(x)">x</p>',
  '<!--><script>x</script>-->',
  '<!-- --!><script>x</script>-->',
  '<![CDATA[<script>x</script>]]>',
  '<?xml version="1.0"?>',
  '<p>not closed',
  '<p><b>crossed</p></b>',
  '</div><div>',
  'a < b',
])('what could run, load or hide something is refused: %s', (content) => {
  expect(isBasicHtml(inDiv(content))).toBe(false)
})

test.each(['', 'text', '<p>x</p>', '<div>x</div><div>y</div>', '<div>x</div> y', '<divx>x</divx>'])(
  'a narrative is one div: %s',
  (div) => {
    expect(isBasicHtml(div)).toBe(false)
  },
)
