/** How much of something is done; the label says it in words. */
export function ProgressBar({ value, max, label }: { value: number; max: number; label: string }) {
  return (
    <div className="grid gap-2">
      <p className="tabular-nums">{label}</p>
      <svg aria-hidden="true" width="100%" height="6">
        <rect width="100%" height="6" rx="3" className="fill-sunken" />
        <rect width={`${max ? (100 * value) / max : 0}%`} height="6" rx="3" className="fill-brand" />
      </svg>
    </div>
  )
}
