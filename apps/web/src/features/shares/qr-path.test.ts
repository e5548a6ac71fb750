import { expect, test } from 'vitest'
import { qrPath } from './qr-path'

test('a QR code is squares on a grid, with four empty rows around them', () => {
  const { path, size } = qrPath('https://trivsel.example/s/AbCdEfGhIjKlMnOpQrStUvWxYz012345')
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  expect(squares.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('')).toBe(path)
  const places = squares.flat()
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5])
  // The three corners by which cameras find it.
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const)
    for (let step = 0; step < 7; step++) expect(squares).toContainEqual([x + step, y])
})
