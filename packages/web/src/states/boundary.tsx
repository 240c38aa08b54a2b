import { Component, type ReactNode } from 'react'
import { Crash } from './crash.tsx'

/** When a page cannot be drawn, the reader is told so; the rest of the shell keeps working. */
export class Boundary extends Component<
  { readonly children: ReactNode },
  { readonly crashed: boolean }
> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <Crash /> : this.props.children
  }
}
