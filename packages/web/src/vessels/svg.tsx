import type { SvgNode } from '@legato/vascular'
import { createElement, memo, type ReactNode } from 'react'

/** What a page adds to the elements of a drawing, by their attributes. */
export type Adding = (attributes: SvgNode['attributes']) => Readonly<Record<string, unknown>>

interface Props {
  readonly node: SvgNode
  readonly adding: Adding
}

/** A drawing as elements of the page. */
export function SvgView({ node, adding }: Props) {
  return elementOf(node, adding, 0)
}

function elementOf(node: SvgNode, adding: Adding, key: number): ReactNode {
  const { tag, attributes } = node
  const added = adding(attributes)
  // A vessel is as it was in most edits: it is compared, not made anew.
  if (attributes['data-vessel'] !== undefined) return <Part key={key} node={node} added={added} />
  return createElement(tag, { ...attributes, ...added, key }, ...inside(node, adding))
}

function inside({ children }: SvgNode, adding: Adding): readonly ReactNode[] {
  return children.map((child, index) =>
    typeof child === 'string' ? child : elementOf(child, adding, index),
  )
}

interface Added {
  readonly node: SvgNode
  readonly added: Readonly<Record<string, unknown>>
}

const NOTHING: Adding = () => ({})

const Part = memo(
  function Part({ node, added }: Added) {
    return createElement(node.tag, { ...node.attributes, ...added }, ...inside(node, NOTHING))
  },
  (before, after) => isSame(before.added, after.added) && isSameNode(before.node, after.node),
)

function isSame(one: object, other: object): boolean {
  const rest = new Map(Object.entries(other))
  const own = Object.entries(one)
  return own.length === rest.size && own.every(([key, value]) => rest.get(key) === value)
}

function isSameNode(one: SvgNode | string, other: SvgNode | string | undefined): boolean {
  if (typeof one === 'string' || typeof other !== 'object') return one === other
  return (
    one.tag === other.tag &&
    one.children.length === other.children.length &&
    isSame(one.attributes, other.attributes) &&
    one.children.every((child, index) => isSameNode(child, other.children[index]))
  )
}
