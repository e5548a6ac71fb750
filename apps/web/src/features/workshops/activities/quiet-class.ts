/** How a small button within something looks. */
export const quietClass =
  'inline-flex min-h-11 items-center gap-1.5 text-[0.95rem] text-brand underline underline-offset-3'
