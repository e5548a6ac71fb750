'use client'
import { Toolbar } from '@base-ui/react/toolbar'
import type { ComponentProps, ReactNode } from 'react'

interface ToolButtonProps {
  name: string
  /** For a button that stays pressed while what it does holds. */
  isPressed?: boolean
  isDisabled?: boolean
  onPress: () => void
  children: ReactNode
}

const base =
  'inline-flex min-h-11 min-w-11 shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-[9px] px-2 text-base/none text-ink hover:bg-sunken aria-disabled:cursor-not-allowed aria-disabled:text-ink-soft aria-disabled:opacity-60'

/** How every button above the text looks. */
export const toolClass = `${base} aria-pressed:bg-brand aria-pressed:text-brand-ink`

/** A button above the text. Pressed with the mouse it leaves the cursor where it is. */
export function ToolButton({ name, isPressed, isDisabled = false, onPress, children }: ToolButtonProps) {
  const pressed: ComponentProps<'button'> = isPressed === undefined ? {} : { 'aria-pressed': isPressed }
  return (
    <Toolbar.Button
      {...pressed}
      aria-label={name}
      title={name}
      disabled={isDisabled}
      className={toolClass}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </Toolbar.Button>
  )
}
