import type { Piece } from './piece'

/** What a plain text says, piece by piece: its lines, and on each the cells between bars with their own lines. */
export const piecesOfText = (text: string, place: string): Piece[] =>
  text
    .split('\n')
    .flatMap((line) => line.trim().split(/ (?:\/|\\*\|) /u))
    .filter((piece) => piece.trim() !== '')
    .map((piece) => ({ place, text: piece }))
