import about from '../../../package.json' with { type: 'json' }

/** The version of the product that writes a file, for whoever wonders later. */
export const product: string = about.version
