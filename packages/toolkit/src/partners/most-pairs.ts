/**
 * As many pairs as can be made of people who may be paired, so that nobody is in two: Edmonds’ search for a largest
 * matching in any graph (Paths, Trees, and Flowers, 1965). The people are numbers from 0.
 *
 * @param mayPair whether two may; the same both ways.
 * @returns for each whom they are paired with, or -1. The same for the same question.
 */
export function mostPairs(count: number, mayPair: (one: number, other: number) => boolean): number[] {
  const everybody = Array.from({ length: count }, (_, person) => person)
  const choices = everybody.map((one) => everybody.filter((other) => other !== one && mayPair(one, other)))
  const partner: number[] = everybody.map(() => -1)
  // Most find somebody at once; only for the others is it searched who would have to change.
  for (const one of everybody) {
    const other = partner[one] === -1 ? choices[one]?.find((free) => partner[free] === -1) : undefined
    if (other !== undefined) pair(partner, one, other)
  }
  for (const one of everybody) if (partner[one] === -1) new Search(choices, partner).from(one)
  return partner
}

function pair(partner: number[], one: number, other: number) {
  partner[one] = other
  partner[other] = one
}

/**
 * One search from somebody without a partner to another, along choices and pairs in turn. Where such a way leads back into
 * itself with an odd number of people (a flower), they are looked at as one from then on.
 */
class Search {
  readonly choices: readonly number[][]
  readonly partner: number[]
  /** From whom somebody was reached. */
  readonly before: number[]
  /** In whose flower somebody is. */
  readonly base: number[]
  /** Those to go on from, each once. */
  readonly queue: number[] = []
  readonly isQueued: boolean[]

  constructor(choices: readonly number[][], partner: number[]) {
    this.choices = choices
    this.partner = partner
    this.before = partner.map(() => -1)
    this.base = partner.map((_, person) => person)
    this.isQueued = partner.map(() => false)
  }

  from(root: number) {
    this.enqueue(root)
    for (let next = 0; next < this.queue.length; next++) if (this.lookAround(at(this.queue, next), root)) return
  }

  /** @returns whether somebody free was found, and everybody on the way paired anew. */
  lookAround(one: number, root: number): boolean {
    for (const other of this.choices[one] ?? []) {
      if (this.base[one] === this.base[other] || this.partner[one] === other) continue
      const theirs = at(this.partner, other)
      const isReached = other === root || (theirs !== -1 && this.before[theirs] !== -1)
      if (isReached) this.fold(one, other)
      else if (this.before[other] === -1) {
        this.before[other] = one
        if (theirs === -1) {
          this.change(other)
          return true
        }
        this.enqueue(theirs)
      }
    }
    return false
  }

  enqueue(person: number) {
    if (this.isQueued[person]) return
    this.isQueued[person] = true
    this.queue.push(person)
  }

  /** Pairs everybody on the way to somebody who was free anew. */
  change(free: number) {
    for (let person = free; person !== -1; ) {
      const one = at(this.before, person)
      const next = at(this.partner, one)
      pair(this.partner, person, one)
      person = next
    }
  }

  /** Two of one tree meet: all between them and where their ways part become one. */
  fold(one: number, other: number) {
    const common = this.parting(one, other)
    const isInside = this.partner.map(() => false)
    this.mark(one, other, common, isInside)
    this.mark(other, one, common, isInside)
    for (const [person, base] of this.base.entries()) {
      if (!isInside[base]) continue
      this.base[person] = common
      this.enqueue(person)
    }
  }

  /** The last whom the ways to both have in common. */
  parting(one: number, other: number): number {
    const isOnWay = this.partner.map(() => false)
    for (let person = at(this.base, one); ; person = at(this.base, at(this.before, at(this.partner, person)))) {
      isOnWay[person] = true
      if (this.partner[person] === -1) break
    }
    let person = at(this.base, other)
    while (!isOnWay[person]) person = at(this.base, at(this.before, at(this.partner, person)))
    return person
  }

  mark(from: number, child: number, common: number, isInside: boolean[]) {
    let [person, reached] = [from, child]
    while (this.base[person] !== common) {
      const theirs = at(this.partner, person)
      isInside[at(this.base, person)] = true
      isInside[at(this.base, theirs)] = true
      this.before[person] = reached
      reached = theirs
      person = at(this.before, theirs)
    }
  }
}

function at(numbers: readonly number[], index: number): number {
  const number = numbers[index]
  if (number === undefined) throw new Error('somebody who is not there')
  return number
}
