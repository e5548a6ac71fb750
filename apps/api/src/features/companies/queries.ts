/** Of whoever stands behind a membership, the name. */
export const nameOnly = { select: { user: { select: { name: true } } } } as const
