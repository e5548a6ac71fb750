/** A name as names are compared: `Smedjen` and `SMEDJEN` are one. */
export function nameKeyOf(name: string): string {
  return name.toLocaleLowerCase('da')
}
