import { Icon } from './icon'

/** A difference with its direction: as a sign, a drawing and a figure, never by colour alone. */
export function Change({ value, figure }: { value: number; figure: string }) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap tabular-nums">
      <Icon name={value > 0 ? 'up' : value < 0 ? 'down' : 'level'} className="size-[0.95em] text-ink-soft" />
      {figure}
    </span>
  )
}
