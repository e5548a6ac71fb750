'use client'
import { Button } from './button'
import { Icon } from './icon'

export function PrintButton({ children }: { children: string }) {
  return (
    <Button look="quiet" onClick={() => window.print()}>
      <Icon name="print" />
      {children}
    </Button>
  )
}
